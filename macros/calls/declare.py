"""How a macro declares itself: what it is to the site, and what an argument of it may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NamedTuple, Protocol, TypeVar

from macros.data.published import TaskKind
from macros.problems import Missing, nearest, some
from macros.site.site import Site

F = TypeVar("F", bound=Callable[..., str])
Given = Mapping[str, Any]  # the arguments of a call by name, as far as they are given
FACTS = "macro_facts"
TYPES = {str: "text in quotes", int: "a whole number", float: "a number", list: "a list"}  # that arguments may have


class Fault(NamedTuple):
    """What is wrong with an argument, in the words of a Problem."""

    found: str
    allowed: str
    fix: str
    missing: Missing | None = None


class Rule(Protocol):
    """What an argument must keep; stands in its annotation. `late` rules ask for what a notebook gave."""

    @property
    def late(self) -> bool:
        """Whether it asks for what a notebook gave, so that it can only be told after the notebooks ran."""

    def faults(self, value: Any, site: Site, given: Given) -> Iterator[Fault]:
        """What is wrong with the value, the call's other arguments being `given`."""


@dataclass(frozen=True)
class Names:
    """The argument names something that exists.

    `what` says what, and may hold other arguments in braces; `known` gives the names, or None where they cannot be
    told because another argument is wrong; `records` is the list of a data file that holds them.
    """

    what: str
    known: Callable[[Site, Given], Collection[str] | None]
    records: str = ""
    late: ClassVar[bool] = False

    def faults(self, value: Any, site: Site, given: Given) -> Iterator[Fault]:
        """A fault for each name that does not exist."""
        known = self.known(site, given)
        for name in value if isinstance(value, list) else [value]:
            if known is not None and name not in known:
                what = self.what.format(**given)
                found = f"{what} '{name}' does not exist{nearest(str(name), known)}"
                yield Fault(found, some(known), "correct the id", (self.records, str(name)) if self.records else None)


@dataclass(frozen=True)
class Matches:
    """The argument is written in a certain way; `what` says what it is."""

    what: str
    pattern: str
    allowed: str
    late: ClassVar[bool] = False

    def faults(self, value: Any, site: Site, given: Given) -> Iterator[Fault]:
        """A fault where it is written in another way."""
        if not re.fullmatch(self.pattern, str(value)):
            yield Fault(f"{self.what} '{value}'", self.allowed, "correct the id")


@dataclass(frozen=True)
class Between:
    """The argument is a whole number from `low` to `high`; `found` says it in words, the number in braces."""

    found: str
    low: int
    high: int
    fix: str
    late: ClassVar[bool] = False

    def faults(self, value: Any, site: Site, given: Given) -> Iterator[Fault]:
        """A fault where it is smaller or larger."""
        if not self.low <= value <= self.high:
            yield Fault(self.found.format(value), f"{self.low} to {self.high}", self.fix)


class CallRule(Protocol):
    """A rule over a whole call whose arguments are right, each by itself."""

    def __call__(self, site: Site, given: Given) -> Iterator[Fault]:
        """What is wrong with the call."""


@dataclass(frozen=True)
class Declares:
    """The macro puts something on the page that readers' progress counts; `named_by` are the arguments of its id."""

    kind: TaskKind
    named_by: tuple[str, ...] = ("id",)

    def id(self, given: Given) -> str:
        """The id that a call gives it."""
        return ":".join(str(given[name]) for name in self.named_by)


@dataclass(frozen=True)
class Facts:
    """What a macro is to the site, besides what its signature says."""

    evidence: bool = False  # it shows a source or evidence: a page with it rests on something
    declares: Declares | None = None
    rules: tuple[CallRule, ...] = field(default=())


def macro(
    *, evidence: bool = False, declares: Declares | None = None, rules: tuple[CallRule, ...] = ()
) -> Callable[[F], F]:
    """Makes a method a macro that pages may call; its docstring says what appears."""

    def mark(method: F) -> F:
        setattr(method, FACTS, Facts(evidence, declares, rules))
        return method

    return mark
