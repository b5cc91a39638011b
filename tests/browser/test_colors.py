"""Every pair of a light and a dark color, as a page shows it: script or none, system, choice, print, forced colors."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

PAGE = "lessons/not-every-detail.html"  # it has a figure and a live cell
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAIR = re.compile(r"(--[\w-]+): light-dark\((#\w+), (#\w+)\)")
# The names whose color within `parent` is another one than expected. Forced colors leave the fill of a path alone.
WRONG = """([parent, colors]) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    document.querySelector(parent).append(path);
    const shown = (color) => { path.style.fill = color; return getComputedStyle(path).fill };
    const wrong = Object.keys(colors).filter((name) => shown(`var(${name})`) != shown(colors[name]));
    path.remove();
    return wrong;
}"""


def wrong(page: Page, root: Path, dark: bool, parent: str = ".plot", printed: bool = False) -> list[str]:
    """The names of the colors within `parent` that are not those of the light or the dark page."""
    name = "live" if parent == ".live" else "site"
    styles = "".join(file.read_text("utf-8") for file in sorted((root / "overrides" / "styles" / name).glob("*.css")))
    colors = {token: pair[dark] for token, *pair in PAIR.findall(styles)}
    assert len(colors) == {"site": 27, "live": 2}[name]
    if printed and name == "site":
        colors["--paper"] = "#fff"
    return list(page.evaluate(WRONG, [parent, colors]))


@pytest.mark.parametrize("script", [False, True])
def test_colors_are_those_of_the_scheme(script: bool, site: Path, root: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{site.as_uri()}/{PAGE}")
    for index, chosen in enumerate(("system", *SCHEMES) if script else ("system",)):
        if script:
            page.evaluate("(index) => document.getElementById(`__palette_${index}`).click()", index)
        for system in SCHEMES:
            state, dark = f"{chosen} chosen, {system} system", (system if chosen == "system" else chosen) == "dark"
            page.emulate_media(color_scheme=system, media="screen", forced_colors="none")
            if script:
                expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate" if dark else "default")
            for parent in (".plot", ".live"):
                assert wrong(page, root, dark, parent) == [], state
            page.emulate_media(media="print")
            for parent in (".plot", ".live"):
                assert wrong(page, root, False, parent, printed=True) == [], f"{state}, print"
            page.emulate_media(media="screen", forced_colors="active")
            assert wrong(page, root, False) == [], f"{state}, forced colors"
    context.close()


@pytest.mark.parametrize(
    ("forced", "fault"),
    [("none", "body { color-scheme: light !important }"), ("active", ".plot { color-scheme: dark !important }")],
)
def test_a_scheme_that_is_not_followed_is_found(
    forced: Literal["none", "active"], fault: str, site: Path, root: Path, browser: Browser
) -> None:
    context = browser.new_context(java_script_enabled=False, color_scheme="dark", forced_colors=forced)
    page = context.new_page()
    page.goto(f"{site.as_uri()}/{PAGE}")
    page.evaluate("() => document.body.append(document.createElement('style'))")
    page.locator("style").last.evaluate("(style, fault) => style.textContent = fault", fault)
    assert len(wrong(page, root, dark=forced == "none")) == 27
    context.close()
