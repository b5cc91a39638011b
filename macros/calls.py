"""Which macros a page calls, with what and on which line: read from the page, before it is rendered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes


@dataclass(frozen=True)
class Call:
    """A macro call with constant arguments; `line` counts from 1 in the page's file."""

    name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any] = field(hash=False)
    line: int
    constant: bool = True


PARSER = Environment(autoescape=False)


def find(text: str) -> list[Call]:
    """The macro calls of a page's text, in their order.

    Raises TemplateSyntaxError, with its line, for braces that are no valid call.
    """
    tree = PARSER.parse(text)
    return [_call(node) for node in tree.find_all(nodes.Call) if isinstance(node.node, nodes.Name)]


def _call(node: nodes.Call) -> Call:
    try:
        args = tuple(argument.as_const() for argument in node.args)
        kwargs = {pair.key: pair.value.as_const() for pair in node.kwargs}
        constant = True
    except nodes.Impossible:
        args, kwargs, constant = (), {}, False
    assert isinstance(node.node, nodes.Name)
    return Call(node.node.name, args, kwargs, node.lineno, constant)


def others(text: str) -> list[tuple[str, int]]:
    """What stands in braces and is neither a macro call nor raw text, with its line."""
    tree = PARSER.parse(text)
    found = [(type(node).__name__, node.lineno) for node in tree.body if not isinstance(node, nodes.Output)]
    printed = [part for node in tree.find_all(nodes.Output) for part in node.nodes]
    return found + [
        (type(part).__name__, part.lineno)
        for part in printed
        if not isinstance(part, (nodes.TemplateData, nodes.Call, nodes.Name))
    ]


def undefined(text: str) -> list[tuple[str, int]]:
    """Names in braces that are no macro call, with their line: `{{ name }}` prints nothing of use."""
    tree = PARSER.parse(text)
    called = {id(node.node) for node in tree.find_all(nodes.Call)}
    return [(node.name, node.lineno) for node in tree.find_all(nodes.Name) if id(node) not in called]


__all__ = ["Call", "TemplateSyntaxError", "find", "others", "undefined"]
