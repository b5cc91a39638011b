"""Data as HTML: everything escaped, the default first, closed things last. What it looks like: test_golden.py."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

from markupsafe import Markup

from macros.data.catalogue import BY_NAME, Catalogue, Cite
from macros.data.formulas import Formula
from macros.data.glossary import GlossaryTerm
from macros.markup import fragments
from macros.markup.fragments import TableView
from tests import samples

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

    safe(fragments.resource_table(catalogue, catalogue.resources, TableView(EVIL, "alpha-book")))
    for item in catalogue.resources:
        safe(fragments.resource_card(catalogue, item, "x" + EVIL))
    safe(fragments.since(catalogue, "audit", link))
    safe(fragments.sources(catalogue, [Cite.model_construct(source="podcast", at="17:25")], link))
    safe(
        fragments.fragment(
            "data/vocabulary", of=BY_NAME["kinds"]._replace(caption=EVIL), words=catalogue.vocabulary.kinds
        )
    )


def test_nothing_from_glossary_and_formulas_becomes_markup() -> None:
    term = GlossaryTerm.model_construct(id="a", term=EVIL, aliases=[EVIL], meaning=EVIL, page="a.md", see=["a"])
    safe(
        fragments.fragment(
            "data/glossary", terms=[term], names={"a": term}, titles={"a.md": EVIL}, url=lambda path: path + EVIL
        )
    )
    safe(fragments.formula(Formula.model_construct(id="a", tex="x", words=EVIL)))


def order(html: str) -> list[str]:
    """The ids of a table's rows."""
    return re.findall(r'<tr id="([^"]+)"', html)


def test_the_default_comes_first_and_closed_things_last() -> None:
    catalogue = samples.data().catalogue
    rows = [catalogue.resource[name] for name in ("old-course", "alpha-book", "beta-course")]
    assert order(fragments.resource_table(catalogue, rows, TableView("Resources"))) == [
        "alpha-book",
        "beta-course",
        "old-course",
    ]
    html = fragments.resource_table(catalogue, rows, TableView("Resources", default="beta-course"))
    assert order(html) == ["beta-course", "alpha-book", "old-course"]
    assert html.count("Start here") == 1


def test_the_caption_counts_the_rows() -> None:
    catalogue = samples.data().catalogue
    assert "<caption>Books: 1</caption>" in fragments.resource_table(
        catalogue, catalogue.select(kind="book"), TableView("Books")
    )
    assert "<caption>Resources: 0</caption>" in fragments.resource_table(catalogue, [], TableView("Resources"))


def test_what_is_closed_is_not_linked() -> None:
    catalogue = samples.data().catalogue
    closed = catalogue.resource["old-course"].model_copy(update={"status": "closed"})
    assert 'href="http://old' not in fragments.resource_card(catalogue, closed, "")
    assert 'href="http://old' not in fragments.resource_table(catalogue, [closed], TableView("Resources"))
    assert 'href="https://alpha' in fragments.resource_card(catalogue, catalogue.resource["alpha-book"], "")


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


def test_an_anchor_that_the_page_has_already_does_not_stand_again() -> None:
    catalogue = samples.data().catalogue
    view = TableView("Resources", shown={"alpha-book"})
    assert "alpha-book" not in order(fragments.resource_table(catalogue, catalogue.resources, view))


def test_pages_that_use_a_resource_are_linked() -> None:
    catalogue = samples.data().catalogue
    view = TableView("Resources", pages={"alpha-book": [("One & two", "one.html")]})
    html = fragments.resource_table(catalogue, catalogue.resources, view)
    assert 'Used on: <a href="one.html">One &amp; two</a>' in html
    assert html.count("Used on:") == 1


def test_menus_hold_the_words_of_the_vocabulary_by_id() -> None:
    found = json.loads(fragments.menus(samples.data().catalogue.vocabulary, "level", "topic"))
    assert found == {
        "level": {"title": "Level", "words": {"beginner": "Beginner", "advanced": "Advanced"}},
        "topic": {"title": "Topic", "words": {"math": "Math", "trees": "Trees"}},
    }


def test_html_that_is_given_keeps_its_own_lines() -> None:
    code = Markup("<pre>\n  a\n\n  b</pre>")
    html = fragments.fragment("notebooks/cell", code=code, outputs=Markup(""))
    assert code in html
    assert fragments.fragment("notebooks/output", text="<b>") == '<div class="output"><pre>&lt;b&gt;</pre></div>'


def test_a_term_and_a_cited_place_are_links() -> None:
    safe(fragments.term("g.html#a", EVIL, EVIL))
    safe(fragments.cite("sources.html", "podcast", EVIL))
    assert fragments.term("g.html#a", "m", Markup("a &amp; b")) == (
        '<a class="term" href="g.html#a" data-tip="m">a &amp; b</a>'
    )
