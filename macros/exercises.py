"""Exercises: derived from their solution, so that the two cannot part.

In the notebook: a Markdown cell exercise:<name> (### title, then the task), Markdown cells hint:<name>, a cell
solution:<name>, a cell check:<name> of asserts whose messages help, and cells wrong:<name>:<label> with
says="part of the message". The wrong answers are never executed by the build and never published: the tests hand
them to the check. In the solution, what stands between BEGIN and END is the reader's part:

    def majority(voters):
        ### BEGIN SOLUTION
        return voters // 2 + 1
        ### STARTER
        # return voters
        ### END SOLUTION
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

import nbformat
from markdown import markdown

from macros import cells, portable
from macros.live import LiveMacros, data, helpers, kind
from macros.problems import Problem

if TYPE_CHECKING:
    from macros.source import Notebook

PART = re.compile(r"^([ \t]*)### BEGIN SOLUTION\n(.*?)^[ \t]*### END SOLUTION[ \t]*\n?", re.M | re.S)
STARTER = re.compile(r"^[ \t]*### STARTER[ \t]*\n", re.M)
COMMENT = re.compile(r"^([ \t]*)# ?", re.M)
NEEDED = ("exercise", "hint", "solution", "check", "wrong")


@dataclass(frozen=True)
class Exercise:
    """An exercise of a notebook, with all its parts."""

    slug: str
    name: str
    title: str
    task: str
    hints: list[str]
    starter: str
    solution: str
    check: str
    helper: str
    wrong: list[tuple[str, str, str]]  # label, code, what the check must say


def starter(text: str) -> str:
    """The solution's code with the reader's part left open."""

    def open_part(match: re.Match[str]) -> str:
        _, mark, lines = _split(match[2])
        return COMMENT.sub(r"\1", lines) if mark else f"{match[1]}pass  # your lines here\n"

    return PART.sub(open_part, text + "\n").rstrip("\n")


def solution(text: str) -> str:
    """The solution's code without the marks."""
    return PART.sub(lambda match: _split(match[2])[0], text + "\n").rstrip("\n")


def _split(part: str) -> tuple[str, bool, str]:
    mark = STARTER.search(part)
    return (part[: mark.start()], True, part[mark.end() :]) if mark else (part, False, "")


def read(notebook: Notebook, name: str) -> Exercise:
    """The exercise of that name, put together from its cells."""
    found: dict[str, list[nbformat.NotebookNode]] = {what: [] for what in NEEDED}
    for cell in [*notebook.node.cells, *notebook.wrong]:
        what, whole = kind(cell)
        if what in found and whole.partition(":")[0] == name:
            found[what].append(cell)
    heading, _, task = found["exercise"][0].source.partition("\n")
    code = found["solution"][0].source
    wrong = [
        (kind(cell)[1].partition(":")[2], cell.source, str(cell.metadata.get("says", ""))) for cell in found["wrong"]
    ]
    checks = found["check"][0].source
    return Exercise(
        notebook.slug,
        name,
        heading.strip("# "),
        task.strip(),
        [cell.source for cell in found["hint"]],
        starter(code),
        solution(code),
        checks,
        helpers(notebook, f"{solution(code)}\n{checks}"),
        wrong,
    )


def check(notebook: Notebook) -> list[Problem]:
    """What an exercise lacks: a part, the marks around the reader's lines, what a wrong answer must be told."""
    problems = []
    given = {
        name for cell in notebook.node.cells if kind(cell)[0] == "helper" for name in portable.defined_by(cell.source)
    }
    parts: dict[str, dict[str, int]] = {}
    for index, cell in enumerate(notebook.node.cells):
        what, name = kind(cell)
        if what in NEEDED:
            parts.setdefault(name, {})[what] = index
            prose = what in ("exercise", "hint")
            if (cell.cell_type == "markdown") != prose:
                problems.append(
                    notebook.problem(
                        index,
                        f"{what}:{name} in a {cell.cell_type} cell",
                        "a Markdown cell" if prose else "a code cell",
                        "change the cell's kind",
                    )
                )
        if what == "exercise" and not cell.source.startswith("### "):
            problems.append(
                notebook.problem(index, f"exercise '{name}' without a title", "a first line '### Title'", "add one", 1)
            )
        if what == "solution" and cell.cell_type == "code":
            problems += [
                notebook.problem(
                    index,
                    f"in the starter: {found} is not in the page's interpreter",
                    "what MicroPython and CPython do alike",
                    "change the starter",
                )
                for _, found in portable.missing(starter(cell.source), given)
            ]
        if what == "solution" and not PART.search(cell.source + "\n"):
            problems.append(
                notebook.problem(
                    index,
                    f"solution '{name}' without marks",
                    "lines between ### BEGIN SOLUTION and ### END SOLUTION",
                    "add the marks",
                )
            )
    for cell, line in zip(notebook.wrong, notebook.wrong_lines, strict=True):
        name = kind(cell)[1].partition(":")[0]
        parts.setdefault(name, {})["wrong"] = 0
        if not cell.metadata.get("says"):
            problems.append(
                Problem(
                    notebook.path,
                    line,
                    0,
                    f"wrong answer of '{name}' without says",
                    'says="part of the message that the check gives"',
                    "add says to the cell's line",
                )
            )
    for name, found in parts.items():
        problems += [
            notebook.problem(
                next(iter(found.values())),
                f"exercise '{name}' has no cell {what}:{name}",
                "a cell of each: " + ", ".join(NEEDED),
                "add it",
            )
            for what in NEEDED
            if what not in found
        ]
    return problems


def prose(text: str) -> str:
    """A task or a hint as HTML."""
    return markdown(text, extensions=["fenced_code", "sane_lists"])


class ExerciseMacros(LiveMacros):
    """The macro exercise()."""

    def exercise(self, slug: str, name: str) -> str:
        """An exercise that checks itself: task, code to complete, hints, the solution last."""
        item = read(self.site.notebooks[slug].source, name)
        hints = "".join(
            f'<details class="live-hint"><summary>Hint {number}</summary>{prose(hint)}</details>'
            for number, hint in enumerate(item.hints, 1)
        )
        return self.slots.block(
            f'{self.live_files()}<div class="live live-exercise" id="exercise-{name.replace("_", "-")}" '
            f'data-live="{slug}:{name}" role="group" aria-label="Exercise: {escape(item.title)}">'
            f'<p class="live-title"><b>Exercise:</b> {escape(item.title)}</p>{prose(item.task)}'
            f'<div class="live-code">{cells.code(item.starter)}</div>'
            f"{data('helper', item.helper)}{data('check', item.check)}"
            f'<div class="live-result"></div>{hints}'
            f'<details class="live-solution"><summary>Solution</summary>{cells.code(item.solution)}</details></div>'
        )
