"""Words that mean the same to somebody who searches, docs/data/wording.yml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from macros.data.rules import Known
from macros.files.documents import Document
from macros.files.values import Record, Text, Version
from macros.problems import Problem


class Wording(Record):
    """The file docs/data/wording.yml."""

    version: Version
    same: list[Annotated[list[Text], Field(min_length=2)]] = Field(
        default_factory=list, description="words or short phrases that are searched for each other"
    )


def problems(items: Wording, document: Document, known: Known) -> Iterator[Problem]:
    """No word stands in two groups, or twice in one: it would not be clear what else it is searched as."""
    first: dict[str, int] = {}
    for index, group in enumerate(items.same):
        for place, word in enumerate(group):
            if word.casefold() in first:
                line = document.place(("same", first[word.casefold()]))[0]
                found = f"'{word}' a second time (first on line {line})"
                fix = "delete one of the two, or make the two groups one"
                yield document.problem(("same", index, place), found, "each word once", fix)
            first.setdefault(word.casefold(), index)
