"""Notebooks as written: percent scripts, their cells, tags and places in the file, and the key of their outputs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypedDict

from macros.files import documents
from macros.files.memo import NOTHING, Memo, Recent
from macros.notebooks import tags
from macros.notebooks.node import Node, empty
from macros.notebooks.node import node as as_node
from macros.notebooks.tags import Tag
from macros.problems import Problem

MARK = re.compile(r"^# %%")
DATA_FOLDER = re.compile(r"""["'](?:\.{1,2}/)*(?:notebooks/)?data["'/]""")


class CellOutputs(TypedDict):
    """What one code cell gave: its outputs as nbformat has them, and its number."""

    outputs: list[dict[str, Any]]
    count: int | None


Outputs = list[CellOutputs]  # of a notebook's code cells, in their order


@dataclass
class Notebook:
    """A notebook's script: its slug, file and cells; `lines[i]` is the line of cell i's marker."""

    slug: str
    file: Path
    root: Path
    node: Node = field(repr=False)
    lines: list[int]
    wrong: list[Node] = field(default_factory=list, repr=False)  # wrong answers: for tests only
    wrong_lines: list[int] = field(default_factory=list, repr=False)
    unread: list[Problem] = field(default_factory=list)  # why there are no cells
    text: str = field(default="", repr=False)  # the script as written

    @property
    def path(self) -> str:
        """The script's path from the project's root."""
        return self.file.relative_to(self.root).as_posix()

    @cached_property
    def tags(self) -> dict[str, int]:
        """The index of the cell that carries each tag, by the tag as it is written."""
        return {text: index for index, cell in enumerate(self.node.cells) for text in tags.texts(cell)}

    def problem(self, cell: int, found: str, allowed: str, fix: str, line: int = 0) -> Problem:
        """A Problem in a cell; `line` counts from 1 inside the cell, 0 is its marker."""
        return Problem(self.path, self.lines[cell] + line, 0, f"cell {cell + 1}: {found}", allowed, fix)

    def names(self, kind: str) -> list[str]:
        """The names tagged with a kind: figure, number, cell, live, solution and so on."""
        return self._names.get(kind, [])

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for cell in self.node.cells:
            for tag in tags.of(cell):
                found.setdefault(tag.kind, []).append(tag.name)
        return found

    def parts(self) -> Iterator[tuple[int, Node, Tag]]:
        """Index, cell and main tag of each cell."""
        return ((index, cell, tags.main(cell)) for index, cell in enumerate(self.node.cells))


def read(file: Path, root: Path, memo: Memo = NOTHING) -> Notebook:
    """The notebook of a percent script, its cells named by their position so that ids never change.

    A script that cannot be read gives a notebook without cells that says why in `unread`.
    """
    path = file.relative_to(root).as_posix()
    text, unread = documents.read(file, path)
    try:
        node = as_node(memo.get(text, _parsed))
        if (kernel := node.metadata.get("kernelspec", {}).get("name", "python3")) != "python3":
            raise ValueError(f"kernel '{kernel}'")
    except Exception as error:  # noqa: BLE001  (whatever jupytext makes of a header that is none)
        said = str(error).strip().partition("\n")[0]
        found, allowed = f"a header that cannot be read: {said}", "the header of the other notebooks"
        unread.append(Problem(path, 1, 0, found, allowed, "copy it from one of them"))
    if unread:
        return Notebook(file.stem, file, root, empty(), [], unread=unread)
    node.metadata.pop("jupytext", None)  # says how the script is kept, which is of no use in the .ipynb
    lines = [number for number, line in enumerate(text.splitlines(), 1) if MARK.match(line)]
    notebook = Notebook(file.stem, file, root, node, lines, text=text)
    if len(lines) == len(node.cells):
        _set_wrong_answers_apart(notebook)
    for index, cell in enumerate(node.cells):
        cell["id"] = f"cell-{index + 1:03}"
    return notebook


def _parsed(text: str) -> dict[str, Any]:
    """The nbformat document of a percent script."""
    import jupytext  # with all of Jupyter behind it: half a second, for which most runs have no need

    return dict(jupytext.reads(text, fmt="py:percent"))


def _set_wrong_answers_apart(notebook: Notebook) -> None:
    """Takes the cells wrong:<name>:<label> out of the notebook: they are neither executed nor published."""
    pairs = list(zip(notebook.node.cells, notebook.lines, strict=True))
    wrong = [bool(tags.of_kind(cell, "wrong")) for cell, _ in pairs]
    notebook.wrong = [cell for (cell, _), apart in zip(pairs, wrong, strict=True) if apart]
    notebook.wrong_lines = [line for (_, line), apart in zip(pairs, wrong, strict=True) if apart]
    notebook.node.cells = [cell for (cell, _), apart in zip(pairs, wrong, strict=True) if not apart]
    notebook.lines = [line for (_, line), apart in zip(pairs, wrong, strict=True) if not apart]


def discover(root: Path, memo: Memo = NOTHING, recent: Recent | None = None) -> list[Notebook]:
    """All notebooks of the project, by slug; `memo` keeps what was parsed, `recent` what this process read before."""
    recent, found = recent or Recent(), []
    for file in sorted((root / "notebooks").glob("*.py")):
        notebook = recent.get(f"notebooks/{file.name}", file.read_bytes(), partial(read, file, root, memo))
        memo.mark(notebook.text)
        found.append(notebook)
    return found


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
