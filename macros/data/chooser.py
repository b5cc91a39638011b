"""Where do I start?, docs/data/chooser.yml: a few questions, and the parts of a way that their answers select."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from pydantic import Field

from macros.data.rules import Known
from macros.data.ways import Step, Ways, step_problems
from macros.files.documents import Document, Key
from macros.files.values import Id, Record, Text, Version
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


def steps(block: Block, ways: Ways) -> list[Step]:
    """The steps of a part: its own, or those of the path that it names."""
    named = [way.steps for way in ways.paths if way.id == block.path]
    return [*(named[0] if named else []), *block.steps]


def chosen(items: Chooser, answers: dict[str, str]) -> list[Block]:
    """The parts that these answers select, in their order."""
    return [
        block for block in items.blocks if all(answers.get(name) in options for name, options in block.when.items())
    ]


def problems(items: Chooser, document: Document, known: Known) -> Iterator[Problem]:
    """Answers and paths that exist, good steps, and for every set of answers a way of 3 to 20 steps, none twice."""
    answers = {ask.id: [option.id for option in ask.options] for ask in items.questions}
    timed = [ask for ask in items.questions if any(option.hours for option in ask.options)]
    whole = [ask for ask in timed if all(option.hours for option in ask.options)]
    left_out = "questions" in document.kept  # it may have been the one
    if items.questions and (len(timed) != 1 or not whole) and not left_out:
        found = f"{len(whole)} questions whose answers all have hours, {len(timed) - len(whole)} with hours on some"
        fix = "give each answer to one question its hours a week: from them the weeks are counted"
        yield document.problem(("questions",), found, "one", fix)
    sound = bool(items.blocks)
    for index, block in enumerate(items.blocks):
        for problem in _answers_exist(block, index, answers, document):
            sound = False
            yield problem
        yield from _steps_are_good(block, index, document, known)
    if sound:
        yield from _every_way_is_one(items, answers, document, known.of(Ways))


def _answers_exist(block: Block, index: int, answers: dict[str, list[str]], document: Document) -> Iterator[Problem]:
    for name, options in block.when.items():
        for option in options:
            if option not in answers.get(name, []):
                found = f"no answer '{option}' to a question '{name}'"
                allowed = "; ".join(f"{key}: {', '.join(value)}" for key, value in answers.items())
                wrong = document.problem(("blocks", index, "when", name), found, allowed, "correct it")
                yield wrong if name in answers else wrong.without(("chooser.questions", name))


def _steps_are_good(block: Block, index: int, document: Document, known: Known) -> Iterator[Problem]:
    at: Key = ("blocks", index)
    if bool(block.path) == bool(block.steps):
        yield document.problem(at, f"'{block.id}' has neither or both of path and steps", "exactly one", "keep one")
    names = [way.id for way in known.of(Ways).paths]
    if block.path and block.path not in names:
        found = f"path '{block.path}' does not exist{nearest(block.path, names)}"
        wrong = document.problem((*at, "path"), found, ", ".join(names), "correct the id")
        yield wrong.without(("paths.paths", block.path))
    for position, step in enumerate(block.steps):
        yield from step_problems(step, (*at, "steps", position), document, known)


def _every_way_is_one(
    items: Chooser, answers: dict[str, list[str]], document: Document, ways: Ways
) -> Iterator[Problem]:
    for choice in product(*answers.values()):
        given = dict(zip(answers, choice, strict=True))
        targets = [str(step.page or step.resource) for block in chosen(items, given) for step in steps(block, ways)]
        said = ", ".join(f"{key}={value}" for key, value in given.items())
        if not 3 <= len(targets) <= 20:
            yield document.problem(("blocks",), f"{len(targets)} steps for {said}", "3 to 20", "add or narrow a part")
        for target in sorted({name for name in targets if targets.count(name) > 1}):
            found, fix = f"'{target}' twice for {said}", "narrow `when` of one of the two"
            yield document.problem(("blocks",), found, "each step once", fix)
