"""Questions to a person at a terminal, each asked until the answer will do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

Check = Callable[[str], str]  # what is wrong with an answer, '' for nothing


def answer(question: str, check: Check, default: str = "") -> str:
    """A line that the check accepts; an empty one is `default`.

    Prints what was wrong with each line before. Raises EOFError where nobody answers.
    """
    while True:
        given = input(f"{question}{f' [{default}]' if default else ''}: ").strip() or default
        wrong = check(given)
        if not wrong:
            return given
        print(f"  {wrong}")


def answers(question: str, check: Check) -> Iterator[str]:
    """Lines, each accepted by the check, up to an empty one."""
    print(f"{question} (a line each, an empty line ends)")
    while given := input("  - ").strip():
        if wrong := check(given):
            print(f"  {wrong}")
        else:
            yield given
