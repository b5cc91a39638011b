"""Notebook cells as HTML in the theme's own markup: code with highlighting, outputs as text, table or figure."""

from __future__ import annotations

import re
from html import escape

from markupsafe import Markup

from macros.markup import figures
from macros.markup.fragments import fragment
from macros.notebooks import tags
from macros.notebooks.node import Node
from macros.notebooks.outputs import SVG

# Names, numbers, brackets, operators and spaces stay in the text's color. Words of one color have one mark, neighbors
# share it, over line ends as well: marks were a third of a notebook's page. Keywords are <b> and strings <i>, which a
# reader's own view of a page shows too; the style sheet sets their colors.
PLAIN = re.compile(r'<span class="(?:n|p|w|o|nn|nb|bp|fm|nc|sa|si|se|mi|mf|vm)">(.*?)</span>')
MARKS = {"k": "b", "kn": "b", "s1": "i", "s2": "i", "ow": "o", "sd": "c", "c1": "c"}
SPAN = re.compile(r'<span class="(\w+)">([^<]*)</span>')
JOIN = re.compile(r"<((b|i|span)\b[^>]*)>([^<]*)</\2>(\s*)<\1>")
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def code(text: str) -> str:
    """Python code as the theme shows a fenced block (the theme adds the copy button)."""
    # Imported here: checks need no highlighting, and each of them would wait for it.
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    lines = PLAIN.sub(r"\1", highlight(text, PythonLexer(), HtmlFormatter(nowrap=True))).rstrip("\n")
    lines = SPAN.sub(_mark, lines)
    while lines != (joined := JOIN.sub(r"<\1>\3\4", lines)):
        lines = joined
    return f'<div class="highlight"><pre><code>{lines}\n</code></pre></div>'


def _mark(span: re.Match[str]) -> str:
    """A piece of colored code with as little markup as it needs."""
    name = MARKS.get(span[1], span[1])
    return f"<{name}>{span[2]}</{name}>" if name in ("b", "i") else f"<span class={name}>{span[2]}</span>"


def table(html: str) -> str:
    """A data frame's HTML without inline styles, its headers marked for screen readers."""
    html = re.sub(r"<style.*?</style>", "", html, flags=re.S)
    html = re.sub(r'<(table|tr|th|td|div)\b[^>]*?((?: colspan="\d+")?)[^>]*>', r"<\1\2>", html)
    html = html.replace("<th></th>", "<td></td>")
    head, mark, body = html.partition("</thead>")
    head = re.sub(r"<th\b", '<th scope="col"', head)
    body = re.sub(r"<th\b", '<th scope="row"', body)
    html = re.sub(r"</?div>", "", head + mark + body).replace("<table>", '<table class="dataframe">')
    return f'<div class="md-typeset__scrollwrap"><div class="md-typeset__table">{html.strip()}</div></div>'


def outputs(cell: Node, slug: str, caption: str = "", link: str = "", copy: int = 0) -> str:
    """All outputs of an executed cell as HTML; a figure gets the cell's alt text, a caption and a link."""
    parts = []
    text = ""
    names = [tag.name for tag in tags.of_kind(cell, "figure")]
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if output.output_type == "stream":
            text += output.text
        elif names and SVG in data:
            alt = str(cell.metadata.get("alt", ""))
            parts.append(figures.figure(data[SVG], f"{slug}-{names[0]}".replace("_", "-"), alt, caption, link, copy))
        elif "<table" in data.get("text/html", ""):
            parts.append(table(data["text/html"]))
        elif "text/plain" in data:
            text += data["text/plain"] + "\n"
    if text:
        shown = Markup(escape(ANSI.sub("", text).rstrip("\n"), quote=False))
        parts.insert(0, fragment("notebooks/output", text=shown))
    return "".join(parts)


def cell(node: Node, slug: str, show: str = "both", copy: int = 0) -> str:
    """A code cell: its code, its output, or both, as `show` says (code, output, both)."""
    shown = code(node.source) if show in ("both", "code") else ""
    given = outputs(node, slug, copy=copy) if show in ("both", "output") else ""
    return fragment("notebooks/cell", code=Markup(shown), outputs=Markup(given))
