"""Where a page lies, seen from another one, and the anchors on it."""

from __future__ import annotations

import posixpath
import re


def address(path: str) -> str:
    """The address of a source under docs/ (a page or a notebook), from the site's root."""
    return re.sub(r"\.(md|ipynb)$", ".html", path)


def relative(target: str, here: str) -> str:
    """The address `target` as the page at address `here` links to it, both from the site's root."""
    return posixpath.relpath(target, posixpath.dirname(here) or ".")


def slug(text: str) -> str:
    """`text` as an anchor: lower case, everything else than letters and digits as hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")


def place_anchor(source: str, at: str) -> str:
    """The anchor of a cited place on the page of sources."""
    return f"{source}-{slug(at)}"
