"""Data as HTML: everything escaped, the default first, closed things last. What it looks like: tests/golden."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from macros.calls.registry import PageMacros
from macros.data.catalogue import Catalogue, Cite
from macros.data.glossary import Formula, GlossaryTerm
from macros.markup import fragments
from macros.markup.slots import Slots
from tests.unit import samples

EVIL = "\"><img src=x onerror=alert(1)><script>alert(2)</script>' onmouseover='x"


class Tags(HTMLParser):
    """Collects the names of tags and attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes one tag."""
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}


def evil() -> Catalogue:
    """The base's catalogue with an attack in every field of text, as if the loader let it through."""

    def spoil(value: object, name: str = "") -> object:
        if isinstance(value, dict):
            return {key: spoil(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [spoil(item, name) for item in value]
        safe = (
            "id",
            "kind",
            "status",
            "access",
            "level",
            "date",
            "checked",
            "replaced_by",
            "since",
            "source",
            "place",
            "confidence",
            "topics",
            "stages",
            "places",
            "at",
        )
        return value + EVIL if isinstance(value, str) and name not in safe else value

    plain = samples.data().catalogue.model_dump()
    spoiled = spoil(plain)
    assert isinstance(spoiled, dict)

    def build(model: type, values: object) -> object:
        if isinstance(values, list):
            return [build(model, item) for item in values]
        assert isinstance(values, dict)
        fields = {}
        for name, value in values.items():
            annotation = model.model_fields[name].annotation  # type: ignore[attr-defined]
            inner = next(
                (
                    item
                    for item in (annotation, *getattr(annotation, "__args__", ()))
                    if isinstance(item, type) and hasattr(item, "model_fields")
                ),
                None,
            )
            fields[name] = build(inner, value) if inner and isinstance(value, (dict, list)) else value
        return model.model_construct(**fields)  # type: ignore[attr-defined]

    catalogue = build(Catalogue, spoiled)
    assert isinstance(catalogue, Catalogue)
    return catalogue


def safe(html: str) -> None:
    """Fails where an attack became markup."""
    tags = Tags(html)
    assert not tags.names & {"img", "script"}
    assert not {name for name in tags.attributes if name.startswith("on")}
    assert "&lt;img" in html, "the attack must be there, as text"


def test_nothing_from_the_data_becomes_markup() -> None:
    catalogue = evil()

    def link(source: str, at: str) -> str:
        return f"sources.html#{source}-{at}{EVIL}"

    safe(fragments.resource_table(catalogue, catalogue.resources, "alpha-book", EVIL))
    for item in catalogue.resources:
        safe(fragments.resource_card(catalogue, item, "x" + EVIL))
    safe(fragments.since(catalogue, "audit", link))
    safe(fragments.sources(catalogue, [Cite.model_construct(source="podcast", at="17:25")], link))
    safe(fragments.fragment("vocabulary", caption=EVIL, terms=catalogue.vocabulary.kinds, badges=True))


def test_nothing_from_glossary_and_formulas_becomes_markup() -> None:
    term = GlossaryTerm.model_construct(id="a", term=EVIL, aliases=[EVIL], meaning=EVIL, page="a.md", see=["a"])
    safe(
        fragments.fragment(
            "glossary", terms=[term], names={"a": term}, titles={"a.md": EVIL}, url=lambda path: path + EVIL
        )
    )
    safe(fragments.formula(Formula.model_construct(id="a", tex="x", words=EVIL)))


def test_arguments_of_macros_are_escaped(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one="", two="")
    macros = PageMacros(site, Slots())
    macros.start("one.md")
    macros.term("model", EVIL)
    macros.action("a", 5, EVIL)
    macros.resource_table(caption=EVIL)
    for html in macros.slots.pages["one.md"]:
        safe(html)


def order(html: str) -> list[str]:
    """The ids of a table's rows."""
    return re.findall(r'<tr id="([^"]+)"', html)


def test_the_default_comes_first_and_closed_things_last() -> None:
    catalogue = samples.data().catalogue
    rows = [catalogue.resource[name] for name in ("old-course", "alpha-book", "beta-course")]
    assert order(fragments.resource_table(catalogue, rows)) == ["alpha-book", "beta-course", "old-course"]
    html = fragments.resource_table(catalogue, rows, "beta-course")
    assert order(html) == ["beta-course", "alpha-book", "old-course"]
    assert html.count("Start here") == 1


def test_an_anchor_stands_once_on_a_page(tmp_path: Path) -> None:
    macros = PageMacros(samples.site(tmp_path, one=""), Slots())
    macros.start("one.md")
    macros.resource_table(kind="course")
    macros.resource_table()
    first, second = macros.slots.pages["one.md"]
    assert order(first) == ["beta-course", "old-course"]
    assert order(second) == ["alpha-book"]
    assert second.count("<tr") == 4
    macros.start("one.md")
    macros.resource_table()
    assert len(order(macros.slots.pages["one.md"][0])) == 3


def test_the_caption_counts_the_rows() -> None:
    catalogue = samples.data().catalogue
    assert "<caption>Books: 1</caption>" in fragments.resource_table(
        catalogue, catalogue.select(kind="book"), "", "Books"
    )
    assert "<caption>Resources: 0</caption>" in fragments.resource_table(catalogue, [])


def test_what_is_closed_is_not_linked() -> None:
    catalogue = samples.data().catalogue
    closed = catalogue.resource["old-course"].model_copy(update={"status": "closed"})
    assert 'href="http://old' not in fragments.resource_card(catalogue, closed, "")
    assert 'href="http://old' not in fragments.resource_table(catalogue, [closed])
    assert 'href="https://alpha' in fragments.resource_card(catalogue, catalogue.resource["alpha-book"], "")


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("2023-12-21", "December 21, 2023"),
        ("2023-01-05", "January 5, 2023"),
        ("2025-07", "July 2025"),
        ("2021", "2021"),
    ],
)
def test_days(date: str, shown: str) -> None:
    assert fragments.day(date) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, ""), (0.5, "30 min"), (0.25, "15 min"), (1, "1 h"), (1.5, "1.5 h"), (15.0, "15 h"), (120, "120 h")],
)
def test_hours(value: float | None, shown: str) -> None:
    assert fragments.hours(value) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.a.example/b/c?d=1", "a.example/b/…"),
        ("https://a.example/", "a.example"),
        ("https://a.example/b", "a.example/b"),
        ("https://a.example", "a.example"),
    ],
)
def test_hosts(url: str, shown: str) -> None:
    assert fragments.host(url) == shown


def test_places_have_anchors_of_letters_and_digits() -> None:
    assert fragments.place_id("podcast", "1:00:10") == "podcast-1-00-10"
    assert fragments.place_id("roadmap", "Maths and ML: The right balance") == "roadmap-maths-and-ml-the-right-balance"


def test_places_that_the_sites_documents_have_stay_apart() -> None:
    catalogue = samples.data().catalogue
    for source in catalogue.sources:
        ids = [fragments.place_id(source.id, at) for at in source.places]
        assert len(ids) == len(set(ids))


def test_sources_are_in_the_documents_order_each_place_once() -> None:
    cites = [Cite(source="podcast", at=at) for at in ("18:13", "17:25", "18:13")]
    html = fragments.sources(samples.data().catalogue, cites, lambda source, at: f"#{at}")
    assert re.findall(r'class="cite" data-search-exclude href="#([^"]+)"', html) == ["17:25", "18:13"]


def test_a_formula_is_mathml_with_its_words() -> None:
    html = fragments.formula(samples.data().formulas.formulas[0])
    assert html.startswith('<div class="formula"><math')
    assert 'display="block"' in html
    assert "In words: The mean is the sum divided by the count.</p></div>" in html


def test_a_diagram_keeps_its_ids_apart(tmp_path: Path) -> None:
    file = tmp_path / "way.svg"
    file.write_text(
        '<?xml version="1.0"?>\n<!-- note -->\n<svg aria-labelledby="t">\n  <title id="t">T</title>\n'
        '  <use href="#a"/><path id="a" fill="url(#b)"/>\n</svg>\n',
        encoding="utf-8",
    )
    first, second = fragments.diagram(file), fragments.diagram(file, 1)
    assert first == (
        '<figure class="diagram"><svg aria-labelledby="d-way-t"> <title id="d-way-t">T</title> '
        '<use href="#d-way-a"/><path id="d-way-a" fill="url(#d-way-b)"/> </svg></figure>'
    )
    ids = re.compile(r'\bid="([^"]+)"')
    assert not set(ids.findall(first)) & set(ids.findall(second))
