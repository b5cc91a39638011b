"""Published ids: what they are called, and what they were called before."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.data import published
from macros.data.published import ID_LENGTH, KINDS, PROGRESS, Name, Published, TaskKind


def ids(*renamed: tuple[TaskKind, str, str]) -> Published:
    """A list of ids with these renames (kind, old, new)."""
    return Published.model_validate(
        {"version": 1, "renamed": [{"kind": kind, "old": old, "new": new} for kind, old, new in renamed]}
    )


def test_every_kind_has_a_row_and_a_list() -> None:
    assert list(PROGRESS.keys() ^ set(KINDS)) == []
    assert set(Published.model_fields) - set(KINDS) == {"version", "renamed", "retired"}
    for kind in KINDS:
        assert Published.model_validate({"version": 1, kind: ["a"]}).names(kind) == ["a"]
        assert PROGRESS[kind].todo
        assert PROGRESS[kind].done
        assert PROGRESS[kind].counted


def test_anchors_of_kinds_stay_apart() -> None:
    starts = [PROGRESS[kind].anchor for kind in KINDS]
    assert len(set(starts)) == len(starts)


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("pages", "lesson-one", "lesson-one"),
        ("actions", "count-rows", "do-count-rows"),
        ("checks", "small-set", "check-small-set"),
        ("exercises", "ensembles:three_votes", "exercise-three-votes"),
        ("exercises", "three_votes", "exercise-three-votes"),
    ],
)
def test_anchors(kind: TaskKind, name: str, expected: str) -> None:
    assert published.anchor(kind, name) == expected


def test_an_id_that_was_never_renamed_has_no_former_one() -> None:
    assert ids().former("pages", "a") == []
    assert ids(("pages", "a", "b")).former("pages", "a") == []


def test_former_ids_are_found_through_any_number_of_renames() -> None:
    items = ids(("pages", "a", "b"), ("pages", "b", "c"), ("pages", "x", "c"), ("pages", "c", "d"))
    assert items.former("pages", "b") == ["a"]
    assert items.former("pages", "c") == ["b", "x", "a"]
    assert set(items.former("pages", "d")) == {"a", "b", "c", "x"}


def test_former_ids_are_those_of_the_same_kind() -> None:
    items = ids(("pages", "a", "b"), ("actions", "c", "b"))
    assert (items.former("pages", "b"), items.former("actions", "b"), items.former("checks", "b")) == (["a"], ["c"], [])


def test_a_name_that_came_back_ends_the_search() -> None:
    items = ids(("pages", "a", "b"), ("pages", "b", "a"))
    assert items.former("pages", "a") == ["b"]
    assert items.former("pages", "b") == ["a"]


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("a", True),
        ("a-b", True),
        ("a_b", True),
        ("a:b_c", True),
        ("a" * ID_LENGTH, True),
        ("a" * (ID_LENGTH + 1), False),
        ("", False),
        ("A", False),
        ("a b", False),
        ("-a", False),
        ("a:", False),
        ("a--b", False),
        ('a"b', False),
    ],
)
def test_names(name: str, good: bool) -> None:
    if good:
        assert TypeAdapter(Name).validate_python(name) == name
    else:
        with pytest.raises(ValidationError):
            TypeAdapter(Name).validate_python(name)
