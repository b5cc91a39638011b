"""The files of the search: titles and other names first, then the index of all words, then the texts for its lines.

A page gives its `sections` once, from its finished HTML; at the end `files` writes everything. What the browser does
with it: overrides/scripts/search/.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from macros.publish import things
from macros.publish.index import Index
from macros.publish.sections import Section, sections
from macros.publish.things import KINDS, Place, Thing
from macros.publish.words import STOP, words
from macros.site.site import Site

__all__ = ["Section", "files", "sections"]
POPULAR = 5


def files(sections_by_page: Mapping[str, list[Section]], site: Site) -> dict[str, str]:
    """Everything that is written for the search, by address, from the sections of each page by its address."""
    named, rest = things.of(sections_by_page, site)
    every = [*named, *rest]
    places = {place: number for number, place in enumerate(dict.fromkeys(thing.place for thing in every))}
    first = {
        "stop": sorted(STOP),
        "same": site.data.wording.same,
        "places": [[place.address, place.title, place.region, place.weight] for place in places],
        "things": [_row(thing, places) for thing in named],
        "popular": _numbers([page.address for page in things.popular(site, POPULAR)], places),
        "chooser": next((page.address for page in site.callers("where_to_start")), ""),
        "read": [[number, ids] for address, ids in things.to_read(site) for number in _numbers([address], places)],
    }
    second = {"things": [_row(thing, places) for thing in rest], "index": index(named, rest).plain()}
    parts = [thing.text for thing in every]
    return {
        "search/names.js": script("names", first),
        "search/words.js": script("words", second),
        "search/parts.js": script("parts", parts),
    }


def index(named: list[Thing], rest: list[Thing]) -> Index:
    """The index of all words. Titles of named things are not in it: the browser has them already."""
    made = Index("title", "text")
    for thing in named:
        made.add({}, thing.words)
    for thing in rest:
        made.add(Counter(words("\n".join([thing.title, *thing.names]))), thing.words)
    return made


def _numbers(addresses: list[str], places: Mapping[Place, int]) -> list[int]:
    by_address = {place.address: number for place, number in places.items()}
    return [by_address[address] for address in addresses if address in by_address]


def _row(thing: Thing, places: Mapping[Place, int]) -> list[Any]:
    """A thing as the browser gets it: kind, place, anchor, title, other names, detail. Empty ends are left out; the
    title of a page is in the list of places."""
    title = "" if thing.title == thing.place.title and not thing.anchor else thing.title
    row = [KINDS.index(thing.kind), places[thing.place], thing.anchor, title, "\n".join(thing.names), thing.detail]
    while row[-1] == "":
        row.pop()
    return row


def script(name: str, data: object) -> str:
    """Data as a script that hands on its JSON as text: pages from disk can load nothing else."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("\\", r"\\").replace("'", r"\'")
    return f"plusSearch('{name}','{text}')\n"
