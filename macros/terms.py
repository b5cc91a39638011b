"""The smaller data files: glossary terms and formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from macros.fields import Id, Record, Text, Version
from macros.load import Document
from macros.problems import Problem, nearest


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


class Formula(Record):
    """A formula, as TeX and in words."""

    id: Id
    tex: str
    words: Text = Field(description="the formula read aloud; screen readers get this")


class Formulas(Record):
    """The file docs/data/formulas.yml."""

    version: Version
    formulas: list[Formula]


def check_glossary(glossary: Glossary, document: Document, docs: Path) -> Iterator[Problem]:
    """Ids in order and unique, no word claimed twice, references and pages that exist."""
    ids = [term.id for term in glossary.terms]
    claimed: dict[str, str] = {}
    for index, term in enumerate(glossary.terms):
        if index and term.id <= ids[index - 1]:
            yield document.problem(
                ("terms", index, "id"),
                f"'{term.id}' after '{ids[index - 1]}'",
                "ids in order, each once",
                "move or rename it",
            )
        for word in (term.term, *term.aliases):
            if word.casefold() in claimed:
                yield document.problem(
                    ("terms", index),
                    f"'{word}' is also a word of '{claimed[word.casefold()]}'",
                    "each word once",
                    "delete one of the two",
                )
            claimed.setdefault(word.casefold(), term.id)
        for name in term.see:
            if name not in ids:
                yield document.problem(
                    ("terms", index, "see"),
                    f"'{name}' does not exist{nearest(name, ids)}",
                    "ids of this file",
                    "correct the id",
                )
        if term.page and not (docs / term.page).exists():
            yield document.problem(
                ("terms", index, "page"),
                f"no page docs/{term.page}",
                "a page of the site",
                "correct the path or leave it out",
            )


def check_formulas(formulas: Formulas, document: Document) -> Iterator[Problem]:
    """Ids are unique, and every formula can be turned into MathML."""
    from latex2mathml.converter import convert

    seen: set[str] = set()
    for index, formula in enumerate(formulas.formulas):
        if formula.id in seen:
            yield document.problem(
                ("formulas", index, "id"), f"id '{formula.id}' a second time", "each id once", "choose another id"
            )
        seen.add(formula.id)
        try:
            unknown = re.search(r"<m[ion]>(\\\w+)", convert(formula.tex))
            wrong = unknown[1] if unknown else ""
        except Exception as error:  # the converter has no common error class
            wrong = type(error).__name__
        braces = re.sub(r"\\[{}]", "", formula.tex)
        if wrong or braces.count("{") != braces.count("}"):
            yield document.problem(
                ("formulas", index, "tex"),
                f"TeX that cannot be read ({wrong or 'braces'})",
                "TeX that latex2mathml knows",
                "write it in a simpler way",
            )
