"""What is wrong in the project's files, said so that a person can mend it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend: where it is, what was found, what is allowed and how to fix it.

    `path` is relative to the project's root; `line` and `column` count from 1, 0 is unknown.
    """

    path: str
    line: int
    column: int
    found: str
    allowed: str
    fix: str

    def __str__(self) -> str:
        place = self.path + (f":{self.line}" if self.line else "")
        if self.line and self.column:
            place += f":{self.column}"
        return f"{place}: {self.found}; allowed: {self.allowed}; fix: {self.fix}"


class ProjectError(Exception):
    """All the problems that a step found, raised once, after the step has looked at everything."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__(report(self.problems))


def report(problems: Iterable[Problem]) -> str:
    """The problems as text, one a line, closed by their count."""
    lines = [str(problem) for problem in problems]
    return "\n".join([*lines, f"{len(lines)} problem{'' if len(lines) == 1 else 's'}"])


def raise_any(problems: Iterable[Problem]) -> None:
    """Nothing where there is no problem.

    Raises ProjectError with all of them otherwise.
    """
    found = list(problems)
    if found:
        raise ProjectError(found)


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint like ` (did you mean 'title'?)` with the known word nearest to `word`, or ''."""
    match = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" (did you mean '{match[0]}'?)" if match else ""
