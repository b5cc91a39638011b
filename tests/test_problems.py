"""What a contributor reads when something is wrong."""

from __future__ import annotations

import pytest

from macros.problems import Problem, ProjectError, nearest, some

ONE = Problem("docs/b.yml", 2, 3, "found", "allowed", "fix")


@pytest.mark.parametrize(
    ("line", "column", "start"),
    [
        (2, 3, "f:2:3: "),
        (2, 0, "f:2: "),
        (0, 0, "f: "),
        (0, 3, "f: "),
    ],
)
def test_the_place_comes_first(line: int, column: int, start: str) -> None:
    assert str(Problem("f", line, column, "this", "that", "so")) == start + "this; allowed: that; fix: so"


def test_all_are_listed_once_in_order_with_their_count() -> None:
    other = Problem("docs/a.yml", 10, 1, "x", "y", "z")
    third = Problem("docs/b.yml", 10, 1, "x", "y", "z")
    lines = str(ProjectError([third, ONE, other, ONE])).splitlines()
    assert lines == [str(other), str(ONE), str(third), "3 problems"]
    assert str(ProjectError([ONE])).endswith("\n1 problem")


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("titel", " (did you mean 'title'?)"),
        ("title", " (did you mean 'title'?)"),
        ("zzz", ""),
        ("", ""),
    ],
)
def test_the_nearest_word(word: str, hint: str) -> None:
    assert nearest(word, {"title": 1, "url": 2}) == hint


def test_long_lists_are_cut() -> None:
    assert some([str(number) for number in range(12)]).endswith("10, 11")
    assert some([str(number) for number in range(15)]).endswith("10, 11 and 3 more")
    assert some([]) == "none yet"


def test_a_problem_that_echoes_a_missing_record_is_the_same_problem() -> None:
    echo = ONE.without(("resources.sources", "podcast"))
    assert echo.missing == ("resources.sources", "podcast")
    assert ONE.missing is None
    assert (echo, str(echo), hash(echo)) == (ONE, str(ONE), hash(ONE))
