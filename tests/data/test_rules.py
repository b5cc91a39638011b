"""The rules that several data files keep: each right and wrong."""

from __future__ import annotations

import pytest

from macros.data import rules
from macros.data.catalogue import Catalogue
from macros.data.glossary import Glossary
from macros.data.quiz import Quiz
from macros.files.documents import Document, parse
from tests import samples


def document(*ids: str) -> Document:
    """A file whose list `items` holds records with these ids, a line each; the first is on line 2."""
    return parse("items:\n" + "".join(f"  - {{id: {name}, page: x.md}}\n" for name in ids), "d.yml")


def unique(*ids: str) -> list[tuple[int, str]]:
    """Lines and words of what `unique` finds."""
    return [(item.line, item.found) for item in rules.unique(document(*ids), ("items",), ids)]


def in_order(*ids: str) -> list[tuple[int, str]]:
    """Lines and words of what `in_order` finds."""
    return [(item.line, item.found) for item in rules.in_order(document(*ids), "items", list(ids))]


@pytest.mark.parametrize("ids", [(), ("a",), ("b", "a"), ("a", "aa", "A")])
def test_ids_that_are_unique(ids: tuple[str, ...]) -> None:
    assert unique(*ids) == []


def test_each_id_that_stands_again_is_told_with_its_first_place() -> None:
    assert unique("a", "b", "a", "b", "a") == [
        (4, "id 'a' a second time (first on line 2)"),
        (5, "id 'b' a second time (first on line 3)"),
        (6, "id 'a' a second time (first on line 2)"),
    ]


def test_how_to_mend_an_id_that_stands_again_may_be_said_otherwise() -> None:
    texts = document("a", "a")
    assert next(rules.unique(texts, ("items",), ["a", "a"])).fix == "choose another id"
    assert next(rules.unique(texts, ("items",), ["a", "a"], "rename it")).fix == "rename it"


@pytest.mark.parametrize("ids", [(), ("a",), ("a", "b", "c"), ("a", "a-b", "b")])
def test_ids_that_are_in_order(ids: tuple[str, ...]) -> None:
    assert in_order(*ids) == []


def test_ids_out_of_order_or_twice_are_told_at_the_later_one() -> None:
    assert in_order("b", "a", "c", "c") == [(3, "'a' after 'b'"), (5, "'c' after 'c'")]


@pytest.mark.parametrize("path", [None, "", "x.md", "start/y.md"])
def test_pages_that_exist_or_are_not_named(path: str | None) -> None:
    known = samples.known(pages=("x.md", "start/y.md"))
    assert list(rules.page_exists(document("a"), ("items", 0, "page"), path, known)) == []


@pytest.mark.parametrize("path", ["y.md", "start/x.md", "x"])
def test_a_page_that_does_not_exist(path: str) -> None:
    known = samples.known(pages=("x.md", "start/y.md"))
    (problem,) = rules.page_exists(document("a"), ("items", 0, "page"), path, known)
    assert (problem.line, problem.column, problem.found) == (2, 13, f"no page docs/{path}")
    assert (problem.allowed, problem.fix) == ("a page of the site", "correct the path")
    (other,) = rules.page_exists(document("a"), ("items", 0, "page"), path, known, "leave it out")
    assert other.fix == "leave it out"


def test_a_record_that_exists() -> None:
    assert list(rules.exists(document("a"), ("items", 0), "a", ["a", "b"], "d.items")) == []


def test_a_record_that_does_not_exist_is_told_with_the_nearest_and_marked_as_missing() -> None:
    (problem,) = rules.exists(document("a"), ("items", 0, "id"), "alhpa", ["alpha", "beta"], "d.items")
    assert (problem.line, problem.found) == (2, "'alhpa' does not exist (did you mean 'alpha'?)")
    assert problem.missing == ("d.items", "alhpa")
    assert problem.allowed == "an id of this file"
    (other,) = rules.exists(document("a"), ("items", 0), "x", [], "r.items", "an id of r.yml")
    assert (other.found, other.allowed, other.missing) == ("'x' does not exist", "an id of r.yml", ("r.items", "x"))


def test_what_a_rule_may_ask_of_the_other_files() -> None:
    quiz = Quiz(version=1)
    known = samples.known(quiz, Glossary(version=1, terms=[]))
    assert known.of(Quiz) is quiz
    with pytest.raises(KeyError):
        known.of(Catalogue)
