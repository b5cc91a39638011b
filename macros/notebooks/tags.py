"""The kinds of tags that a cell may carry, a row each. A new kind is one row here; what pages show of such cells is a
macro in calls/notebooks.py."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from macros.notebooks.node import Node

NAME = "[a-z][a-z0-9_]*"


@dataclass(frozen=True)
class TagKind:
    """What a tag `name:...` means for its cell."""

    name: str
    cell: Literal["code", "markdown"] = "code"
    shown: bool = False  # pages show its code: lines may not be too long
    runs: bool = False  # its code must run in the page's interpreter
    exercise: bool = False  # it is a part of an exercise
    repeats: bool = False  # several cells may carry the same tag
    labeled: bool = False  # it is wrong:<exercise>:<label>
    elsewhere: bool = False  # the notebook's own page shows what it gave, and not its code


KINDS = {
    kind.name: kind
    for kind in (
        TagKind("figure", elsewhere=True),
        TagKind("number", elsewhere=True),
        TagKind("cell", shown=True),
        TagKind("live", shown=True, runs=True, elsewhere=True),
        TagKind("helper", runs=True, elsewhere=True),
        TagKind("exercise", cell="markdown", exercise=True),
        TagKind("hint", cell="markdown", exercise=True, repeats=True),
        TagKind("solution", shown=True, runs=True, exercise=True),
        TagKind("check", runs=True, exercise=True, elsewhere=True),
        TagKind("wrong", exercise=True, labeled=True),
    )
}
PARTS = tuple(kind.name for kind in KINDS.values() if kind.exercise)
FORM = re.compile(
    "^(?:"
    + "|".join(f"{kind.name}:{NAME}:{NAME}" if kind.labeled else f"{kind.name}:{NAME}" for kind in KINDS.values())
    + ")$"
)


@dataclass(frozen=True)
class Tag:
    """A tag of a cell: `wrong:count:off_by_one` is the kind wrong, the name count and the label off_by_one."""

    kind: str
    name: str
    label: str = ""

    @property
    def of(self) -> TagKind:
        """What its kind means; a kind that is not in the table means nothing."""
        return KINDS.get(self.kind, UNKNOWN)


UNKNOWN = TagKind("")
NONE = Tag("", "")


def texts(cell: Node) -> list[str]:
    """The tags of a cell as they are written."""
    return [str(tag) for tag in cell.metadata.get("tags", [])]


@cache
def parse(text: str) -> Tag:
    """A tag as it is written, in its parts."""
    kind, _, rest = text.partition(":")
    return Tag(kind, *rest.split(":", 1))


def of(cell: Node) -> list[Tag]:
    """The tags of a cell, in their order."""
    return [parse(text) for text in texts(cell)]


def of_kind(cell: Node, kind: str) -> list[Tag]:
    """The cell's tags of one kind."""
    return [tag for tag in of(cell) if tag.kind == kind]


def main(cell: Node) -> Tag:
    """The tag that says what the cell is for the page's interpreter or for an exercise, else its first tag; `NONE`
    where it has none."""
    found = of(cell)
    return next((tag for tag in found if tag.of.runs or tag.of.exercise), found[0] if found else NONE)
