"""Glossary and formulas."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.data.glossary import Formulas, Glossary, check_formulas, check_glossary
from macros.files.documents import parse
from macros.files.validate import validate


def glossary(text: str, docs: Path) -> list[str]:
    """What is wrong with these terms."""
    document = parse("version: 1\nterms:\n" + text, "g.yml")
    model, problems = validate(document, Glossary)
    assert model, problems
    return [f"{problem.line}: {problem.found}" for problem in check_glossary(model, document, docs)]


def formulas(tex: str) -> list[str]:
    """What is wrong with this formula."""
    document = parse(f"version: 1\nformulas:\n  - {{id: a, tex: '{tex}', words: a}}\n", "f.yml")
    model, problems = validate(document, Formulas)
    assert model, problems
    return [problem.found for problem in check_formulas(model, document)]


A = "  - {id: a, term: alpha, meaning: m}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (A + "  - {id: b, term: beta, aliases: [gamma], meaning: m, see: [a]}\n", []),
        (A + "  - {id: a, term: beta, meaning: m}\n", ["4: 'a' after 'a'"]),
        ("  - {id: b, term: beta, meaning: m}\n" + A, ["4: 'a' after 'b'"]),
        (A + "  - {id: b, term: Alpha, meaning: m}\n", ["4: 'Alpha' is also a word of 'a'"]),
        (A + "  - {id: b, term: beta, aliases: [ALPHA], meaning: m}\n", ["4: 'ALPHA' is also a word of 'a'"]),
        ("  - {id: a, term: alpha, aliases: [Alpha], meaning: m}\n", ["3: 'Alpha' is also a word of 'a'"]),
        ("  - {id: abc, term: alpha, meaning: m, see: [abd]}\n", ["3: 'abd' does not exist (did you mean 'abc'?)"]),
        ("  - {id: a, term: alpha, meaning: m, page: x.md}\n", []),
        ("  - {id: a, term: alpha, meaning: m, page: y.md}\n", ["3: no page docs/y.md"]),
    ],
)
def test_glossary(text: str, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / "x.md").touch()
    assert glossary(text, tmp_path) == expected


@pytest.mark.parametrize("tex", ["x^2", r"\frac{1}{n} \sum_{i=1}^{n} x_i", r"\{a, b\}", r"\hat{y} = \sigma(w^T x)"])
def test_formulas_that_can_be_read(tex: str) -> None:
    assert formulas(tex) == []


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
    assert formulas(tex) == [f"TeX that cannot be read ({why})"]
