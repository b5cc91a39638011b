"""The page of a notebook: its cells and its prose."""

from __future__ import annotations

from markupsafe import Markup

from macros.markup import cells
from macros.markup.fragments import fragment
from macros.notebooks import tags
from macros.notebooks.node import Node
from macros.notebooks.outputs import Executed


def cell_html(cell: Node, slug: str, position: int) -> str:
    """A code cell with its outputs, for the notebook's own page. Of a cell that only draws a figure, gives numbers to
    a page or checks an exercise, the page shows the output and where the code is: it is rarely what the reader came
    for, and it would be half the page."""
    found = tags.of(cell)
    return fragment(
        "notebooks/page_cell",
        code=Markup(cells.code(cell.source)),
        outputs=Markup(cells.outputs(cell, slug)),
        elsewhere=bool(found) and all(tag.of.elsewhere for tag in found),
        solution=any(tag.kind == "solution" for tag in found),
        position=position,
    )


def cell_slots(notebook: Executed) -> list[str]:
    """The HTML of each cell, to fill the slots that our template leaves: nbconvert parses and rewrites whatever
    stands in its page, which breaks SVG and takes most of its time."""
    return [
        cell_html(cell, notebook.script.slug, position) if cell.cell_type == "code" and cell.source else ""
        for position, cell in enumerate(notebook.node.cells, 1)
    ]


def prose_html(text: str) -> str:
    """A Markdown cell as HTML, with the site's own Markdown and heading ids as in the contents list."""
    from markdown import markdown  # not for checks, which draw nothing

    return str(markdown(text, extensions=["toc", "tables", "fenced_code", "sane_lists", "attr_list"]))
