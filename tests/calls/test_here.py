"""The page that is being rendered: addresses from it, and what stands on it once."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.calls.here import Here
from macros.markup.live import Files
from macros.markup.slots import Slots
from tests import samples


@pytest.fixture
def here(tmp_path: Path) -> Here:
    """A page of the folder start."""
    found = Here(samples.site(tmp_path, one='{{ cite("podcast", "17:25") }}'), Slots())
    found.start("start/questions.md")
    return found


def test_addresses_are_those_from_the_current_page(here: Here) -> None:
    assert here.url("start/questions.md") == "questions.html"
    assert here.url("one.md", "part") == "../one.html#part"
    assert here.url("notebooks/tiny.ipynb") == "../notebooks/tiny.html"
    here.start("one.md")
    assert here.url("start/questions.md") == "start/questions.html"


def test_records_lie_on_the_page_that_holds_their_list(here: Here) -> None:
    assert here.record("glossary", "model") == "../glossary.html#model"
    assert here.record("catalogue", "alpha-book") == "../resources/catalogue.html#alpha-book"
    assert here.is_holder("asked")
    assert not here.is_holder("glossary")


def test_a_place_that_pages_cite_has_an_anchor_of_its_own(here: Here) -> None:
    assert here.place("podcast", "17:25") == "../sources.html#podcast-17-25"
    assert here.place("podcast", "18:13") == "../sources.html#podcast"
    assert here.place("podcast", "") == "../sources.html#podcast"


def test_files_of_live_cells_are_loaded_once_on_a_page(here: Here) -> None:
    files = Files("../assets/stylesheets/live.css", "../assets/javascripts/live.js")
    assert [here.live_files(), here.live_files()] == [files, None]
    here.start("one.md")
    assert here.live_files() == Files("assets/stylesheets/live.css", "assets/javascripts/live.js")


def test_copies_are_counted_on_each_page_anew(here: Here) -> None:
    assert [here.copy("a"), here.copy("b"), here.copy("a")] == [0, 0, 1]
    here.start("one.md")
    assert here.copy("a") == 0
