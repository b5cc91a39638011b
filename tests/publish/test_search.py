"""What is written for the search: things with names first, then the index of all words, then their texts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import pytest

from macros.publish import search, things
from macros.publish.search import Section
from macros.publish.things import KINDS
from tests import samples


@lru_cache
def given() -> dict[str, list[Section]]:
    """The sections of the project's own pages, their Markdown taken as it stands, and of a notebook."""
    found = {}
    for page in samples.own().pages:
        body = re.sub(r"^## (.*)$", r'<h2 id="part">\1</h2>', page.text, flags=re.M)
        found[page.address] = search.sections(body, page.address, page.title)
    return {**found, "notebooks/drift.html": search.sections("<p>Weeks of mails</p>", "notebooks/drift.html", "Drift")}


def read(text: str) -> Any:
    """What the browser gets of a file."""
    match = re.fullmatch(r"plusSearch\('(\w+)','(.*)'\)\n", text, re.S)
    assert match
    return json.loads(re.sub(r"\\(.)", r"\1", match[2]))


@lru_cache
def made() -> Mapping[str, Any]:
    """The written files, by name."""
    files = search.files(given(), samples.own())
    assert list(files) == ["search/names.js", "search/words.js", "search/parts.js"]
    return {name[7:-3]: read(text) for name, text in files.items()}


def test_every_page_section_and_record_is_a_thing_at_its_address() -> None:
    site, names = samples.own(), made()["names"]
    rows = [*names["things"], *made()["words"]["things"]]
    addresses = {
        (KINDS[row[0]], names["places"][row[1]][0] + (f"#{row[2]}" if len(row) > 2 and row[2] else "")) for row in rows
    }
    expected: set[tuple[things.Kind, str]] = {("page", page.address) for page in site.pages}
    for kind, path, ids in (
        ("term", "glossary.html", list(site.terms)),
        ("resource", "resources/catalogue.html", list(site.catalogue.resource)),
        ("asked", "start/questions.html", [item.id for item in site.data.asked.questions]),
        ("practice", "practice/questions.html", [item.id for item in site.data.questions.questions]),
    ):
        expected |= {(kind, f"{path}#{name}") for name in ids}  # type: ignore[misc]
    expected |= {("notebook", "notebooks/drift.html"), ("section", "explainers/drift.html#part")}
    expected |= {("exercise", "explainers/drift.html#exercise-alarm")}
    assert expected <= addresses
    assert len(made()["parts"]) == len(rows) == made()["words"]["index"]["documentCount"]


def test_a_page_has_the_other_names_that_the_data_knows() -> None:
    names = made()["names"]
    place = next(number for number, (address, *_) in enumerate(names["places"]) if address == "explainers/metrics.html")
    page = next(row for row in names["things"] if row[:2] == [0, place])
    assert {"recall", "confusion matrix"} <= set(page[4].split("\n"))  # the glossary sends its readers there


def test_popular_and_next_pages_come_from_the_data() -> None:
    names = made()["names"]
    address = [address for address, *_ in names["places"]]
    assert len(names["popular"]) == search.POPULAR == len(set(names["popular"]))
    assert "lessons/take-the-first-step.html" in [address[number] for number in names["popular"]]
    assert [address[number] for number, _ in names["read"]] == [name for name, _ in things.to_read(samples.own())]
    assert names["chooser"] == "start/index.html"


def test_a_page_without_sections_is_left_out() -> None:
    kept = {name: parts for name, parts in given().items() if name != "glossary.html"}
    names = read(search.files(kept, samples.own())["search/names.js"])
    assert "glossary.html" not in [address for address, *_ in names["places"]]
    assert KINDS.index("term") not in [row[0] for row in names["things"]]


@pytest.mark.parametrize("text", ["it's", "a\\b", 'say "x"', "\\'", "</script>", "é\u2028"])
def test_data_stands_in_a_script_as_text(text: str) -> None:
    assert read(search.script("parts", [text])) == [text]
