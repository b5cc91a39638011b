"""From YAML to the typed model: each error at its line, in words."""

from __future__ import annotations

from copy import deepcopy

import pytest

from macros.data.catalogue import Catalogue
from macros.files.documents import parse
from macros.files.validate import validate
from tests import samples


def said(*edits: tuple[str, str]) -> list[str]:
    """The problems, without their path, what is allowed and how to fix it."""
    return [str(problem).partition(";")[0].removeprefix("r.yml:") for problem in samples.changed(*edits).problems]


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
    (problem,) = samples.changed(("{id: trees, name: Trees, meaning:", "{id: trees, name: Trees, mening:")).problems[1:]
    assert problem.allowed == "id, name, plural, meaning"


def test_a_value_error_says_what_is_allowed_and_how_to_fix_it() -> None:
    (problem,) = samples.changed(("title: Alpha & Omega", "title: <b>Alpha")).problems
    assert (problem.found, problem.allowed, problem.fix) == (
        "'title': HTML in the text",
        "plain text",
        "write the character itself, without tags or entities",
    )


@pytest.mark.parametrize("text", ["[1, 2]", "just words", "3"])
def test_a_file_of_another_shape(text: str) -> None:
    checked = validate(parse(text, "r.yml"), Catalogue)
    assert checked.model is None
    assert [problem.allowed for problem in checked.problems] == ["keys and values, like {key: value}"]


def test_all_problems_are_found_at_once() -> None:
    edits = ("hours: 12", "hours: x"), ("confidence: likely", "confidence: x"), ("version: 1", "version: 9")
    assert len(said(*edits)) == 3


def test_the_order_of_keys_is_that_of_the_model() -> None:
    edit = ("    by: Bob Builder\n    topics: [trees]", "    topics: [trees]\n    by: Bob Builder")
    (problem,) = samples.changed(edit).problems
    assert (problem.line, problem.column, problem.found) == (71, 5, "key 'topics' out of order")


def test_order_is_checked_beside_other_errors() -> None:
    found = said(("{id: free, name: Free,", "{name: Free, id: Free,"))
    assert any("'name' out of order" in line for line in found)
    assert any("'id': text 'Free'" in line for line in found)


def test_syntax_errors_hide_nothing_and_invent_nothing() -> None:
    checked = validate(parse("a: [", "r.yml"), Catalogue)
    assert checked.model is None
    assert len(checked.problems) == 1


NO_TITLE = ("title: Alpha & Omega", "title: 3")
NO_TIME = ("hours: 0.5", "hours: -1")


def test_a_record_that_does_not_fit_is_left_out_and_named_by_its_list_and_id() -> None:
    checked = samples.changed(NO_TITLE)
    assert checked.model
    assert "alpha-book" not in checked.model.resource
    assert {"beta-course", "old-course"} <= checked.model.resource.keys()
    assert checked.dropped == {("r.resources", "alpha-book")}
    assert samples.changed(NO_TITLE, NO_TIME).dropped == {("r.resources", "alpha-book"), ("r.resources", "beta-course")}
    assert samples.changed().dropped == frozenset()


def test_places_are_those_of_the_records_that_are_left() -> None:
    whole, some = samples.changed(), samples.changed(NO_TITLE)
    assert some.model
    for index, record in enumerate(some.model.resources):
        before = [item.id for item in whole.model.resources].index(record.id) if whole.model else 0
        for key in ((), ("id",), ("why",), ("seen_in", 0, "at")):
            at = ("resources", index, *key)
            assert some.document.place(at) == whole.document.place(("resources", before, *key)), at
    assert some.document.place(("changes", 0, "id")) == whole.document.place(("changes", 0, "id"))


@pytest.mark.parametrize(
    "edit",
    [
        ("id: alpha-book", "id: Alpha"),
        ("  - id: alpha-book\n    title:", "  - title:"),
        ("version: 1", "version: 2"),
        ("  kinds:", "  kind:"),
    ],
)
def test_what_is_no_fault_of_one_record_leaves_no_model(edit: tuple[str, str]) -> None:
    checked = samples.changed(edit)
    assert checked.model is None
    assert checked.dropped == frozenset()


def test_the_given_document_is_not_changed() -> None:
    text = (samples.BASE / "docs" / "data" / "resources.yml").read_text(encoding="utf-8")
    given = parse(text.replace(*NO_TITLE), "r.yml")
    before = deepcopy(given)
    checked = validate(given, Catalogue)
    assert given == before
    assert checked.document is not given
    assert validate(given, Catalogue) == checked, "the same document gives the same again"


def test_the_problems_of_the_document_come_first() -> None:
    document = parse("version: 1\nversion: 1\n", "r.yml")
    checked = validate(document, Catalogue)
    assert checked.problems[0].found.startswith("key 'version' a second time")
    assert len(document.problems) == 1
