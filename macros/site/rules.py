"""Rules that hold between the wings: what data says of pages, and what pages put on the progress of readers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from posixpath import join, normpath

from macros.data.quiz import Quiz
from macros.files import unsafe
from macros.notebooks.script import Notebook
from macros.pages.page import Role
from macros.problems import Problem
from macros.site.site import Site

LINK = re.compile(r"\]\(\s*([^)#:\s]+)(?:#[^)]*)?\)")  # to a file of the project
# The lists whose records other pages link to, and the search finds, by the role of the page that holds them.
LISTS: dict[Role, str] = {
    "glossary": "glossary.yml",
    "sources": "resources.yml",
    "catalogue": "resources.yml",
    "asked": "asked.yml",
    "questions": "questions.yml",
}


def problems(site: Site) -> Iterator[Problem]:
    """Every problem that the rules of this module find."""
    yield from lists_have_their_page(site)
    yield from actions_are_declared_once(site)
    yield from the_quiz_is_asked_where_it_says(site)
    yield from links_of_notebooks_lead_somewhere(site)


def lists_have_their_page(site: Site) -> Iterator[Problem]:
    """Each list is on a page, so that links to its records lead somewhere."""
    if any(page.meta is None for page in site.pages):
        return  # it may be the page whose front matter cannot be read
    for role, name in LISTS.items():
        if role not in site.holders:
            found, fix = f"no page has the role '{role}'", f"write `role: {role}` on top of the page that lists it"
            yield Problem(f"docs/data/{name}", 1, 0, found, "one page for each role", fix)


def actions_are_declared_once(site: Site) -> Iterator[Problem]:
    """An action's id stands once on the whole site."""
    first: dict[str, str] = {}
    for task in site.tasks:
        if task.kind == "actions":
            if task.id in first:
                found = f"action id '{task.id}' is also on docs/{first[task.id]}"
                allowed = "each id once: readers' progress hangs on it"
                yield task.page.problem(task.line, found, allowed, "choose another id")
            first.setdefault(task.id, task.page.path)


def the_quiz_is_asked_where_it_says(site: Site) -> Iterator[Problem]:
    """The page that a question of the quiz names asks it, once."""
    document = site.data.documents.get(Quiz)
    asked = Counter((task.page.path, task.id) for task in site.tasks if task.kind == "checks")
    for index, item in enumerate(site.data.quiz.checks):
        times = asked[item.page, item.id]
        if document and item.page in site.page and times != 1:
            found = f"docs/{item.page} asks '{item.id}' {times} times"
            fix = f'put {{{{ check_yourself("{item.id}") }}}} under its "Check yourself"'
            yield document.problem(("checks", index, "page"), found, "once", fix)


def links_of_notebooks_lead_somewhere(site: Site) -> Iterator[Problem]:
    """A link in a notebook's text leads to a page of docs/ or to a notebook."""
    for slug, notebook in site.scripts.items():
        if slug in site.failed:
            continue
        for index, line, target in _links(notebook):
            path = normpath(join("notebooks", target))
            is_notebook = path.startswith("notebooks/") and Path(path).stem in site.scripts
            if path not in site.page and not is_notebook:
                found, allowed = f"link '{target}' leads nowhere", "pages of docs/, and notebooks"
                yield notebook.problem(index, found, allowed, "correct the path", line)


def _links(notebook: Notebook) -> Iterator[tuple[int, int, str]]:
    """Cell, line in it and target of each link in a notebook's text to a file of the project."""
    for index, cell in enumerate(notebook.node.cells):
        if cell.cell_type == "markdown":
            for number, line in enumerate(cell.source.splitlines(), 1):
                for target in LINK.findall(unsafe.CODE.sub("", line)):
                    yield index, number, target
