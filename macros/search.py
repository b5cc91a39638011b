"""A search index that finds: what pages are called elsewhere counts, lists of records do not flood it.

The lists carry data-search-exclude in their templates; each record gets an entry of its own here instead.
"""

from __future__ import annotations

import re
from html import escape
from typing import Any

from macros.pages import Page
from macros.site import Site

Entry = dict[str, Any]

# How much a page's kind weighs; what explains comes before what lists.
BOOST = {
    "guide": 1.5,
    "lesson": 1.8,
    "stage": 1.8,
    "explainer": 2.0,
    "practice": 1.5,
    "skill": 1.4,
    "career": 1.4,
    "overview": 1.2,
    "list": 0.8,
    "home": 0.8,
    "contributing": 0.5,
    "page": 0.6,
    "notebook": 0.4,
}
TERM, ASKED, RESOURCE, PRACTICE = 1.6, 1.8, 1.3, 0.7
CODE = re.compile(r"<pre>.*?</pre>", re.S)
TAG = re.compile(r"<[^>]+>")


def improve(entries: list[Entry], site: Site) -> list[Entry]:
    """The entries of the index weighed by kind, with descriptions and aliases, and with one for each record.

    The browser builds the index anew for each reader, so each word costs time: left out are tags, code with what it
    printed, and the parts of notebooks, whose story is told by the pages that they belong to.
    """
    pages = {address(page.path): page for page in site.pages}
    result = []
    for entry in entries:
        location, _, section = str(entry["location"]).partition("#")
        page = pages.get(location)
        if section and not page:
            continue
        kind = page.kind if page else "notebook" if location.startswith("notebooks/") else "page"
        entry = {**entry, "boost": BOOST[kind], "text": plain(str(entry["text"]))}
        if page and not section:
            entry["boost"] *= 2  # the page itself before its parts
            entry["text"] = f"{about(page, site)} {entry['text']}"
        result.append(entry)
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
    """An entry for each term, each question that people ask and each resource, where their pages exist."""
    found: list[tuple[str, str, str, str, float]] = []
    for term in site.terms.values():
        title = ", ".join([term.term, *term.aliases])
        found.append(("glossary.md", term.id, title, term.meaning, TERM))
    for item in site.data.asked.questions:
        text = item.answer + (f" Also: {', '.join(item.aliases)}" if item.aliases else "")
        found.append(("start/questions.md", item.id, item.question, text, ASKED))
    for question in site.data.questions.questions:
        found.append(("practice/questions.md", question.id, question.question, " ".join(question.strong), PRACTICE))
    for row in site.catalogue.resources:
        title = f"{row.title} ({row.by})" if row.by else row.title
        found.append(("resources/catalogue.md", row.id, title, row.why, RESOURCE))
    return [
        {
            "location": f"{address(path)}#{name}",
            "title": escape(title, quote=False),
            "text": escape(text, quote=False),
            "boost": boost,
        }
        for path, name, title, text, boost in found
        if path in site.page
    ]


def address(path: str) -> str:
    """The address of a page from the site's root."""
    return path.removesuffix(".md") + ".html"
