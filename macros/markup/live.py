"""Cells that run in the page, as HTML: ordinary highlighted code with its recorded output, of which the page's script
makes an editor, and beside it, as JSON, what the script needs."""

from __future__ import annotations

import json
from html import escape
from typing import NamedTuple

from markupsafe import Markup

from macros.data import published
from macros.markup import cells
from macros.markup.fragments import fragment
from macros.notebooks import live
from macros.notebooks.exercises import Exercise
from macros.notebooks.outputs import Executed


class Files(NamedTuple):
    """The addresses of the style sheet and the script of live cells, from the page."""

    style: str
    script: str


def cell(notebook: Executed, name: str, files: Files | None) -> str:
    """A cell that readers can change and run; `files` on the first one of a page only."""
    node = notebook.cell("live", name)
    return fragment(
        "notebooks/live",
        files=files,
        slug=notebook.script.slug,
        name=name,
        title=name.replace("_", " "),
        code=Markup(cells.code(node.source)),
        data=_data(helper=live.helpers(notebook.script, node.source)),
        printed=Markup(escape(live.printed(node).rstrip("\n"), quote=False)),
    )


def exercise(item: Exercise, files: Files | None) -> str:
    """An exercise that checks itself: task, code to complete, hints, the solution last."""
    return fragment(
        "notebooks/exercise",
        files=files,
        item=item,
        anchor=published.anchor("exercises", item.name),
        task=prose(item.task),
        starter=Markup(cells.code(item.starter)),
        data=_data(helper=item.helper, check=item.check),
        hints=[prose(hint) for hint in item.hints],
        solution=Markup(cells.code(item.solution)),
    )


def prose(text: str) -> Markup:
    """A task or a hint as HTML."""
    from markdown import markdown  # not for checks, which draw nothing

    return Markup(markdown(text, extensions=["fenced_code", "sane_lists"]))


def _data(**code: str) -> Markup:
    """Code for the page's script as JSON that may stand in a script element (no `<` is left in it); '' for no code."""
    given = {name: text for name, text in code.items() if text}
    return Markup(json.dumps(given, ensure_ascii=False).replace("<", "\\u003c") if given else "")
