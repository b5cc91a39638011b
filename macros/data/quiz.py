"""Check yourself, docs/data/checks.yml: questions with choices, each with the reason why it is right or wrong."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from macros.data.rules import Known, in_order, page_exists
from macros.files.documents import Document, Key
from macros.files.values import Id, Record, Text, Version, Yes
from macros.problems import Problem


class Choice(Record):
    """One answer to choose, and why it is right or wrong."""

    text: Text = Field(max_length=180)
    right: Yes | None = Field(None, description="on the right answer only")
    why: Text = Field(min_length=25, max_length=320)


class QuizItem(Record):
    """A question with choices; exactly one is right."""

    id: Id = Field(description="kebab-case; never changes: readers' progress hangs on it")
    page: Text = Field(description="path under docs/ of the page that asks it")
    question: Text = Field(min_length=20, max_length=420)
    choices: list[Choice] = Field(min_length=3, max_length=5)


class Quiz(Record):
    """The file docs/data/checks.yml."""

    version: Version
    checks: list[QuizItem] = Field(default_factory=list)


def problems(items: Quiz, document: Document, known: Known) -> Iterator[Problem]:
    """Ids in order, pages that exist, one right answer, no answer twice."""
    yield from in_order(document, "checks", [item.id for item in items.checks])
    for index, item in enumerate(items.checks):
        at: Key = ("checks", index)
        if sum(choice.right is True for choice in item.choices) != 1:
            found = f"'{item.id}' has not exactly one right answer"
            yield document.problem((*at, "choices"), found, "right: true on one choice", "mark one")
        if len({choice.text.casefold() for choice in item.choices}) < len(item.choices):
            found = f"'{item.id}' has an answer twice"
            yield document.problem((*at, "choices"), found, "different answers", "drop one")
        yield from page_exists(document, (*at, "page"), item.page, known)
