"""Formulas that can be read, and those that cannot."""

from __future__ import annotations

import pytest

from macros.data import formulas
from macros.data.formulas import Formulas
from macros.files.documents import parse
from macros.files.validate import validate
from tests import samples


def said(*tex: str) -> list[str]:
    """What is wrong with these formulas, which all have the id a."""
    lines = "".join(f"  - {{id: a, tex: '{item}', words: a}}\n" for item in tex)
    checked = validate(parse(f"version: 1\nformulas:\n{lines}", "f.yml"), Formulas)
    assert checked.model, checked.problems
    return [problem.found for problem in formulas.problems(checked.model, checked.document, samples.known())]


@pytest.mark.parametrize("tex", ["x^2", r"\frac{1}{n} \sum_{i=1}^{n} x_i", r"\{a, b\}", r"\hat{y} = \sigma(w^T x)"])
def test_formulas_that_can_be_read(tex: str) -> None:
    assert said(tex) == []


@pytest.mark.parametrize(
    ("tex", "why"),
    [
        (r"\left( x", "ExtraLeftOrMissingRightError"),
        ("", "NoAvailableTokensError"),
        (r"\nonsense{x}", r"\nonsense"),
        (r"\frac{x", "braces"),
        ("x_a_b", "DoubleSubscriptsError"),
    ],
)
def test_formulas_that_cannot(tex: str, why: str) -> None:
    assert said(tex) == [f"TeX that cannot be read ({why})"]


def test_each_id_stands_once() -> None:
    assert said("x", "y") == ["id 'a' a second time (first on line 3)"]
