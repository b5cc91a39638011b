"""Pages as they are read: front matter, braces, lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.files.documents import parse
from macros.files.validate import validate
from macros.pages import page, rules
from macros.pages.page import Meta
from tests import samples


def test_places_in_front_matter_are_lines_of_the_page(tmp_path: Path) -> None:
    (one,) = samples.pages(tmp_path, one="")[0]
    assert [one.document.place((name,)) for name in ("title", "description", "id")] == [(2, 1), (3, 1), (4, 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# T\n", "docs/a.md:1: no front matter"),
        ("---\n---\n# T\n", "docs/a.md:1: no front matter"),
        ("\n---\ntitle: T\n---\n", "docs/a.md:1: no front matter"),
        ("---\ntitle: [\n---\n", "docs/a.md:3:1: YAML syntax"),
        ("---\ntitle: T\ntitle: T\n---\n", "docs/a.md:3:1: key 'title' a second time (first on line 2)"),
    ],
)
def test_front_matter(tmp_path: Path, text: str, expected: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.md").write_text(text, encoding="utf-8")
    _, problems = page.read(docs)
    assert any(str(problem).startswith(expected) for problem in problems), problems


def test_a_page_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    samples.pages(tmp_path, one="")
    file = tmp_path / "docs" / "one.md"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    found, problems = page.read(tmp_path / "docs")
    assert not problems
    assert list(rules.problems(found, set())) == []


def said(tmp_path: Path, text: str) -> list[str]:
    """What is wrong with a page with this text; its first line is line 9."""
    found, problems = samples.pages(tmp_path, one=text)
    return [f"{problem.line}: {problem.found}" for problem in [*problems, *rules.problems(found, {"n"})]]


def test_braces_that_cannot_be_read_are_one_problem(tmp_path: Path) -> None:
    assert said(tmp_path, "x\n\n{{ cite( }}\n") == ["11: braces that cannot be read: unexpected '}', expected ')'"]


def test_a_page_knows_its_title_its_address_and_its_calls(tmp_path: Path) -> None:
    (one,) = samples.pages(tmp_path, one='---\n\ntext {{ cite("a", "b") }}\n')[0]
    assert one.meta
    assert (one.title, one.meta.id, one.path, one.address) == ("One", "one", "one.md", "one.html")
    assert [(call.name, call.args, call.line) for call in one.calls] == [("cite", ("a", "b"), 11)]
    assert one.braces.calls == one.calls
    one.meta = None
    with pytest.raises(ValueError, match=r"docs/one\.md has no front matter"):
        _ = one.title


def test_lines_say_what_is_code(tmp_path: Path) -> None:
    (one,) = samples.pages(tmp_path, one="a\n```py\nb\n```\nc\n")[0]
    assert list(one.lines())[-5:] == [
        (9, "a", False),
        (10, "", True),
        (11, "b", True),
        (12, "", True),
        (13, "c", False),
    ]
    assert [(number, line) for number, line in one.code() if line] == [(11, "b")]


def test_front_matter_has_bounds() -> None:
    text = "title: T\ndescription: {}\nid: t\n"
    for length, good in ((49, False), (50, True), (170, True), (171, False)):
        assert (validate(parse(text.format("x" * length), "p.md"), Meta).model is not None) is good
