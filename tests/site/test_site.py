"""The site's indexes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.site.site import Site
from tests import samples


def test_pages_that_name_a_resource(tmp_path: Path) -> None:
    site = samples.site(
        tmp_path,
        one='{{ resource("alpha-book") }} {{ resource_link("alpha-book") }}',
        two='{{ resource_link("alpha-book") }} {{ resource("beta-course") }}',
    )
    found = site.resource_pages
    assert {name: [page.path for page in pages] for name, pages in found.items()} == {
        "alpha-book": ["one.md", "two.md"],
        "beta-course": ["two.md"],
    }


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A site with the pages that hold its lists, and two others."""
    text = '{{ cite("podcast", "17:25") }} {{ cite("podcast", "17:25") }}'
    return samples.site(
        tmp_path, one=text, two='{{ cite("podcast", "17:25") }} {{ cite("podcast", "18:13") }} {{ cite("x") }}'
    )


def test_pages_that_cite_a_place_stand_there_once(site: Site) -> None:
    assert {place: [page.path for page in pages] for place, pages in site.citations.items()} == {
        ("podcast", "17:25"): ["one.md", "two.md"],
        ("podcast", "18:13"): ["two.md"],
    }


def test_pages_by_path_and_by_id(site: Site) -> None:
    assert list(site.page.values()) == site.pages
    assert all(site.page[page.path] is page for page in site.pages)
    assert site.page_by_id["one"] is site.page["one.md"]
    assert {page.meta.id for page in site.pages if page.meta} == set(site.page_by_id)


def test_a_page_whose_front_matter_cannot_be_read_has_no_id_and_no_title(site: Site) -> None:
    site.page["one.md"].meta = None
    assert "one" not in site.page_by_id
    assert "one.md" not in site.titles()
    assert site.titles()["two.md"] == "Two"


def test_each_list_has_its_page(site: Site) -> None:
    assert {role: page.path for role, page in site.holders.items()} == samples.HOLDERS


def test_pages_that_the_navigation_does_not_name_come_last(site: Site) -> None:
    ordered = replace(site, nav=["two.md", "sources.md", "one.md", "gone.md"]).in_order
    assert [page.path for page in ordered][:3] == ["two.md", "sources.md", "one.md"]
    rest = [page.path for page in ordered][3:]
    assert rest == sorted(rest)
    assert len(ordered) == len(site.pages)


def test_records_by_id(site: Site) -> None:
    assert list(site.terms.values()) == site.data.glossary.terms
    assert list(site.formulas.values()) == site.data.formulas.formulas
    assert all(item.id == name for name, item in site.terms.items())
    assert all(item.id == name for name, item in site.formulas.items())
    assert site.catalogue is site.data.catalogue


def test_diagrams_by_name(site: Site) -> None:
    assert {name: file.name for name, file in site.diagrams.items()} == {"way": "way.svg"}
