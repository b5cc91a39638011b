"""Pages: front matter, headings, kinds. The rules' planted faults are in tests/sites."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.files.documents import Document
from macros.pages import page
from macros.pages.page import Page
from tests.unit import samples


def check(tmp_path: Path, text: str) -> list[str]:
    """What is wrong with a page with this text; its first line is line 8."""
    found, problems = samples.pages(tmp_path, one=text)
    return [f"{problem.line}: {problem.found}" for problem in [*problems, *page.check(found, {"n"})]]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.md", "home"),
        ("lessons/index.md", "overview"),
        ("lessons/a.md", "lesson"),
        ("lifecycle/a.md", "stage"),
        ("explainers/a.md", "explainer"),
        ("explainers/deep/a.md", "explainer"),
        ("resources/a.md", "list"),
        ("sources.md", "page"),
        ("unknown/a.md", "page"),
    ],
)
def test_kinds_come_from_folders(path: str, kind: str) -> None:
    assert Page(path, "", Document(path), None).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "## A\n\n### B\n\n## C\n",
        "```\n# code\n```\n",
        "~~~\n# code\n~~~\n",
        "    # indented code\n",
        "#hashtag\n",
        "````md\n# a\n```\n# b\n```\n# c\n````\n",
        "```\n~~~\n# a\n```\n",
        "- x\n\n  ```py\n  # a\n  ```\n",
        "## A { #b .c }\n",
        '```py title="x"\n# a\n```\n',
    ],
)
def test_headings_that_are_right(tmp_path: Path, text: str) -> None:
    assert check(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("### A\n", "9: a heading of level 3 after level 1"),
        ("## A\n\n#### B\n", "11: a heading of level 4 after level 2"),
        ("# A\n", "9: a second heading of level 1"),
        ("```\n```\n# A\n", "11: a second heading of level 1"),
        ("## A {{ cite('a', 'b') }}\n", "9: a macro in a heading"),
        ("{{ name }}\n", "9: '{{ name }}' is no macro call"),
        ("```\n{{ name }}\n```\n", "10: '{{ name }}' is no macro call"),
    ],
)
def test_one_thing_wrong(tmp_path: Path, text: str, expected: str) -> None:
    assert check(tmp_path, text) == [expected]


def test_braces_that_cannot_be_read_are_one_problem(tmp_path: Path) -> None:
    assert check(tmp_path, "x\n\n{{ cite( }}\n") == ["11: braces that cannot be read: unexpected '}', expected ')'"]


def test_the_body_is_what_follows_the_front_matter(tmp_path: Path) -> None:
    (page,) = samples.pages(tmp_path, one="---\n\ntext\n")[0]
    assert page.body == "\n# One\n\n---\n\ntext\n"
    assert page.meta
    assert (page.meta.title, page.meta.id, page.path) == ("One", "one", "one.md")


def test_places_in_front_matter_are_lines_of_the_page(tmp_path: Path) -> None:
    (page,) = samples.pages(tmp_path, one="")[0]
    assert [page.document.place((name,)) for name in ("title", "description", "id")] == [(2, 1), (3, 1), (4, 1)]


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
    assert list(page.check(found, set())) == []


def test_between_pages(tmp_path: Path) -> None:
    found, _ = samples.pages(tmp_path, one="", two="")
    assert list(page.check(found, set())) == []
    for page in found:
        assert page.meta
        page.meta = page.meta.model_copy(update={"id": "same", "description": "same", "notebook": "n"})
    assert [problem.found for problem in page.check(found, set())] == [
        "the id of docs/one.md",
        "the description of docs/one.md",
        "no notebook 'n'",
        "no notebook 'n'",
    ]
    assert len(list(page.check(found, {"n"}))) == 2
