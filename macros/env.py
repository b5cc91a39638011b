"""The macros that pages call. Each returns a slot: the HTML goes in after Markdown is done, so that a
fragment is never read as Markdown, wherever it stands (in a list, a table, a fold)."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from html import escape
from typing import Any

from macros import cells, render
from macros.data_macros import DataMacros
from macros.exercises import ExerciseMacros
from macros.reader_macros import ReaderMacros

Macro = Callable[..., str]


class NotebookMacros(DataMacros):
    """What pages show of executed notebooks."""

    def figure(self, slug: str, name: str, caption: str = "") -> str:
        """A tagged figure of a notebook."""
        node = self.site.notebooks[slug].cell(f"figure:{name}")
        link = f'<a href="{self.notebook_url(slug)}">How it was made</a>'
        text = f"{escape(caption)} {link}" if caption else link
        return self.slots.block(cells.outputs(node, slug, text, self.copy(f"{slug}:{name}")))

    def number(self, slug: str, name: str, format: str = "") -> str:
        """A tagged number of a notebook, in a Python format."""
        value = self.site.notebooks[slug].number(name)
        shown = render.formatted(value, format)
        return self.slots.inline(
            f'<data class="number" value="{value!r}" data-from="{slug}:{name}" '
            f'data-format="{escape(format)}">{escape(shown)}</data>'
        )

    def cell(self, slug: str, name: str, show: str = "both") -> str:
        """A tagged cell of a notebook: its code, its output, or both."""
        node = self.site.notebooks[slug].cell(f"cell:{name}")
        return self.slots.block(cells.cell(node, slug, show, copy=self.copy(f"{slug}:{name}")))


class PageMacros(NotebookMacros, ExerciseMacros, ReaderMacros):
    """All macros, for the page that is being rendered."""

    def call(self, name: str, *args: Any, **kwargs: Any) -> str:
        """The slot of a macro. What a failing notebook would give is the first of its problems instead: on `serve`
        the page stands, and says what is wrong."""
        if name in OF_NOTEBOOKS and (problems := self.site.failed.get(args[0] if args else kwargs["slug"])):
            return self.slots.inline(f'<strong class="failed">{escape(str(problems[0]))}</strong>')
        result: str = getattr(self, name)(*args, **kwargs)
        return result


OF_NOTEBOOKS = ("figure", "number", "cell", "live", "exercise")
NAMES = (
    "cite",
    "sources",
    "source_places",
    "since",
    "resource",
    "resource_link",
    "resource_table",
    "vocabulary_table",
    "figure",
    "number",
    "cell",
    "live",
    "exercise",
    "action",
    "term",
    "glossary_table",
    "question_list",
    "asked_list",
    "path",
    "formula",
    "diagram",
    "where_to_start",
    "check_yourself",
    "progress",
    "audit_result",
)


def signatures() -> dict[str, Macro]:
    """The macros by name, without `self`, to check calls against."""

    def unbound(method: Macro) -> Macro:
        signature = inspect.signature(method)
        parameters = list(signature.parameters.values())[1:]

        def stand_in(*_args: object, **_kwargs: object) -> str:
            return ""

        stand_in.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
        return stand_in

    return {name: unbound(getattr(PageMacros, name)) for name in NAMES}
