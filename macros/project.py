"""The whole project, loaded and checked: a `Site`, or one error with every problem.

Pages come first, since records name them; then scripts of notebooks, data, and calls, which need all three. Then the
notebooks run, and what they gave is checked. No kernel starts while something cheap is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path

from macros.calls import registry
from macros.calls import rules as call_rules
from macros.data import store
from macros.files.inputs import below, digest
from macros.files.memo import Memo, Recent
from macros.notebooks import exercises, ledger, live, outputs, run, script
from macros.notebooks import rules as notebook_rules
from macros.notebooks.outputs import Executed
from macros.notebooks.script import Notebook
from macros.pages import braces, navigation, page, shapes
from macros.pages import rules as page_rules
from macros.problems import Problem, ProjectError
from macros.site import ids
from macros.site import rules as site_rules
from macros.site.site import Site


def load(
    root: Path,
    say: Callable[[str], None] = print,
    forgive_notebooks: bool = False,
    quick: bool = False,
    recent: Recent | None = None,
) -> Site:
    """The whole project; notebooks whose outputs are not in the cache are run, and `say` gets a line for each.

    With `forgive_notebooks` (on `serve`) a failing notebook is kept in `failed` for its page to show; with `quick` none
    is run, and the site has scripts and no outputs. `recent` has what this process read before. Raises ProjectError
    with every problem found.
    """
    site = read(root, forgive_notebooks, recent)
    if not quick:
        site.notebooks = execute(root, site.scripts, site.failed, say, recent)
        problems = [] if forgive_notebooks else [problem for items in site.failed.values() for problem in items]
        problems += call_rules.problems(site, late=True)
        if problems:
            raise ProjectError(problems)
    return site


def read(root: Path, forgive_notebooks: bool = False, recent: Recent | None = None) -> Site:
    """The project without its notebooks' outputs, everything checked that can be told in a moment.

    Raises ProjectError with every problem found.
    """
    recent = recent or Recent()
    memo = Memo(root / ".cache" / "braces", braces.__file__, version("jinja2"))
    pages, problems = page.read(root / "docs", memo, recent)
    memo.drop_the_rest()
    scripts, failed = _scripts(root, recent)
    if not forgive_notebooks:
        problems += [problem for items in failed.values() for problem in items]
    nav, found = navigation.read(root)
    problems += found
    problems += page_rules.problems(pages, scripts)
    problems += shapes.problems(pages, registry.EVIDENCE)
    problems += ledger.problems(root)
    data, found = store.load_all(root, {item.path for item in pages}, recent)
    problems += found
    if data is None:
        raise ProjectError(problems)
    site = Site(root, data, pages, scripts, failed=failed, tasks=list(registry.tasks(pages)), nav=nav)
    problems += data.known([*call_rules.problems(site), *site_rules.problems(site)])
    # What a failed notebook, a dropped record or an unreadable page would have given is not missing, only late.
    if not failed and not data.dropped and all(item.meta for item in pages):
        problems += ids.problems(site)
    if problems:
        raise ProjectError(problems)
    return site


def notebooks(root: Path, say: Callable[[str], None] = print) -> dict[str, Executed]:
    """The executed notebooks alone, whatever is wrong with pages and data.

    Raises ProjectError with every problem of a notebook.
    """
    scripts, failed = _scripts(root, Recent())
    found = execute(root, scripts, failed, say)
    if failed:
        raise ProjectError(problem for problems in failed.values() for problem in problems)
    return found


def execute(
    root: Path,
    scripts: dict[str, Notebook],
    failed: dict[str, list[Problem]],
    say: Callable[[str], None] = print,
    recent: Recent | None = None,
) -> dict[str, Executed]:
    """The notebooks with their outputs, by slug, run where the cache has none; adds to `failed` what went wrong."""
    recent = recent or Recent()
    ready = [item for slug, item in scripts.items() if slug not in failed]
    found, problems = run.outputs(ready, root, root / run.FOLDER, say=say)
    slugs = {item.path: item.slug for item in ready}
    for problem in problems:
        failed.setdefault(slugs[problem.path], []).append(problem)
    memo, result = Memo(root / ".cache" / "shown", __file__, _code()), {}
    for slug, source in run.sources(ready, root).items():
        if slug in found:
            make = partial(Executed, scripts[slug], found[slug], source)
            result[slug] = recent.get(f"executed {slug}", source, make)
            if wrong := [Problem.of_list(values) for values in memo.get(source, partial(_unfit, result[slug]))]:
                failed[slug] = wrong
    memo.drop_the_rest()
    return result


def _unfit(executed: Executed, _: str) -> list[list[str | int]]:
    """What is wrong with a notebook's outputs, as what JSON can hold."""
    return [problem.as_list() for problem in outputs.problems(executed)]


def _code() -> str:
    """The digest of this package: with another one, what is right may be wrong."""
    return digest(*(file.read_bytes() for file in below(Path(__file__).parent) if file.suffix == ".py"))


def _scripts(root: Path, recent: Recent) -> tuple[dict[str, Notebook], dict[str, list[Problem]]]:
    """The notebooks by slug, and what is wrong with them before they run, by slug."""
    memo = Memo(root / ".cache" / "scripts", script.__file__, version("jupytext"), version("nbformat"))
    scripts = {item.slug: item for item in script.discover(root, memo, recent)}
    memo.drop_the_rest()
    checked = Memo(root / ".cache" / "checked", __file__, _code(), *_names(root / "notebooks" / "data"))
    failed = {}
    for slug, item in scripts.items():
        problems = [] if item.unread else checked.get(f"{slug}\0{item.text}", partial(_wrong, item))
        if wrong := item.unread or [Problem.of_list(values) for values in problems]:
            failed[slug] = wrong
    checked.drop_the_rest()
    return scripts, failed


def _names(folder: Path) -> list[str]:
    """The paths of the files in a folder: code may name them."""
    return [file.relative_to(folder).as_posix() for file in below(folder)]


def _wrong(item: Notebook, _: str) -> list[list[str | int]]:
    """What is wrong with a notebook before it runs, as what JSON can hold."""
    wrong = notebook_rules.form_problems(item)  # with those, nobody knows which cell stands where
    wrong = wrong or [*notebook_rules.problems(item), *live.problems(item), *exercises.problems(item)]
    return [problem.as_list() for problem in wrong]
