"""Cells that run in the page: tags live:<name> and helper:<name>, and the macro live("slug", "name").

A page carries each cell as ordinary highlighted code with its recorded output; live.js makes an editor of it. A cell
stands alone: it knows what it defines itself and what the notebook's helper cells define, nothing else.
"""

from __future__ import annotations

import ast
import re
from html import escape
from typing import TYPE_CHECKING

import nbformat
from mkdocs.utils import get_relative_url

from macros import cells, portable
from macros.context import Context
from macros.problems import Problem

if TYPE_CHECKING:
    from macros.source import Notebook

RUN = ("live", "helper", "solution", "check")  # kinds whose code must run in the page
PARTS = (*RUN, "exercise", "hint", "wrong")


def kind(cell: nbformat.NotebookNode) -> tuple[str, str]:
    """The kind and the name of a cell's tag, the one for the page's interpreter before others: ("live", "vote");
    ("", "") where there is none."""
    tags = sorted(cell.metadata.get("tags", []), key=lambda tag: tag.partition(":")[0] not in PARTS)
    before, _, after = (tags[0] if tags else "").partition(":")
    return before, after


def helpers(notebook: Notebook, text: str) -> str:
    """The source of the helper cells whose names `text` uses, and that these use in turn, in the notebook's order."""
    found = [cell.source for cell in notebook.node.cells if kind(cell)[0] == "helper"]
    wanted, needed = portable.used(ast.parse(text)), set()
    for source in reversed(found):
        if portable.defined(ast.parse(source)) & wanted:
            needed.add(source)
            wanted |= portable.used(ast.parse(source))
    return "\n\n".join(source for source in found if source in needed)


def check(notebook: Notebook) -> list[Problem]:
    """A problem for whatever a cell that runs in the page uses and the page's interpreter lacks."""
    problems = []
    given: set[str] = set()
    solutions: dict[str, set[str]] = {}
    for index, cell in enumerate(notebook.node.cells):
        what, name = kind(cell)
        if what not in RUN or cell.cell_type != "code":
            continue
        known = given | (solutions.get(name, set()) if what == "check" else set())
        for line, found in portable.missing(cell.source, known):
            problems.append(
                notebook.problem(
                    index,
                    f"{found} is not in the page's interpreter",
                    "what MicroPython and CPython do alike",
                    "write it with plain loops and f-strings",
                    line,
                )
            )
        if what == "helper":
            given |= portable.defined_by(cell.source)
        if what == "solution":
            solutions[name] = portable.defined_by(cell.source)
    return problems


def printed(cell: nbformat.NotebookNode) -> str:
    """What an executed cell printed."""
    return "".join(output.text for output in cell.get("outputs", []) if output.output_type == "stream")


def data(kind_of: str, text: str) -> str:
    """Text for the page's script, in an element that no browser runs or shows."""
    safe = text.replace("</", "<\\/")
    return f'<script type="text/plain" class="live-{kind_of}">{safe}</script>' if text else ""


class LiveMacros(Context):
    """The macro live(), and what exercises share with it."""

    def live_files(self) -> str:
        """Style and script of the cells, once on each page that has one: other pages load neither."""
        if self.copy("live files"):
            return ""
        here = self.current.removesuffix(".md") + ".html"
        style = get_relative_url("assets/stylesheets/live.css", here)
        script = get_relative_url("assets/javascripts/live.js", here)
        return f'<link rel="stylesheet" href="{style}"><script src="{script}" defer></script>'

    def live(self, slug: str, name: str) -> str:
        """A cell that readers can change and run, with the output that the notebook recorded."""
        notebook = self.site.notebooks[slug]
        cell = notebook.cell(f"live:{name}")
        title = re.sub("_", " ", name)
        shown = escape(printed(cell).rstrip("\n"), quote=False)
        return self.slots.block(
            f'{self.live_files()}<div class="live" data-live="{slug}:{name}" role="group" '
            f'aria-label="Code to run: {escape(title)}">'
            f'<div class="live-code">{cells.code(cell.source)}</div>'
            f"{data('helper', helpers(notebook.source, cell.source))}"
            f'<div class="live-result"><div class="output"><pre>{shown}</pre></div></div></div>'
        )
