"""Macros that show what notebooks gave: figures, numbers, cells, and cells and exercises that run in the page."""

from __future__ import annotations

from macros.calls.declare import Declares, macro
from macros.calls.here import Here
from macros.calls.names import CellName, ExerciseName, FigureName, Format, LiveName, NotebookSlug, NumberName, Show
from macros.markup import cells, live
from macros.markup.fragments import fragment
from macros.notebooks import exercises
from macros.notebooks.outputs import formatted


class NotebookMacros(Here):
    """What pages show of executed notebooks."""

    @macro(evidence=True)
    def figure(self, slug: NotebookSlug, name: FigureName, caption: str = "") -> str:
        """A tagged figure of a notebook."""
        node = self.site.notebooks[slug].cell("figure", name)
        link = self.url(f"notebooks/{slug}.ipynb")
        return self.slots.block(cells.outputs(node, slug, caption, link, self.copy(f"{slug}:{node.id}")))

    @macro(evidence=True)
    def number(self, slug: NotebookSlug, name: NumberName, format: Format = "") -> str:
        """A tagged number of a notebook, in a Python format."""
        value = self.site.notebooks[slug].number(name)
        shown = formatted(value, format)
        return self.slots.inline(
            fragment("notebooks/number", value=repr(value), slug=slug, name=name, format=format, shown=shown)
        )

    @macro(evidence=True)
    def cell(self, slug: NotebookSlug, name: CellName, show: Show = "both") -> str:
        """A tagged cell of a notebook: its code, its output, or both."""
        node = self.site.notebooks[slug].cell("cell", name)
        return self.slots.block(cells.cell(node, slug, show, copy=self.copy(f"{slug}:{node.id}")))

    @macro(evidence=True)
    def live(self, slug: NotebookSlug, name: LiveName) -> str:
        """A cell that readers can change and run, with the output that the notebook recorded."""
        return self.slots.block(live.cell(self.site.notebooks[slug], name, self.live_files()))

    @macro(evidence=True, declares=Declares("exercises", ("slug", "name")))
    def exercise(self, slug: NotebookSlug, name: ExerciseName) -> str:
        """An exercise that checks itself: task, code to complete, hints, the solution last."""
        item = exercises.read(self.site.notebooks[slug].script, name)
        return self.slots.block(live.exercise(item, self.live_files()))
