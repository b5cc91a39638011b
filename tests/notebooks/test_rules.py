"""The rules over a notebook's script, each with what breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.notebooks import rules
from tests import samples


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with the data file that samples.NOTEBOOK names."""
    (tmp_path / "notebooks" / "data").mkdir(parents=True)
    (tmp_path / "notebooks" / "data" / "a.csv").write_text("1", encoding="utf-8")
    return tmp_path


def said(folder: Path, text: str) -> list[str]:
    """What is wrong with a notebook with this text, by line."""
    return [f"{problem.line}: {problem.found}" for problem in rules.problems(samples.notebook(folder, text))]


def test_a_right_notebook(folder: Path) -> None:
    assert said(folder, samples.NOTEBOOK) == []


@pytest.mark.parametrize(
    ("find", "replace", "expected"),
    [
        ("# # Title", "# Title", "1: no title"),
        ("# %% [markdown]\n# # Title", "import sys\n\n# %% [markdown]\n# # Title", "1: 4 cells under 3 markers"),
        ("figure:line", "figure:Line", "16: cell 3: tag 'figure:Line'"),
        ("figure:line", "figures:line", "16: cell 3: tag 'figures:line'"),
        (' alt="One line that climbs from left to right."', "", "16: cell 3: a figure without alt text"),
        ("One line that climbs from left to right.", "A line that climbs up.", "16: cell 3: a figure without alt text"),
        ("data/a.csv", "data/c.csv", "16: cell 3: no file notebooks/data/c.csv"),
        ('"cell:both"]', '"cell:both"', '11: cell 2: \'tags=["number:half", "cell:both"\' cannot be read'),
    ],
)
def test_one_thing_wrong(folder: Path, find: str, replace: str, expected: str) -> None:
    assert find in samples.NOTEBOOK
    assert said(folder, samples.NOTEBOOK.replace(find, replace)) == [expected]


def test_a_tag_in_two_cells_is_shown_at_both(folder: Path) -> None:
    assert said(folder, samples.NOTEBOOK.replace('["figure:line"]', '["figure:line", "cell:both"]')) == [
        "11: cell 2: tag 'cell:both' 2 times",
        "16: cell 3: tag 'cell:both' 2 times",
    ]


def test_an_empty_notebook_has_no_title(folder: Path) -> None:
    assert said(folder, "") == ["1: no title"]
