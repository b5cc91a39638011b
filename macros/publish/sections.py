"""A page's finished HTML as the parts that the search looks into, each with its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import TypedDict

from macros.publish.words import words

EXCLUDED = "data-search-exclude"  # lists whose records are things of their own
# No words of a page: drawings, formulas, what scripts read, the sign behind a heading.
DROPPED = re.compile(r'<(svg|math|script|style|button)\b.*?</\1>|<a class="headerlink".*?</a>|<!--.*?-->', re.S)
CODE = re.compile(r"<pre\b.*?</pre>", re.S)
MESSAGE = re.compile(r"^.*\b\w+(?:Error|Warning)\b.*$", re.M)  # what a library says, which people paste
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>")
ID = re.compile(r'\bid="([^"]+)"')
HEADINGS = ("h1", "h2", "h3")
INLINE = {"a", "abbr", "b", "code", "data", "em", "i", "kbd", "mark", "small", "span", "strong", "sub", "sup", "time"}


class Section(TypedDict):
    """A part of a page, from a heading to the next: plain data, to be kept with the page."""

    anchor: str  # "" is the page itself, up to its first heading
    title: str
    text: str
    words: dict[str, int]  # how often each word stands in the text


def sections(html: str, address: str, title: str) -> list[Section]:
    """The searchable parts of a page, the page itself first, from the finished HTML of its content.

    A notebook gives its beginning only: a page of the site tells its story.
    """
    found = []
    for anchor, heading, text in _parts(CODE.sub(_messages, DROPPED.sub(" ", html))):
        found.append(Section(anchor=anchor, title=heading or title, text=text, words=Counter(words(text))))
        if address.startswith("notebooks/"):
            break
    return found


def _messages(code: re.Match[str]) -> str:
    return " ".join(MESSAGE.findall(TAG.sub("", code[0])))


def _parts(html: str) -> Iterator[tuple[str, str, str]]:
    """Anchor, heading and text of each part."""
    anchor = heading = inside = ""  # inside: the heading that we are in
    said: list[str] = []
    at = 0
    for start, end, closes, name, about in _tags(html):
        said.append(html[at:start])
        at = end
        if name in HEADINGS and not closes:
            if name != "h1":  # what stands before the title belongs to the page as well
                yield anchor, heading, _plain(said)
                found = ID.search(about)
                anchor = found[1] if found else ""
            inside, said = name, []
        elif name == inside:
            heading = "" if name == "h1" else _plain(said)
            inside, said = "", []
        elif name not in INLINE:
            said.append(" ")
    yield anchor, heading, _plain([*said, html[at:]])


def _tags(html: str) -> Iterator[tuple[int, int, bool, str, str]]:
    """Start, end, whether it closes, name and attributes of each tag; an element that is left out is one tag."""
    hidden, depth, begin = "", 0, 0
    for tag in TAG.finditer(html):
        closes, name, about = bool(tag[1]), tag[2], tag[3]
        if hidden:
            depth += (name == hidden) * (-1 if closes else 1)
            if not depth:
                hidden = ""
                yield begin, tag.end(), True, "div", ""
        elif EXCLUDED in about:
            hidden, depth, begin = name, 1, tag.start()
        else:
            yield tag.start(), tag.end(), closes, name, about


def _plain(said: list[str]) -> str:
    """Pieces of HTML without tags as one line of text."""
    return " ".join(unescape("".join(said)).split())
