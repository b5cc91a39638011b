"""The glossary, docs/data/glossary.yml: the field's words in plain ones."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from macros.data.rules import Known, exists, in_order, page_exists
from macros.files.documents import Document
from macros.files.values import Id, Record, Text, Version
from macros.problems import Problem


class GlossaryTerm(Record):
    """A word of the field, explained in plain words."""

    id: Id
    term: Text
    aliases: list[Text] = Field(default_factory=list, description="other spellings, found by search and tooltips")
    meaning: Text = Field(max_length=260, description="one or two plain sentences")
    page: Text | None = Field(None, description="path under docs/ of the page that shows it")
    see: list[Id] = Field(default_factory=list, description="terms that the meaning uses")
    tooltip: bool = Field(True, description="false for a word that also has an everyday sense: no automatic links")


class Glossary(Record):
    """The file docs/data/glossary.yml."""

    version: Version
    terms: list[GlossaryTerm]


def problems(items: Glossary, document: Document, known: Known) -> Iterator[Problem]:
    """Ids in order and unique, no word claimed twice, references and pages that exist."""
    ids = [term.id for term in items.terms]
    yield from in_order(document, "terms", ids)
    claimed: dict[str, str] = {}
    for index, term in enumerate(items.terms):
        for word in (term.term, *term.aliases):
            if word.casefold() in claimed:
                found = f"'{word}' is also a word of '{claimed[word.casefold()]}'"
                yield document.problem(("terms", index), found, "each word once", "delete one of the two")
            claimed.setdefault(word.casefold(), term.id)
        for name in term.see:
            yield from exists(document, ("terms", index, "see"), name, ids, "glossary.terms", "ids of this file")
        fix = "correct the path or leave it out"
        yield from page_exists(document, ("terms", index, "page"), term.page, known, fix)
