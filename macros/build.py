"""The build that is going on.

MkDocs loads hooks.py by its path, and mkdocs-macros imports this package: what both need lies here, where Python keeps
one copy of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from macros.calls.registry import PageMacros
from macros.markup.slots import Slots
from macros.publish.prose import Tooltips
from macros.publish.search import Section
from macros.site.site import Site


@dataclass(frozen=True)
class Build:
    """One build: the site, the macros for its pages, the slots that they fill, the marker of glossary terms, and what
    each page gives to the search, by its address."""

    site: Site
    slots: Slots
    macros: PageMacros
    tooltips: Tooltips
    sections: dict[str, list[Section]] = field(default_factory=dict)


_loaded: list[Site] = []
_running: list[Build] = []


def hand_over(site: Site) -> None:
    """Gives the build that comes next the site that is loaded already."""
    _loaded[:] = [site]


def handed_over() -> Site | None:
    """The site that was handed over, once; None where the build has to load it."""
    return _loaded.pop() if _loaded else None


def begin(site: Site) -> Build:
    """A new build of the site, which is the current one from now on."""
    slots = Slots()
    build = Build(site, slots, PageMacros(site, slots), Tooltips(site.terms))
    _running[:] = [build]
    return build


def current() -> Build:
    """The build that is going on; raises RuntimeError before `begin`."""
    if not _running:
        raise RuntimeError("no build has begun: hooks.on_files begins it")
    return _running[0]
