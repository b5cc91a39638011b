"""Everything that a build knows, loaded and checked in one go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from macros import data, execute, executed, exercises, ids, ledger, live, pages, references, shapes, source
from macros.data import Data
from macros.executed import Executed
from macros.model import Catalogue
from macros.pages import Page
from macros.problems import Problem, ProjectError
from macros.terms import Formula, GlossaryTerm


@dataclass
class Site:
    """The loaded project: data, pages and executed notebooks."""

    root: Path
    data: Data
    pages: list[Page]
    notebooks: dict[str, Executed]
    failed: dict[str, list[Problem]] = field(default_factory=dict)

    @property
    def catalogue(self) -> Catalogue:
        """Sources, vocabulary, changes and resources."""
        return self.data.catalogue

    @cached_property
    def terms(self) -> dict[str, GlossaryTerm]:
        """Glossary terms by id."""
        return {item.id: item for item in self.data.glossary.terms}

    @cached_property
    def formulas(self) -> dict[str, Formula]:
        """Formulas by id."""
        return {item.id: item for item in self.data.formulas.formulas}

    @cached_property
    def page(self) -> dict[str, Page]:
        """Pages by their path under docs/."""
        return {page.path: page for page in self.pages}

    @cached_property
    def page_by_id(self) -> dict[str, Page]:
        """Pages by the id of their front matter."""
        return {page.meta.id: page for page in self.pages if page.meta}

    @cached_property
    def citations(self) -> dict[tuple[str, str], list[Page]]:
        """The pages that cite each (source, place)."""
        found: dict[tuple[str, str], list[Page]] = {}
        for page in self.pages:
            for call in page.calls:
                if call.name == "cite" and len(call.args) == 2 and page not in found.setdefault(call.args, []):
                    found[call.args].append(page)
        return found

    @cached_property
    def resource_pages(self) -> dict[str, list[Page]]:
        """The pages that name each resource."""
        return references.resource_pages(self)

    def diagrams(self) -> list[Path]:
        """The files of the site's own diagrams."""
        return references.diagram_files(self.root)


def load_notebooks(root: Path, say: Callable[[str], None]) -> tuple[dict[str, Executed], dict[str, list[Problem]]]:
    """The executed notebooks by slug, and the problems of those that failed, by slug."""
    found = source.discover(root)
    failed = {
        item.slug: problems
        for item in found
        if (problems := source.check(item) + live.check(item) + exercises.check(item))
    }
    outputs, problems = execute.outputs(
        [item for item in found if item.slug not in failed], root, root / ".cache" / "notebooks", say=say
    )
    paths = {item.path: item.slug for item in found}
    for problem in problems:
        failed.setdefault(paths[problem.path], []).append(problem)
    result = {item.slug: Executed(item, outputs[item.slug]) for item in found if item.slug in outputs}
    for slug, item in result.items():
        if found_in := executed.check(item):
            failed[slug] = found_in
    return result, failed


def load_site(
    root: Path,
    signatures: dict[str, Callable[..., str]],
    say: Callable[[str], None] = print,
    forgive_notebooks: bool = False,
) -> Site:
    """The whole project, loaded and checked.

    `signatures` are the macros by name, to check calls against. With `forgive_notebooks` (on `serve`) a failing
    notebook is kept in `failed` for its page to show. Raises ProjectError with every problem found.
    """
    loaded, problems = data.load_all(root)
    notebooks, failed = load_notebooks(root, say)
    found, page_problems = pages.read(root / "docs")
    problems += page_problems
    problems += pages.check(found, {item.stem for item in (root / "notebooks").glob("*.py")})
    problems += shapes.check(found)
    problems += ledger.check(root)
    if not forgive_notebooks:
        problems += [problem for items in failed.values() for problem in items]
    if loaded is None:
        raise ProjectError(problems)
    site = Site(root, loaded, found, notebooks, failed)
    problems += loaded.known(references.check(site, signatures))
    if not failed and not loaded.dropped:  # what these would have given is not missing, only late
        problems += ids.check(site)
    if problems:
        raise ProjectError(problems)
    return site
