"""Notebook sources: percent scripts, their cells, tags and places in the file."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import jupytext
import nbformat

from macros import load, markup
from macros.problems import Problem

MARK = re.compile(r"^# %%")
NAME = "[a-z][a-z0-9_]*"
TAG = re.compile(f"^(figure|number|cell|live|helper|exercise|hint|solution|check|wrong:{NAME}):{NAME}$")
CODE = ("figure", "number", "cell", "live", "helper")  # what only code can give
SHOWN = ("cell", "live", "solution")  # what pages show as code
WIDTH = 78  # characters of code that stand beside each other on a page; what is longer has to be scrolled to
DATA = re.compile(r"""["'](?:\./)?(data/[\w./-]+)["']""")
DATA_FOLDER = re.compile(r"""["'](?:\.{1,2}/)*(?:notebooks/)?data["'/]""")


@dataclass
class Notebook:
    """A notebook's source: its slug, file and cells; `lines[i]` is the line of cell i's marker."""

    slug: str
    file: Path
    root: Path
    node: nbformat.NotebookNode = field(repr=False)
    lines: list[int]
    wrong: list[nbformat.NotebookNode] = field(default_factory=list, repr=False)  # wrong answers: for tests only
    wrong_lines: list[int] = field(default_factory=list, repr=False)
    unread: list[Problem] = field(default_factory=list)  # why there are no cells

    @property
    def path(self) -> str:
        """The source's path from the project's root."""
        return self.file.relative_to(self.root).as_posix()

    @cached_property
    def tags(self) -> dict[str, int]:
        """The index of the cell that carries each tag."""
        return {tag: index for index, cell in enumerate(self.node.cells) for tag in cell.metadata.get("tags", [])}

    def problem(self, cell: int, found: str, allowed: str, fix: str, line: int = 0) -> Problem:
        """A Problem in a cell; `line` counts from 1 inside the cell, 0 is its marker."""
        return Problem(self.path, self.lines[cell] + line, 0, f"cell {cell + 1}: {found}", allowed, fix)

    def names(self, kind: str) -> list[str]:
        """The names tagged with a kind: figure, number, cell, live, solution and so on."""
        return [tag.partition(":")[2] for tag in self.tags if tag.startswith(kind + ":")]


def read(file: Path, root: Path) -> Notebook:
    """The notebook of a percent script, its cells named by their position so that ids never change."""
    path = file.relative_to(root).as_posix()
    text, unread = load.read(file, path)
    try:
        node = jupytext.reads(text, fmt="py:percent")
        if (kernel := node.metadata.get("kernelspec", {}).get("name", "python3")) != "python3":
            raise ValueError(f"kernel '{kernel}'")
    except Exception as error:  # whatever jupytext makes of a header that is none
        said = str(error).strip().partition("\n")[0]
        unread.append(
            Problem(
                path,
                1,
                0,
                f"a header that cannot be read: {said}",
                "the header of the other notebooks",
                "copy it from one of them",
            )
        )
    if unread:
        return Notebook(file.stem, file, root, nbformat.v4.new_notebook(), [], unread=unread)
    node.metadata.pop("jupytext", None)  # says how the source is kept, which is of no use in the .ipynb
    lines = [number for number, line in enumerate(text.splitlines(), 1) if MARK.match(line)]
    notebook = Notebook(file.stem, file, root, node, lines)
    if len(lines) == len(node.cells):
        _set_wrong_answers_apart(notebook)
    for index, cell in enumerate(node.cells):
        cell["id"] = f"cell-{index + 1:03}"
    return notebook


def _set_wrong_answers_apart(notebook: Notebook) -> None:
    """Takes the cells wrong:<name>:<label> out of the notebook: they are neither executed nor published."""
    pairs = list(zip(notebook.node.cells, notebook.lines, strict=True))
    wrong = [any(tag.startswith("wrong:") for tag in cell.metadata.get("tags", [])) for cell, _ in pairs]
    notebook.wrong = [cell for (cell, _), apart in zip(pairs, wrong, strict=True) if apart]
    notebook.wrong_lines = [line for (_, line), apart in zip(pairs, wrong, strict=True) if apart]
    notebook.node.cells = [cell for (cell, _), apart in zip(pairs, wrong, strict=True) if not apart]
    notebook.lines = [line for (_, line), apart in zip(pairs, wrong, strict=True) if not apart]


def discover(root: Path) -> list[Notebook]:
    """All notebooks of the project, by slug."""
    return [read(file, root) for file in sorted((root / "notebooks").glob("*.py"))]


def check(notebook: Notebook) -> list[Problem]:
    """What is wrong with a source before it runs: structure, tags, alt texts, data files."""
    if notebook.unread:
        return notebook.unread
    if len(notebook.lines) != len(notebook.node.cells):
        return [
            Problem(
                notebook.path,
                1,
                0,
                f"{len(notebook.node.cells)} cells under {len(notebook.lines)} markers",
                "text only below a '# %%' line",
                "put a '# %% [markdown]' line above it",
            )
        ]
    problems = []
    counts = Counter(tag for cell in notebook.node.cells for tag in cell.metadata.get("tags", []))
    first = notebook.node.cells[0] if notebook.node.cells else None
    if first is None or first.cell_type != "markdown" or not first.source.startswith("# "):
        problems.append(
            Problem(notebook.path, 1, 0, "no title", "a first Markdown cell that starts with '# Title'", "add one")
        )
    for index, cell in enumerate(notebook.node.cells):
        tags = cell.metadata.get("tags", [])
        if wrong := cell.metadata.get("incorrectly_encoded_metadata"):  # jupytext's name for what it could not read
            problems.append(
                notebook.problem(
                    index,
                    f"'{wrong}' cannot be read",
                    'tags=["figure:name"] alt="A sentence."',
                    "mend quotes and brackets",
                )
            )
        if cell.cell_type != "code" and (wrong := [tag for tag in tags if tag.partition(":")[0] in CODE]):
            problems.append(
                notebook.problem(
                    index, f"tag '{wrong[0]}' on a {cell.cell_type} cell", "on a code cell", "move the tag"
                )
            )
        if cell.cell_type == "markdown":
            problems += [
                notebook.problem(index, f"markup that can run: '{found}'", "text, links", "take it out", line)
                for line, found in markup.scripts(cell.source)
            ]
        for tag in tags:
            if not TAG.match(tag):
                problems.append(
                    notebook.problem(
                        index,
                        f"tag '{tag}'",
                        "figure:, number:, cell:, live: and the like, and a snake_case name",
                        "correct the tag",
                    )
                )
            if counts[tag] > 1 and not tag.startswith("hint:"):
                problems.append(
                    notebook.problem(index, f"tag '{tag}' {counts[tag]} times", "each tag once", "rename one")
                )
        alt = cell.metadata.get("alt", "")
        if any(tag.startswith("figure:") for tag in tags) and len(str(alt).split()) < 6:
            problems.append(
                notebook.problem(
                    index,
                    "a figure without alt text",
                    'alt="a sentence that says what to see in it" (six words or more)',
                    "add alt to the cell's line",
                )
            )
        if any(tag.startswith(f"{kind}:") for tag in tags for kind in SHOWN):
            problems += [
                notebook.problem(
                    index,
                    f"a line of {len(line)} characters, which a page would cut off",
                    f"at most {WIDTH} in cells that pages show",
                    "break it",
                    number,
                )
                for number, line in enumerate(cell.source.splitlines(), 1)
                if len(line) > WIDTH
            ]
        if cell.cell_type == "code":
            for name in DATA.findall(cell.source):
                if not (notebook.file.parent / name).exists():
                    problems.append(
                        notebook.problem(
                            index, f"no file notebooks/{name}", "a file under notebooks/data", "correct the path"
                        )
                    )
    return problems


def key(notebook: Notebook, stack: bytes) -> str:
    """The cache key of a notebook's outputs: a hash of its code cells, of `stack` (everything that
    all notebooks share: locked requirements, matplotlibrc, interpreter) and of all data files, if it reads any.

    Prose, tags and alt texts are no part of it: they never change an output.
    """
    digest = hashlib.sha256(stack)
    code = [cell.source for cell in notebook.node.cells if cell.cell_type == "code"]
    for text in code:
        digest.update(b"\0cell\0" + text.encode())
    if any(DATA_FOLDER.search(text) for text in code):  # which file cannot be told from a name that is put together
        folder = notebook.file.parent / "data"
        for file in sorted(file for file in folder.rglob("*") if file.is_file()):
            digest.update(f"\0{file.relative_to(folder).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:20]
