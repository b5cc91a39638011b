"""Exercises: derived from their solution, so that the two cannot part; and the rules that they keep (see RULES).

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
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from macros.notebooks import interpreter, tags
from macros.notebooks.live import helpers
from macros.notebooks.node import Node
from macros.notebooks.script import Notebook
from macros.problems import Problem

PART = re.compile(r"^([ \t]*)### BEGIN SOLUTION\n(.*?)^[ \t]*### END SOLUTION[ \t]*\n?", re.M | re.S)
STARTER = re.compile(r"^[ \t]*### STARTER[ \t]*\n", re.M)
COMMENT = re.compile(r"^([ \t]*)# ?", re.M)


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
    found: dict[str, list[Node]] = {part: [] for part in tags.PARTS}
    for cell in [*notebook.node.cells, *notebook.wrong]:
        tag = tags.main(cell)
        if tag.of.exercise and tag.name == name:
            found[tag.kind].append(cell)
    heading, _, task = found["exercise"][0].source.partition("\n")
    code = found["solution"][0].source
    checks = found["check"][0].source
    return Exercise(
        slug=notebook.slug,
        name=name,
        title=heading.strip("# "),
        task=task.strip(),
        hints=[cell.source for cell in found["hint"]],
        starter=starter(code),
        solution=solution(code),
        check=checks,
        helper=helpers(notebook, f"{solution(code)}\n{checks}"),
        wrong=[(tags.main(cell).label, cell.source, str(cell.metadata.get("says", ""))) for cell in found["wrong"]],
    )


def problems(notebook: Notebook) -> list[Problem]:
    """What an exercise lacks: a part, the marks around the reader's lines, what a wrong answer must be told."""
    return [problem for rule in RULES for problem in rule(notebook)]


def parts_are_on_their_kind_of_cell(notebook: Notebook) -> Iterator[Problem]:
    """Tasks and hints are text, everything else is code."""
    for index, cell, tag in notebook.parts():
        if tag.of.exercise and cell.cell_type != tag.of.cell:
            found = f"{tag.kind}:{tag.name} in a {cell.cell_type} cell"
            allowed = "a Markdown cell" if tag.of.cell == "markdown" else "a code cell"
            yield notebook.problem(index, found, allowed, "change the cell's kind")


def exercises_have_titles(notebook: Notebook) -> Iterator[Problem]:
    """A task begins with its title."""
    for index, cell, tag in notebook.parts():
        if tag.kind == "exercise" and not cell.source.startswith("### "):
            found = f"exercise '{tag.name}' without a title"
            yield notebook.problem(index, found, "a first line '### Title'", "add one", 1)


def solutions_are_marked(notebook: Notebook) -> Iterator[Problem]:
    """A solution marks the reader's lines."""
    for index, cell, tag in notebook.parts():
        if tag.kind == "solution" and not PART.search(cell.source + "\n"):
            found = f"solution '{tag.name}' without marks"
            allowed = "lines between ### BEGIN SOLUTION and ### END SOLUTION"
            yield notebook.problem(index, found, allowed, "add the marks")


def starters_run_in_the_page(notebook: Notebook) -> Iterator[Problem]:
    """What a reader finds in the editor uses nothing that the page's interpreter lacks."""
    helping = [cell.source for _, cell, tag in notebook.parts() if tag.kind == "helper"]
    given = {name for source in helping for name in interpreter.defined_by(source)}
    for index, cell, tag in notebook.parts():
        if tag.kind == "solution" and cell.cell_type == "code":
            for _, lacking in interpreter.missing(starter(cell.source), given):
                found = f"in the starter: {lacking} is not in the page's interpreter"
                yield notebook.problem(index, found, interpreter.ALLOWED, "change the starter")


def wrong_answers_say_what_they_are_told(notebook: Notebook) -> Iterator[Problem]:
    """A wrong answer names the message that it must get."""
    for cell, line in zip(notebook.wrong, notebook.wrong_lines, strict=True):
        if not cell.metadata.get("says"):
            found = f"wrong answer of '{tags.main(cell).name}' without says"
            allowed = 'says="part of the message that the check gives"'
            yield Problem(notebook.path, line, 0, found, allowed, "add says to the cell's line")


def exercises_are_whole(notebook: Notebook) -> Iterator[Problem]:
    """An exercise has all its parts; what is missing is told at the first part that is there."""
    places = [
        (tag, notebook.lines[index], f"cell {index + 1}: ") for index, _, tag in notebook.parts() if tag.of.exercise
    ]
    # Wrong answers are no cells of the notebook that runs: they have a line, and no number.
    places += [(tags.main(cell), line, "") for cell, line in zip(notebook.wrong, notebook.wrong_lines, strict=True)]
    parts: dict[str, dict[str, tuple[int, str]]] = {}
    for tag, line, cell_number in places:
        parts.setdefault(tag.name, {}).setdefault(tag.kind, (line, cell_number))
    for name, found in parts.items():
        line, cell_number = next(iter(found.values()))
        for part in tags.PARTS:
            if part not in found:
                said = f"{cell_number}exercise '{name}' has no cell {part}:{name}"
                allowed = "a cell of each: " + ", ".join(tags.PARTS)
                yield Problem(notebook.path, line, 0, said, allowed, "add it")


RULES: tuple[Callable[[Notebook], Iterator[Problem]], ...] = (
    parts_are_on_their_kind_of_cell,
    exercises_have_titles,
    solutions_are_marked,
    starters_run_in_the_page,
    wrong_answers_say_what_they_are_told,
    exercises_are_whole,
)
