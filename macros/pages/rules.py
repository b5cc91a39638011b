"""Rules over one page or between pages: front matter, headings, code, and what no page may carry."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from macros.files import unsafe
from macros.files.values import CODE_WIDTH
from macros.pages.kinds import in_folder
from macros.pages.page import Page
from macros.problems import Problem


def problems(pages: list[Page], notebooks: Collection[str]) -> Iterator[Problem]:
    """Every problem of pages alone and between them; `notebooks` are the slugs that a page may name."""
    yield from ids_and_descriptions_are_unique(pages)
    yield from roles_are_taken_once(pages)
    ids = {page.meta.id for page in pages if page.meta}
    whole = all(page.meta for page in pages)  # else an id that is not there may be that of a page that cannot be read
    for page in pages:
        if page.meta:
            yield from what_it_names_exists(page, ids if whole else None, notebooks)
            yield from headings_are_in_order(page)
        yield from braces_hold_macros(page)
        yield from code_fits(page)
        yield from nothing_can_run(page)


def ids_and_descriptions_are_unique(pages: list[Page]) -> Iterator[Problem]:
    """No page has the id or the description of another one."""
    for key in ("id", "description"):
        first: dict[str, str] = {}
        for page in pages:
            value = getattr(page.meta, key, None)
            if value in first:
                found = f"the {key} of docs/{first[value]}"
                yield page.document.problem((key,), found, "one of its own", "change it")
            elif value is not None:
                first[value] = page.path


def roles_are_taken_once(pages: list[Page]) -> Iterator[Problem]:
    """No two pages say that they hold the same list."""
    first: dict[str, str] = {}
    for page in pages:
        if page.meta and page.meta.role:
            if page.meta.role in first:
                found = f"the role of docs/{first[page.meta.role]}"
                fix = "take the role out of one of the two"
                yield page.document.problem(("role",), found, "one page for each role", fix)
            first.setdefault(page.meta.role, page.path)


def what_it_names_exists(page: Page, ids: Collection[str] | None, notebooks: Collection[str]) -> Iterator[Problem]:
    """The pages that a page builds on (None: they cannot all be told), and its notebook, are there."""
    assert page.meta
    for name in page.meta.builds_on:
        if ids is not None and (name not in ids or name == page.meta.id):
            found = f"builds on '{name}', which is no other page's id"
            yield page.document.problem(("builds_on",), found, "ids of pages", "correct the id")
    if page.meta.notebook and page.meta.notebook not in notebooks:
        found = f"no notebook '{page.meta.notebook}'"
        yield page.document.problem(("notebook",), found, "a slug of notebooks/", "correct the slug")


def headings_are_in_order(page: Page) -> Iterator[Problem]:
    """The first heading is the title, no level is skipped, and none holds a macro."""
    before = 0
    for line, level, text in page.headings():
        if before == 0 and page.meta and (level != 1 or text != page.meta.title):
            allowed = f"'# {page.meta.title}', as in the front matter"
            yield page.problem(line, f"first heading '{text}'", allowed, "make both the same")
        if level > before + 1:
            found, allowed = f"a heading of level {level} after level {before}", f"at most level {before + 1}"
            yield page.problem(line, found, allowed, "use the next level")
        if before and level == 1:
            yield page.problem(line, "a second heading of level 1", "one", "use ##")
        if "{{" in text:
            yield page.problem(line, "a macro in a heading", "plain text", "move the macro below")
        before = level
    if before == 0:
        yield page.problem(1, "no heading", "'# Title' as the first line of text", "add it")


def braces_hold_macros(page: Page) -> Iterator[Problem]:
    """Braces hold macro calls and nothing else."""
    for what, line in page.braces.others:
        found = f"braces that hold no macro call ({what})"
        fix = "take them out, or wrap literal braces in {% raw %}"
        yield page.problem(line, found, "macro calls and {% raw %}", fix)
    for name, line in page.braces.names:
        found = f"'{{{{ {name} }}}}' is no macro call"
        yield page.problem(line, found, "calls with brackets", "add () or use {% raw %}")


def code_fits(page: Page) -> Iterator[Problem]:
    """A line of code can be read without scrolling."""
    folder = in_folder(page.path)
    if folder and folder.wraps:
        return
    for number, line in page.code():
        if len(line) > CODE_WIDTH:
            found = f"a line of code of {len(line)} characters, which the page would cut off"
            yield page.problem(number, found, f"at most {CODE_WIDTH}", "break it")


def nothing_can_run(page: Page) -> Iterator[Problem]:
    """No script stands in a page."""
    prose = "\n".join("" if code else line for _, line, code in page.lines())
    for number, what in unsafe.scripts(prose):
        found = f"markup that can run: '{what}'"
        yield page.problem(number, found, "text, links and our own macros", "take it out")
