"""Check yourself: questions with choices, each with the reason why it is right or wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from macros.fields import Id, Record, Text, Version, Yes
from macros.load import Document
from macros.problems import Problem


class Choice(Record):
    """One answer to choose, and why it is right or wrong."""

    text: Text = Field(max_length=180)
    right: Yes | None = Field(None, description="on the right answer only")
    why: Text = Field(min_length=25, max_length=320)


class Check(Record):
    """A question with choices; exactly one is right."""

    id: Id = Field(description="kebab-case; never changes: readers' progress hangs on it")
    page: Text = Field(description="path under docs/ of the page that asks it")
    question: Text = Field(min_length=20, max_length=420)
    choices: list[Choice] = Field(min_length=3, max_length=5)


class Checks(Record):
    """The file docs/data/checks.yml."""

    version: Version
    checks: list[Check] = Field(default_factory=list)


def check_checks(items: Checks, document: Document, docs: Path) -> Iterator[Problem]:
    """Ids in order, pages that exist and ask the question, one right answer, no answer twice."""
    for index, item in enumerate(items.checks):
        at = ("checks", index)
        if index and item.id <= items.checks[index - 1].id:
            yield document.problem(
                (*at, "id"),
                f"'{item.id}' after '{items.checks[index - 1].id}'",
                "ids in order, each once",
                "move or rename it",
            )
        if sum(choice.right is True for choice in item.choices) != 1:
            yield document.problem(
                (*at, "choices"),
                f"'{item.id}' has not exactly one right answer",
                "right: true on one choice",
                "mark one",
            )
        if len({choice.text.casefold() for choice in item.choices}) < len(item.choices):
            yield document.problem(
                (*at, "choices"), f"'{item.id}' has an answer twice", "different answers", "drop one"
            )
        page = docs / item.page
        if not page.exists():
            yield document.problem((*at, "page"), f"no page docs/{item.page}", "a page of the site", "correct the path")
        elif (calls := page.read_text(encoding="utf-8").count(f'check_yourself("{item.id}")')) != 1:
            yield document.problem(
                (*at, "page"),
                f"docs/{item.page} asks '{item.id}' {calls} times",
                "once",
                f'put {{{{ check_yourself("{item.id}") }}}} under its "Check yourself"',
            )
