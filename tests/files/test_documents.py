"""YAML documents: places, syntax, and nothing coerced."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.files.documents import load, parse

TEXT = """\
# a comment
title: A
list:
  - id: one
    tags: [x, y]
  - {id: two}
"""


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (("title",), (2, 1)),
        (("list",), (3, 1)),
        (("list", 0), (4, 5)),
        (("list", 0, "id"), (4, 5)),
        (("list", 0, "tags"), (5, 5)),
        (("list", 0, "tags", 1), (5, 15)),
        (("list", 1, "id"), (6, 6)),
        (("list", 1, "missing", "deep"), (6, 5)),
        (("nothing",), (2, 1)),
    ],
)
def test_places(key: tuple[str | int, ...], place: tuple[int, int]) -> None:
    assert parse(TEXT, "f.yml").place(key) == place


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("Off", "Off"),
        ("yes", "yes"),
        ("y", "y"),
        ("1:30", "1:30"),
        ("012", "012"),
        ("0x10", "0x10"),
        ("0o17", "0o17"),
        ("1_000", "1_000"),
        ("1e3", "1e3"),
        (".5", ".5"),
        ("2020-01-01", "2020-01-01"),
        ("NaN", "NaN"),
        ("True", "True"),
        ("Null", "Null"),
        ("'true'", "true"),
        ('"3"', "3"),
        ("!!int '3'", "3"),
        ("=", "="),
        ("<<", "<<"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("3", 3),
        ("-3", -3),
        ("+3", 3),
        ("0", 0),
        ("1.50", 1.5),
        ("-0.5", -0.5),
        ("1.5e3", 1500.0),
    ],
)
def test_scalars_are_those_of_yaml_1_2(written: str, value: object) -> None:
    document = parse(f"key: {written}\n", "f.yml")
    assert not document.problems
    assert document.value == {"key": value}
    assert type(document.value["key"]) is type(value)


def test_keys_stay_text() -> None:
    assert parse("no: 1\n1: 2\n", "f.yml").value == {"no": 1, "1": 2}


def test_block_text_keeps_its_words() -> None:
    assert parse("a: |\n  no\nb: >-\n  1\n  2\n", "f.yml").value == {"a": "no\n", "b": "1 2"}


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("a: 1\nb: c: d\n", (2, 5), "YAML syntax: mapping values"),
        ("a: [1\nb: 2\n", (2, 2), "YAML syntax: did not find expected ',' or ']'"),
        ("a:\n\t- b\n", (2, 1), "YAML syntax: found character that cannot start any token"),
        ('a: 1\nb: "open\n', (3, 1), "YAML syntax: found unexpected end of stream"),
        ("a: *nothing\n", (1, 4), "YAML syntax: found undefined alias"),
        ("a: 1\n---\nb: 2\n", (2, 1), "YAML syntax: but found another document"),
        ("é: é\né: é\nc: \x07\nd: 1\n\n\n\n", (3, 1), "YAML syntax: unacceptable character #x0007"),
        ("a: 1\nb:\n  a: 2\n  a: 3\n", (4, 3), "key 'a' a second time (first on line 3)"),
        ("", (1, 1), "an empty file"),
        ("# only a comment\n", (1, 1), "an empty file"),
        ("- &a [*a]\n", (1, 1), "YAML that contains itself"),
    ],
)
def test_what_is_wrong_has_its_place(text: str, place: tuple[int, int], found: str) -> None:
    problem, *others = parse(text, "f.yml").problems
    assert not others
    assert (problem.path, problem.line, problem.column) == ("f.yml", *place)
    assert problem.found.startswith(found)


def test_of_two_equal_keys_the_first_stands() -> None:
    assert parse("a: 1\na: 2\n", "f.yml").value == {"a": 1}


def test_every_duplicate_is_listed() -> None:
    assert [problem.line for problem in parse("a: 1\na: 2\nb: 1\na: 3\nb: 2\n", "f.yml").problems] == [2, 4, 5]


def test_a_file_is_named_from_the_root(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.yml").write_text("a: 1", encoding="utf-8")
    assert load(tmp_path / "docs" / "a.yml", tmp_path).path == "docs/a.yml"


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    document = load(tmp_path / "a.yml", tmp_path)
    assert [str(problem).partition(";")[0] for problem in document.problems] == ["a.yml: no such file"]


def test_windows_lines_and_byte_order_marks_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbfa: 1\r\nb: |\r\n  x\r\n  y\r\n")
    document = load(tmp_path / "a.yml", tmp_path)
    assert not document.problems
    assert document.value == {"a": 1, "b": "x\ny\n"}


def test_another_encoding_is_a_problem_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes("a: 1\nb: é\n".encode("latin-1"))
    assert [(problem.line, problem.found) for problem in load(tmp_path / "a.yml", tmp_path).problems] == [
        (2, "a character that is not UTF-8")
    ]
