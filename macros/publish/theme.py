"""The theme's markup, mended: what its templates leave invalid, unnamed or too heavy."""

from __future__ import annotations

import re
from pathlib import Path

# What says nothing here: who made the page, colors of the theme that are ours, places for what we never put there,
# and handles for its script, in whose place ours is.
HANDLES = "logo|header|header-topic|header-title|container|main|content|sidebar|tabs|skip|dialog"
NOTHING = [
    re.compile(pattern)
    for pattern in (
        r'<meta name="generator"[^>]*>',
        r' data-md-color-(?:primary|accent)="\w+"(?=[ >])',
        r'<div data-md-component="announce">\s*</div>',
        rf' data-md-component="(?:{HANDLES})"(?=[ >])',
        r' data-md-type="\w+"(?=[ >])',
        r'<input class="md-toggle" data-md-toggle="search"[^>]*>',
    )
]
PRE = re.compile(r"(<(?:pre|textarea|script)\b.*?</(?:pre|textarea|script)>)", re.S)
KEPT = ("<pre", "<textarea", "<script")
SPACE = re.compile(r"\s*\n\s*")  # indentation of templates: a fifth of a page
BLOCK = r"</?(?:html|head|meta|link|title|body|header|nav|main|article|footer|div|ul|form|script|style)\b"
BETWEEN = re.compile(rf"({BLOCK}[^<>]*>)\n(?={BLOCK})")  # a line's end that nobody sees
LABEL = re.compile(r'(<label\b[^>]*?) for="([^"]+)"')
PARTS = re.compile(
    r"<script\b.*?</script>|<h([1-6])\b[^>]*>(?P<heading>.*?)</h\1>"
    r"|<table\b(?P<about>[^>]*)>(?P<rows>.*?)</table>",
    re.S,
)
PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.S)
FRAME = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">{}</div></div>'
# Source maps, and the theme's scripts, in whose place ours are.
UNUSED = ("**/*.map", "javascripts/lunr/**/*.js", "javascripts/workers/*.js", "javascripts/bundle.*.js")


def tables(output: str) -> str:
    """Tables as a screen reader needs them: each header says what it heads, and a table without a caption is named
    after its section. One of Markdown's own may be wider than the page: it gets the theme's frame, which scrolls."""
    section = ""

    def mend(part: re.Match[str]) -> str:
        nonlocal section
        if part["heading"] is not None:
            section = " ".join(re.sub(r"<[^>]+>", "", PERMALINK.sub("", part["heading"])).split())
        if part["rows"] is None or "highlighttable" in part["about"]:
            return part[0]
        head, mark, body = part["rows"].partition("</thead>")
        head = re.sub(r"<th(?: [^>]*)?>\s*</th>", "<td></td>", head)  # a corner that heads nothing
        head = re.sub(r"<th(?![^>]*\bscope=)(?=[ >])", '<th scope="col"', head)
        named = "<caption" in head or "aria-label" in part["about"] or not section
        name = "" if named else f' aria-label="{section.replace(chr(34), "&quot;")}"'
        table = f"<table{part['about']}{name}>{head}{mark}{body}</table>"
        return table if "class=" in part["about"] else FRAME.format(table)

    return PARTS.sub(mend, output)


def page(output: str) -> str:
    """The page's HTML made valid and named: see the comment at each step."""
    for nothing in NOTHING:
        output = nothing.sub("", output)
    # Values that HTML does not allow, on the theme's check boxes and scroll areas.
    output = re.sub(r'(<input class="md-(?:toggle|nav__toggle|option)[^>]*?) autocomplete="off"', r"\1", output)
    output = output.replace(' tabindex=""', ' tabindex="0"').replace(' autocomplete="off" spellcheck', " spellcheck")
    # Labels of navigation groups that have no check box (pruned ones), and of the table of contents.
    ids = set(re.findall(r'<input\b[^>]*\bid="([^"]+)"', output))
    output = LABEL.sub(lambda match: match[0] if match[2] in ids else match[1], output)
    output = tables(output)
    output = output.replace('<svg xmlns="http://www.w3.org/2000/svg"', "<svg")  # in HTML it says nothing
    output = "".join(part if part.startswith(KEPT) else SPACE.sub("\n", part) for part in PRE.split(output))
    return "".join(part if part.startswith(KEPT) else BETWEEN.sub(r"\1", part) for part in PRE.split(output))


def site(folder: Path) -> None:
    """Drops the files of the theme that no page of ours loads."""
    for file in [file for pattern in UNUSED for file in folder.glob(f"assets/{pattern}")]:
        file.unlink()
