"""The colors of figures: matplotlib draws with these and no others, and the style sheet gives each its place in the
light and in the dark scheme."""

from __future__ import annotations

import re
from typing import NamedTuple


class Color(NamedTuple):
    """A color of notebooks/matplotlibrc: its class suffix, and what stands for it on a light and on a dark page."""

    name: str  # the suffix of its classes: f1 fills, s1 strokes
    light: str
    dark: str = ""  # '' where the first is one of the page's own colors, which knows the scheme


# Palette: Okabe and Ito (2008), made for readers who see colors differently; on the page each is as light or dark as
# its contrast asks (4.5:1 or more). Black and white are the page's own ink and paper.
COLORS = {
    "#000000": Color("0", "currentColor"),
    "#0072b2": Color("1", "#0064a6", "#58abe8"),
    "#d55e00": Color("2", "#b34a00", "#f08442"),
    "#009e73": Color("3", "#00754f", "#35bd92"),
    "#cc79a7": Color("4", "#a84180", "#df90bb"),
    "#e69f00": Color("5", "#8a6000", "#e5a92f"),
    "#56b4e9": Color("6", "#0f7096", "#93d4f2"),
    "#6a3d9a": Color("7", "#6a3d9a", "#b79ae6"),
    "#808080": Color("axis", "#646b70", "#a0a9ae"),
    "#7f7f7f": Color("axis", "#646b70", "#a0a9ae"),
    "#d3d3d3": Color("grid", "#cfcabe", "#434c53"),
    "#ffffff": Color("paper", "var(--paper)"),
}
COLOR = re.compile(r"(fill|stroke): (#[0-9a-f]{6})")


def unknown_colors(svg: str) -> list[str]:
    """The colors of an SVG that are not in the palette, sorted."""
    return sorted({color for _, color in COLOR.findall(svg)} - COLORS.keys())
