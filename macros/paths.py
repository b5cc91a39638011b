"""Ordered ways through the site: pages and resources, with their hours summed from the data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from macros.fields import Id, Record, Text, Version
from macros.load import Document, Key
from macros.model import Catalogue
from macros.problems import Problem, nearest


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


class Paths(Record):
    """The file docs/data/paths.yml."""

    version: Version
    paths: list[Way]


def hours(step: Step, catalogue: Catalogue) -> float | None:
    """The hours of a step: those of its record, else the estimate that the step gives."""
    record = catalogue.resource.get(step.resource or "")
    return record.hours if record and record.hours else step.hours


def total(way: Way, catalogue: Catalogue) -> float:
    """The hours of a whole way, summed over its steps."""
    return sum(hours(step, catalogue) or 0 for step in way.steps)


def check_paths(items: Paths, document: Document, catalogue: Catalogue, docs: Path) -> Iterator[Problem]:
    """Each step names a page or a resource that exists and is open, and has hours."""
    seen: set[str] = set()
    for index, way in enumerate(items.paths):
        if way.id in seen:
            yield document.problem(("paths", index, "id"), f"id '{way.id}' a second time", "each id once", "rename it")
        seen.add(way.id)
        for position, step in enumerate(way.steps):
            yield from check_step(step, ("paths", index, "steps", position), document, catalogue, docs)


def check_step(step: Step, at: Key, document: Document, catalogue: Catalogue, docs: Path) -> Iterator[Problem]:
    """The step names a page or a resource that exists and is open, and has hours."""
    if bool(step.page) == bool(step.resource):
        yield document.problem(at, "neither or both of page and resource", "exactly one", "keep one")
    if step.page and not (docs / step.page).exists():
        yield document.problem((*at, "page"), f"no page docs/{step.page}", "a page of the site", "correct it")
    if step.resource and step.resource not in catalogue.resource:
        yield document.problem(
            (*at, "resource"),
            f"'{step.resource}' does not exist{nearest(step.resource, catalogue.resource)}",
            "an id of resources.yml",
            "correct the id",
        )
    elif step.resource and catalogue.resource[step.resource].status in ("closed", "replaced"):
        yield document.problem(
            (*at, "resource"), f"'{step.resource}' is no longer open", "an open resource", "name its successor"
        )
    elif step.resource and not catalogue.resource[step.resource].url:
        yield document.problem(
            (*at, "resource"), f"'{step.resource}' has no address", "a resource with a url", "name another resource"
        )
    elif hours(step, catalogue) is None:
        yield document.problem(at, "a step without hours", "hours in the record or here", "add hours")
