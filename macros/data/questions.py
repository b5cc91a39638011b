"""Questions: everyday ones to practice on, and those that people really ask in public places."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from macros.data.catalogue import Catalogue, Cite
from macros.data.rules import Known, in_order, page_exists
from macros.files.documents import Document, Key
from macros.files.values import Id, Record, Text, Url, Version, Yes
from macros.problems import Problem, nearest


class Question(Record):
    """An everyday question with what a strong answer holds."""

    id: Id
    stage: Id
    level: Id
    question: Text = Field(min_length=40, max_length=420)
    strong: list[Text] = Field(min_length=3, max_length=6, description="the points of a strong answer")
    weak: Text = Field(min_length=20, description="what a weak answer misses")
    follow_up: Text = Field(min_length=15)
    page: Text = Field(description="path under docs/ of the page to read next")
    evidence: list[Url] = Field(default_factory=list)
    source: Cite | None = None
    ours: Yes | None = None
    aliases: list[Text] = Field(default_factory=list, description="other words that people search with")


class Questions(Record):
    """The file docs/data/questions.yml."""

    version: Version
    questions: list[Question]


class Group(Record):
    """A heading over questions that people ask."""

    id: Id
    title: Text


class Asked(Record):
    """A question that somebody asked in public, reworded, with our answer."""

    id: Id
    group: Id
    question: Text = Field(max_length=160)
    asked_at: Url = Field(description="the public place where it was asked")
    answer: Text = Field(min_length=80, max_length=1200)
    read: Text = Field(description="path under docs/ of the page to read next")
    aliases: list[Text] = Field(default_factory=list, description="other words that people search with")


class AskedList(Record):
    """The file docs/data/asked.yml."""

    version: Version
    groups: list[Group]
    questions: list[Asked]


def problems(items: Questions, document: Document, known: Known) -> Iterator[Problem]:
    """Ids in order, stages and levels of the vocabulary, pages that exist, an origin for each question."""
    yield from in_order(document, "questions", [item.id for item in items.questions])
    words = known.of(Catalogue).vocabulary
    for index, item in enumerate(items.questions):
        at: Key = ("questions", index)
        yield from page_exists(document, (*at, "page"), item.page, known)
        for field, value in (("stage", item.stage), ("level", item.level)):
            terms = words.of(field)
            if value not in terms:
                found = f"{field} '{value}' does not exist{nearest(value, terms)}"
                yield document.problem((*at, field), found, ", ".join(terms), "correct it")
        yield from _has_one_origin(item, document, at, known.of(Catalogue))


def _has_one_origin(item: Question, document: Document, at: Key, catalogue: Catalogue) -> Iterator[Problem]:
    if bool(item.source) == bool(item.ours):
        found = f"'{item.id}' says neither or both of source and ours"
        fix = "name the source's place, or write ours: true"
        yield document.problem(at, found, "exactly one of the two", fix)
    if item.source:
        source = catalogue.source.get(item.source.source)
        if source is None or item.source.at not in source.places:
            found = f"no such place: {item.source.source} {item.source.at}"
            wrong = document.problem((*at, "source"), found, "a place listed in resources.yml", "correct it")
            yield wrong if source else wrong.without(("resources.sources", item.source.source))


def asked_problems(items: AskedList, document: Document, known: Known) -> Iterator[Problem]:
    """Ids in order, groups and pages that exist, answers of two to six sentences, https addresses."""
    yield from in_order(document, "questions", [item.id for item in items.questions])
    groups = [group.id for group in items.groups]
    for index, item in enumerate(items.questions):
        at: Key = ("questions", index)
        yield from page_exists(document, (*at, "read"), item.read, known)
        if item.group not in groups:
            found = f"group '{item.group}'{nearest(item.group, groups)}"
            wrong = document.problem((*at, "group"), found, ", ".join(groups), "correct it")
            yield wrong.without(("asked.groups", item.group))
        if not item.asked_at.startswith("https://"):
            found = "an address that is not https"
            yield document.problem((*at, "asked_at"), found, "https", "use the https address")
        sentences = sum(item.answer.count(mark) for mark in (". ", "? ", "! ")) + 1
        if not 2 <= sentences <= 6:
            found = f"an answer of {sentences} sentences"
            yield document.problem((*at, "answer"), found, "two to six", "shorten or complete it")
