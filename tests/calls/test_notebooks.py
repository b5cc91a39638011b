"""Macros that show what notebooks gave."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.calls.registry import PageMacros
from macros.markup.slots import Slots
from macros.problems import Problem
from tests import samples
from tests.notebooks.test_exercises import CELLS, EXERCISES
from tests.samples import result

NOTEBOOK = """\
# %% [markdown]
# # T

# %% tags=["number:share", "cell:total"]
1 / 4
"""


@pytest.fixture
def macros(tmp_path: Path) -> PageMacros:
    """The macros on a page of a site with one notebook."""
    notebook = samples.executed(tmp_path, NOTEBOOK, [result("0.25")], slug="tiny")
    found = PageMacros(samples.site(tmp_path, {"tiny": notebook}, one=""), Slots())
    found.start("one.md")
    return found


def test_a_number_is_shown_in_its_format_with_where_it_comes_from(macros: PageMacros) -> None:
    shown = macros.slots.fill(macros.call("number", "tiny", "share", ".0%"), "one.md")
    assert "25%" in shown
    assert "tiny" in shown
    assert "0.25" in macros.slots.fill(macros.call("number", "tiny", "share"), "one.md")


def test_arguments_may_be_given_by_name(macros: PageMacros) -> None:
    given: dict[str, str] = {"slug": "tiny", "name": "share", "format": ".0%"}
    assert macros.slots.fill(macros.call("number", **given), "one.md") == macros.slots.fill(
        macros.call("number", "tiny", "share", ".0%"), "one.md"
    )


@pytest.mark.parametrize("call", [(("tiny", "share"), {}), (("tiny",), {"format": ""}), ((), {"slug": "tiny"})])
def test_of_a_notebook_that_failed_the_first_problem_is_shown(
    call: tuple[tuple[str, ...], dict[str, str]], macros: PageMacros
) -> None:
    macros.site.failed["tiny"] = [Problem("notebooks/tiny.py", 9, 0, "1 < 2", "x", "y")]
    shown = macros.slots.fill(macros.call("number", *call[0], **call[1]), "one.md")
    assert shown == '<strong class="failed">notebooks/tiny.py:9: 1 &lt; 2; allowed: x; fix: y</strong>'


def test_every_cell_and_exercise_is_on_a_page() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in (samples.ROOT / "docs").rglob("*.md"))
    wanted = [f'live("{slug}", "{name}")' for slug, name in CELLS]
    wanted += [f'exercise("{item.slug}", "{item.name}")' for item in EXERCISES]
    assert [call for call in wanted if call not in text] == []
