"""The things that the search finds: pages with their sections, and each record of a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from macros.pages import kinds
from macros.pages.page import Page, Role
from macros.publish.sections import Section
from macros.publish.words import words
from macros.site import reading
from macros.site.site import Site

Kind = Literal["page", "section", "term", "asked", "practice", "resource", "notebook", "exercise"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class Place:
    """A page of the site as the search shows it."""

    address: str
    title: str
    region: str  # the section of the site that it is in
    weight: float


@dataclass(frozen=True)
class Thing:
    """Something that the search finds."""

    kind: Kind
    place: Place
    anchor: str
    title: str
    text: str
    words: Mapping[str, int]
    names: tuple[str, ...] = ()  # other words for it
    detail: str = ""  # shown beside its kind, as "Book, Chip Huyen"


def of(sections: Mapping[str, list[Section]], site: Site) -> tuple[list[Thing], list[Thing]]:
    """The things with a name of their own (pages, terms, resources, questions that people ask), then all the others.

    `sections` are those of each page, by its address; a page without any is left out.
    """
    pages = [page for page in site.in_order if page.meta and page.address in sections]
    places = {page.address: _place(page) for page in pages}
    named = [_page(page, sections[page.address][0], places[page.address], site) for page in pages]
    rest = [
        Thing("section", places[page.address], part["anchor"], part["title"], part["text"], part["words"])
        for page in pages
        for part in sections[page.address][1:]
    ]
    for address, (part, *_) in sections.items():
        if address.startswith("notebooks/"):
            place = Place(address, part["title"], "Notebooks", kinds.NOTEBOOK.weight)
            rest.append(Thing("notebook", place, "", part["title"], part["text"], part["words"]))
    holders: dict[Role, Place] = {
        role: places[page.address] for role, page in site.holders.items() if page.address in places
    }
    return [*named, *_named_records(site, holders)], [*rest, *_other_records(site, holders, places)]


def _place(page: Page) -> Place:
    kind = kinds.in_folder(page.path)
    region = (kind.section or kind.sign) if kind else "About"
    return Place(page.address, page.title, region, page.kind.weight)


def _page(page: Page, own: Section, place: Place, site: Site) -> Thing:
    assert page.meta
    told = page.meta.description
    return Thing(
        "page",
        place,
        "",
        page.title,
        f"{told} {own['text']}",
        Counter(words(told)) + Counter(own["words"]),
        tuple(dict.fromkeys([*page.meta.aliases, *_explained(page, site)])),
    )


def _explained(page: Page, site: Site) -> Iterator[str]:
    """The terms of the glossary that a page shows at work, each with its other names."""
    for term in site.terms.values():
        if term.page == page.path:
            yield from (term.term, *term.aliases)


def _record(kind: Kind, place: Place, anchor: str, title: str, text: str, *names: str, detail: str = "") -> Thing:
    return Thing(kind, place, anchor, title, text, Counter(words(text)), names, detail)


def _named_records(site: Site, holders: Mapping[Role, Place]) -> Iterator[Thing]:
    if place := holders.get("glossary"):
        for term in site.terms.values():
            yield _record("term", place, term.id, term.term, term.meaning, *term.aliases)
    if place := holders.get("catalogue"):
        vocabulary = site.catalogue.vocabulary.of("kind")
        for row in site.catalogue.resources:
            detail = ", ".join(filter(None, [vocabulary[row.kind].name.capitalize(), row.by]))
            yield _record("resource", place, row.id, row.title, row.why, *row.aliases, detail=detail)
    if place := holders.get("asked"):
        for item in site.data.asked.questions:
            yield _record("asked", place, item.id, item.question, item.answer, *item.aliases)


def _other_records(site: Site, holders: Mapping[Role, Place], places: Mapping[str, Place]) -> Iterator[Thing]:
    if place := holders.get("questions"):
        for question in site.data.questions.questions:
            strong = " ".join(question.strong)
            yield _record("practice", place, question.id, question.question, strong, *question.aliases)
    for entry in (entry for entries in reading.entries(site).values() for entry in entries):
        if page := places.get(site.page[entry.path].address):
            for item in entry.items:
                if item.kind == "exercises":
                    yield _record("exercise", page, item.anchor, item.words, "")


def popular(site: Site, count: int) -> list[Page]:
    """The pages that most other pages and ordered ways build on, the most used first."""
    uses = Counter(name for page in site.pages if page.meta for name in page.meta.builds_on)
    for way in site.data.ways.paths:
        uses.update(site.page[step.page].meta.id for step in way.steps if step.page)  # type: ignore[union-attr]
    best = sorted(site.in_order, key=lambda page: -uses[page.meta.id] if page.meta else 0)
    return best[:count]


def to_read(site: Site) -> list[tuple[str, str]]:
    """Address and ids (the present one, then former ones) of each page that readers mark as read, in order."""
    return [
        (page.address, " ".join(filter(None, [page.meta.id, reading.was(site, "pages", page.meta.id)])))
        for page in site.in_order
        if page.meta and page.kind.read
    ]
