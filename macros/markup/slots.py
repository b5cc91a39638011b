"""Places in a page that get their HTML after Markdown is done."""

from __future__ import annotations

import re

# Letters and digits only: Markdown, tables and typographic extensions leave it alone.
SLOT = re.compile(r"<p>\s*plusslot(\d+)b\s*</p>|plusslot(\d+)[bi]")


class Slots:
    """The HTML fragments of each page, by the number in their slot."""

    def __init__(self) -> None:
        self.pages: dict[str, list[str]] = {}
        self.path = ""

    def start(self, path: str) -> None:
        """Turns to a page, which begins without fragments."""
        self.path = path
        self.pages[path] = []

    def inline(self, html: str) -> str:
        """A slot for a fragment that stands in a line of text."""
        return self._add(html, "i")

    def block(self, html: str) -> str:
        """A slot for a fragment that stands alone; its paragraph goes away."""
        return self._add(html, "b")

    def _add(self, html: str, kind: str) -> str:
        fragments = self.pages[self.path]
        fragments.append(html)
        return f"plusslot{len(fragments) - 1}{kind}"

    def fill(self, html: str, path: str) -> str:
        """The page's HTML with every slot filled."""
        fragments = self.pages.get(path, [])

        def fragment(match: re.Match[str]) -> str:
            number = int(match[1] or match[2])
            return fragments[number] if number < len(fragments) else match[0]  # somebody's own word

        return SLOT.sub(fragment, html)
