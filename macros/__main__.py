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
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from macros import project
from macros.problems import ProjectError, report
from macros.publish import made, offline
from macros.scaffold import outlines, records
from macros.site import ids

ROOT = Path(__file__).resolve().parent.parent


def mkdocs(*args: str) -> int:
    """The exit code of mkdocs, which is silent about its own successor."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore::DeprecationWarning"}
    return subprocess.run([sys.executable, "-m", "mkdocs", *args], cwd=ROOT, env=env, check=False).returncode


def build() -> int:
    """Builds beside site/ and moves the result into place, so that a failed build leaves the old site whole."""
    fresh = ROOT / ".cache" / "build"
    code = mkdocs("build", "--strict", "--site-dir", str(fresh))
    if code == 0:
        old = ROOT / "site"
        if old.exists():
            shutil.rmtree(old)
        fresh.rename(old)
        files = [file for file in old.rglob("*") if file.is_file()]
        pages = sum(file.suffix == ".html" for file in files)
        print(f"site/: {pages} pages, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
    return code


def pack() -> int:
    """Packs site/ into dist/plus-ml-offline.zip."""
    target = offline.pack(ROOT)
    size = target.stat().st_size / 1e6
    print(f"dist/{target.name}: {size:.1f} MB; unpack it and open plus-ml/START-HERE.html")
    return 0


def check(quick: bool = False) -> int:
    """Loads and checks the whole project without building it; with `quick`, without running a notebook."""
    site = project.load(ROOT, quick=quick)
    print(
        f"{len(site.pages)} pages, {len(site.scripts)} notebooks, {len(site.catalogue.resources)} resources, "
        f"{len(site.terms)} terms: no problem"
    )
    return 0


def notebooks() -> int:
    """Executes the notebooks whose outputs are not in the cache."""
    print(f"{len(project.notebooks(ROOT))} notebooks are up to date")
    return 0


def generate() -> int:
    """Writes the files that are made from the models: schemas and the like."""
    changed = made.write(ROOT)
    print("\n".join(f"wrote {path}" for path in changed) or "made files are up to date")
    return 0


def add_ids() -> int:
    """Adds new ids of pages, actions, checks and exercises to the list of those that were ever published."""
    changed = ids.write(project.load(ROOT, quick=True))
    print("wrote docs/data/ids.yml" if changed else "docs/data/ids.yml is up to date")
    return 0


def new_record(kind: str) -> int:
    """Asks for a record of a data file and inserts it in order."""
    print(f"wrote {records.add(kind, ROOT)}")
    return 0


def new_outline(what: str) -> int:
    """Asks for a page or a notebook and writes its outline; says what is still to be written."""
    written, problems = outlines.add(what, ROOT)
    print("wrote " + ", ".join(written))
    if problems:
        print(f"next, until `python -m macros check` is content:\n{report(problems)}")
    return 0


COMMANDS: dict[tuple[str, ...], Callable[[], int]] = {
    ("serve",): lambda: mkdocs("serve", "--no-strict", "--dev-addr", "127.0.0.1:8000"),
    ("build",): build,
    ("offline",): pack,
    ("check",): check,
    ("check", "--quick"): lambda: check(quick=True),
    ("notebooks",): notebooks,
    ("generate",): generate,
    ("ids",): add_ids,
    **{("new", kind): partial(new_record, kind) for kind in records.KINDS},
    **{("new", what): partial(new_outline, what) for what in ("page", "explainer", "notebook")},
}


def main(args: list[str]) -> int:
    """Runs a command; its exit code, 1 with the list of problems where there are any."""
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
