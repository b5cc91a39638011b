"""Every id that a page hands to a macro exists: checked before anything is rendered, all at once."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from macros.calls import Call
from macros.fields import KEBAB
from macros.pages import Page
from macros.problems import Problem, nearest
from macros.render import formatted

if TYPE_CHECKING:
    from macros.site import Site

POSITIONAL = ("cite", "since", "resource", "resource_link")


def check(site: Site, signatures: dict[str, Callable[..., str]]) -> Iterator[Problem]:
    """A problem for each call of an unknown macro, each wrong argument and each unknown id."""
    actions: dict[str, str] = {}
    for page in site.pages:
        for call in page.calls:
            if call.name not in signatures:
                yield page.problem(
                    call.line,
                    f"macro '{call.name}' does not exist{nearest(call.name, signatures)}",
                    ", ".join(sorted(signatures)),
                    "correct the name",
                )
                continue
            if not call.constant:
                yield page.problem(
                    call.line,
                    f"'{call.name}' with an argument that is no constant",
                    "text, numbers and lists",
                    "write the value itself",
                )
                continue
            try:
                bound = inspect.signature(signatures[call.name]).bind(*call.args, **call.kwargs)
            except TypeError as error:
                yield page.problem(
                    call.line,
                    f"'{call.name}': {error}",
                    _form(call.name, signatures[call.name]),
                    "correct the arguments",
                )
                continue
            if call.name in POSITIONAL and call.kwargs:  # tools read these calls by their form
                yield page.problem(
                    call.line, f"'{call.name}' with a named argument", "arguments without names", "leave the names out"
                )
                continue
            if wrong := list(_types(page, call, signatures[call.name], bound.arguments)):
                yield from wrong
                continue
            if call.name == "action":
                name = str(bound.arguments["id"])
                if name in actions:
                    yield page.problem(
                        call.line,
                        f"action id '{name}' is also on docs/{actions[name]}",
                        "each id once: readers' progress hangs on it",
                        "choose another id",
                    )
                actions.setdefault(name, page.path)
            yield from _ids(site, page, call, bound.arguments)


def _types(page: Page, call: Call, macro: Callable[..., str], given: dict[str, object]) -> Iterator[Problem]:
    kinds = {"str": (str, "text in quotes"), "int": (int, "a whole number"), "list[str] | None": (list, "a list")}
    for name, value in given.items():
        kind, words = kinds[str(inspect.signature(macro).parameters[name].annotation)]
        if not isinstance(value, kind) or isinstance(value, bool):
            yield page.problem(call.line, f"'{call.name}': {name} is {value!r}", words, "correct the value")
    if call.name == "action" and not re.fullmatch(KEBAB, str(given["id"])):
        yield page.problem(
            call.line,
            f"action id '{given['id']}'",
            "lower-case letters and digits, joined by hyphens",
            "correct the id",
        )
    if call.name == "action" and isinstance(given["minutes"], int) and not 1 <= given["minutes"] <= 600:
        yield page.problem(call.line, f"action of {given['minutes']} minutes", "1 to 600", "correct the minutes")


def _form(name: str, macro: Callable[..., str]) -> str:
    """How a macro is called: cite(source, at), resource(id), table(kind='', topic='')."""
    parameters = inspect.signature(macro).parameters.values()
    return f"{name}({', '.join(str(item.replace(annotation=inspect.Parameter.empty)) for item in parameters)})"


def some(names: list[str]) -> str:
    """The first twelve of the names, and how many more there are."""
    return (", ".join(names[:12]) or "none yet") + (f" and {len(names) - 12} more" if names[12:] else "")


def _ids(site: Site, page: Page, call: Call, given: dict[str, object]) -> Iterator[Problem]:
    def known(value: object, options: Iterable[str], what: str) -> Iterator[Problem]:
        options = list(options)
        if value is not None and value not in options:
            yield page.problem(
                call.line,
                f"{what} '{value}' does not exist{nearest(str(value), options)}",
                some(options),
                "correct the id",
            )

    catalogue, words = site.catalogue, site.catalogue.vocabulary
    match call.name:
        case "cite":
            yield from known(given["source"], catalogue.source, "source")
            if source := catalogue.source.get(str(given["source"])):
                yield from known(given["at"], source.places, f"place of {source.id}")
        case "source_places":
            yield from known(given["source"], catalogue.source, "source")
        case "since":
            yield from known(given["id"], catalogue.change, "change")
        case "resource" | "resource_link":
            yield from known(given["id"], catalogue.resource, "resource")
        case "resource_table":
            named = [*(given.get("ids") or []), given.get("default")]  # type: ignore[misc]
            unknown = [problem for name in named for problem in known(name, catalogue.resource, "resource")]
            for field, vocabulary in (
                ("kind", "kinds"),
                ("topic", "topics"),
                ("stage", "stages"),
                ("level", "levels"),
                ("access", "access"),
            ):
                unknown += known(given.get(field), words.names(vocabulary), field)
            yield from unknown or _rows(site, page, call, given)
        case "vocabulary_table":
            yield from known(given["name"], type(words).model_fields, "vocabulary")
        case "figure" | "number" | "cell" | "live" | "exercise" if str(given["slug"]) in site.failed:
            pass  # what a failed notebook would have given is not missing, only late
        case "figure" | "number" | "cell" | "live" | "exercise":
            yield from known(given["slug"], site.notebooks, "notebook")
            if notebook := site.notebooks.get(str(given["slug"])):
                yield from known(given["name"], notebook.source.names(call.name), f"{call.name} of {given['slug']}")
            if call.name == "number":
                yield from _format(page, call, str(given.get("format", "")), _value(site, given))
            if call.name == "cell":
                yield from known(given.get("show"), ("both", "code", "output"), "way to show a cell")
        case "term":
            yield from known(given["id"], site.terms, "glossary term")
        case "asked_list":
            yield from known(given["group"], [group.id for group in site.data.asked.groups], "group")
        case "path":
            yield from known(given["id"], [way.id for way in site.data.paths.paths], "path")
        case "check_yourself":
            yield from known(given["id"], [item.id for item in site.data.checks.checks], "check")
        case "progress":
            yield from known(given["part"], ("next", "weeks", "list", "tools"), "part of the progress page")
        case "formula":
            yield from known(given["id"], site.formulas, "formula")
        case "diagram":
            yield from known(given["name"], [file.stem for file in site.diagrams()], "diagram")


def _rows(site: Site, page: Page, call: Call, given: dict[str, object]) -> Iterator[Problem]:
    chosen = {name: value for name, value in given.items() if name not in ("default", "caption")}
    rows = [item.id for item in site.catalogue.select(**chosen)]  # type: ignore[arg-type]
    if not rows and not site.data.dropped:
        yield page.problem(
            call.line,
            "a table without rows: no resource meets all of its filters",
            "filters that some resource meets",
            "take a filter away, or take the table out",
        )
    elif rows and (default := given.get("default")) and default not in rows:
        yield page.problem(call.line, f"default '{default}' is not in its table", some(rows), "name one of its rows")


def _value(site: Site, given: dict[str, object]) -> int | float:
    notebook = site.notebooks.get(str(given["slug"]))
    known = notebook and str(given["name"]) in notebook.source.names("number")
    return notebook.number(str(given["name"])) if notebook and known else 1


def _format(page: Page, call: Call, spec: str, value: int | float) -> Iterator[Problem]:
    try:
        formatted(value, spec)
    except ValueError:
        yield page.problem(
            call.line, f"number format '{spec}' for {value}", "a Python format like .0%, .2f or ,", "correct the format"
        )


def resource_pages(site: Site) -> dict[str, list[Page]]:
    """The pages that name each resource by a card or a link, by resource id."""
    found: dict[str, list[Page]] = {}
    for page in site.pages:
        for call in page.calls:
            if call.name in ("resource", "resource_link") and call.args:
                pages = found.setdefault(str(call.args[0]), [])
                if page not in pages:
                    pages.append(page)
    return found


def diagram_files(root: Path) -> list[Path]:
    """The site's own diagrams."""
    return sorted((root / "overrides" / "diagrams").glob("*.svg"))
