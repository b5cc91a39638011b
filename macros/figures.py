"""Matplotlib's SVG as a figure of the page: in its colors, with its text, described.

Matplotlib repeats ids from one figure to the next and writes fixed colors. Here ids get the
figure's name, colors become classes of the page's style sheet, and the text keeps only its size.
"""

from __future__ import annotations

import hashlib
import re
from html import escape

# Color in matplotlibrc -> the class that stands for it; overrides/assets/stylesheets/site.css gives each class its
# color in light and dark. Palette: Okabe and Ito (2008), made for readers who see colors differently.
PALETTE = {
    "#000000": "0",
    "#0072b2": "1",
    "#d55e00": "2",
    "#009e73": "3",
    "#cc79a7": "4",
    "#e69f00": "5",
    "#56b4e9": "6",
    "#6a3d9a": "7",
    "#808080": "axis",
    "#7f7f7f": "axis",
    "#d3d3d3": "grid",
    "#ffffff": "paper",
}
COLOR = re.compile(r"(fill|stroke): (#[0-9a-f]{6})")
PROLOG = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<metadata>.*?</metadata>|<!--.*?-->", re.S)
STYLE = re.compile(r"<defs>\s*<style type=\"text/css\">.*?</style>\s*</defs>", re.S)
ID = re.compile(r'\bid="([^"]+)"')
STYLED = re.compile(r'style="([^"]*)"')
TWICE = re.compile(r"(<use [^>]*/>)(?: \1)+")
USED = re.compile(r'(?:url\(#|href="#)([^")]+)')


def unknown_colors(svg: str) -> list[str]:
    """The colors of an SVG that are not in the palette, sorted."""
    return sorted({color for _, color in COLOR.findall(svg)} - PALETTE.keys())


def clean(svg: str, prefix: str) -> str:
    """The SVG without what nobody sees (prolog, metadata, unused ids, spare digits, marks drawn twice on one
    spot), its ids short and begun with `prefix`, so that they are unique on any page."""
    svg = STYLE.sub("", PROLOG.sub("", svg)).strip()
    names = {name: f"{prefix}{index}" for index, name in enumerate(dict.fromkeys(USED.findall(svg)))}
    svg = ID.sub(lambda match: f'id="{names[match[1]]}"' if match[1] in names else "", svg)
    svg = re.sub(r'(url\(#|href="#)([^")]+)', lambda match: match[1] + names[match[2]], svg)
    svg = re.sub(r"<[^>]+>", lambda tag: re.sub(r"(\d+\.\d)\d+", r"\1", tag[0]), svg)  # in tags only: labels stay exact
    svg = re.sub(r' ?transform="rotate\(-?0 [^)]*\)"', "", svg)
    svg = re.sub(r"font: ([\d.]+px) [^;\"]+", r"font-size: \1", svg)
    svg = re.sub(r"; ?font-family: [^;\"]+|font-family: [^;\"]+; ?", "", svg)
    svg = TWICE.sub(r"\1", re.sub(r"\s*\n\s*", " ", svg))
    while svg != (fewer := re.sub(r"<g\s*>\s*</g>", "", svg)):
        svg = fewer
    return re.sub(r"> <", "><", re.sub(r"<g\s+>", "<g>", svg)).replace(" xlink:href=", " href=")


def classes(style: str) -> str:
    """A style attribute's text as class and style attributes: palette colors become classes."""
    rest, names = [], []
    for part in filter(None, (part.strip() for part in style.split(";"))):
        match = COLOR.fullmatch(part)
        if match and match[2] in PALETTE:
            names.append(match[1][0] + PALETTE[match[2]])
        else:
            rest.append(part.replace(": ", ":"))
    return " ".join(
        filter(None, (f'class="{" ".join(names)}"' if names else "", f'style="{";".join(rest)}"' if rest else ""))
    )


def themed(svg: str, name: str, alt: str, copy: int = 0) -> str:
    """The SVG as inline markup: the page's colors, `alt` as its name for screen readers.

    `copy` sets apart the ids of a figure that stands on one page more than once.
    """
    svg = clean(svg, f"p{hashlib.sha256(f'{name}/{copy}'.encode()).hexdigest()[:5]}")
    svg = STYLED.sub(lambda match: classes(match[1]), svg)
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    width, height = (float(box[1]), float(box[2])) if box else (480.0, 320.0)
    head = (
        f'<svg class="plot" role="img" aria-label="{escape(alt, quote=True)}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width * 4 / 3:.0f}" height="{height * 4 / 3:.0f}" '
        'fill="currentColor">'
    )
    return re.sub(r"<svg\b[^>]*>", lambda _: head, svg, count=1)


def figure(svg: str, name: str, alt: str, caption: str = "", copy: int = 0) -> str:
    """A `<figure>` with the themed SVG and, where one is given, its caption (already HTML)."""
    text = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure class="plot-figure">{themed(svg, name, alt, copy)}{text}</figure>'
