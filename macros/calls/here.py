"""The page that is being rendered: addresses from it, and slots in it. Every group of macros builds on this."""

from __future__ import annotations

from collections import Counter

from macros.markup.live import Files
from macros.markup.slots import Slots
from macros.pages.addresses import address, place_anchor, relative
from macros.pages.page import Page, Role
from macros.site.site import Site


class Here:
    """The current page and what the macros of every group need of it."""

    def __init__(self, site: Site, slots: Slots) -> None:
        self.site = site
        self.slots = slots
        self.current = ""  # path of the current page, under docs/
        self.copies: Counter[str] = Counter()
        self.shown: set[str] = set()  # resources that a table of this page has shown

    def start(self, path: str) -> None:
        """Turns to another page."""
        self.current, self.copies, self.shown = path, Counter(), set()
        self.slots.start(path)

    def url(self, path: str, fragment: str = "") -> str:
        """The address of a page (its path under docs/), from the current one."""
        return relative(address(path), address(self.current)) + (f"#{fragment}" if fragment else "")

    def record(self, role: Role, fragment: str) -> str:
        """The address of a record on the page that holds its list."""
        return self.url(self.site.holders[role].path, fragment)

    def place(self, source: str, at: str) -> str:
        """The address of a cited place on the page of sources."""
        cited = at and (source, at) in self.site.citations
        return self.record("sources", place_anchor(source, at) if cited else source)

    def links(self, pages: list[Page]) -> list[tuple[str, str]]:
        """Title and address of each of the pages."""
        return [(page.title, self.url(page.path)) for page in pages]

    def is_holder(self, role: Role) -> bool:
        """Whether the current page is the one that holds that list."""
        return self.site.holders[role].path == self.current

    def live_files(self) -> Files | None:
        """Style and script of live cells, once on each page that has one: other pages load neither."""
        if self.copy("live files"):
            return None
        here = address(self.current)
        names = ("assets/stylesheets/live.css", "assets/javascripts/live.js")
        return Files(*(relative(name, here) for name in names))

    def copy(self, name: str) -> int:
        """How often `name` stood on this page before."""
        self.copies[name] += 1
        return self.copies[name] - 1
