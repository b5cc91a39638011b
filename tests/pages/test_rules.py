"""The rules over one page and between pages, each with what breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.pages import rules
from tests import samples


def check(tmp_path: Path, text: str) -> list[str]:
    """What is wrong with a page with this text; its first line is line 9."""
    found, problems = samples.pages(tmp_path, one=text)
    return [f"{problem.line}: {problem.found}" for problem in [*problems, *rules.problems(found, {"n"})]]


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


def test_between_pages(tmp_path: Path) -> None:
    found, _ = samples.pages(tmp_path, one="", two="")
    assert list(rules.problems(found, set())) == []
    for page in found:
        assert page.meta
        page.meta = page.meta.model_copy(update={"id": "same", "description": "same", "notebook": "n"})
    assert [problem.found for problem in rules.problems(found, set())] == [
        "the id of docs/one.md",
        "the description of docs/one.md",
        "no notebook 'n'",
        "no notebook 'n'",
    ]
    assert len(list(rules.problems(found, {"n"}))) == 2


def test_a_list_is_on_one_page(tmp_path: Path) -> None:
    samples.holders(tmp_path)
    found, _ = samples.pages(tmp_path, one="")
    assert [problem.found for problem in rules.roles_are_taken_once(found)] == []
    for item in found:
        if item.meta and item.path in ("one.md", "sources.md"):
            item.meta = item.meta.model_copy(update={"role": "glossary"})
    assert [(problem.path, problem.found) for problem in rules.roles_are_taken_once(found)] == [
        ("docs/one.md", "the role of docs/glossary.md"),
        ("docs/sources.md", "the role of docs/glossary.md"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{% if x %}\n{% endif %}\n", ["9: braces that hold no macro call (If)", "9: '{{ x }}' is no macro call"]),
        ("{{ 'text' }}\n", ["9: braces that hold no macro call (Const)"]),
        ("[x](javascript:alert(1))\n", ["9: markup that can run: '](javascript:'"]),
        ("`[x](javascript:alert(1))`\n\n```\n<script>\n```\n", []),
        (f"```\n{'x' * 79}\n```\n", ["10: a line of code of 79 characters, which the page would cut off"]),
        (f"```\n{'x' * 78}\n```\n\n{'x' * 200}\n", []),
    ],
)
def test_what_a_page_may_hold(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert check(tmp_path, text) == expected
