"""A Markdown page: its front matter, its headings and its macro calls, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Literal

from pydantic import Field

from macros.files import documents
from macros.files.documents import Document
from macros.files.memo import NOTHING, Memo, Recent
from macros.files.validate import validate
from macros.files.values import Id, Record, Text
from macros.pages import braces
from macros.pages.addresses import address
from macros.pages.braces import Braces, Call, TemplateSyntaxError
from macros.pages.kinds import PageKind, kind_of
from macros.problems import Problem

FRONT = re.compile(r"\A---\n(.*?)^---[ \t]*\n", re.S | re.M)
HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*(?:\{[^}]*\})?\s*$")
FENCE = re.compile(r"^\s*(```+|~~~+)")
Role = Literal["glossary", "sources", "catalogue", "asked", "questions"]


class Meta(Record):
    """The front matter of a page."""

    title: Text
    description: Text = Field(min_length=50, max_length=170)
    id: Id
    builds_on: list[Id] = Field(default_factory=list)
    notebook: Id | None = None
    hide: list[str] = Field(default_factory=list)
    template: Text | None = None
    aliases: list[Text] = Field(default_factory=list, description="words that search should find the page by")
    ours: bool = Field(False, description="the page is our own addition, not from a source document")
    role: Role | None = Field(None, description="the list that this page holds, for others to link to its records")
    terms: bool = Field(True, description="false: words of the glossary are not marked on this page")


@dataclass
class Page:
    """A Markdown page; `path` is relative to docs/."""

    path: str
    text: str = field(repr=False)
    document: Document = field(repr=False)
    meta: Meta | None
    braces: Braces = field(default=Braces(), repr=False)  # empty where they cannot be read

    @property
    def kind(self) -> PageKind:
        """Its kind: lesson, stage, explainer, ..."""
        return kind_of(self.path)

    @property
    def calls(self) -> tuple[Call, ...]:
        """The macro calls of the page."""
        return self.braces.calls

    @property
    def address(self) -> str:
        """Where readers find it, from the site's root."""
        return address(self.path)

    @property
    def title(self) -> str:
        """Its title; raises ValueError where its front matter could not be read."""
        if self.meta is None:
            raise ValueError(f"docs/{self.path} has no front matter")
        return self.meta.title

    def problem(self, line: int, found: str, allowed: str, fix: str) -> Problem:
        """A Problem on a line of the page."""
        return Problem(f"docs/{self.path}", line, 0, found, allowed, fix)

    def lines(self) -> Iterator[tuple[int, str, bool]]:
        """Number and text of each line, and whether it is code; the marks around code are empty lines of it."""
        return iter(self._lines)

    @cached_property
    def _lines(self) -> list[tuple[int, str, bool]]:
        """The same as a list: several rules ask."""
        return list(self._read_lines())

    def _read_lines(self) -> Iterator[tuple[int, str, bool]]:
        fence = ""  # the mark that opened the block of code we are in; only one as long closes it
        for number, line in enumerate(self.text.splitlines(), 1):
            if mark := FENCE.match(line):
                if not fence:
                    fence = mark[1]
                elif mark[1].startswith(fence):
                    fence = ""
            else:
                yield number, line, bool(fence)
                continue
            yield number, "", True

    def headings(self) -> Iterator[tuple[int, int, str]]:
        """Line, level and text of each heading outside of code."""
        for number, line, code in self.lines():
            if not code and (match := HEADING.match(line)):
                yield number, len(match[1]), match[2]

    def code(self) -> Iterator[tuple[int, str]]:
        """Number and text of each line of the blocks of code."""
        return ((number, line) for number, line, code in self.lines() if code)


def read(docs: Path, memo: Memo = NOTHING, recent: Recent | None = None) -> tuple[list[Page], list[Problem]]:
    """All pages under docs/ and what is wrong with their front matter and braces.

    `memo` keeps what was parsed, `recent` has what this process read before.
    """
    recent = recent or Recent()
    pages, problems = [], []
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs).as_posix()
        text, unread = documents.read(file, f"docs/{path}")
        if unread:
            problems += unread
            pages.append(Page(path, "", Document(f"docs/{path}"), None))  # there, though nobody knows what it says
            continue
        memo.mark(text)
        page, found = recent.get(path, text, partial(_page, path, text, memo))
        pages.append(page)
        problems += found
    return pages, problems


def _page(path: str, text: str, memo: Memo) -> tuple[Page, list[Problem]]:
    """The page with this text, and what is wrong with its front matter and its braces."""
    match = FRONT.match(text)
    # The line of --- stays as a comment, so that line numbers are those of the page.
    document = documents.parse(f"#\n{match[1] if match else ''}", f"docs/{path}")
    if not match or not match[1].strip():
        allowed, fix = "title, description, id between ---", "add it (see contributing/writing.md)"
        document.problems = [Problem(f"docs/{path}", 1, 0, "no front matter", allowed, fix)]
    checked = validate(document, Meta)
    page, problems = Page(path, text, checked.document, checked.model), list(checked.problems)
    try:
        page.braces = braces.from_json(memo.get(text, lambda text: braces.to_json(braces.read(text))))
    except TemplateSyntaxError as error:
        found = f"braces that cannot be read: {error.message}"
        allowed = 'macro calls like {{ cite("podcast", "17:25") }}'
        fix = "correct the call, or wrap literal braces in {% raw %}"
        problems.append(page.problem(error.lineno, found, allowed, fix))
    return page, problems
