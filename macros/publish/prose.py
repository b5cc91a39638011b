"""A page's text: how long it takes, where one may stop, and its glossary terms. The first time a term stands on a page
it becomes a link that shows the term's meaning on hover, on focus, and at its end."""

from __future__ import annotations

import re
from functools import cached_property

from markupsafe import Markup

from macros.data.glossary import GlossaryTerm
from macros.markup import fragments

TAG = re.compile(r"(<[^>]*>)")
NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
SKIP = {
    "a",
    "code",
    "pre",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "script",
    "style",
    "svg",
    "math",
    "button",
    "label",
    "summary",
    "figcaption",
    "dt",
    "caption",
    "th",
    "time",
    "data",
    "textarea",
    "select",
}
ASIDE = re.compile(r'class="(?:aliases|by|page-head)"')  # other names and by-lines are no place to explain a word
WORDS_A_MINUTE = 200  # our own assumption: technical text is read slowly
APART = re.compile(r"<(svg|math|script|style|pre|table|details)\b.*?</\1>|<[^>]+>", re.S)
STOP = re.compile(r"<p>(You may stop here\b[^.:;,<]*[.:;,])")
VOID = {"br", "hr", "img", "input", "meta", "link", "wbr"}


class Tooltips:
    """Finds glossary terms in HTML."""

    def __init__(self, terms: dict[str, GlossaryTerm]) -> None:
        self.terms = terms
        self.marked: dict[str, set[str]] = {}  # the terms that were marked on each page, by its path
        words: dict[str, str] = {}
        for term in terms.values():
            for word in (term.term, *term.aliases) if term.tooltip else ():
                words[word.casefold()] = term.id
        self.words = words

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """What finds them: longest first, so that `gradient descent` wins over `gradient`; a plural s may follow."""
        options = "|".join(re.escape(word) for word in sorted(self.words, key=len, reverse=True))
        return re.compile(rf"(?<![\w-])({options})(?:s|es)?(?![\w-])", re.I) if options else None

    def mark(self, html: str, glossary: str, own: str = "") -> str:
        """The HTML with the first place of each term marked; `glossary` is the address of the glossary
        page, `own` the page's path (terms explained on this very page are left alone)."""
        if self.pattern is None:
            return html
        seen = {term.id for term in self.terms.values() if term.page == own}
        before = set(seen)
        skipped: list[str] = []
        parts = TAG.split(html)
        for index, part in enumerate(parts):
            if match := NAME.match(part):
                closing, name = match[1], match[2].lower()
                if 'class="term"' in part:
                    seen.update(re.findall(r'href="[^"]*#([a-z0-9-]+)"', part))
                if closing and skipped and name == skipped[-1]:
                    skipped.pop()
                elif closing or name in VOID or part.endswith("/>"):
                    continue
                elif name in SKIP or ASIDE.search(part) or (skipped and name == skipped[-1]):
                    skipped.append(name)
            elif not part.startswith("<") and not skipped and not part.isspace():  # a comment is no text
                parts[index] = self.pattern.sub(lambda found: self._link(found, seen, glossary), part)
        self.marked[own] = seen - before
        return "".join(parts)

    def _link(self, found: re.Match[str], seen: set[str], glossary: str) -> str:
        name = self.words[found[1].casefold()]
        if name in seen:
            return found[0]
        seen.add(name)
        return fragments.term(f"{glossary}#{name}", self.terms[name].meaning, Markup(found[0]))


def minutes(html: str) -> int:
    """The minutes that a page's running text takes to read, at least one; code, tables, figures and folds
    not counted."""
    return max(1, round(len(APART.sub(" ", html).split()) / WORDS_A_MINUTE))


def stops(html: str) -> str:
    """The page's content with the places where a reader may stop marked as such."""
    return STOP.sub(r'<p class="path-stop"><b>\1</b>', html)
