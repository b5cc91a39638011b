"""Data as HTML fragments, through the templates in templates/: everything is escaped there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from latex2mathml.converter import convert

from macros.model import Catalogue, Cite, Resource, Vocabulary
from macros.terms import Formula

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def slug(text: str) -> str:
    """`text` as an anchor: lower case, everything else than letters and digits as hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")


def place_id(source: str, at: str) -> str:
    """The anchor of a place on the page of sources."""
    return f"{source}-{slug(at)}"


def day(date: str) -> str:
    """A date for people: '2025-07' is July 2025, '2023-12-21' is December 21, 2023."""
    parts = date.split("-")
    month = MONTHS[int(parts[1]) - 1] if len(parts) > 1 else ""
    of_month = f" {parts[2].lstrip('0')}," if len(parts) > 2 else ""
    return f"{month}{of_month} {parts[0]}".strip()


def host(url: str) -> str:
    """What to show of an address: its host and the first part of its path."""
    split = urlsplit(url)
    path = [part for part in split.path.split("/") if part]
    return split.netloc.removeprefix("www.") + (f"/{path[0]}" if path else "") + ("/…" if len(path) > 1 else "")


def hours(value: float | int | None) -> str:
    """A number of hours for people: '15 h', '1.5 h', '' where unknown; under an hour in minutes."""
    if value is None:
        return ""
    return f"{round(value * 60)} min" if value < 1 else f"{value:g} h"


def formatted(value: int | float, spec: str) -> str:
    """A number in a Python format; whole-number formats take a decimal that is whole."""
    return format(int(value) if spec.endswith("d") and float(value).is_integer() else value, spec)


def environment() -> Environment:
    """The templates, with autoescape on and undefined names as errors."""
    folder = Path(__file__).parent / "templates"
    env = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters.update(day=day, host=host, hours=hours, slug=slug)
    return env


ENVIRONMENT = environment()


def fragment(template: str, **values: Any) -> str:
    """The rendered template without the white space between its lines."""
    text = ENVIRONMENT.get_template(f"{template}.html.j2").render(**values)
    return re.sub(r">\s*\n\s*<", "><", re.sub(r"\s*\n\s*", "\n", text)).replace("\n", " ").strip()


def menus(vocabulary: Vocabulary, *names: str) -> str:
    """The words of the filters as JSON, by filter: what the script writes into its menus."""
    lists = {"kind": "kinds", "level": "levels", "access": "access", "topic": "topics", "stage": "stages"}
    found = {name: {term.id: term.name for term in getattr(vocabulary, lists[name])} for name in names}
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def resource_table(
    catalogue: Catalogue,
    rows: list[Resource],
    default: str = "",
    caption: str = "",
    used: dict[str, str] | None = None,
    anchors: bool = True,
    filters: str = "",
    pages: dict[str, list[tuple[str, str]]] | None = None,
) -> str:
    """An HTML table of resources, the default pick first; open ones before closed ones. With `filters` (the words of
    the menus, as JSON) the script puts filters above it; `pages` are title and address of the pages that use each."""
    closed = ("closed", "replaced")
    rows = sorted(rows, key=lambda row: (row.id != default, row.status in closed))
    return fragment(
        "resource_table",
        rows=rows,
        default=default,
        caption=caption,
        catalogue=catalogue,
        words=catalogue.vocabulary,
        closed=closed,
        used=used or {},
        anchors=anchors,
        filters=filters,
        pages=pages or {},
    )


def resource_card(catalogue: Catalogue, item: Resource, target: str) -> str:
    """A card for one resource; `target` is the address of its row in the catalogue, or ''."""
    return fragment("resource_card", item=item, words=catalogue.vocabulary, target=target, catalogue=catalogue)


def since(catalogue: Catalogue, name: str, link: Any) -> str:
    """A box that says what changed after a source spoke; `link` makes the address of a cited place."""
    return fragment("since", change=catalogue.change[name], sources=catalogue.source, link=link)


def sources(catalogue: Catalogue, cites: list[Cite], link: Any) -> str:
    """The list of what a page cites, by source, each place a link."""
    by_source: dict[str, list[str]] = {}
    for item in cites:
        places = by_source.setdefault(item.source, [])
        if item.at not in places:
            places.append(item.at)
    order = [source for source in catalogue.sources if source.id in by_source]
    for source in order:
        by_source[source.id].sort(key=source.places.index)
    return fragment("sources", order=order, places=by_source, link=link)


def formula(item: Formula) -> str:
    """A formula as MathML with the same thing in words below it."""
    math = convert(item.tex, display="block")
    return f'<div class="formula">{math}{fragment("formula", item=item)}</div>'


def diagram(file: Path, copy: int = 0) -> str:
    """One of our own SVG diagrams, inline, so that it takes the page's colors."""
    svg = re.sub(r"<\?xml.*?\?>|<!--.*?-->", "", file.read_text(encoding="utf-8"), flags=re.S).strip()
    prefix = f"d-{file.stem}" + (f"-{copy}" if copy else "")
    svg = re.sub(r'\bid="', f'id="{prefix}-', svg)
    svg = re.sub(r'(url\(#|href="#|aria-labelledby="|aria-describedby=")', rf"\g<1>{prefix}-", svg)
    return '<figure class="diagram">' + re.sub(r"\s*\n\s*", " ", svg) + "</figure>"
