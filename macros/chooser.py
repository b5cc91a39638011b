"""Where do I start?: a few questions, and the parts of a way that their answers select."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from pydantic import Field

from macros import paths
from macros.fields import Id, Record, Text, Version
from macros.load import Document
from macros.model import Catalogue
from macros.paths import Paths, Step
from macros.problems import Problem, nearest


class Option(Record):
    """One answer to a question."""

    id: Id
    text: Text
    hours: int | float | None = Field(None, gt=0, description="hours a week that this answer stands for")


class Ask(Record):
    """One question with its answers."""

    id: Id
    ask: Text
    options: list[Option] = Field(min_length=2)


class Block(Record):
    """A part of the way, for the readers whose answers are among `when`."""

    id: Id
    title: Text
    when: dict[Id, list[Id]] = Field(description="for each question named, the answers that select this part")
    for_whom: Text = Field(description="the same condition in words, for the table")
    path: Id | None = Field(None, description="id of a path in paths.yml, whose steps these are")
    steps: list[Step] = Field(default_factory=list)


class Chooser(Record):
    """The file docs/data/chooser.yml."""

    version: Version
    questions: list[Ask] = Field(default_factory=list)
    blocks: list[Block] = Field(default_factory=list)


def steps(block: Block, ways: Paths) -> list[Step]:
    """The steps of a part: its own, or those of the path that it names."""
    named = [way.steps for way in ways.paths if way.id == block.path]
    return [*(named[0] if named else []), *block.steps]


def chosen(items: Chooser, answers: dict[str, str]) -> list[Block]:
    """The parts that these answers select, in their order."""
    return [
        block for block in items.blocks if all(answers.get(name) in options for name, options in block.when.items())
    ]


def check_chooser(
    items: Chooser, document: Document, catalogue: Catalogue, ways: Paths, docs: Path
) -> Iterator[Problem]:
    """Answers and paths that exist, good steps, and for every set of answers a way of 3 to 20 steps, none twice."""
    known = {ask.id: [option.id for option in ask.options] for ask in items.questions}
    sound = True
    for index, block in enumerate(items.blocks):
        at = ("blocks", index)
        if bool(block.path) == bool(block.steps):
            yield document.problem(at, f"'{block.id}' has neither or both of path and steps", "exactly one", "keep one")
        names = [way.id for way in ways.paths]
        if block.path and block.path not in names:
            yield document.problem(
                (*at, "path"),
                f"path '{block.path}' does not exist{nearest(block.path, names)}",
                ", ".join(names),
                "correct the id",
            )
        for name, options in block.when.items():
            for option in options:
                if option not in known.get(name, []):
                    sound = False
                    yield document.problem(
                        (*at, "when", name),
                        f"no answer '{option}' to a question '{name}'",
                        "; ".join(f"{key}: {', '.join(value)}" for key, value in known.items()),
                        "correct it",
                    )
        for position, step in enumerate(block.steps):
            yield from paths.check_step(step, (*at, "steps", position), document, catalogue, docs)
    for answers in product(*known.values()) if sound and items.blocks else ():
        given = dict(zip(known, answers, strict=True))
        targets = [step.page or step.resource for block in chosen(items, given) for step in steps(block, ways)]
        said = ", ".join(f"{key}={value}" for key, value in given.items())
        if not 3 <= len(targets) <= 20:
            yield document.problem(("blocks",), f"{len(targets)} steps for {said}", "3 to 20", "add or narrow a part")
        for target in sorted({str(name) for name in targets if targets.count(name) > 1}):
            yield document.problem(
                ("blocks",), f"'{target}' twice for {said}", "each step once", "narrow `when` of one of the two"
            )
