"""The theme's markup, mended: what its templates leave invalid, unnamed or too heavy."""

from __future__ import annotations

import re
from pathlib import Path

from macros.problems import Problem, ProjectError

# What says nothing here: who made the page, colors of the theme that are ours, places for what we never put there.
NOTHING = [
    re.compile(pattern)
    for pattern in (
        r'<meta name="generator"[^>]*>',
        r' data-md-color-(?:primary|accent)="\w+"(?=[ >])',
        r'<div data-md-component="announce">\s*</div>',
        r" data-md-scrollfix(?=[ >])",
    )
]
PRE = re.compile(r"(<(?:pre|textarea|script)\b.*?</(?:pre|textarea|script)>)", re.S)
KEPT = ("<pre", "<textarea", "<script")
SPACE = re.compile(r"\s*\n\s*")  # indentation of templates: a fifth of a page
BLOCK = r"</?(?:html|head|meta|link|title|body|header|nav|main|article|footer|div|ul|form|script|style)\b"
BETWEEN = re.compile(rf"({BLOCK}[^<>]*>)\n(?={BLOCK})")  # a line's end that nobody sees
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
FRAME = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">{}</div></div>'
# The theme's script: on a server its search index (a megabyte) is loaded and built on every page, asked for or not.
SEARCH = re.compile(r'\(location\.protocol!=="file:"\)(?=,\w+\("search"\)\))')


def quoted(html: str) -> str:
    """Escaped text as it may stand in an attribute."""
    return html.replace('"', "&quot;")


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
    # A group of pages is named by a label that may hold nothing but an icon: say its title.
    output = NAV.sub(lambda match: f'{match[1]} aria-label="{quoted(match[3])}"{match[2]}', output)
    output = tables(output)
    output = output.replace('<svg xmlns="http://www.w3.org/2000/svg"', "<svg")  # in HTML it says nothing
    # The search dialog has no name.
    output = output.replace(
        'data-md-component="search" role="dialog"', 'data-md-component="search" role="dialog" aria-label="Search"'
    )
    output = "".join(part if part.startswith(KEPT) else SPACE.sub("\n", part) for part in PRE.split(output))
    return "".join(part if part.startswith(KEPT) else BETWEEN.sub(r"\1", part) for part in PRE.split(output))


def site(folder: Path) -> None:
    """Drops what no page of ours loads (source maps, stemmers of other languages), and lets the search index wait
    until a reader comes near the search, on a server as on disk (search.js).

    Raises ProjectError where the theme's script is not the one that we know.
    """
    for file in [*folder.glob("assets/**/*.map"), *folder.glob("assets/javascripts/lunr/**/*.js")]:
        file.unlink()
    bundles = [*folder.glob("assets/javascripts/bundle.*.js")]
    mended = [SEARCH.subn("(!1)", file.read_text(encoding="utf-8")) for file in bundles]
    if [count for _, count in mended] != [1]:
        raise ProjectError(
            [
                Problem(
                    "requirements.txt",
                    0,
                    0,
                    "the theme's script begins its search in another place",
                    "the one place that publish.theme.SEARCH names",
                    "adapt publish.theme.SEARCH and its test",
                )
            ]
        )
    bundles[0].write_text(mended[0][0], encoding="utf-8")
