"""Matplotlib's SVG as a figure of the page: in its colors, with its text, described.

Matplotlib repeats ids from one figure to the next and writes fixed colors. Here ids get the
figure's name, colors become classes of the page's style sheet, and the text keeps only its size.
"""

from __future__ import annotations

import hashlib
import re
from html import escape

from markupsafe import Markup

from macros.markup.fragments import fragment
from macros.notebooks.palette import COLOR, COLORS

PROLOG = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<metadata>.*?</metadata>|<!--.*?-->", re.S)
STYLE = re.compile(r"<defs>\s*<style type=\"text/css\">.*?</style>\s*</defs>", re.S)
ID = re.compile(r'\bid="([^"]+)"')
STYLED = re.compile(r'style="([^"]*)"')


# What nobody sees in matplotlib's SVG, each with what takes its place. Order matters: later ones see earlier results.
TRIMMED = (
    (re.compile(r' ?transform="rotate\(-?0 [^)]*\)"'), ""),  # a turn by nothing
    (re.compile(r"font: ([\d.]+px) [^;\"]+"), r"font-size: \1"),  # the page's own face
    (re.compile(r"; ?font-family: [^;\"]+|font-family: [^;\"]+; ?"), ""),
    (re.compile(r"\s*\n\s*"), " "),
    (re.compile(r"(<use [^>]*/>)(?: \1)+"), r"\1"),  # marks drawn twice on one spot
)
EMPTY = re.compile(r"<g\s*>\s*</g>")
REFERENCE = re.compile(r'(url\(#|href="#)([^")]+)')
DIGITS = re.compile(r"(\d+\.\d)\d+")


def clean(svg: str, prefix: str) -> str:
    """The SVG without what nobody sees (prolog, metadata, unused ids, spare digits, marks drawn twice on one
    spot), its ids short and begun with `prefix`, so that they are unique on any page."""
    svg = STYLE.sub("", PROLOG.sub("", svg)).strip()
    used = (match[2] for match in REFERENCE.finditer(svg))
    names = {name: f"{prefix}{index}" for index, name in enumerate(dict.fromkeys(used))}
    svg = ID.sub(lambda match: f'id="{names[match[1]]}"' if match[1] in names else "", svg)
    svg = REFERENCE.sub(lambda match: match[1] + names[match[2]], svg)
    svg = re.sub(r"<[^>]+>", lambda tag: DIGITS.sub(r"\1", tag[0]), svg)  # in tags only: labels stay exact
    for pattern, instead in TRIMMED:
        svg = pattern.sub(instead, svg)
    while svg != (fewer := EMPTY.sub("", svg)):
        svg = fewer
    return re.sub(r"> <", "><", re.sub(r"<g\s+>", "<g>", svg)).replace(" xlink:href=", " href=")


def classes(style: str) -> str:
    """A style attribute's text as class and style attributes: palette colors become classes."""
    rest, names = [], []
    for part in filter(None, (part.strip() for part in style.split(";"))):
        match = COLOR.fullmatch(part)
        if match and match[2] in COLORS:
            names.append(match[1][0] + COLORS[match[2]].name)
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


def figure(svg: str, name: str, alt: str, caption: str = "", link: str = "", copy: int = 0) -> str:
    """A `<figure>` with the themed SVG; below it a caption and a link to the notebook, where they are given."""
    return fragment("notebooks/figure", svg=Markup(themed(svg, name, alt, copy)), caption=caption, link=link)
