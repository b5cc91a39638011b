"""Tiny projects: a copy of base/ with a fault planted in it. All that the planted faults use of macros/ is here.

A project is loaded in this process, or built by mkdocs in a process of its own. Nothing is linked: the harness copies,
so that it runs wherever files can be copied.
"""

from __future__ import annotations

import ast
import importlib
import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from macros import __main__ as commands
from macros import project
from macros.calls import declare
from macros.calls.registry import PageMacros
from macros.data import catalogue_rules
from macros.markup.slots import Slots
from macros.notebooks import run, script
from macros.problems import Problem, ProjectError
from macros.site.site import Site
from tests.faults.table import FAULTS, Fault, FaultError

__all__ = ["PageMacros", "Problem", "Slots", "commands"]  # for the tests beside the tables

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BASE = HERE / "base"
NO_TABLES = ("conftest", "harness", "table")
MAKERS = ("problem", "Problem", "Fault")  # the names of what makes a problem, or (in calls/) the words of one
NAV = """
nav:
  - index.md
  - sources.md
  - glossary.md
  - Start: [start/one.md, start/two.md]
  - Lessons: [lessons/lesson.md]
  - resources/catalogue.md
"""


def tables() -> dict[str, Fault]:
    """The faults of all tables by name. A table is a module of this folder."""
    for file in sorted(HERE.glob("*.py")):
        if file.stem not in NO_TABLES and not file.stem.startswith("test_"):
            importlib.import_module(f"tests.faults.{file.stem}")
    return FAULTS


def make(folder: Path, fault: Fault | None = None, cache: Path | None = None, whole: bool = False) -> Path:
    """The folder, which is a project with the fault now; `whole`: with all that mkdocs needs to build it.

    `cache` is the .cache of the base: what was parsed and run there need not be again. Raises FaultError, with the
    fault's name, where an edit does not fit.
    """
    shutil.copytree(BASE, folder)
    shutil.copy(ROOT / "notebooks" / "matplotlibrc", folder / "notebooks")
    (folder / "requirements.txt").write_text("everything==1\n", encoding="utf-8")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(config[: config.index("\nnav:")] + NAV, encoding="utf-8")
    for name in ("macros", "overrides") if whole else ("overrides/diagrams",):
        shutil.copytree(ROOT / name, folder / name)
    if cache:
        shutil.copytree(cache, folder / ".cache")
    try:
        for edit in fault.edits if fault else ():
            edit(folder)
    except (FaultError, OSError) as error:
        raise FaultError(f"fault '{fault.name if fault else 'base'}': {error}") from None
    if cache and sorted((folder / "notebooks" / "data").iterdir()) != [folder / "notebooks" / "data" / "tiny.csv"]:
        _keep_outputs(folder)
    return folder


def _keep_outputs(folder: Path) -> None:
    """Puts the base notebook's outputs under the key that more data files give them: it does not read these."""
    tiny = script.read(folder / "notebooks" / "tiny.py", folder)
    [file] = (folder / ".cache" / "notebooks").iterdir()
    file.rename(file.with_name(f"{tiny.slug}.{script.key(tiny, run.stack(folder))}.json"))


def load(folder: Path, forgive_notebooks: bool = False, quick: bool = False) -> Site:
    """The project, loaded as a build (or `serve`, which forgives notebooks) loads it, but silent."""
    return project.load(folder, say=lambda _: None, forgive_notebooks=forgive_notebooks, quick=quick)


def problems(folder: Path) -> list[str]:
    """The problems that loading the project reports; none where it is right. The error must close with their count."""
    try:
        load(folder)
    except ProjectError as error:
        *lines, count = str(error).splitlines()
        assert count == f"{len(lines)} problem" + ("" if len(lines) == 1 else "s")
        return lines
    return []


def caused(folder: Path, faults: list[Fault], cache: Path) -> dict[str, list[str]]:
    """The problems of a fault by its name; of several, which add a notebook each, in one project that is loaded once.

    There the notebooks bear the faults' names; in the problems they are called extra.py again.
    """
    if len(faults) == 1:
        return {faults[0].name: problems(make(folder, faults[0], cache))}
    make(folder, cache=cache)
    for fault in faults:
        for edit in fault.edits:
            edit(folder)
        (folder / "notebooks" / "extra.py").rename(folder / "notebooks" / f"{fault.name}.py")
    lines = problems(folder)
    found = {
        fault.name: [
            line.replace(f"notebooks/{fault.name}.py", "notebooks/extra.py", 1)
            for line in lines
            if line.startswith(f"notebooks/{fault.name}.py:")
        ]
        for fault in faults
    }
    assert sum(map(len, found.values())) == len(lines), "a problem of none of the notebooks:\n" + "\n".join(lines)
    return found


def rules() -> set[str]:
    """The names of the checks between the records of resources.yml."""
    return {check.__name__ for check in catalogue_rules.RULES}


@contextmanager
def without(rule: str) -> Iterator[None]:
    """Within it, that check does not exist."""
    rest = tuple(check for check in catalogue_rules.RULES if check.__name__ != rule)
    with mock.patch.object(catalogue_rules, "RULES", rest):
        yield


def mkdocs(folder: Path) -> subprocess.CompletedProcess[str]:
    """MkDocs' own build in a process of its own; what it prints is read as a contributor sees it."""
    return _run(folder, "mkdocs", "build", "--strict")


def build(folder: Path) -> subprocess.CompletedProcess[str]:
    """The same by the project's command, which builds what changed."""
    return _run(folder, "macros", "build")


def _run(folder: Path, *module: str) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "MPLBACKEND")}
    env.update(NO_MKDOCS_2_WARNING="1", PYTHONWARNINGS="ignore", REPO_URL="https://code.example/plus-ml")
    return subprocess.run(
        [sys.executable, "-m", *module],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@dataclass(frozen=True, order=True)
class Place:
    """A call that makes a problem: its file from the root, the line where it begins, where it ends, its source."""

    file: str
    line: int
    end: tuple[int, int]
    source: str

    @property
    def key(self) -> tuple[str, tuple[int, int]]:
        """What tells it from all others while it runs: a frame knows where its call ends."""
        return self.file, self.end

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.source[:90]}"


def places(root: Path) -> list[Place]:
    """The calls of `problem`, `Problem`, `.problem` and `Fault` in macros/ of the project at `root`."""
    found = []
    for file in sorted((root / "macros").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in MAKERS:
                    assert node.end_lineno
                    assert node.end_col_offset
                    found.append(
                        Place(
                            file.relative_to(root).as_posix(),
                            node.lineno,
                            (node.end_lineno, node.end_col_offset),
                            ast.unparse(node),
                        )
                    )
    return sorted(found)


Reached = set[tuple[str, tuple[int, int]]]  # the keys of places


@contextmanager
def recording(root: Path) -> Iterator[Reached]:
    """Within it, the places of `root` that make a problem are collected: the call of the constructor, and the call of
    the method that called it, such as Page.problem."""
    reached: Reached = set()
    construct, make_fault = Problem.__init__, declare.Fault.__new__
    root = root.resolve()

    def note() -> None:
        frame = sys._getframe(2)
        for _ in range(2):
            file = Path(frame.f_code.co_filename).resolve()
            _, line, _, column = next(itertools.islice(frame.f_code.co_positions(), frame.f_lasti // 2, None))
            if line and column and file.is_relative_to(root / "macros"):
                reached.add((file.relative_to(root).as_posix(), (line, column)))
            if frame.f_code.co_name not in MAKERS or not frame.f_back:
                break
            frame = frame.f_back

    def problem(self: Problem, *args: object, **kwargs: object) -> None:
        note()
        construct(self, *args, **kwargs)  # type: ignore[arg-type]

    def fault(kind: type[declare.Fault], *args: object, **kwargs: object) -> declare.Fault:
        note()
        return make_fault(kind, *args, **kwargs)  # type: ignore[arg-type]

    with mock.patch.object(Problem, "__init__", problem), mock.patch.object(declare.Fault, "__new__", fault):
        yield reached


def unreached(known: list[Place], reached: Reached, excused: dict[str, str]) -> list[str]:
    """What is wrong with the faults as a whole: each place that none reaches, and each excuse that is none.

    `excused` says why no fault can reach a place, by a piece of the place's source.
    """
    said = []
    for place in known:
        excuses = [text for text in excused if text in place.source]
        if place.key in reached:
            said += [f"{place}; it is excused ('{text}') and reached; fix: delete the excuse" for text in excuses]
        elif not excuses:
            said.append(f"{place}; no planted fault reaches it; fix: plant a fault in tests/faults/")
    gone = [text for text in excused if not any(text in place.source for place in known)]
    return said + [f"no place holds '{text}', which is excused; fix: delete the excuse" for text in gone]
