"""What is wrong in the project's files, said so that a person can mend it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

Missing = tuple[str, str]  # a list of a data file, and an id in it: ("resources.sources", "podcast")


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend: where it is, what was found, what is allowed and how to fix it.

    `path` is relative to the project's root; `line` and `column` count from 1, 0 is unknown. `missing` is the record
    that was asked for and is not there: where that record itself was left out for a fault of its own, this problem
    is only the echo of that fault.
    """

    path: str
    line: int
    column: int
    found: str
    allowed: str
    fix: str
    missing: Missing | None = field(default=None, compare=False)

    def __str__(self) -> str:
        place = self.path + (f":{self.line}" if self.line else "")
        if self.line and self.column:
            place += f":{self.column}"
        return f"{place}: {self.found}; allowed: {self.allowed}; fix: {self.fix}"

    def as_list(self) -> list[str | int]:
        """The problem as what JSON can hold, but for `missing`."""
        return [self.path, self.line, self.column, self.found, self.allowed, self.fix]

    @classmethod
    def of_list(cls, values: list[Any]) -> Problem:
        """The problem that `as_list` was asked of."""
        return cls(*values)

    def without(self, record: Missing) -> Problem:
        """The same problem, marked as one that exists only because `record` was not found."""
        return replace(self, missing=record)


class ProjectError(Exception):
    """All the problems that a step found, raised once, after the step has looked at everything."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__(report(self.problems))


def report(problems: Iterable[Problem]) -> str:
    """The problems as text, one a line, closed by their count."""
    lines = [str(problem) for problem in problems]
    return "\n".join([*lines, f"{len(lines)} problem{'' if len(lines) == 1 else 's'}"])


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint like ` (did you mean 'title'?)` with the known word nearest to `word`, or ''."""
    match = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" (did you mean '{match[0]}'?)" if match else ""


def some(names: Iterable[str]) -> str:
    """The first twelve of the names, and how many more there are."""
    listed = list(names)
    return (", ".join(listed[:12]) or "none yet") + (f" and {len(listed) - 12} more" if listed[12:] else "")
