"""Check yourself: questions with choices, one of them right."""

from __future__ import annotations

import pytest

from macros.data import quiz
from macros.data.quiz import Quiz
from macros.files.documents import parse
from macros.files.validate import validate
from tests import samples

CHECK = """
version: 1
checks:
  - id: one
    page: page.md
    question: Which of these three is the right one?
    choices:
      - {text: A, why: Because it is not the right one of them.}
      - {text: B, right: true, why: Because it is the right one of them.}
      - {text: C, why: Because it is not the right one of them.}
"""


def said(text: str) -> list[str]:
    """What is wrong with this quiz, on a site with one page."""
    checked = validate(parse(text, "checks.yml"), Quiz)
    assert checked.model, checked.problems
    problems = [
        *checked.problems,
        *quiz.problems(checked.model, checked.document, samples.known(pages=("page.md",))),
    ]
    return [problem.found for problem in problems]


def test_a_right_quiz() -> None:
    assert said(CHECK) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (", right: true", "", "not exactly one right answer"),
        ("{text: A, why", "{text: A, right: true, why", "not exactly one right answer"),
        ("text: C", "text: b", "an answer twice"),
        ("page.md", "other.md", "no page docs/other.md"),
    ],
)
def test_faults_in_the_quiz_are_named(old: str, new: str, expected: str) -> None:
    (found,) = said(CHECK.replace(old, new))
    assert expected in found


def test_questions_stand_in_order() -> None:
    again = CHECK.partition("checks:\n")[2]
    assert said(CHECK + again.replace("id: one", "id: two")) == []
    assert said(CHECK + again.replace("id: one", "id: none")) == ["'none' after 'one'"]
    assert said(CHECK + again) == ["'one' after 'one'"]
