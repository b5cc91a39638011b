"""Macro calls, read from a page before it is rendered."""

from __future__ import annotations

import pytest

from macros.pages.braces import TemplateSyntaxError, find, undefined


def test_name_arguments_and_line() -> None:
    text = 'a\n\n{{ cite("podcast", "17:25") }} and {{ table(ids=["a", "b"], n=-1) }}\n'
    first, second = find(text)
    assert (first.name, first.args, first.kwargs, first.line) == ("cite", ("podcast", "17:25"), {}, 3)
    assert (second.name, second.args, second.kwargs) == ("table", (), {"ids": ["a", "b"], "n": -1})
    assert second.constant


@pytest.mark.parametrize(
    "text",
    [
        "{% raw %}{{ cite(1) }}{% endraw %}",
        "{# {{ cite(1) }} #}",
        "cite(1)",
        "{ cite(1) }",
        "",
    ],
)
def test_what_is_no_call(text: str) -> None:
    assert find(text) == []
    assert undefined(text) == []


@pytest.mark.parametrize("text", ["{{ cite(name) }}", "{{ cite(a=name) }}", "{{ cite([1, name]) }}"])
def test_arguments_that_are_no_constants(text: str) -> None:
    (call,) = find(text)
    assert not call.constant
    assert undefined(text) == [("name", 1)]


def test_calls_anywhere_are_found() -> None:
    text = "| {{ a() }} |\n\n??? note\n    {{ b() }}\n\n```\n{{ c() }}\n```\n{{ d(e()) }}\n"
    assert sorted((call.name, call.line) for call in find(text)) == [("a", 1), ("b", 4), ("c", 7), ("d", 9), ("e", 9)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("{{ name }}", [("name", 1)]),
        ("\n{{ name | upper }}", [("name", 2)]),
        ("{{ a.b() }}", [("a", 1)]),
        ("{{ cite() }}", []),
        ("{% if x %}{% endif %}", [("x", 1)]),
        ("{{ 'text' }}", []),
    ],
)
def test_names_that_are_no_calls(text: str, names: list[tuple[str, int]]) -> None:
    assert undefined(text) == names


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{{ cite( }}", 1),
        ("a\n{{ }}", 2),
        ("\n\n{% nonsense %}", 3),
        ("{{ cite('a) }}", 1),
        ("a\n{{ cite(1)\n\n", 2),
    ],
)
def test_braces_that_cannot_be_read_have_a_line(text: str, line: int) -> None:
    with pytest.raises(TemplateSyntaxError) as error:
        find(text)
    assert error.value.lineno == line
