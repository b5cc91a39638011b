"""The project's commands: python -m macros COMMAND.

serve            show the site, and build it anew on every change
build            build into site/, if nothing is wrong
offline          pack site/ into a zip to open from disk
check [--quick]  check the whole project; with --quick, without running a notebook
notebooks        run the notebooks that changed
generate         write the files that are made from the models
ids              add new ids to the list of those that were ever published
new WHAT         ask for something new and put it in its place; WHAT is page, explainer, notebook, resource, term or
                 question
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from macros.files import inputs, stamp
from macros.problems import ProjectError, report

# The rest is imported by the command that needs it: whoever builds what is built already waits for none of it.
ROOT = Path(__file__).resolve().parent.parent
RECORDS = ("resource", "term", "question")
OUTLINES = ("page", "explainer", "notebook")


def build() -> int:
    """Builds beside site/ and moves the result into place, so that a failed build leaves the old site whole.

    Where nothing changed, nothing is done.
    """
    site, made_from = ROOT / "site", inputs.of_everything(ROOT)
    if stamp.holds(ROOT, site, made_from):
        print("site/ is up to date")
        return 0
    from macros.incremental import Abort, Builder

    fresh, builder = ROOT / ".cache" / "build", Builder(ROOT)
    try:
        builder.build(fresh)
    except Abort as error:
        print(error, file=sys.stderr)
        return 1
    if site.exists():
        shutil.rmtree(site)
    fresh.rename(site)
    if inputs.of_everything(ROOT) == made_from:  # nothing was saved meanwhile
        stamp.write(ROOT, site, made_from)
    files = [file for file in site.rglob("*") if file.is_file()]
    pages, size = sum(file.suffix == ".html" for file in files), sum(file.stat().st_size for file in files) / 1e6
    print(f"site/: {pages} pages, {len(builder.made)} made anew, {size:.1f} MB")
    return 0


def serve() -> int:
    """Shows the site, and makes it anew from what changes."""
    from macros import server

    return server.serve(ROOT)


def pack() -> int:
    """Packs site/ into dist/plus-ml-offline.zip."""
    from macros.publish import offline

    target = offline.pack(ROOT)
    size = target.stat().st_size / 1e6
    print(f"dist/{target.name}: {size:.1f} MB; unpack it and open plus-ml/START-HERE.html")
    return 0


def check(quick: bool = False) -> int:
    """Loads and checks the whole project without building it; with `quick`, without running a notebook."""
    from macros import project

    site = project.load(ROOT, quick=quick)
    print(
        f"{len(site.pages)} pages, {len(site.scripts)} notebooks, {len(site.catalogue.resources)} resources, "
        f"{len(site.terms)} terms: no problem"
    )
    return 0


def notebooks() -> int:
    """Executes the notebooks whose outputs are not in the cache."""
    from macros import project

    print(f"{len(project.notebooks(ROOT))} notebooks are up to date")
    return 0


def generate() -> int:
    """Writes the files that are made from the models: schemas and the like."""
    from macros.publish import made

    changed = made.write(ROOT)
    print("\n".join(f"wrote {path}" for path in changed) or "made files are up to date")
    return 0


def add_ids() -> int:
    """Adds new ids of pages, actions, checks and exercises to the list of those that were ever published."""
    from macros import project
    from macros.site import ids

    changed = ids.write(project.load(ROOT, quick=True))
    print("wrote docs/data/ids.yml" if changed else "docs/data/ids.yml is up to date")
    return 0


def new_record(kind: str) -> int:
    """Asks for a record of a data file and inserts it in order."""
    from macros.scaffold import records

    print(f"wrote {records.add(kind, ROOT)}")
    return 0


def new_outline(what: str) -> int:
    """Asks for a page or a notebook and writes its outline; says what is still to be written."""
    from macros.scaffold import outlines

    written, problems = outlines.add(what, ROOT)
    print("wrote " + ", ".join(written))
    if problems:
        print(f"next, until `python -m macros check` is content:\n{report(problems)}")
    return 0


COMMANDS: dict[tuple[str, ...], Callable[[], int]] = {
    ("serve",): serve,
    ("build",): build,
    ("offline",): pack,
    ("check",): check,
    ("check", "--quick"): lambda: check(quick=True),
    ("notebooks",): notebooks,
    ("generate",): generate,
    ("ids",): add_ids,
    **{("new", kind): partial(new_record, kind) for kind in RECORDS},
    **{("new", what): partial(new_outline, what) for what in OUTLINES},
}


def main(args: list[str]) -> int:
    """Runs a command; its exit code, 1 with the list of problems where there are any."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # the theme's, at every start
    command = COMMANDS.get(tuple(args))
    if command is None:
        print(__doc__)
        return 2
    try:
        return command()
    except ProjectError as error:
        print(error, file=sys.stderr)
        return 1
    except EOFError:
        print("\nno answer: nothing was written", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
