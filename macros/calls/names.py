"""What the arguments of macros may be: the annotations that their signatures use."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Annotated, Any

from macros.calls.declare import Between, Fault, Given, Matches, Names
from macros.data.catalogue import BY_NAME
from macros.files.values import KEBAB
from macros.notebooks.outputs import formatted
from macros.problems import some
from macros.site.site import Site

SourceId = Annotated[str, Names("source", lambda site, given: site.catalogue.source, "resources.sources")]
ChangeId = Annotated[str, Names("change", lambda site, given: site.catalogue.change, "resources.changes")]
ResourceId = Annotated[str, Names("resource", lambda site, given: site.catalogue.resource, "resources.resources")]
ResourceIds = Annotated[
    list[str], Names("resource", lambda site, given: site.catalogue.resource, "resources.resources")
]
TermId = Annotated[str, Names("glossary term", lambda site, given: site.terms, "glossary.terms")]
FormulaId = Annotated[str, Names("formula", lambda site, given: site.formulas, "formulas.formulas")]
GroupId = Annotated[
    str, Names("group", lambda site, given: [group.id for group in site.data.asked.groups], "asked.groups")
]
WayId = Annotated[str, Names("path", lambda site, given: [way.id for way in site.data.ways.paths], "paths.paths")]
QuizId = Annotated[
    str, Names("check", lambda site, given: [item.id for item in site.data.quiz.checks], "checks.checks")
]
Diagram = Annotated[str, Names("diagram", lambda site, given: site.diagrams)]
WordListName = Annotated[str, Names("vocabulary", lambda site, given: BY_NAME)]
Show = Annotated[str, Names("way to show a cell", lambda site, given: ("both", "code", "output"))]
ProgressPart = Annotated[
    str, Names("part of the progress page", lambda site, given: ("next", "weeks", "list", "tools"))
]


def _places(site: Site, given: Given) -> Collection[str] | None:
    source = site.catalogue.source.get(given["source"])
    return source.places if source else None


Place = Annotated[str, Names("place of {source}", _places)]


def _words(argument: str) -> Names:
    return Names(argument, lambda site, given: site.catalogue.vocabulary.of(argument))


ResourceKind = Annotated[str, _words("kind")]
Topic = Annotated[str, _words("topic")]
Stage = Annotated[str, _words("stage")]
Level = Annotated[str, _words("level")]
Access = Annotated[str, _words("access")]


NotebookSlug = Annotated[str, Names("notebook", lambda site, given: site.scripts)]


def _tagged(kind: str) -> Names:
    def known(site: Site, given: Given) -> Collection[str] | None:
        slug = given["slug"]
        # What a failed notebook would have given is not missing, only late.
        return None if slug in site.failed or slug not in site.scripts else site.scripts[slug].names(kind)

    return Names(f"{kind} of {{slug}}", known)


FigureName = Annotated[str, _tagged("figure")]
NumberName = Annotated[str, _tagged("number")]
CellName = Annotated[str, _tagged("cell")]
LiveName = Annotated[str, _tagged("live")]
ExerciseName = Annotated[str, _tagged("exercise")]


class NumberFormat:
    """The argument is a Python format that fits the number."""

    late = True

    def faults(self, value: Any, site: Site, given: Given) -> Iterator[Fault]:
        """A fault where the format is none, or is for numbers of another kind."""
        notebook = site.notebooks.get(given["slug"])
        if notebook is None or given["slug"] in site.failed:
            return
        number = notebook.number(given["name"])
        try:
            formatted(number, value)
        except ValueError:
            found = f"number format '{value}' for {number}"
            yield Fault(found, "a Python format like .0%, .2f or ,", "correct the format")


Format = Annotated[str, NumberFormat()]
ActionId = Annotated[str, Matches("action id", KEBAB, "lower-case letters and digits, joined by hyphens")]
Minutes = Annotated[int, Between("action of {} minutes", 1, 600, "correct the minutes")]


def table_has_rows(site: Site, given: Given) -> Iterator[Fault]:
    """The filters of a table leave some resources, the default among them."""
    filters = {name: value for name, value in given.items() if name not in ("default", "caption")}
    rows = [item.id for item in site.catalogue.select(**filters)]
    default = given.get("default")
    if not rows and not site.data.dropped:
        found = "a table without rows: no resource meets all of its filters"
        yield Fault(found, "filters that some resource meets", "take a filter away, or take the table out")
    elif rows and default and default not in rows:
        yield Fault(f"default '{default}' is not in its table", some(rows), "name one of its rows")
