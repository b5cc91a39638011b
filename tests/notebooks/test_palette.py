"""The colors of figures."""

from __future__ import annotations

import re

import pytest

from macros.notebooks import palette
from macros.notebooks.palette import COLORS
from tests import samples
from tests.samples import SVG

RC = samples.ROOT / "notebooks" / "matplotlibrc"
# Grays and inks that matplotlib draws with by itself, or that its words black, gray and lightgray stand for.
GRAYS = {"#000000", "#7f7f7f", "#808080", "#d3d3d3", "#ffffff"}


def test_every_color_of_matplotlibrc_is_in_the_palette() -> None:
    text = RC.read_text(encoding="utf-8")
    cycle = re.findall(r"'([0-9a-f]{6})'", text)
    assert len(cycle) == 8
    assert {f"#{color}" for color in cycle + re.findall(r"color: ([0-9a-f]{6})$", text, re.M)} <= COLORS.keys()


def test_the_palette_is_the_colors_of_matplotlibrc_and_the_grays() -> None:
    drawn = {f"#{color}" for color in re.findall(r"\b([0-9a-f]{6})\b", RC.read_text(encoding="utf-8"))}
    assert COLORS.keys() == drawn | GRAYS
    assert all(color == color.lower() for color in COLORS), "matplotlib writes them so"


def test_the_cycle_has_a_class_for_each_color() -> None:
    cycle = re.findall(r"'([0-9a-f]{6})'", RC.read_text(encoding="utf-8"))
    assert [COLORS[f"#{color}"].name for color in cycle] == ["1", "2", "3", "4", "5", "6", "7", "axis"]


def test_a_class_stands_for_one_look() -> None:
    looks: dict[str, set[tuple[str, str]]] = {}
    for color in COLORS.values():
        looks.setdefault(color.name, set()).add((color.light, color.dark))
    assert {name: len(found) for name, found in looks.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("svg", "unknown"),
    [
        (SVG, []),
        ('<path style="fill: #ff0000; stroke: #000000"/>', ["#ff0000"]),
        ('<path style="stroke: #fedcba"/><path style="fill: #abcdef"/>', ["#abcdef", "#fedcba"]),
        ("<path/>", []),
    ],
)
def test_unknown_colors(svg: str, unknown: list[str]) -> None:
    assert palette.unknown_colors(svg) == unknown
