"""Cells that run in the page, as their notebook has them: live:<name>, helper:<name>, and parts of exercises.

A cell stands alone there: it knows what it defines itself and what the notebook's helper cells define, nothing else.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from macros.notebooks import interpreter
from macros.notebooks.node import Node
from macros.notebooks.script import Notebook
from macros.problems import Problem


def helpers(notebook: Notebook, text: str) -> str:
    """The code of the helper cells whose names `text` uses, and that these use in turn, in the notebook's order."""
    found = [cell.source for _, cell, tag in notebook.parts() if tag.kind == "helper"]
    wanted, needed = interpreter.used(ast.parse(text)), set()
    for source in reversed(found):
        if interpreter.defined(ast.parse(source)) & wanted:
            needed.add(source)
            wanted |= interpreter.used(ast.parse(source))
    return "\n\n".join(source for source in found if source in needed)


def printed(cell: Node) -> str:
    """What an executed cell printed."""
    return "".join(output.text for output in cell.get("outputs", []) if output.output_type == "stream")


def problems(notebook: Notebook) -> Iterator[Problem]:
    """A problem for whatever a cell that runs in the page uses and the page's interpreter lacks."""
    given: set[str] = set()
    solutions: dict[str, set[str]] = {}
    for index, cell, tag in notebook.parts():
        if not tag.of.runs or cell.cell_type != "code":
            continue
        known = given | (solutions.get(tag.name, set()) if tag.kind == "check" else set())
        for line, found in interpreter.missing(cell.source, known):
            wrong, fix = f"{found} is not in the page's interpreter", "write it with plain loops and f-strings"
            yield notebook.problem(index, wrong, interpreter.ALLOWED, fix, line)
        if tag.kind == "helper":
            given |= interpreter.defined_by(cell.source)
        if tag.kind == "solution":
            solutions[tag.name] = interpreter.defined_by(cell.source)
