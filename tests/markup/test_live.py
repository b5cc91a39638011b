"""Cells that run in the page, as HTML."""

from __future__ import annotations

import json
import re
from pathlib import Path

from macros.markup import live
from macros.markup.live import Files
from macros.notebooks import exercises
from tests import samples
from tests.notebooks.test_exercises import EXERCISE
from tests.samples import printed

CELL = """\
# %% [markdown]
# # T

# %% tags=["helper:tail"]
tail = "</script><b>"

# %% tags=["live:some_name"]
print(tail)
"""
FILES = Files("a.css", "a.js")


def data(html: str) -> dict[str, str]:
    """What the page's script is given beside a cell."""
    (found,) = re.findall(r'<script type="application/json" class="live-data">(.*?)</script>', html)
    values: dict[str, str] = json.loads(found)
    return values


def test_data_for_the_script_cannot_end_its_element(tmp_path: Path) -> None:
    html = live.cell(samples.executed(tmp_path, CELL, [], [printed("</script><b>\n")]), "some_name", None)
    assert data(html) == {"helper": 'tail = "</script><b>"'}
    assert html.count("</script") == html.count("<script") == 1
    assert "<b>" not in html
    assert "<pre>&lt;/script&gt;&lt;b&gt;</pre>" in html


def test_a_cell_without_helpers_has_no_data(tmp_path: Path) -> None:
    text = CELL.replace("print(tail)", "print(1)")
    assert "live-data" not in live.cell(samples.executed(tmp_path, text, [], [printed("1\n")]), "some_name", None)


def test_files_are_loaded_where_they_are_given(tmp_path: Path) -> None:
    notebook = samples.executed(tmp_path, CELL, [], [printed("1\n")])
    files = '<link rel="stylesheet" href="a.css"><script src="a.js" defer></script>'
    assert live.cell(notebook, "some_name", FILES).startswith(files)
    assert files not in live.cell(notebook, "some_name", None)


def test_a_cell_says_which_it_is(tmp_path: Path) -> None:
    html = live.cell(samples.executed(tmp_path, CELL, [], [printed("1\n")]), "some_name", None)
    assert 'data-live="n:some_name" role="group" aria-label="Code to run: some name"' in html


def test_an_exercise_shows_its_starter_and_folds_its_solution(tmp_path: Path) -> None:
    item = exercises.read(samples.notebook(tmp_path, EXERCISE.replace("Double it", "Double <it>")), "double")
    html = live.exercise(item, None)
    assert 'id="exercise-double" data-live="n:double" role="group" aria-label="Exercise: Double &lt;it&gt;"' in html
    assert data(html) == {"check": item.check}
    assert html.count('<details class="live-hint">') == len(item.hints) == 2
    assert html.index("live-result") < html.index("live-hint") < html.index("live-solution")
    for code in ("STARTER", "BEGIN SOLUTION", "x * x"):
        assert code not in html
