"""Executed notebooks: script and outputs put together, and what their tags give to pages."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from macros.files import unsafe
from macros.notebooks import exercises, palette, tags
from macros.notebooks.node import Node
from macros.notebooks.node import node as as_node
from macros.notebooks.script import Notebook, Outputs
from macros.problems import Problem

SVG = "image/svg+xml"
MAX_FIGURE = 90_000  # bytes of one figure's SVG


@dataclass
class Executed:
    """A notebook with its outputs."""

    script: Notebook
    outputs: Outputs = field(repr=False)
    source: str = ""  # the digest of script and outputs: all that it is made from

    @cached_property
    def node(self) -> Node:
        """The executed notebook; its prose and tags are the script's of today, its outputs the cache's."""
        node: Node = copy.deepcopy(self.script.node)
        code = [cell for cell in node.cells if cell.cell_type == "code"]
        for cell, result in zip(code, self.outputs, strict=True):
            cell.outputs = [as_node(output) for output in result["outputs"]]
            cell.execution_count = result["count"]
            for output in cell.outputs:
                output.pop("transient", None)
                if "execution_count" in output:
                    output.execution_count = cell.execution_count
            cell.metadata.pop("execution", None)
            if tags.of_kind(cell, "solution"):
                cell.source = exercises.solution(cell.source)
        node.metadata.setdefault("language_info", {"name": "python"})
        node.nbformat, node.nbformat_minor = 4, 5
        return node

    def cell(self, kind: str, name: str) -> Node:
        """The cell that carries the tag of that kind and name."""
        found: Node = self.node.cells[self.script.tags[f"{kind}:{name}"]]
        return found

    def number(self, name: str) -> int | float:
        """The value of a tagged number.

        Raises ValueError when the cell's last value is not a plain number or a dict that holds it.
        """
        cell = self.cell("number", name)
        results = [output for output in cell.outputs if output.output_type == "execute_result"]
        try:
            value = ast.literal_eval(results[-1].data["text/plain"])
        except (IndexError, ValueError, SyntaxError) as error:
            raise ValueError("a last value that is no plain number") from error
        if isinstance(value, dict):
            if name not in value:
                raise ValueError(f"a dict without the key '{name}'")
            value = value[name]
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ValueError(f"a last value of type {type(value).__name__}")
        return value

    def write(self, file: Path) -> None:
        """Writes the executed .ipynb, only where it would change, so that later caches hold."""
        import nbformat  # see node.py

        text = nbformat.writes(nbformat.from_dict(self.node))
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def pictures(cell: Node) -> list[str]:
    """The SVG pictures among a cell's outputs."""
    return [output.data[SVG] for output in cell.get("outputs", []) if SVG in output.get("data", {})]


def formatted(value: int | float, spec: str) -> str:
    """A number in a Python format; whole-number formats take a decimal that is whole.

    Raises ValueError where the format is none, or does not fit the number.
    """
    return format(int(value) if spec.endswith("d") and float(value).is_integer() else value, spec)


def problems(executed: Executed) -> list[Problem]:
    """What is wrong with the outputs: figures that are missing, unnamed, too heavy or off the palette,
    numbers that are none, pictures that are not SVG."""
    cells = enumerate(executed.node.cells)
    return [problem for at, cell in cells for rule in RULES for problem in rule(executed, at, cell)]


def figures_are_tagged(executed: Executed, index: int, cell: Node) -> Iterator[Problem]:
    """A cell draws one figure where a tag names it, and none elsewhere."""
    drawn, named = len(pictures(cell)), len(tags.of_kind(cell, "figure"))
    if drawn != named or drawn > 1:
        found, allowed = (
            f"{drawn} figures under {named} figure tags",
            "one figure with one tag figure:<name> and alt text",
        )
        yield executed.script.problem(index, found, allowed, "tag it, or drop it")


def figures_are_ours(executed: Executed, index: int, cell: Node) -> Iterator[Problem]:
    """A figure has the palette's colors and is light enough for a page; a picture is a figure."""
    problem = executed.script.problem
    for svg in pictures(cell):
        if colors := palette.unknown_colors(svg):
            fix = "use the palette, so that the figure fits the dark page too"
            yield problem(index, f"colors {', '.join(colors)}", "C0 to C7, black, gray, lightgray", fix)
        if len(svg) > MAX_FIGURE:
            found, allowed = f"a figure of {len(svg) // 1000} kB", f"{MAX_FIGURE // 1000} kB"
            yield problem(index, found, allowed, "draw fewer points")
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if SVG not in data and ("image/png" in data or "image/jpeg" in data):
            yield problem(index, "a raster picture", "a matplotlib figure", "draw it with plt")


def outputs_cannot_run(executed: Executed, index: int, cell: Node) -> Iterator[Problem]:
    """No output carries a script."""
    for output in cell.get("outputs", []):
        for _, what in unsafe.scripts(output.get("data", {}).get("text/html", "")):
            found = f"an output that can run: '{what}'"
            yield executed.script.problem(index, found, "text, tables, figures", "print it as text")


def numbers_are_numbers(executed: Executed, index: int, cell: Node) -> Iterator[Problem]:
    """A cell that is tagged as a number ends with one."""
    for tag in tags.of_kind(cell, "number"):
        try:
            executed.number(tag.name)
        except ValueError as error:
            allowed = "a last line like float(x), int(x) or {'name': float(x)}"
            yield executed.script.problem(index, f"number '{tag.name}': {error}", allowed, "convert the value")


RULES: tuple[Callable[[Executed, int, Node], Iterator[Problem]], ...] = (
    figures_are_tagged,
    figures_are_ours,
    outputs_cannot_run,
    numbers_are_numbers,
)
