"""The search index: pages weighed by kind with their other names, and one entry for each record of a list.

The lists carry data-search-exclude in their templates; each record gets an entry of its own here instead.
"""

from __future__ import annotations

import re
from html import escape
from typing import TypedDict

from macros.pages.kinds import NOTEBOOK, PAGE
from macros.pages.page import Page, Role
from macros.site.site import Site


class Entry(TypedDict, total=False):
    """A part of a page in the search index, as the theme's script wants it."""

    location: str
    title: str
    text: str
    tags: list[str]
    boost: float


TERM, ASKED, RESOURCE, PRACTICE = 1.6, 1.8, 1.3, 0.7
CODE = re.compile(r"<pre>.*?</pre>", re.S)
TAG = re.compile(r"<[^>]+>")


def improve(entries: list[Entry], site: Site) -> list[Entry]:
    """The entries of the index weighed by kind, with descriptions and aliases, and with one for each record.

    The browser builds the index anew for each reader, so each word costs time: left out are tags, code with what it
    printed, and the parts of notebooks, whose story is told by the pages that they belong to.
    """
    pages = {page.address: page for page in site.pages}
    result = []
    for entry in entries:
        location, _, section = entry["location"].partition("#")
        page = pages.get(location)
        if section and not page:
            continue
        kind = page.kind if page else NOTEBOOK if location.startswith("notebooks/") else PAGE
        weight, text = kind.weight, plain(entry["text"])
        if page and not section:
            weight *= 2  # the page itself before its parts
            text = f"{about(page, site)} {text}"
        result.append(Entry({**entry, "boost": weight, "text": text}))
    return [*result, *records(site)]


def plain(html: str) -> str:
    """The words of a page's part."""
    return " ".join(TAG.sub(" ", CODE.sub("", html)).split())


def about(page: Page, site: Site) -> str:
    """What a page is about, as a paragraph: its description, and the other words for it."""
    if page.meta is None:
        return ""
    words = [
        *page.meta.aliases,
        *(word for term in site.terms.values() if term.page == page.path for word in (term.term, *term.aliases)),
    ]
    also = f" Also: {', '.join(dict.fromkeys(words))}." if words else ""
    return escape(page.meta.description + also, quote=False)


def records(site: Site) -> list[Entry]:
    """An entry for each term, each question that people ask or practice on, and each resource."""
    found: list[tuple[Role, str, str, str, float]] = []
    for term in site.terms.values():
        title = ", ".join([term.term, *term.aliases])
        found.append(("glossary", term.id, title, term.meaning, TERM))
    for item in site.data.asked.questions:
        text = item.answer + (f" Also: {', '.join(item.aliases)}" if item.aliases else "")
        found.append(("asked", item.id, item.question, text, ASKED))
    for question in site.data.questions.questions:
        found.append(("questions", question.id, question.question, " ".join(question.strong), PRACTICE))
    for row in site.catalogue.resources:
        title = f"{row.title} ({row.by})" if row.by else row.title
        found.append(("catalogue", row.id, title, row.why, RESOURCE))
    return [
        Entry(
            location=f"{site.holders[role].address}#{name}",
            title=escape(title, quote=False),
            text=escape(text, quote=False),
            boost=boost,
        )
        for role, name, title, text, boost in found
    ]
