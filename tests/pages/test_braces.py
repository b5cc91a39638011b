"""What stands in braces, read from a page before it is rendered."""

from __future__ import annotations

import json

import pytest

from macros.pages import braces
from macros.pages.braces import Braces, Call, TemplateSyntaxError


def find(text: str) -> tuple[Call, ...]:
    """The macro calls of a text."""
    return braces.read(text).calls


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
    assert braces.read(text) == Braces()


@pytest.mark.parametrize("text", ["{{ cite(name) }}", "{{ cite(a=name) }}", "{{ cite([1, name]) }}"])
def test_arguments_that_are_no_constants(text: str) -> None:
    (call,) = find(text)
    assert not call.constant
    assert braces.read(text).names == (("name", 1),)


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
    assert braces.read(text).names == tuple(names)


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


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("{{ cite() }} {{ name }}", ()),
        ("{% if x %}{% endif %}", (("If", 1),)),
        ("\n{% set x = 1 %}", (("Assign", 2),)),
        ("{{ 'text' }}", (("Const", 1),)),
        ("{{ a.b }}", (("Getattr", 1),)),
        ("a\n{{ cite() | upper }}", (("Filter", 2),)),
        ("{{ cite() ~ 'x' }}\n{{ 1 + 1 }}", (("Concat", 1), ("Add", 2))),
        ("{% raw %}{% if %}{% endraw %}", ()),
    ],
)
def test_what_is_no_macro_call_is_named_as_jinja_names_it(text: str, others: tuple[tuple[str, int], ...]) -> None:
    assert braces.read(text).others == others


def test_a_method_is_no_macro() -> None:
    assert find("{{ a.b() }}") == ()


def test_what_is_read_survives_json() -> None:
    calls = '{{ cite("a", "b") }} {{ table(ids=["a"], n=1, x=true, y=None, z={"k": 0.5}) }}'
    found = braces.read(calls + " {{ name }}\n{% if x %}{% endif %}")
    assert found.calls
    assert found.others
    assert found.names
    assert braces.from_json(json.loads(json.dumps(braces.to_json(found)))) == found


@pytest.mark.parametrize("text", ['{{ table(ids=("a", "b")) }}', '{{ table(("a", "b")) }}'])
def test_what_json_has_no_word_for_is_the_same_when_it_comes_back(text: str) -> None:
    found = braces.read(text)
    assert braces.from_json(json.loads(json.dumps(braces.to_json(found)))) == found
