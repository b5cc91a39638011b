"""Matplotlib's SVG as a figure of the page."""

from __future__ import annotations

import re

import pytest

from macros.markup import figures
from macros.notebooks.palette import COLORS
from tests import samples
from tests.samples import SVG


def ids(svg: str) -> list[str]:
    """The ids of an SVG."""
    return re.findall(r'\bid="([^"]+)"', svg)


def test_what_nobody_sees_is_gone() -> None:
    svg = figures.themed(SVG, "n-a", "alt")
    for gone in (
        "<?xml",
        "<!DOCTYPE",
        "<metadata",
        "<style",
        "figure_1",
        "unused",
        "DejaVu",
        "rotate(-0",
        "xlink",
        "20.98",
        "\n",
    ):
        assert gone not in svg, gone
    assert "M 10.1 20.9 L 30 40" in svg
    assert "a &lt; b</text>" in svg, "text stays text"


def test_ids_that_are_used_stay_and_are_met() -> None:
    svg = figures.themed(SVG, "n-a", "alt")
    assert len(ids(svg)) == 2
    assert set(re.findall(r'(?:url\(#|href="#)([^")]+)', svg)) == set(ids(svg))


def test_ids_are_unique_among_figures_and_copies() -> None:
    several = [figures.themed(SVG, name, "alt", copy) for name in ("n-a", "n-b", "m-a") for copy in (0, 1)]
    found = [name for svg in several for name in ids(svg)]
    assert len(found) == len(set(found)) == 12


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert figures.figure(SVG, "n-a", "alt", "c", copy=1) == figures.figure(SVG, "n-a", "alt", "c", copy=1)


@pytest.mark.parametrize(
    ("style", "attributes"),
    [
        ("fill: #0072b2; stroke: #000000; stroke-width: 0.8", 'class="f1 s0" style="stroke-width:0.8"'),
        ("fill: none", 'style="fill:none"'),
        ("stroke: #d3d3d3; fill: #808080", 'class="sgrid faxis"'),
        ("fill: #123456", 'style="fill:#123456"'),
        ("", ""),
        ("fill: #ffffff;", 'class="fpaper"'),
        ("opacity: 0.5; fill: #e69f00", 'class="f5" style="opacity:0.5"'),
    ],
)
def test_colors_become_classes(style: str, attributes: str) -> None:
    assert figures.classes(style) == attributes


def test_every_class_has_a_color_in_the_style_sheet() -> None:
    css = (samples.ROOT / "overrides" / "styles" / "site" / "figures.css").read_text(encoding="utf-8")
    for name in {color.name for color in COLORS.values()}:
        for kind in "fs":
            assert re.search(rf"\.{kind}{name}\b", css), f".{kind}{name} has no color"


def test_the_alt_text_is_the_name_and_escaped() -> None:
    svg = figures.themed(SVG, "n-a", 'A "b" & <img src=x onerror=alert(1)>')
    assert 'role="img" aria-label="A &quot;b&quot; &amp; &lt;img src=x onerror=alert(1)&gt;"' in svg
    assert "<img" not in svg


def test_an_alt_text_with_a_backslash_stays() -> None:
    assert r'aria-label="\1 and \g&lt;0&gt;"' in figures.themed(SVG, "n", r"\1 and \g<0>")


def test_the_size_is_that_of_the_drawing() -> None:
    assert 'viewBox="0 0 300 150" width="400" height="200"' in figures.themed(SVG, "n", "alt")


def test_a_mark_drawn_twice_on_one_spot_is_drawn_once() -> None:
    use = '<use xlink:href="#m1" x="1.5" y="2" style="fill: #d55e00"/>'
    assert figures.themed(SVG.replace(use, f"{use}\n   {use}"), "n", "alt").count("<use") == 1


def test_a_caption_only_where_one_is_given() -> None:
    assert "figcaption" not in figures.figure(SVG, "n", "alt")
    assert "<figcaption>See &lt;b&gt;it</figcaption></figure>" in figures.figure(SVG, "n", "alt", "See <b>it")
