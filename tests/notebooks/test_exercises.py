"""Cells and exercises in CPython: they stand alone, solutions pass, wrong answers get their message."""

from __future__ import annotations

import contextlib
import io
import traceback
from pathlib import Path

import pytest

from macros.notebooks import exercises, live, script

ROOT = Path(__file__).resolve().parent.parent.parent
NOTEBOOKS = {item.slug: item for item in script.discover(ROOT)}
CELLS = [(slug, name) for slug, item in NOTEBOOKS.items() for name in item.names("live")]
EXERCISES = [exercises.read(item, name) for item in NOTEBOOKS.values() for name in item.names("exercise")]
CHARTS = {cell.source for item in NOTEBOOKS.values() for cell in item.node.cells
          if live.kind(cell) == ("helper", "chart")}


def run(*parts: str) -> tuple[str, str, int]:
    """What the parts print, run one after the other in one scope; the error and the part that raised it (-1: none)."""
    out, scope = io.StringIO(), {"__name__": "__main__"}
    for position, part in enumerate(parts):
        try:
            with contextlib.redirect_stdout(out):
                exec(compile(part, "cell", "exec"), scope)
        except Exception as error:
            return out.getvalue(), "".join(traceback.format_exception_only(error)), position
    return out.getvalue(), "", -1


def test_there_is_enough_to_do() -> None:
    assert len(CELLS) >= 20
    assert len(EXERCISES) >= 15


def test_every_notebook_has_the_same_chart() -> None:
    assert len(CHARTS) == 1


@pytest.mark.parametrize(("slug", "name"), CELLS)
def test_a_cell_stands_alone_and_prints(slug: str, name: str) -> None:
    notebook = NOTEBOOKS[slug]
    code = notebook.node.cells[notebook.tags[f"live:{name}"]].source
    printed, error, _ = run(live.helpers(notebook, code), code)
    assert not error
    assert printed.strip()


@pytest.mark.parametrize("item", EXERCISES, ids=lambda item: f"{item.slug}-{item.name}")
def test_an_exercise(item: exercises.Exercise) -> None:
    assert run(item.helper, item.solution, item.check)[1:] == ("", -1)
    assert run(item.helper, item.starter, item.check)[2] == 2, "the starter must run, and fail the check with a message"
    for label, code, says in item.wrong:
        _, error, part = run(item.helper, code, item.check)
        assert (part, error.startswith("AssertionError: ")) == (2, True), (label, error)
        assert says in error, label


def test_every_cell_and_exercise_is_on_a_page() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "docs").rglob("*.md"))
    wanted = [f'live("{slug}", "{name}")' for slug, name in CELLS]
    wanted += [f'exercise("{item.slug}", "{item.name}")' for item in EXERCISES]
    assert [call for call in wanted if call not in text] == []
