"""Every call fits its macro, and every id that it names exists: checked before anything is rendered, all at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from macros.calls.declare import TYPES, Fault, Given
from macros.calls.registry import MACROS, Macro
from macros.pages.braces import Call
from macros.pages.page import Page
from macros.problems import Problem, nearest
from macros.site.site import Site


def problems(site: Site, late: bool = False, macros: Mapping[str, Macro] = MACROS) -> Iterator[Problem]:
    """A problem for each call of an unknown macro, each wrong argument and each unknown id.

    With `late`, only what needs the outputs of notebooks is asked, of calls that are right otherwise.
    """
    for page in site.pages:
        for call in page.calls:
            macro = macros.get(call.name)
            form = list(_form(page, call, macros))
            if macro is None or form:
                yield from () if late else form
                continue
            given = macro.bind(call)
            for fault in _faults(macro, given, site, late):
                found = page.problem(call.line, fault.found, fault.allowed, fault.fix)
                yield found.without(fault.missing) if fault.missing else found


def _form(page: Page, call: Call, macros: Mapping[str, Macro]) -> Iterator[Problem]:
    """What is wrong with a call before its values are looked at: its macro, its arguments, their types."""
    macro = macros.get(call.name)
    if macro is None:
        found = f"macro '{call.name}' does not exist{nearest(call.name, macros)}"
        yield page.problem(call.line, found, ", ".join(sorted(macros)), "correct the name")
        return
    if not call.constant:
        found = f"'{call.name}' with an argument that is no constant"
        yield page.problem(call.line, found, "text, numbers and lists", "write the value itself")
        return
    if macro.unnamed() & call.kwargs.keys():
        found = f"'{call.name}' with a named argument"
        yield page.problem(call.line, found, "arguments without names", "leave the names out")
        return
    try:
        given = macro.bind(call)
    except TypeError as error:
        yield page.problem(call.line, f"'{call.name}': {error}", macro.form(), "correct the arguments")
        return
    for name, value in given.items():
        wanted = macro.arguments[name].type
        right = isinstance(value, wanted) and not isinstance(value, bool)
        if not right or (wanted is list and not all(isinstance(item, str) for item in value)):
            yield page.problem(call.line, f"'{call.name}': {name} is {value!r}", TYPES[wanted], "correct the value")


def _faults(macro: Macro, given: dict[str, Any], site: Site, late: bool) -> Iterator[Fault]:
    """What is wrong with the values of a call; with the call as a whole only where each value is right by itself."""
    wrong = list(_argument_faults(macro, given, site, late))
    yield from wrong
    if not wrong and not late:
        for rule in macro.facts.rules:
            yield from rule(site, given)


def _argument_faults(macro: Macro, given: Given, site: Site, late: bool) -> Iterator[Fault]:
    for name, value in given.items():
        for rule in macro.arguments[name].rules:
            if rule.late == late:
                yield from rule.faults(value, site, given)
