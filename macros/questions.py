"""Questions: everyday ones to practice on, and those that people really ask in public places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from macros.fields import Id, Record, Text, Url, Version, Yes
from macros.load import Document
from macros.model import Catalogue, Cite
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


def _shape(document: Document, ids: list[str], pages: list[str], key: str, docs: Path) -> Iterator[Problem]:
    for index, name in enumerate(ids):
        if index and name <= ids[index - 1]:
            yield document.problem(
                ("questions", index, "id"),
                f"'{name}' after '{ids[index - 1]}'",
                "ids in order, each once",
                "move or rename it",
            )
        if not (docs / pages[index]).exists():
            yield document.problem(
                ("questions", index, key), f"no page docs/{pages[index]}", "a page of the site", "correct the path"
            )


def check_questions(items: Questions, document: Document, catalogue: Catalogue, docs: Path) -> Iterator[Problem]:
    """Ids in order, stages and levels of the vocabulary, pages that exist, an origin for each question."""
    yield from _shape(
        document, [item.id for item in items.questions], [item.page for item in items.questions], "page", docs
    )
    words = catalogue.vocabulary
    for index, item in enumerate(items.questions):
        for field, known in (("stage", words.names("stages")), ("level", words.names("levels"))):
            if (value := getattr(item, field)) not in known:
                yield document.problem(
                    ("questions", index, field),
                    f"{field} '{value}' does not exist{nearest(value, known)}",
                    ", ".join(known),
                    "correct it",
                )
        if bool(item.source) == bool(item.ours):
            yield document.problem(
                ("questions", index),
                f"'{item.id}' says neither or both of source and ours",
                "exactly one of the two",
                "name the source's place, or write ours: true",
            )
        if item.source and (
            item.source.source not in catalogue.source
            or item.source.at not in catalogue.source[item.source.source].places
        ):
            yield document.problem(
                ("questions", index, "source"),
                f"no such place: {item.source.source} {item.source.at}",
                "a place listed in resources.yml",
                "correct it",
            )


def check_asked(items: AskedList, document: Document, docs: Path) -> Iterator[Problem]:
    """Ids in order, groups and pages that exist, answers of two to six sentences, https addresses."""
    yield from _shape(
        document, [item.id for item in items.questions], [item.read for item in items.questions], "read", docs
    )
    groups = [group.id for group in items.groups]
    for index, item in enumerate(items.questions):
        if item.group not in groups:
            yield document.problem(
                ("questions", index, "group"),
                f"group '{item.group}'{nearest(item.group, groups)}",
                ", ".join(groups),
                "correct it",
            )
        if not item.asked_at.startswith("https://"):
            yield document.problem(
                ("questions", index, "asked_at"), "an address that is not https", "https", "use the https address"
            )
        sentences = sum(item.answer.count(mark) for mark in (". ", "? ", "! ")) + 1
        if not 2 <= sentences <= 6:
            yield document.problem(
                ("questions", index, "answer"),
                f"an answer of {sentences} sentences",
                "two to six",
                "shorten or complete it",
            )
