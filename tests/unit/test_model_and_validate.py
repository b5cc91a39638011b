"""From YAML to the typed model: each error at its line, in words."""

from __future__ import annotations

import pytest

from macros.data.catalogue import Catalogue
from macros.files.documents import parse
from macros.files.validate import validate
from macros.pages.page import Meta
from tests.unit import samples


def said(*edits: tuple[str, str]) -> list[str]:
    """The problems, without their path, what is allowed and how to fix it."""
    return [str(problem).partition(";")[0].removeprefix("r.yml:") for problem in samples.changed(*edits)[2]]


@pytest.mark.parametrize(
    ("find", "replace", "expected"),
    [
        ("hours: 12", "hours: twelve", "54:5: 'hours': text 'twelve'"),
        ("hours: 12", "hours: -1", "54:5: 'hours': number -1"),
        ("hours: 12", "hours: true", "54:5: 'hours': switch true"),
        ("title: Alpha & Omega", "title: 3", "47:5: 'title': number 3"),
        ("title: Alpha & Omega", "title:", "47:5: 'title': nothing"),
        ("title: Alpha & Omega", "title: [a]", "47:5: 'title': list ['a']"),
        ("topics: [math, trees]", "topics: []", "51:5: 'topics': list []"),
        ("topics: [math, trees]", "topics: [math, Trees]", "51:20: item 2 of 'topics': text 'Trees'"),
        ("    ours: true\n", "    ours: false\n", "80:5: 'ours': switch false"),
        ("confidence: verified", "confidence: sure", "65:5: 'confidence': text 'sure'"),
        ("version: 1", "version: 2", "1:1: 'version': number 2"),
        ("version: 1\n", "", "1:1: key 'version' is missing"),
        ("    place: time\n", "", "3:5: key 'place' is missing"),
        ("    needs: School", "    nedes: School", "55:5: unknown key 'nedes' (did you mean 'needs'?)"),
        ('{source: podcast, at: "18:13"}', '{source: podcast, at: "18:13", page: 3}', "95:40: unknown key 'page'"),
        ('- {source: podcast, at: "18:13"}', "- podcast", "95:9: item 1 of 'seen_in': text 'podcast'"),
    ],
)
def test_one_problem_at_its_place(find: str, replace: str, expected: str) -> None:
    assert said((find, replace)) == [expected]


def test_unknown_keys_name_the_keys_of_their_own_record() -> None:
    (problem,) = samples.changed(("{id: trees, name: Trees, meaning:", "{id: trees, name: Trees, mening:"))[2][1:]
    assert problem.allowed == "id, name, plural, meaning"


def test_a_value_error_says_what_is_allowed_and_how_to_fix_it() -> None:
    (problem,) = samples.changed(("title: Alpha & Omega", "title: <b>Alpha"))[2]
    assert (problem.found, problem.allowed, problem.fix) == (
        "'title': HTML in the text",
        "plain text",
        "write the character itself, without tags or entities",
    )


@pytest.mark.parametrize("text", ["[1, 2]", "just words", "3"])
def test_a_file_of_another_shape(text: str) -> None:
    catalogue, problems = validate(parse(text, "r.yml"), Catalogue)
    assert catalogue is None
    assert [problem.allowed for problem in problems] == ["keys and values, like {key: value}"]


def test_all_problems_are_found_at_once() -> None:
    edits = ("hours: 12", "hours: x"), ("confidence: likely", "confidence: x"), ("version: 1", "version: 9")
    assert len(said(*edits)) == 3


def test_the_order_of_keys_is_that_of_the_model() -> None:
    edit = ("    by: Bob Builder\n    topics: [trees]", "    topics: [trees]\n    by: Bob Builder")
    (problem,) = samples.changed(edit)[2]
    assert (problem.line, problem.column, problem.found) == (71, 5, "key 'topics' out of order")


def test_order_is_checked_beside_other_errors() -> None:
    found = said(("{id: free, name: Free,", "{name: Free, id: Free,"))
    assert any("'name' out of order" in line for line in found)
    assert any("'id': text 'Free'" in line for line in found)


def test_syntax_errors_hide_nothing_and_invent_nothing() -> None:
    catalogue, problems = validate(parse("a: [", "r.yml"), Catalogue)
    assert catalogue is None
    assert len(problems) == 1


def test_values_arrive_as_written() -> None:
    catalogue, _ = samples.resources()
    record = catalogue.resource["beta-course"]
    assert (record.hours, record.checked, record.level, record.needs) == (0.5, "2026-01", "beginner", None)
    assert catalogue.source["podcast"].places == ["17:25", "18:13"]
    assert catalogue.change["audit"].cites[0].at == "17:25"
    assert list(catalogue.vocabulary.names("access")) == ["free", "paid", "gone"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, ["alpha-book", "beta-course", "old-course"]),
        ({"kind": "course"}, ["beta-course", "old-course"]),
        ({"topic": "trees"}, ["alpha-book", "beta-course"]),
        ({"stage": "modeling"}, ["beta-course"]),
        ({"level": "beginner", "access": "paid"}, ["alpha-book"]),
        ({"access": "gone"}, ["old-course"]),
        ({"kind": "podcast"}, []),
        ({"ids": ["old-course", "alpha-book"]}, ["old-course", "alpha-book"]),
        ({"ids": []}, []),
    ],
)
def test_select(filters: dict[str, object], ids: list[str]) -> None:
    catalogue, _ = samples.resources()
    assert [item.id for item in catalogue.select(**filters)] == ids  # type: ignore[arg-type]


def test_front_matter_has_bounds() -> None:
    text = "title: T\ndescription: {}\nid: t\n"
    for length, good in ((49, False), (50, True), (170, True), (171, False)):
        assert (validate(parse(text.format("x" * length), "p.md"), Meta)[0] is not None) is good
