"""Cells and exercises in CPython: they stand alone, solutions pass, wrong answers get their message."""

from __future__ import annotations

import contextlib
import io
import traceback
from pathlib import Path

import pytest

from macros.notebooks import exercises, live, rules, script, tags
from macros.notebooks.outputs import Executed
from macros.notebooks.script import Outputs
from tests import samples

NOTEBOOKS = {item.slug: item for item in script.discover(samples.ROOT)}
CELLS = [(slug, name) for slug, item in NOTEBOOKS.items() for name in item.names("live")]
EXERCISES = [exercises.read(item, name) for item in NOTEBOOKS.values() for name in item.names("exercise")]
CHARTS = {
    cell.source
    for item in NOTEBOOKS.values()
    for cell in item.node.cells
    if (tags.main(cell).kind, tags.main(cell).name) == ("helper", "chart")
}


def outcome(*parts: str) -> tuple[str, str, int]:
    """What the parts print, run one after the other in one scope; the error and the part that raised it (-1: none)."""
    out, scope = io.StringIO(), {"__name__": "__main__"}
    for position, part in enumerate(parts):
        try:
            with contextlib.redirect_stdout(out):
                exec(compile(part, "cell", "exec"), scope)
        except Exception as error:  # noqa: BLE001  (a reader's code may raise anything)
            return out.getvalue(), "".join(traceback.format_exception_only(error)), position
    return out.getvalue(), "", -1


HEAD = "# %% [markdown]\n# # T\n\n"
EXERCISE = (
    HEAD
    + """# %% [markdown] tags=["exercise:double"]
# ### Double it
#
# Give back twice the number.

# %% [markdown] tags=["hint:double"]
# Multiply.

# %% [markdown] tags=["hint:double"]
# By two.

# %% tags=["solution:double"]
def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### STARTER
    # if x:
    #     return x
    ### END SOLUTION

# %% tags=["check:double"]
assert double(3) == 6, "Twice 3 is 6."

# %% tags=["wrong:double:square"] says="Twice 3"
def double(x):
    return x * x
"""
)


def test_there_is_enough_to_do() -> None:
    assert len(CELLS) >= 20
    assert len(EXERCISES) >= 15


def test_every_notebook_has_the_same_chart() -> None:
    assert len(CHARTS) == 1


@pytest.mark.parametrize(("slug", "name"), CELLS)
def test_a_cell_stands_alone_and_prints(slug: str, name: str) -> None:
    notebook = NOTEBOOKS[slug]
    code = notebook.node.cells[notebook.tags[f"live:{name}"]].source
    printed, error, _ = outcome(live.helpers(notebook, code), code)
    assert not error
    assert printed.strip()


@pytest.mark.parametrize("item", EXERCISES, ids=lambda item: f"{item.slug}-{item.name}")
def test_an_exercise(item: exercises.Exercise) -> None:
    assert outcome(item.helper, item.solution, item.check)[1:] == ("", -1)
    assert outcome(item.helper, item.starter, item.check)[2] == 2, (
        "the starter must run, and fail the check with a message"
    )
    for label, code, says in item.wrong:
        _, error, part = outcome(item.helper, code, item.check)
        assert (part, error.startswith("AssertionError: ")) == (2, True), (label, error)
        assert says in error, label


def test_the_starter_and_the_solution_come_from_one_cell(tmp_path: Path) -> None:
    item = exercises.read(samples.notebook(tmp_path, EXERCISE), "double")
    assert item.starter == "def double(x):\n    if x:\n        return x"
    assert item.solution == "def double(x):\n    return 2 * x"
    assert (item.title, item.task, item.hints) == ("Double it", "Give back twice the number.", ["Multiply.", "By two."])
    assert item.wrong == [("square", "def double(x):\n    return x * x", "Twice 3")]


def test_without_starter_lines_the_part_is_left_open() -> None:
    text = "def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION\nprint(f())"
    assert exercises.starter(text) == "def f():\n    pass  # your lines here\nprint(f())"


def test_wrong_answers_are_neither_executed_nor_published(tmp_path: Path) -> None:
    made = samples.notebook(tmp_path, EXERCISE)
    assert rules.problems(made) + list(live.problems(made)) + exercises.problems(made) == []
    assert len(made.wrong) == 1
    codes = [cell for cell in made.node.cells if cell.cell_type == "code"]
    empty: Outputs = [{"outputs": [], "count": 1} for _ in codes]
    published = "\n".join(cell.source for cell in Executed(made, empty).node.cells)
    assert "x * x" not in published
    assert "BEGIN SOLUTION" not in published
    assert "STARTER" not in published


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"hint:double"', '"cell:double"', "no cell hint:double"),
        ("    ### BEGIN SOLUTION\n", "", "without marks"),
        (' says="Twice 3"', "", "without says"),
        ("# ### Double it", "# Double it", "without a title"),
        ('tags=["check:double"]', "", "no cell check:double"),
    ],
)
def test_an_exercise_with_a_part_missing_is_refused(tmp_path: Path, old: str, new: str, says: str) -> None:
    found = exercises.problems(samples.notebook(tmp_path, EXERCISE.replace(old, new)))
    assert any(says in str(problem) for problem in found), found


def test_a_starter_is_read_as_well(tmp_path: Path) -> None:
    text = EXERCISE.replace("# if x:", "# import numpy\n    # if x:")
    found = exercises.problems(samples.notebook(tmp_path, text))
    assert "in the starter: module 'numpy'" in str(found[0])


def test_a_lone_wrong_answer_is_told_at_its_own_line(tmp_path: Path) -> None:
    text = HEAD + '# %%\nx = 1\n\n# %% tags=["wrong:double:square"] says="Twice 3"\ndef double(x):\n    return x * x\n'
    found = exercises.problems(samples.notebook(tmp_path, text))
    missing = [part for part in tags.PARTS if part != "wrong"]
    assert {problem.line for problem in found} == {7}
    assert [problem.found for problem in found] == [f"exercise 'double' has no cell {part}:double" for part in missing]


def test_a_wrong_answer_without_says_is_told_at_its_own_line(tmp_path: Path) -> None:
    (problem,) = exercises.problems(samples.notebook(tmp_path, EXERCISE.replace(' says="Twice 3"', "")))
    line = EXERCISE.splitlines().index('# %% tags=["wrong:double:square"] says="Twice 3"') + 1
    assert (problem.line, problem.found) == (line, "wrong answer of 'double' without says")


def test_parts_stand_on_their_kind_of_cell(tmp_path: Path) -> None:
    text = EXERCISE.replace('# %% tags=["check:double"]\nassert', '# %% [markdown] tags=["check:double"]\n# assert')
    assert "check:double in a markdown cell" in exercises.problems(samples.notebook(tmp_path, text))[0].found
