"""Data as HTML fragments, through the templates in templates/: everything is escaped there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from macros.data.catalogue import BY_ARGUMENT, Catalogue, Cite, Resource, Vocabulary
from macros.data.formulas import Formula
from macros.markup import formats
from macros.pages.addresses import place_anchor, slug

PlaceLink = Callable[[str, str], str]  # the address of a cited place: of a source, at a place
Links = list[tuple[str, str]]  # title and address of each
BETWEEN = re.compile("(?<=[>\ue000])\n(?=[<\ue000])")  # a line's end between two tags, or held HTML
HELD = re.compile("\ue000(\\d+)\ue000")


def environment() -> Environment:
    """The templates, with autoescape on and undefined names as errors."""
    env = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters.update(day=formats.day, host=formats.host, hours=formats.hours, slug=slug)
    env.globals.update(place_anchor=place_anchor)
    return env


ENVIRONMENT = environment()


def fragment(template: str, **values: Any) -> str:
    """The rendered template without the white space between its lines.

    What is HTML already (`Markup`, or a list of it) keeps its own lines: in code they mean something.
    """
    held: list[str] = []

    def hold(value: Any) -> Any:
        if isinstance(value, Markup) and value:
            held.append(value)
            return Markup(f"\ue000{len(held) - 1}\ue000")
        return [hold(item) for item in value] if isinstance(value, list) else value

    values = {name: hold(value) for name, value in values.items()}
    text = ENVIRONMENT.get_template(f"{template}.html.j2").render(values)
    text = BETWEEN.sub("", re.sub(r"\s*\n\s*", "\n", text)).replace("\n", " ").strip()
    return HELD.sub(lambda match: held[int(match[1])], text)


def menus(vocabulary: Vocabulary, *names: str) -> str:
    """The filters above a list as JSON: for each its title and its words by id, which the script shows as menus."""
    found = {
        name: {"title": BY_ARGUMENT[name].title, "words": {id: term.name for id, term in vocabulary.of(name).items()}}
        for name in names
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True)
class TableView:
    """How a table of resources is shown.

    `default` is the pick to start with; `shown` are the resources that the page has shown before, whose anchors stand
    there; with `filters` (see `menus`) the script puts filters above the table; `pages` are those that use each.
    """

    caption: str
    default: str = ""
    shown: Collection[str] = ()
    filters: str = ""
    pages: Mapping[str, Links] = field(default_factory=dict)


def resource_table(catalogue: Catalogue, rows: list[Resource], view: TableView) -> str:
    """An HTML table of resources, the default pick first; open ones before closed ones."""
    rows = sorted(rows, key=lambda row: (row.id != view.default, not row.is_open))
    return fragment("data/resource_table", rows=rows, view=view, catalogue=catalogue, words=catalogue.vocabulary)


def resource_card(catalogue: Catalogue, item: Resource, target: str) -> str:
    """A card for one resource; `target` is the address of its row in the catalogue, or ''."""
    words = catalogue.vocabulary
    return fragment("data/resource_card", item=item, words=words, target=target, catalogue=catalogue)


def resource_link(item: Resource) -> str:
    """A link with a resource's title; the title alone where it leads nowhere."""
    return fragment("data/resource_link", item=item)


def cite(address: str, source: str, at: str) -> str:
    """A small link to a cited place."""
    return fragment("data/cite", address=address, source=source, at=at)


def term(address: str, meaning: str, text: str | Markup) -> str:
    """A link to a term of the glossary, which shows its meaning."""
    return fragment("data/term", address=address, meaning=meaning, text=text)


def since(catalogue: Catalogue, name: str, link: PlaceLink) -> str:
    """A box that says what changed after a source spoke."""
    return fragment("data/since", change=catalogue.change[name], sources=catalogue.source, link=link)


def sources(catalogue: Catalogue, cites: list[Cite], link: PlaceLink) -> str:
    """The list of what a page cites, by source, each place a link."""
    by_source: dict[str, list[str]] = {}
    for item in cites:
        places = by_source.setdefault(item.source, [])
        if item.at not in places:
            places.append(item.at)
    order = [source for source in catalogue.sources if source.id in by_source]
    for source in order:
        by_source[source.id].sort(key=source.places.index)
    return fragment("data/sources", order=order, places=by_source, link=link)


def formula(item: Formula) -> str:
    """A formula as MathML with the same thing in words below it."""
    from latex2mathml.converter import convert  # not for those who draw none

    return fragment("data/formula", math=Markup(convert(item.tex, display="block")), item=item)


def diagram(file: Path, copy: int = 0) -> str:
    """One of our own SVG diagrams, inline, so that it takes the page's colors.

    `copy` sets apart the ids of a diagram that stands on one page more than once.
    """
    svg = re.sub(r"<\?xml.*?\?>|<!--.*?-->", "", file.read_text(encoding="utf-8"), flags=re.S).strip()
    prefix = f"d-{file.stem}" + (f"-{copy}" if copy else "")
    svg = re.sub(r'\bid="', f'id="{prefix}-', svg)
    svg = re.sub(r'(url\(#|href="#|aria-labelledby="|aria-describedby=")', rf"\g<1>{prefix}-", svg)
    return fragment("data/diagram", svg=Markup(re.sub(r"\s*\n\s*", " ", svg)))
