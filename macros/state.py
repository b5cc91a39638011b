"""What the hooks and the macros of one build share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from macros.slots import Slots

if TYPE_CHECKING:
    from macros.env import PageMacros
    from macros.site import Site
    from macros.tooltips import Tooltips


@dataclass
class State:
    """The current build; filled by `hooks.on_files` before any page is rendered."""

    command: str = "build"
    slots: Slots = field(default_factory=Slots)
    site: Site | None = None
    macros: PageMacros | None = None
    tooltips: Tooltips | None = None


STATE = State()
