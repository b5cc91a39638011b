"""Where a page lies, and the anchors on it."""

from __future__ import annotations

import pytest
from mkdocs.utils import get_relative_url

from macros.pages import addresses
from tests import samples


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("index.md", "index.html"),
        ("start/one.md", "start/one.html"),
        ("notebooks/tiny.ipynb", "notebooks/tiny.html"),
        ("data/resources.csv", "data/resources.csv"),
        ("a.md/b.txt", "a.md/b.txt"),
    ],
)
def test_the_address_of_a_source(path: str, expected: str) -> None:
    assert addresses.address(path) == expected


PLACES = ("index.html", "glossary.html", "start/one.html", "start/two.html", "a/b/c.html", "assets/javascripts/live.js")


@pytest.mark.parametrize("here", PLACES)
@pytest.mark.parametrize("target", PLACES)
def test_relative_addresses_are_those_of_mkdocs(target: str, here: str) -> None:
    assert addresses.relative(target, here) == get_relative_url(target, here)


@pytest.mark.parametrize(
    ("target", "here", "expected"),
    [
        ("index.html", "index.html", "index.html"),
        ("index.html", "start/one.html", "../index.html"),
        ("start/one.html", "start/two.html", "one.html"),
        ("start/one.html", "index.html", "start/one.html"),
        ("start/one.html", "a/b/c.html", "../../start/one.html"),
    ],
)
def test_relative_addresses(target: str, here: str, expected: str) -> None:
    assert addresses.relative(target, here) == expected


@pytest.mark.parametrize(
    ("text", "anchor"), [("17:25", "17-25"), ("A  b, c!", "a-b-c"), ("--x--", "x"), ("É1", "1"), ("", "")]
)
def test_text_as_an_anchor(text: str, anchor: str) -> None:
    assert addresses.slug(text) == anchor


def test_places_have_anchors_of_letters_and_digits() -> None:
    assert addresses.place_anchor("podcast", "1:00:10") == "podcast-1-00-10"
    long = addresses.place_anchor("roadmap", "Maths and ML: The right balance")
    assert long == "roadmap-maths-and-ml-the-right-balance"


def test_places_that_the_sites_documents_have_stay_apart() -> None:
    catalogue = samples.data().catalogue
    for source in catalogue.sources:
        ids = [addresses.place_anchor(source.id, at) for at in source.places]
        assert len(ids) == len(set(ids))
