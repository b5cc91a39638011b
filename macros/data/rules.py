"""Rules that several data files share, and what a rule may ask of the other files. What only one file keeps is in the
module of that file: glossary.py, quiz.py and so on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from macros.files.documents import Document, Key
from macros.files.values import Record
from macros.problems import Problem, nearest

M = TypeVar("M", bound=Record)


@dataclass(frozen=True)
class Known:
    """What the rules of one file may ask: the paths of all pages under docs/, and the other files' models."""

    pages: Collection[str]
    models: Mapping[type[Record], Record]

    def of(self, model: type[M]) -> M:
        """The loaded file of that model; raises KeyError where it does not fit it (see `DataFile.needs`)."""
        found = self.models[model]
        assert isinstance(found, model)
        return found


def unique(document: Document, key: Key, ids: Iterable[str], fix: str = "choose another id") -> Iterator[Problem]:
    """Each id stands once in the list at `key`."""
    first: dict[str, int] = {}
    for index, name in enumerate(ids):
        if name in first:
            line = document.place((*key, first[name]))[0]
            found = f"id '{name}' a second time (first on line {line})"
            yield document.problem((*key, index, "id"), found, "each id once", fix)
        first.setdefault(name, index)


def in_order(document: Document, name: str, ids: list[str]) -> Iterator[Problem]:
    """The ids of a list stand in order, each once, so that two contributions seldom meet on one line."""
    for index in range(1, len(ids)):
        if ids[index] <= ids[index - 1]:
            found = f"'{ids[index]}' after '{ids[index - 1]}'"
            yield document.problem((name, index, "id"), found, "ids in order, each once", "move or rename it")


def page_exists(
    document: Document, key: Key, path: str | None, known: Known, fix: str = "correct the path"
) -> Iterator[Problem]:
    """A page that is named exists under docs/."""
    if path and path not in known.pages:
        yield document.problem(key, f"no page docs/{path}", "a page of the site", fix)


def exists(
    document: Document, key: Key, name: str, ids: Collection[str], records: str, allowed: str = "an id of this file"
) -> Iterator[Problem]:
    """An id that is named belongs to a record; `records` is the list of that record, like "resources.changes"."""
    if name not in ids:
        found = f"'{name}' does not exist{nearest(name, ids)}"
        yield document.problem(key, found, allowed, "correct the id").without((records, name))
