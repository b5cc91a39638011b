"""Macros that show the data files, on a page of a tiny site. What it looks like: tests/markup/test_golden.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.calls.registry import PageMacros
from macros.markup.slots import Slots
from tests import samples
from tests.markup.test_fragments import EVIL, order, safe


@pytest.fixture
def macros(tmp_path: Path) -> PageMacros:
    """The macros, turned to the page one.md."""
    found = PageMacros(samples.site(tmp_path, one="", two='{{ resource("alpha-book") }}'), Slots())
    found.start("one.md")
    return found


def test_arguments_of_macros_are_escaped(macros: PageMacros) -> None:
    macros.term("model", EVIL)
    macros.action("a", 5, EVIL)
    macros.resource_table(caption=EVIL)
    for html in macros.slots.pages["one.md"]:
        safe(html)


def test_an_anchor_stands_once_on_a_page(macros: PageMacros) -> None:
    macros.resource_table(kind="course")
    macros.resource_table()
    first, second = macros.slots.pages["one.md"]
    assert order(first) == ["beta-course", "old-course"]
    assert order(second) == ["alpha-book"]
    assert second.count("<tr") == 4
    macros.start("one.md")
    macros.resource_table()
    assert len(order(macros.slots.pages["one.md"][0])) == 3


def test_a_caption_says_what_the_filters_leave(macros: PageMacros) -> None:
    macros.resource_table()
    macros.resource_table(kind="book", stage="")
    macros.resource_table(kind="course", stage="modeling")
    macros.resource_table(kind="course", caption="Mine")
    first, second, third, fourth = macros.slots.pages["one.md"]
    assert "<caption>Resources: " in first
    assert "<caption>Books: 1</caption>" in second
    assert "<caption>Courses for the modeling stage: 1</caption>" in third
    assert "<caption>Mine: 2</caption>" in fourth


def test_filters_and_pages_stand_on_the_page_of_the_catalogue_only(macros: PageMacros) -> None:
    macros.resource_table()
    assert "data-filter" not in macros.slots.pages["one.md"][0]
    assert "Used on:" not in macros.slots.pages["one.md"][0]
    macros.start("resources/catalogue.md")
    macros.resource_table()
    (html,) = macros.slots.pages["resources/catalogue.md"]
    assert "data-filter" in html
    assert 'Used on: <a href="../two.html">Two</a>' in html
