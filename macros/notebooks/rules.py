"""Rules over a notebook's script, before it runs, each a function named after it. Those of exercises are in
exercises.py, of code that runs in the page in live.py, of what a notebook gave in outputs.py."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from macros.files import unsafe
from macros.files.values import CODE_WIDTH
from macros.notebooks import tags
from macros.notebooks.node import Node
from macros.notebooks.script import Notebook
from macros.problems import Problem

Rule = Callable[[Notebook, int, Node], Iterator[Problem]]
DATA = re.compile(r"""["'](?:\./)?(data/[\w./-]+)["']""")
ALT_WORDS = 6  # of a figure's alt text, at least


def form_problems(notebook: Notebook) -> list[Problem]:
    """Why the script's cells cannot be told apart; with one of these, no other rule can be asked."""
    if notebook.unread:
        return notebook.unread
    count = len(notebook.node.cells)
    if len(notebook.lines) != count:
        found = f"{count} cells under {len(notebook.lines)} markers"
        fix = "put a '# %% [markdown]' line above it"
        return [Problem(notebook.path, 1, 0, found, "text only below a '# %%' line", fix)]
    return []


def problems(notebook: Notebook) -> list[Problem]:
    """What is wrong with a script before it runs: structure, tags, alt texts, data files."""
    if wrong := form_problems(notebook):
        return wrong
    cells = enumerate(notebook.node.cells)
    return [
        *has_a_title(notebook),
        *tags_are_unique(notebook),
        *(problem for index, cell in cells for rule in RULES for problem in rule(notebook, index, cell)),
    ]


def has_a_title(notebook: Notebook) -> Iterator[Problem]:
    """A notebook begins with a Markdown cell that is its title."""
    first = notebook.node.cells[0] if notebook.node.cells else None
    if first is None or first.cell_type != "markdown" or not first.source.startswith("# "):
        allowed = "a first Markdown cell that starts with '# Title'"
        yield Problem(notebook.path, 1, 0, "no title", allowed, "add one")


def tags_are_unique(notebook: Notebook) -> Iterator[Problem]:
    """A tag stands on one cell, but for kinds that may repeat."""
    counts = Counter(text for cell in notebook.node.cells for text in tags.texts(cell))
    for index, cell in enumerate(notebook.node.cells):
        for text, tag in zip(tags.texts(cell), tags.of(cell), strict=True):
            if counts[text] > 1 and not tag.of.repeats:
                found = f"tag '{text}' {counts[text]} times"
                yield notebook.problem(index, found, "each tag once", "rename one")


def tags_can_be_read(notebook: Notebook, index: int, cell: Node) -> Iterator[Problem]:
    """What stands on a cell's line is metadata that Jupytext understands."""
    if wrong := cell.metadata.get("incorrectly_encoded_metadata"):  # jupytext's name for what it could not read
        allowed = 'tags=["figure:name"] alt="A sentence."'
        yield notebook.problem(index, f"'{wrong}' cannot be read", allowed, "mend quotes and brackets")


def tags_are_well_formed(notebook: Notebook, index: int, cell: Node) -> Iterator[Problem]:
    """A tag is one of the known kinds with a name in snake_case."""
    for text in tags.texts(cell):
        if not tags.FORM.match(text):
            allowed = "figure:, number:, cell:, live: and the like, and a snake_case name"
            yield notebook.problem(index, f"tag '{text}'", allowed, "correct the tag")


def tags_of_code_are_on_code(notebook: Notebook, index: int, cell: Node) -> Iterator[Problem]:
    """What only code can give is not asked of a text cell. (The parts of an exercise: see exercises.py.)"""
    if cell.cell_type == "code":
        return
    for text, tag in zip(tags.texts(cell), tags.of(cell), strict=True):
        if tag.kind in tags.KINDS and tag.of.cell == "code" and not tag.of.exercise:
            yield notebook.problem(index, f"tag '{text}' on a {cell.cell_type} cell", "on a code cell", "move the tag")
            return


def prose_cannot_run(notebook: Notebook, index: int, cell: Node) -> Iterator[Problem]:
    """No script stands in a text cell."""
    if cell.cell_type == "markdown":
        for line, found in unsafe.scripts(cell.source):
            yield notebook.problem(index, f"markup that can run: '{found}'", "text, links", "take it out", line)


def figures_have_alt_texts(notebook: Notebook, index: int, cell: Node) -> Iterator[Problem]:
    """A figure says in words what it shows."""
    if tags.of_kind(cell, "figure") and len(str(cell.metadata.get("alt", "")).split()) < ALT_WORDS:
        allowed = 'alt="a sentence that says what to see in it" (six words or more)'
        yield notebook.problem(index, "a figure without alt text", allowed, "add alt to the cell's line")


def shown_lines_fit(notebook: Notebook, index: int, cell: Node) -> Iterator[Problem]:
    """A line of code that pages show can be read without scrolling."""
    if any(tag.of.shown for tag in tags.of(cell)):
        for number, line in enumerate(cell.source.splitlines(), 1):
            if len(line) > CODE_WIDTH:
                found = f"a line of {len(line)} characters, which a page would cut off"
                allowed = f"at most {CODE_WIDTH} in cells that pages show"
                yield notebook.problem(index, found, allowed, "break it", number)


def data_files_exist(notebook: Notebook, index: int, cell: Node) -> Iterator[Problem]:
    """A data file that code names is there."""
    if cell.cell_type == "code":
        for name in DATA.findall(cell.source):
            if not (notebook.file.parent / name).exists():
                allowed = "a file under notebooks/data"
                yield notebook.problem(index, f"no file notebooks/{name}", allowed, "correct the path")


RULES: tuple[Rule, ...] = (
    tags_can_be_read,
    tags_are_well_formed,
    tags_of_code_are_on_code,
    prose_cannot_run,
    figures_have_alt_texts,
    shown_lines_fit,
    data_files_exist,
)
