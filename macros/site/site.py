"""Everything that a build knows: data, pages and notebooks, with the indexes that need all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from macros.data.catalogue import Catalogue
from macros.data.formulas import Formula
from macros.data.glossary import GlossaryTerm
from macros.data.published import TaskKind
from macros.data.store import Data
from macros.notebooks.outputs import Executed
from macros.notebooks.script import Notebook
from macros.pages.page import Page, Role
from macros.problems import Problem


@dataclass(frozen=True)
class Task:
    """Something to do on a page that a macro put there: an action, a question of the quiz, an exercise."""

    kind: TaskKind
    id: str
    page: Page
    line: int
    given: Mapping[str, Any]  # the arguments of the call


@dataclass
class Site:
    """The loaded project: data, pages and notebooks.

    `scripts` are the notebooks as written, `notebooks` those that ran. `failed` are the problems of the others, by
    slug: only on `serve`, where the site stands all the same.
    """

    root: Path
    data: Data
    pages: list[Page]
    scripts: dict[str, Notebook]
    notebooks: dict[str, Executed] = field(default_factory=dict)
    failed: dict[str, list[Problem]] = field(default_factory=dict)
    tasks: list[Task] = field(default_factory=list)
    nav: list[str] = field(default_factory=list)  # paths of pages, in the order of the navigation

    @property
    def catalogue(self) -> Catalogue:
        """Sources, vocabulary, changes and resources."""
        return self.data.catalogue

    @cached_property
    def terms(self) -> dict[str, GlossaryTerm]:
        """Glossary terms by id."""
        return {item.id: item for item in self.data.glossary.terms}

    @cached_property
    def formulas(self) -> dict[str, Formula]:
        """Formulas by id."""
        return {item.id: item for item in self.data.formulas.formulas}

    @cached_property
    def page(self) -> dict[str, Page]:
        """Pages by their path under docs/."""
        return {page.path: page for page in self.pages}

    @cached_property
    def page_by_id(self) -> dict[str, Page]:
        """Pages by the id of their front matter."""
        return {page.meta.id: page for page in self.pages if page.meta}

    @cached_property
    def in_order(self) -> list[Page]:
        """The pages in the order of the navigation; those that it does not name come last."""
        places = {path: place for place, path in enumerate(self.nav)}
        return sorted(self.pages, key=lambda page: (places.get(page.path, len(places)), page.path))

    @cached_property
    def holders(self) -> dict[Role, Page]:
        """The page that holds each list, by its role."""
        return {page.meta.role: page for page in self.pages if page.meta and page.meta.role}

    @cached_property
    def citations(self) -> dict[tuple[str, str], list[Page]]:
        """The pages that cite each (source, place)."""
        return {(source, at): pages for (source, at), pages in self._called(2, "cite").items()}

    @cached_property
    def resource_pages(self) -> dict[str, list[Page]]:
        """The pages that name each resource by a card or a link, by resource id."""
        return {name: pages for (name,), pages in self._called(1, "resource", "resource_link").items()}

    def callers(self, name: str) -> list[Page]:
        """The pages that call a macro."""
        return [page for page in self.pages if any(call.name == name for call in page.calls)]

    def _called(self, count: int, *names: str) -> dict[tuple[str, ...], list[Page]]:
        """The pages that call one of the macros, by the call's arguments (so many of them, without names)."""
        found: dict[tuple[str, ...], list[Page]] = {}
        for page in self.pages:
            for call in page.calls:
                if call.name in names and len(call.args) == count:
                    pages = found.setdefault(tuple(map(str, call.args)), [])
                    if page not in pages:
                        pages.append(page)
        return found

    @cached_property
    def diagrams(self) -> dict[str, Path]:
        """The files of the site's own diagrams, by name."""
        return {file.stem: file for file in sorted((self.root / "overrides" / "diagrams").glob("*.svg"))}

    def titles(self) -> dict[str, str]:
        """The title of every page by its path."""
        return {path: page.title for path, page in self.page.items() if page.meta}
