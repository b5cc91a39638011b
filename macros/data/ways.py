"""Ways to learn, docs/data/paths.yml: pages and resources in order, with their hours summed from the data."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from macros.data.catalogue import Catalogue
from macros.data.rules import Known, exists, page_exists, unique
from macros.files.documents import Document, Key
from macros.files.values import Id, Record, Text, Version
from macros.problems import Problem


class Step(Record):
    """A page of the site or a resource, and what to do there."""

    page: Text | None = Field(None, description="path under docs/")
    resource: Id | None = Field(None, description="id of a resource")
    hours: int | float | None = Field(None, gt=0, description="our estimate, where the record has no hours")
    do: Text = Field(description="what to do there and what one has at the end")


class Way(Record):
    """One ordered way, for one kind of reader."""

    id: Id
    title: Text
    for_whom: Text
    steps: list[Step] = Field(min_length=3)
    stop: Text = Field(description="where one may stop, and with what")


class Ways(Record):
    """The file docs/data/paths.yml."""

    version: Version
    paths: list[Way]


def hours(step: Step, catalogue: Catalogue) -> float | None:
    """The hours of a step: those of its record, else the estimate that the step gives."""
    record = catalogue.resource.get(step.resource or "")
    return record.hours if record and record.hours else step.hours


def total(steps: list[Step], catalogue: Catalogue) -> float:
    """The hours of several steps, summed."""
    return sum(hours(step, catalogue) or 0 for step in steps)


def problems(items: Ways, document: Document, known: Known) -> Iterator[Problem]:
    """Each step names a page or a resource that exists and is open, and has hours."""
    yield from unique(document, ("paths",), [way.id for way in items.paths], "rename it")
    for index, way in enumerate(items.paths):
        for position, step in enumerate(way.steps):
            yield from step_problems(step, ("paths", index, "steps", position), document, known)


def step_problems(step: Step, at: Key, document: Document, known: Known) -> Iterator[Problem]:
    """The step names a page or a resource that exists and is open, and has hours."""
    catalogue = known.of(Catalogue)
    if bool(step.page) == bool(step.resource):
        yield document.problem(at, "neither or both of page and resource", "exactly one", "keep one")
    yield from page_exists(document, (*at, "page"), step.page, known, "correct it")
    record = catalogue.resource.get(step.resource or "")
    where: Key = (*at, "resource")
    if step.resource and record is None:
        allowed = "an id of resources.yml"
        yield from exists(document, where, step.resource, catalogue.resource, "resources.resources", allowed)
    elif record and not record.is_open:
        found = f"'{record.id}' is no longer open"
        yield document.problem(where, found, "an open resource", "name its successor")
    elif record and not record.url:
        found = f"'{record.id}' has no address"
        yield document.problem(where, found, "a resource with a url", "name another resource")
    elif hours(step, catalogue) is None:
        yield document.problem(at, "a step without hours", "hours in the record or here", "add hours")
