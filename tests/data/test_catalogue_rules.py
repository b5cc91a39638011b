"""The rules between records. Each has a planted fault too; here are the edges."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from macros.data import catalogue_rules
from macros.data.catalogue import Catalogue
from macros.data.catalogue_rules import RULES, Rule
from macros.problems import Problem
from tests import samples


def found(rule: Rule, *edits: tuple[str, str]) -> list[Problem]:
    """What a rule says about the base's data with replaced text."""
    checked = samples.changed(*edits)
    assert checked.model, checked.problems
    return list(rule(checked.model, checked.document))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_base_is_right(rule: Rule) -> None:
    assert found(rule) == []


def test_problems_runs_every_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    def rule(number: int) -> Rule:
        def run(*_: object) -> Iterator[Problem]:
            yield Problem("f", number, 0, "", "", "")

        return run

    monkeypatch.setattr(catalogue_rules, "RULES", (rule(1), rule(2)))
    catalogue, document = samples.resources()
    assert [problem.line for problem in catalogue_rules.problems(catalogue, document, samples.known())] == [1, 2]


@pytest.mark.parametrize(
    ("find", "replace", "line"),
    [
        ("- id: audit\n", "- id: audit\n", 0),
        ("{id: advanced, name", "{id: beginner, name", 19),
        ("{id: math, name", "{id: trees, name", 26),
        ("{id: closed, name", "{id: active, name", 32),
    ],
)
def test_ids_are_unique_in_every_list(find: str, replace: str, line: int) -> None:
    assert [problem.line for problem in found(catalogue_rules.ids_are_unique, (find, replace))] == (
        [line] if line else []
    )


def test_the_same_id_in_two_lists_is_right() -> None:
    assert found(catalogue_rules.ids_are_unique, ("{id: paid, name", "{id: podcast, name")) == []


def test_equal_ids_are_a_matter_of_uniqueness_not_of_order() -> None:
    assert found(catalogue_rules.resources_are_in_order, ("id: alpha-book", "id: beta-course")) == []


def test_each_word_outside_the_vocabulary_is_named() -> None:
    problems = sorted(
        found(
            catalogue_rules.values_are_in_the_vocabulary,
            ("topics: [math, trees]", "topics: [maths, tree]"),
            ("access: paid", "access: payd"),
        ),
        key=lambda problem: problem.found,
    )
    assert [problem.found for problem in problems] == [
        "access 'payd' is not in the vocabulary (did you mean 'paid'?)",
        "topics 'maths' is not in the vocabulary (did you mean 'math'?)",
        "topics 'tree' is not in the vocabulary (did you mean 'trees'?)",
    ]
    assert problems[0].allowed == "free, paid, gone"


def test_a_level_may_be_left_out() -> None:
    edit = ("    level: beginner\n    access: paid", "    access: paid")
    assert found(catalogue_rules.values_are_in_the_vocabulary, edit) == []


def test_a_change_cites_listed_places() -> None:
    (problem,) = found(
        catalogue_rules.references_exist,
        ('    cites:\n      - {source: podcast, at: "17:25"}', '    cites:\n      - {source: podcast, at: "17:26"}'),
    )
    assert (problem.line, problem.found) == (44, "place '17:26' is not listed (did you mean '17:25'?)")


@pytest.mark.parametrize(
    ("find", "replace", "count"),
    [
        ("url: http://old", "url: https://old", 0),
        ("    url_note: The stored copy has no other address.\n", "", 1),
        ("- https://news.example", "- http://news.example", 1),
        ("- https://podcast.example", "- http://podcast.example", 1),
    ],
)
def test_addresses_are_https(find: str, replace: str, count: int) -> None:
    assert len(found(catalogue_rules.addresses_are_https, (find, replace))) == count


def test_one_address_may_serve_two_kinds_and_what_is_closed() -> None:
    same = ("url: https://beta.example/course", "url: https://alpha.example/book")
    assert found(catalogue_rules.addresses_are_unique, same) == []
    closed = ("url: http://old.example/course", "url: https://beta.example/course")
    assert found(catalogue_rules.addresses_are_unique, closed) == []
    assert len(found(catalogue_rules.addresses_are_unique, closed, ("status: replaced", "status: active"))) == 1


@pytest.mark.parametrize(
    ("why", "count"),
    [
        ("x" * 24 + ".", 0),
        ("x" * 23 + ".", 1),
        ("x" * 219 + ".", 0),
        ("x" * 220 + ".", 1),
        ("x" * 40, 1),
    ],
)
def test_the_length_of_a_reason(why: str, count: int) -> None:
    sentence = "Trains a first tree in an afternoon, for people who learn by doing."
    assert len(found(catalogue_rules.reasons_are_unique, (sentence, why))) == count


def test_a_replaced_record_names_its_successor() -> None:
    edit = ("    replaced_by: beta-course\n", "")
    assert [problem.found for problem in found(catalogue_rules.what_is_replaced_names_its_successor, edit)] == [
        "status 'replaced' without replaced_by"
    ]
    assert (
        found(catalogue_rules.what_is_replaced_names_its_successor, edit, ("status: replaced", "status: closed")) == []
    )


def test_what_is_gone_is_closed_or_replaced() -> None:
    rule = catalogue_rules.what_is_gone_is_closed
    assert [problem.found for problem in found(rule, ("access: paid", "access: gone"))] == [
        "access 'gone' with status 'active'"
    ]
    assert found(rule, ("status: replaced", "status: closed")) == []


@pytest.mark.parametrize("status", ["closed", "replaced"])
def test_the_statuses_that_decide_something_cannot_be_taken_away(status: str) -> None:
    (problem,) = found(catalogue_rules.known_words_are_there, (f"{{id: {status}, name", "{id: other, name"))
    assert problem.found.startswith(f"no status '{status}'")
    assert problem.line == samples.resources()[1].place(("vocabulary", "statuses"))[0]


def test_rules_work_on_an_empty_catalogue() -> None:
    catalogue, document = samples.resources()
    empty = Catalogue(version=1, sources=[], vocabulary=catalogue.vocabulary, changes=[], resources=[])
    assert [problem for rule in RULES for problem in rule(empty, document)] == []
