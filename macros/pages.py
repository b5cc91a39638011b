"""The Markdown pages: front matter, macro calls and the rules that both must keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pydantic import Field

from macros import calls, load, markup
from macros.fields import Id, Record, Text
from macros.load import Document
from macros.problems import Problem
from macros.source import WIDTH
from macros.validate import validate

FRONT = re.compile(r"\A---\n(.*?)^---[ \t]*\n", re.S | re.M)
HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*(?:\{[^}]*\})?\s*$")
FENCE = re.compile(r"^\s*(```+|~~~+)")
FOLDERS = {
    "start": "guide",
    "lessons": "lesson",
    "lifecycle": "stage",
    "explainers": "explainer",
    "practice": "practice",
    "skills": "skill",
    "career": "career",
    "resources": "list",
    "contributing": "contributing",
}


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


@dataclass
class Page:
    """A Markdown page; `path` is relative to docs/."""

    path: str
    text: str = field(repr=False)
    document: Document = field(repr=False)
    meta: Meta | None
    unread: bool = False  # its braces cannot be read

    @property
    def kind(self) -> str:
        """lesson, stage, explainer, ...; index pages are `overview`, pages at the root `page`."""
        folder, _, name = self.path.rpartition("/")
        if self.path == "index.md":
            return "home"
        if name == "index.md":
            return "overview"
        return FOLDERS.get(folder.partition("/")[0], "page")

    @cached_property
    def body(self) -> str:
        """The page without its front matter."""
        return FRONT.sub("", self.text, count=1)

    @cached_property
    def calls(self) -> list[calls.Call]:
        """The macro calls of the page."""
        return calls.find(self.text)

    def problem(self, line: int, found: str, allowed: str, fix: str) -> Problem:
        """A Problem on a line of the page."""
        return Problem(f"docs/{self.path}", line, 0, found, allowed, fix)

    def lines(self) -> Iterator[tuple[int, str, bool]]:
        """Number and text of each line, and whether it is code; the marks around code are empty lines of it."""
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


def read(docs: Path) -> tuple[list[Page], list[Problem]]:
    """All pages under docs/ and what is wrong with their front matter and braces."""
    pages, problems = [], []
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs).as_posix()
        text, unread = load.read(file, f"docs/{path}")
        if unread:
            problems += unread
            continue
        match = FRONT.match(text)
        # The line of --- stays as a comment, so that line numbers are those of the page.
        document = load.parse(f"#\n{match[1] if match else ''}", f"docs/{path}")
        if not match or not match[1].strip():
            document.problems = [
                Problem(
                    f"docs/{path}",
                    1,
                    0,
                    "no front matter",
                    "title, description, id between ---",
                    "add it (see contributing/writing.md)",
                )
            ]
        meta, found = validate(document, Meta)
        page = Page(path, text, document, meta)
        try:
            page.calls  # noqa: B018  (parses, so that a syntax error shows here, with its line)
        except calls.TemplateSyntaxError as error:
            page.__dict__["calls"], page.unread = [], True
            found.append(
                page.problem(
                    error.lineno,
                    f"braces that cannot be read: {error.message}",
                    'macro calls like {{ cite("podcast", "17:25") }}',
                    "correct the call, or wrap literal braces in {% raw %}",
                )
            )
        pages.append(page)
        problems += found
    return pages, problems


def check(pages: list[Page], notebooks: set[str]) -> Iterator[Problem]:
    """Ids and descriptions are unique, `builds_on` and `notebook` exist, headings are in order, and the
    page's first heading is its title."""
    ids: dict[str, str] = {}
    said: dict[str, str] = {}
    for page in pages:
        if page.meta:
            for value, seen, name in ((page.meta.id, ids, "id"), (page.meta.description, said, "description")):
                if value in seen:
                    yield page.document.problem(
                        (name,), f"the {name} of docs/{seen[value]}", "one of its own", "change it"
                    )
                seen.setdefault(value, page.path)
    for page in pages:
        if page.meta:
            for name in page.meta.builds_on:
                if name not in ids or name == page.meta.id:
                    yield page.document.problem(
                        ("builds_on",),
                        f"builds on '{name}', which is no other page's id",
                        "ids of pages",
                        "correct the id",
                    )
            if page.meta.notebook and page.meta.notebook not in notebooks:
                yield page.document.problem(
                    ("notebook",), f"no notebook '{page.meta.notebook}'", "a slug of notebooks/", "correct the slug"
                )
            yield from _headings(page)
            yield from _names(page)
            yield from _code(page)
            yield from _scripts(page)


def _headings(page: Page) -> Iterator[Problem]:
    before = 0
    for line, level, text in page.headings():
        if before == 0 and page.meta and (level != 1 or text != page.meta.title):
            yield page.problem(
                line, f"first heading '{text}'", f"'# {page.meta.title}', as in the front matter", "make both the same"
            )
        if level > before + 1:
            yield page.problem(
                line,
                f"a heading of level {level} after level {before}",
                f"at most level {before + 1}",
                "use the next level",
            )
        if before and level == 1:
            yield page.problem(line, "a second heading of level 1", "one", "use ##")
        if "{{" in text:
            yield page.problem(line, "a macro in a heading", "plain text", "move the macro below")
        before = level
    if before == 0:
        yield page.problem(1, "no heading", "'# Title' as the first line of text", "add it")


def _scripts(page: Page) -> Iterator[Problem]:
    prose = "\n".join("" if code else line for _, line, code in page.lines())
    for number, found in markup.scripts(prose):
        yield page.problem(number, f"markup that can run: '{found}'", "text, links and our own macros", "take it out")


def _code(page: Page) -> Iterator[Problem]:
    if page.path.startswith("contributing/"):
        return  # shows files of the project, some with lines of one piece: there the lines wrap
    for number, line in page.code():
        if len(line) > WIDTH:
            yield page.problem(
                number,
                f"a line of code of {len(line)} characters, which the page would cut off",
                f"at most {WIDTH}",
                "break it",
            )


def _names(page: Page) -> Iterator[Problem]:
    if page.unread:
        return
    for what, line in calls.others(page.text):
        yield page.problem(
            line,
            f"braces that hold no macro call ({what})",
            "macro calls and {% raw %}",
            "take them out, or wrap literal braces in {% raw %}",
        )
    for name, line in calls.undefined(page.text):
        yield page.problem(
            line, f"'{{{{ {name} }}}}' is no macro call", "calls with brackets", "add () or use {% raw %}"
        )
