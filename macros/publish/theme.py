"""The theme's markup, mended: what its templates leave invalid, unnamed or too heavy."""

from __future__ import annotations

import re
from pathlib import Path

PRE = re.compile(r"(<(?:pre|textarea|script)\b.*?</(?:pre|textarea|script)>)", re.S)
KEPT = ("<pre", "<textarea", "<script")
SPACE = re.compile(r"\s*\n\s*")  # indentation of templates: a fifth of a page
LABEL = re.compile(r'(<label\b[^>]*?) for="([^"]+)"')
NAV = re.compile(
    r'(<nav class="md-nav" data-md-level="\d+") aria-labelledby="[^"]*" aria-expanded="\w+"'
    r'(>\s*<label class="md-nav__title"[^>]*>\s*<span[^>]*></span>\s*([^<]+?)\s*</label>)'
)
PARTS = re.compile(
    r"<script\b.*?</script>|<h([1-6])\b[^>]*>(?P<heading>.*?)</h\1>"
    r"|<table\b(?P<about>[^>]*)>(?P<rows>.*?)</table>",
    re.S,
)
PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.S)
# Source maps, and the theme's search, in whose place ours is.
UNUSED = ("assets/**/*.map", "assets/javascripts/lunr/**/*.js", "assets/javascripts/workers/*.js")


def quoted(html: str) -> str:
    """Escaped text as it may stand in an attribute."""
    return html.replace('"', "&quot;")


def tables(output: str) -> str:
    """Tables as a screen reader needs them: each header says what it heads, and a table without a caption is named
    after its section."""
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
        return f"<table{part['about']}{name}>{head}{mark}{body}</table>"

    return PARTS.sub(mend, output)


def page(output: str) -> str:
    """The page's HTML made valid and named: see the comment at each step."""
    output = re.sub(r'<meta name="generator"[^>]*>', "", output)  # nobody's business, on every page
    # Values that HTML does not allow, on the theme's check boxes and scroll areas.
    output = re.sub(r'(<input class="md-(?:toggle|nav__toggle|option)[^>]*?) autocomplete="off"', r"\1", output)
    output = output.replace(' tabindex=""', ' tabindex="0"').replace(' autocomplete="off" spellcheck', " spellcheck")
    # Labels of navigation groups that have no check box (pruned ones), and of the table of contents.
    ids = set(re.findall(r'<input\b[^>]*\bid="([^"]+)"', output))
    output = LABEL.sub(lambda match: match[0] if match[2] in ids else match[1], output)
    # A group of pages is named by a label that may hold nothing but an icon: say its title.
    output = NAV.sub(lambda match: f'{match[1]} aria-label="{quoted(match[3])}"{match[2]}', output)
    output = tables(output)
    return "".join(part if part.startswith(KEPT) else SPACE.sub("\n", part) for part in PRE.split(output))


def site(folder: Path) -> None:
    """Drops the files of the theme that no page of ours loads."""
    for file in [file for pattern in UNUSED for file in folder.glob(pattern)]:
        file.unlink()
