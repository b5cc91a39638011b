"""The catalogue: its values, its word lists, and what it says of a resource."""

from __future__ import annotations

from typing import get_args

import pytest

from macros.data.catalogue import BY_ARGUMENT, BY_NAME, WORD_LISTS, Resource, Vocabulary, Word, WordList
from tests import samples


def test_values_arrive_as_written() -> None:
    catalogue, _ = samples.resources()
    record = catalogue.resource["beta-course"]
    assert (record.hours, record.checked, record.level, record.needs) == (0.5, "2026-01", "beginner", None)
    assert catalogue.source["podcast"].places == ["17:25", "18:13"]
    assert catalogue.change["audit"].cites[0].at == "17:25"
    assert list(catalogue.vocabulary.of("access")) == ["free", "paid", "gone"]


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


def test_word_lists_name_exactly_the_lists_of_the_vocabulary() -> None:
    assert [words.name for words in WORD_LISTS] == list(Vocabulary.model_fields)
    assert all(get_args(field.annotation) == (Word,) for field in Vocabulary.model_fields.values())


def test_word_lists_name_fields_of_a_resource_and_of_no_other_kind_of_value() -> None:
    fields = [words.field for words in WORD_LISTS]
    assert len(set(fields)) == len(fields)
    assert set(fields) <= set(Resource.model_fields)


def test_word_lists_are_found_by_argument_and_by_name() -> None:
    assert list(BY_ARGUMENT.values()) == list(BY_NAME.values()) == list(WORD_LISTS), "each argument and name once"
    for words in WORD_LISTS:
        assert BY_ARGUMENT[words.argument] == BY_NAME[words.name] == words
        assert words.caption
        assert words.title


@pytest.mark.parametrize("words", WORD_LISTS, ids=lambda words: words.name)
def test_terms_by_id_are_those_of_the_list(words: WordList) -> None:
    vocabulary = samples.resources()[0].vocabulary
    assert list(vocabulary.of(words.argument).values()) == vocabulary.words(words.name)
    assert all(term.id == name for name, term in vocabulary.of(words.argument).items())


def test_the_words_that_a_resource_uses() -> None:
    record = samples.resources()[0].resource["alpha-book"]
    assert {words.name: record.words_of(words) for words in WORD_LISTS} == {
        "kinds": ["book"],
        "levels": ["beginner"],
        "access": ["paid"],
        "topics": ["math", "trees"],
        "stages": [],
        "statuses": ["active"],
    }
    assert record.model_copy(update={"level": None}).words_of(BY_NAME["levels"]) == []


@pytest.mark.parametrize(
    ("status", "is_open", "linked"),
    [("active", True, True), ("anything", True, True), ("closed", False, False), ("replaced", False, True)],
)
def test_what_is_open_and_what_is_linked(status: str, is_open: bool, linked: bool) -> None:
    record = samples.resources()[0].resource["alpha-book"].model_copy(update={"status": status})
    assert record.is_open is is_open
    assert record.link == (record.url if linked else "")
    assert record.model_copy(update={"url": None}).link == ""
