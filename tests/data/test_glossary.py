"""The glossary."""

from __future__ import annotations

import pytest

from macros.data import glossary
from macros.data.glossary import Glossary
from macros.files.documents import parse
from macros.files.validate import validate
from tests import samples


def said(text: str) -> list[str]:
    """What is wrong with these terms, where the site has one page, x.md."""
    checked = validate(parse("version: 1\nterms:\n" + text, "g.yml"), Glossary)
    assert checked.model, checked.problems
    problems = glossary.problems(checked.model, checked.document, samples.known(pages=("x.md",)))
    return [f"{problem.line}: {problem.found}" for problem in problems]


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
def test_glossary(text: str, expected: list[str]) -> None:
    assert said(text) == expected
