"""Where do I start?: faults are named, and every set of answers gives a way."""

from __future__ import annotations

import pytest

from macros.data import chooser
from macros.data.chooser import Chooser
from macros.files.documents import parse
from macros.files.validate import validate
from tests import samples

CHOOSER = """
version: 1
questions:
  - {id: code, ask: Code?, options: [{id: daily, text: "Yes"}, {id: none, text: "No"}]}
  - {id: goal, ask: Goal?, options: [{id: job, text: Job, hours: 2}, {id: fun, text: Fun, hours: 4}]}
blocks:
  - id: all
    title: All
    when: {code: [daily, none]}
    for_whom: Everybody
    steps:
      - {page: index.md, hours: 1, do: Read}
      - {page: start/index.md, hours: 1, do: Read}
      - {page: glossary.md, hours: 1, do: Read}
"""
PLANTED = {
    ", hours: 4}": [("}", "0 questions whose answers all have hours")],
    "when: {code: [daily, none]}": [
        ("when: {code: [daily, sometimes]}", "no answer 'sometimes' to a question 'code'"),
        ("when: {colour: [red]}", "no answer 'red' to a question 'colour'"),
        ("when: {code: [daily]}", "0 steps for code=none, goal=job"),
    ],
    "page: glossary.md": [("page: index.md", "'index.md' twice"), ("page: lost.md", "no page docs/lost.md")],
    "hours: 1, do: Read}\n      - {page: start": [("do: Read}\n      - {page: start", "a step without hours")],
    "    steps:": [("    path: nowhere\n    steps:", "path 'nowhere' does not exist")],
}


def said(text: str) -> list[str]:
    """What is wrong with this chooser, on a site with three pages."""
    checked = validate(parse(text, "chooser.yml"), Chooser)
    assert checked.model, checked.problems
    data = samples.data()
    known = samples.known(data.catalogue, data.ways, pages=("index.md", "start/index.md", "glossary.md"))
    problems = [*checked.problems, *chooser.problems(checked.model, checked.document, known)]
    return [problem.found for problem in problems]


def test_a_right_chooser() -> None:
    assert said(CHOOSER) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"), [(old, new, said) for old, pairs in PLANTED.items() for new, said in pairs]
)
def test_faults_in_the_chooser_are_named(old: str, new: str, expected: str) -> None:
    assert old in CHOOSER
    assert expected in " ".join(said(CHOOSER.replace(old, new)))


def test_an_answer_to_a_question_that_was_left_out_is_an_echo() -> None:
    checked = validate(parse(CHOOSER.replace("when: {code: [daily, none]}", "when: {colour: [red]}"), "c.yml"), Chooser)
    assert checked.model
    data = samples.data()
    known = samples.known(data.catalogue, data.ways, pages=("index.md", "start/index.md", "glossary.md"))
    (problem,) = chooser.problems(checked.model, checked.document, known)
    assert problem.missing == ("chooser.questions", "colour")


def test_answers_select_parts_in_their_order() -> None:
    items = validate(parse(CHOOSER, "chooser.yml"), Chooser).model
    assert items
    assert [block.id for block in chooser.chosen(items, {"code": "daily", "goal": "job"})] == ["all"]
    assert chooser.chosen(items, {"code": "sometimes", "goal": "job"}) == []
