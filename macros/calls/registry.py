"""All macros, by name: what pages may call, read from the methods themselves.

Each returns a slot: the HTML goes in after Markdown is done, so that a fragment is never read as Markdown, wherever it
stands (in a list, a table, a fold).
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from macros.calls.data import DataMacros
from macros.calls.declare import FACTS, TYPES, Facts, Rule
from macros.calls.names import NotebookSlug
from macros.calls.notebooks import NotebookMacros
from macros.calls.reader import ReaderMacros
from macros.markup.fragments import fragment
from macros.pages.braces import Call
from macros.pages.page import Page
from macros.site.site import Task


@dataclass(frozen=True)
class Argument:
    """What an argument of a macro may be: its type, and the rules of its annotation."""

    type: type
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class Macro:
    """A macro as pages call it."""

    name: str
    signature: inspect.Signature  # without self
    arguments: dict[str, Argument]
    facts: Facts
    of_notebook: bool  # its first argument is a notebook

    def bind(self, call: Call) -> dict[str, Any]:
        """The call's arguments by name, as far as they are given; raises TypeError where they do not fit."""
        return self.signature.bind(*call.args, **call.kwargs).arguments

    def form(self) -> str:
        """How it is called: cite(source, at), action(id, minutes, result='')."""
        empty = inspect.Parameter.empty
        return f"{self.name}({', '.join(str(item.replace(annotation=empty)) for item in self.parameters())})"

    def parameters(self) -> list[inspect.Parameter]:
        """Its parameters, in their order."""
        return list(self.signature.parameters.values())

    def unnamed(self) -> set[str]:
        """The arguments that are given by their place only: tools read these calls by their form."""
        return {item.name for item in self.parameters() if item.kind is inspect.Parameter.POSITIONAL_ONLY}


def _argument(hint: Any) -> Argument:
    """What an annotation says: str, Annotated[str, rules], either of them or None."""
    if get_origin(hint) in (Union, UnionType):
        hint = next(option for option in get_args(hint) if option is not type(None))
    rules: tuple[Rule, ...] = ()
    if get_origin(hint) is Annotated:
        hint, *said = get_args(hint)
        rules = tuple(said)
    of = get_origin(hint) or hint
    if of not in TYPES:
        raise TypeError(f"an argument of type {of}; allowed: {', '.join(kind.__name__ for kind in TYPES)}")
    return Argument(of, rules)


def _macro(name: str, method: Any) -> Macro:
    signature = inspect.signature(method)
    parameters = list(signature.parameters.values())[1:]
    hints = get_type_hints(method, include_extras=True)
    return Macro(
        name,
        signature.replace(parameters=parameters),
        {item.name: _argument(hints[item.name]) for item in parameters},
        getattr(method, FACTS),
        bool(parameters) and hints[parameters[0].name] == NotebookSlug,
    )


class PageMacros(NotebookMacros, ReaderMacros, DataMacros):
    """All macros, for the page that is being rendered."""

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> str:
        """The slot of a macro. What a failing notebook would give is the first of its problems instead: on `serve`
        the page stands, and says what is wrong."""
        if MACROS[name].of_notebook and (problems := self.site.failed.get(args[0] if args else kwargs["slug"])):
            return self.slots.inline(fragment("notebooks/failed", problem=problems[0]))
        result: str = getattr(self, name)(*args, **kwargs)
        return result


MACROS = {
    name: _macro(name, method)
    for name, method in inspect.getmembers(PageMacros, inspect.isfunction)
    if hasattr(method, FACTS)
}
EVIDENCE = frozenset(name for name, macro in MACROS.items() if macro.facts.evidence)


def tasks(pages: list[Page]) -> Iterator[Task]:
    """What the pages' calls give readers to do, in the order of the pages; calls that do not fit are left out, since
    calls/rules.py names them."""
    for page in pages:
        for call in page.calls:
            macro = MACROS.get(call.name)
            if macro is None or macro.facts.declares is None:
                continue
            try:
                given = macro.bind(call)
            except TypeError:
                continue
            declares = macro.facts.declares
            yield Task(declares.kind, declares.id(given), page, call.line, given)
