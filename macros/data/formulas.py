"""Formulas, docs/data/formulas.yml: each as TeX and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import Field

from macros.data.rules import Known, unique
from macros.files.documents import Document
from macros.files.values import Id, Record, Text, Version
from macros.problems import Problem


class Formula(Record):
    """A formula, as TeX and in words."""

    id: Id
    tex: str
    words: Text = Field(description="the formula read aloud; screen readers get this")


class Formulas(Record):
    """The file docs/data/formulas.yml."""

    version: Version
    formulas: list[Formula]


def problems(items: Formulas, document: Document, known: Known) -> Iterator[Problem]:
    """Ids are unique, and every formula can be turned into MathML."""
    yield from unique(document, ("formulas",), [formula.id for formula in items.formulas])
    for index, formula in enumerate(items.formulas):
        if wrong := _unreadable(formula.tex):
            found = f"TeX that cannot be read ({wrong})"
            allowed, fix = "TeX that latex2mathml knows", "write it in a simpler way"
            yield document.problem(("formulas", index, "tex"), found, allowed, fix)


def _unreadable(tex: str) -> str:
    """What in a formula the converter cannot read; '' where it reads all."""
    from latex2mathml.converter import convert

    try:
        if unknown := re.search(r"<m[ion]>(\\\w+)", convert(tex)):
            return unknown[1]
    except Exception as error:  # noqa: BLE001  (the converter has no common error class)
        return type(error).__name__
    braces = re.sub(r"\\[{}]", "", tex)
    return "braces" if braces.count("{") != braces.count("}") else ""
