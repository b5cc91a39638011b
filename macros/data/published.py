"""Published ids, docs/data/ids.yml: what readers' progress hangs on, and what became of ids that are gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from macros.files.values import Record, Text, Version

# What a reader can do: read a page, do its task, pass an exercise, answer a quiz question. Kept under these names on
# readers' own devices, so they never change.
TaskKind = Literal["pages", "actions", "exercises", "checks"]
KINDS: tuple[TaskKind, ...] = get_args(TaskKind)
# Kebab-case; an exercise is named by its notebook and its cell: ensembles:three_votes.
ID_PATTERN = r"^[a-z0-9]+([-_:][a-z0-9]+)*$"
ID_LENGTH = 80
Name = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=ID_LENGTH)]


@dataclass(frozen=True)
class TaskWords:
    """How a kind is shown: the start of its anchors on a page, and words for it on the progress page."""

    anchor: str
    todo: str  # before what is still to do
    done: str  # before the day on which it was done
    counted: str  # before how many of them are done


PROGRESS: dict[TaskKind, TaskWords] = {
    "pages": TaskWords("", "Read", "Read", "Pages read"),
    "actions": TaskWords("do-", "Do", "Done", "Tasks done"),
    "checks": TaskWords("check-", "Answer", "Right", "Questions right"),
    "exercises": TaskWords("exercise-", "Exercise", "Passed", "Exercises passed"),
}


def anchor(kind: TaskKind, name: str) -> str:
    """The anchor of a task on its page; an exercise's is that of its cell."""
    return PROGRESS[kind].anchor + name.rpartition(":")[2].replace("_", "-")


class Renamed(Record):
    """An id that has another name now."""

    kind: TaskKind
    old: Name
    new: Name


class Retired(Record):
    """An id that exists no longer."""

    kind: TaskKind
    id: Name
    why: Text


class Published(Record):
    """The file docs/data/ids.yml."""

    version: Version
    renamed: list[Renamed] = Field(default_factory=list)
    retired: list[Retired] = Field(default_factory=list)
    pages: list[Name] = Field(default_factory=list)
    actions: list[Name] = Field(default_factory=list)
    exercises: list[Name] = Field(default_factory=list)
    checks: list[Name] = Field(default_factory=list)

    def names(self, kind: TaskKind) -> list[str]:
        """The ids of a kind that were ever published."""
        found: list[str] = getattr(self, kind)
        return found

    def former(self, kind: TaskKind, name: str) -> list[str]:
        """The earlier ids of an id, through any number of renames."""
        found: list[str] = []
        wanted = [name]
        while wanted:
            new = wanted.pop()
            for item in self.renamed:
                if item.kind == kind and item.new == new and item.old not in (*found, name):
                    found.append(item.old)
                    wanted.append(item.old)
        return found
