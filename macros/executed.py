"""Executed notebooks: source and outputs put together, and what their tags give to pages."""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import nbformat

from macros import exercises, figures, markup
from macros.execute import Outputs
from macros.problems import Problem
from macros.source import Notebook

SVG = "image/svg+xml"
MAX_FIGURE = 90_000  # bytes of one figure's SVG


@dataclass
class Executed:
    """A notebook with its outputs."""

    source: Notebook
    outputs: Outputs = field(repr=False)

    @cached_property
    def node(self) -> nbformat.NotebookNode:
        """The executed notebook; its prose and tags are the source's of today, its outputs the cache's."""
        node = copy.deepcopy(self.source.node)
        results = iter(self.outputs)
        for cell in node.cells:
            if cell.cell_type == "code":
                result = next(results)
                cell.outputs = [nbformat.from_dict(output) for output in result["outputs"]]
                cell.execution_count = result["count"]
                for output in cell.outputs:
                    output.pop("transient", None)
                    if "execution_count" in output:
                        output.execution_count = cell.execution_count
                cell.metadata.pop("execution", None)
                if any(tag.startswith("solution:") for tag in cell.metadata.get("tags", [])):
                    cell.source = exercises.solution(cell.source)
        node.metadata.setdefault("language_info", {"name": "python"})
        node.nbformat, node.nbformat_minor = 4, 5
        return node

    def cell(self, tag: str) -> nbformat.NotebookNode:
        """The cell that carries `tag`."""
        return self.node.cells[self.source.tags[tag]]

    def svg(self, name: str) -> tuple[str, str]:
        """The SVG and the alt text of a tagged figure."""
        cell = self.cell(f"figure:{name}")
        return pictures(cell)[0], str(cell.metadata["alt"])

    def number(self, name: str) -> int | float:
        """The value of a tagged number.

        Raises ValueError when the cell's last value is not a plain number or a dict that holds it.
        """
        cell = self.cell(f"number:{name}")
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
        text = nbformat.writes(self.node)
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def pictures(cell: nbformat.NotebookNode) -> list[str]:
    """The SVG pictures among a cell's outputs."""
    return [output.data[SVG] for output in cell.get("outputs", []) if SVG in output.get("data", {})]


def check(executed: Executed) -> list[Problem]:
    """What is wrong with the outputs: figures that are missing, unnamed, too heavy or off the palette,
    numbers that are none, pictures that are not SVG."""
    problems = []
    source = executed.source
    for index, cell in enumerate(executed.node.cells):
        tags = cell.metadata.get("tags", [])
        found = pictures(cell)
        named = [tag for tag in tags if tag.startswith("figure:")]
        if len(found) != len(named) or len(found) > 1:
            problems.append(
                source.problem(
                    index,
                    f"{len(found)} figures under {len(named)} figure tags",
                    "one figure with one tag figure:<name> and alt text",
                    "tag it, or drop it",
                )
            )
        for svg in found:
            if colors := figures.unknown_colors(svg):
                problems.append(
                    source.problem(
                        index,
                        f"colors {', '.join(colors)}",
                        "C0 to C7, black, gray, lightgray",
                        "use the palette, so that the figure fits the dark page too",
                    )
                )
            if len(svg) > MAX_FIGURE:
                problems.append(
                    source.problem(
                        index, f"a figure of {len(svg) // 1000} kB", f"{MAX_FIGURE // 1000} kB", "draw fewer points"
                    )
                )
        for output in cell.get("outputs", []):
            for _, what in markup.scripts(output.get("data", {}).get("text/html", "")):
                problems.append(
                    source.problem(
                        index, f"an output that can run: '{what}'", "text, tables, figures", "print it as text"
                    )
                )
            if any(kind in output.get("data", {}) for kind in ("image/png", "image/jpeg")) and SVG not in output.data:
                problems.append(source.problem(index, "a raster picture", "a matplotlib figure", "draw it with plt"))
        for tag in tags:
            kind, _, name = tag.partition(":")
            if kind == "number":
                try:
                    executed.number(name)
                except ValueError as error:
                    problems.append(
                        source.problem(
                            index,
                            f"number '{name}': {error}",
                            "a last line like float(x), int(x) or {'name': float(x)}",
                            "convert the value",
                        )
                    )
    return problems
