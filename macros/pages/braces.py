"""Which macros a page calls, with what and on which line: read from the page, before it is rendered."""

from __future__ import annotations

from ast import literal_eval
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


@dataclass(frozen=True)
class Braces:
    """All that stands in a page's braces: macro calls in their order, and with its line what is none."""

    calls: tuple[Call, ...] = ()
    others: tuple[tuple[str, int], ...] = ()  # statements and expressions, by Jinja's name for them
    names: tuple[tuple[str, int], ...] = ()  # `{{ name }}` without brackets: prints nothing of use


PARSER = Environment(autoescape=False)


def read(text: str) -> Braces:
    """What stands in the braces of a page's text.

    Raises TemplateSyntaxError, with its line, for braces that cannot be read.
    """
    tree = PARSER.parse(text)
    called = list(tree.find_all(nodes.Call))
    functions = {id(node.node) for node in called}
    printed = [part for node in tree.find_all(nodes.Output) for part in node.nodes]
    others = [node for node in tree.body if not isinstance(node, nodes.Output)]
    others += [part for part in printed if not _plain(part)]
    return Braces(
        tuple(_call(node) for node in called if isinstance(node.node, nodes.Name)),
        tuple((type(node).__name__, node.lineno) for node in others),
        tuple((node.name, node.lineno) for node in tree.find_all(nodes.Name) if id(node) not in functions),
    )


def _plain(part: nodes.Node) -> bool:
    """Whether a part of what is printed is text, a macro call, or a name, which is told apart."""
    if isinstance(part, nodes.Call):
        return isinstance(part.node, nodes.Name)
    return isinstance(part, (nodes.TemplateData, nodes.Name))


def to_json(braces: Braces) -> dict[str, Any]:
    """The braces as what JSON can hold; arguments as Python writes them, since JSON knows no tuple."""
    calls = [[call.name, repr(call.args), repr(call.kwargs), call.line, call.constant] for call in braces.calls]
    return {"calls": calls, "others": braces.others, "names": braces.names}


def from_json(value: dict[str, Any]) -> Braces:
    """The braces that `to_json` was given."""
    calls = (
        Call(name, literal_eval(args), literal_eval(kwargs), line, constant)
        for name, args, kwargs, line, constant in value["calls"]
    )
    return Braces(tuple(calls), tuple(map(tuple, value["others"])), tuple(map(tuple, value["names"])))


def _call(node: nodes.Call) -> Call:
    try:
        args = tuple(argument.as_const() for argument in node.args)
        kwargs = {pair.key: pair.value.as_const() for pair in node.kwargs}
        constant = node.dyn_args is None and node.dyn_kwargs is None  # no *names and no **names
    except nodes.Impossible:
        args, kwargs, constant = (), {}, False
    assert isinstance(node.node, nodes.Name)
    return Call(node.node.name, args, kwargs, node.lineno, constant)


__all__ = ["Braces", "Call", "TemplateSyntaxError", "from_json", "read", "to_json"]
