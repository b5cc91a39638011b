"""The page that is being rendered: addresses from it, and slots in it. Every group of macros builds on this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

from macros import render
from macros.slots import Slots

if TYPE_CHECKING:
    from macros.site import Site


class Context:
    """The current page and what the macros of every group need of it."""

    def __init__(self, site: Site, slots: Slots) -> None:
        self.site = site
        self.slots = slots
        self.current = ""  # path of the current page, under docs/
        self.figures: dict[str, int] = {}
        self.rows: dict[str, str] = {}

    def start(self, path: str) -> None:
        """Turns to another page."""
        self.current, self.figures, self.rows = path, {}, {}
        self.slots.start(path)

    def url(self, path: str, fragment: str = "") -> str:
        """The address of a page (its path under docs/), from the current one."""
        address = get_relative_url(path.removesuffix(".md") + ".html", self.current.removesuffix(".md") + ".html")
        return address + (f"#{fragment}" if fragment else "")

    def place(self, source: str, at: str) -> str:
        """The address of a cited place on the page of sources."""
        cited = at and (source, at) in self.site.citations
        return self.url("sources.md", render.place_id(source, at) if cited else source)

    def notebook_url(self, slug: str) -> str:
        """The address of a notebook's page from the current page."""
        return self.url(f"notebooks/{slug}.md")

    def titles(self) -> dict[str, str]:
        """The title of every page by its path."""
        return {path: page.meta.title for path, page in self.site.page.items() if page.meta}

    def copy(self, name: str) -> int:
        """How often `name` stood on this page before."""
        self.figures[name] = self.figures.get(name, -1) + 1
        return self.figures[name]
