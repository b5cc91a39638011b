"""The kinds of tags: a row each, and what a cell with one is."""

from __future__ import annotations

import nbformat
import pytest

from macros.notebooks import tags
from macros.notebooks.tags import KINDS, NONE, PARTS, UNKNOWN, Tag


def cell(*texts: str) -> nbformat.NotebookNode:
    """A code cell with these tags."""
    return nbformat.from_dict({"cell_type": "code", "source": "x", "metadata": {"tags": list(texts)}})


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_what_no_row_can_mean(kind: tags.TagKind) -> None:
    """The rows are free, but for what would contradict itself; what each does is tested where it is asked."""
    assert not (kind.runs and kind.cell == "markdown"), "only code runs"
    assert not (kind.shown and kind.cell == "markdown"), "only code is cut off"
    assert not kind.labeled or kind.exercise, "labels are for the wrong answers of exercises"


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_each_kind_is_well_formed_with_its_name_and_label(kind: tags.TagKind) -> None:
    plain, labeled = f"{kind.name}:some_name", f"{kind.name}:some_name:a_label"
    assert bool(tags.FORM.match(plain)) is not kind.labeled
    assert bool(tags.FORM.match(labeled)) is kind.labeled


@pytest.mark.parametrize(
    "text", ["figure", "figure:", "figure:A", "figure:1a", "figure:a-b", "Figure:a", "other:a", "figure:a ", ":a", ""]
)
def test_what_is_no_tag(text: str) -> None:
    assert not tags.FORM.match(text)


def test_parts_of_an_exercise_stand_in_their_order() -> None:
    assert PARTS == ("exercise", "hint", "solution", "check", "wrong")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("figure:line", Tag("figure", "line")),
        ("wrong:count:off_by_one", Tag("wrong", "count", "off_by_one")),
        ("plain", Tag("plain", "")),
        ("a:b:c:d", Tag("a", "b", "c:d")),
    ],
)
def test_a_tag_is_read(text: str, tag: Tag) -> None:
    assert tags.texts(cell(text)) == [text]
    assert tags.of(cell(text)) == [tag]


def test_a_tag_of_an_unknown_kind_means_nothing() -> None:
    (tag,) = tags.of(cell("nonsense:x"))
    assert tag.of is UNKNOWN
    assert UNKNOWN.name not in KINDS
    of = tag.of
    assert [of.shown, of.runs, of.exercise, of.repeats, of.labeled, of.elsewhere] == [False] * 6
    assert tags.of_kind(cell("nonsense:x"), "nonsense") == [Tag("nonsense", "x")]


@pytest.mark.parametrize(
    ("texts", "tag"),
    [
        ([], NONE),
        (["figure:a"], Tag("figure", "a")),
        (["figure:a", "number:b"], Tag("figure", "a")),
        (["figure:a", "live:b"], Tag("live", "b")),
        (["cell:a", "solution:b", "live:c"], Tag("solution", "b")),
        (["nonsense:a", "hint:b"], Tag("hint", "b")),
        (["nonsense:a", "figure:b"], Tag("nonsense", "a")),
        (["wrong:a:b"], Tag("wrong", "a", "b")),
    ],
)
def test_the_main_tag_says_what_a_cell_is(texts: list[str], tag: Tag) -> None:
    assert tags.main(cell(*texts)) == tag


def test_a_cell_without_tags() -> None:
    bare = nbformat.from_dict({"cell_type": "code", "source": "x", "metadata": {}})
    assert tags.texts(bare) == []
    assert tags.main(bare) == NONE
    assert NONE.of is UNKNOWN
