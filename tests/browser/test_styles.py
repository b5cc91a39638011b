"""The pages look the same, to the pixel, with the theme's whole style sheets and with what is kept of them."""

from __future__ import annotations

import re
from pathlib import Path

import material
import pytest
from playwright.sync_api import Browser, Page

from macros.publish import styles

# Short ones that together have every kind of part: lists, tables, notes, folds, code, figures, tools, drawings.
PATHS = (
    "index.html",
    "lessons/take-the-first-step.html",
    "notebooks/sorting.html",
    "resources/newsletters.html",
    "contributing/writing.html",
)
MODES = {
    "light": {"color_scheme": "light", "viewport": {"width": 1280, "height": 800}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1280, "height": 800}},
    "phone": {"color_scheme": "light", "viewport": {"width": 390, "height": 800}},
    "print": {"color_scheme": "dark", "viewport": {"width": 900, "height": 800}},
    "forced": {"forced_colors": "active", "viewport": {"width": 1280, "height": 800}},
}
TAKE = """text => {
    const old = document.querySelector('link[href$="theme.css"], style.theme');
    const made = document.createElement("style");
    made.className = "theme";
    made.textContent = text;
    old.replaceWith(made);
}"""
OPEN = {  # what is shut at first
    "light": "() => document.querySelectorAll('details').forEach((fold) => { fold.open = true })",
    "phone": "() => document.querySelector('#__drawer').click()",
}


@pytest.fixture(scope="module")
def whole() -> str:
    """The theme's own style sheets, one after the other, as the theme loads them."""
    folder = Path(next(iter(material.__path__))) / "templates" / "assets" / "stylesheets"
    text = "".join(file.read_text("utf-8") for pattern in styles.SHEETS for file in folder.glob(pattern))
    return text.replace(*styles.FOCUS)


def differs(page: Page, one: str, other: str) -> bool:
    """Whether a page looks different with the other style sheet of the theme: in a first picture the browser may set
    an edge otherwise than in the ones after it."""

    def picture(text: str) -> bytes:
        page.evaluate(TAKE, text)
        return page.screenshot(full_page=True)

    first, second = picture(one), picture(other)
    return first != second and picture(one) != second


@pytest.mark.parametrize("mode", MODES)
def test_what_was_dropped_changes_no_pixel(mode: str, whole: str, site: Path, browser: Browser) -> None:
    kept = (site / "assets/stylesheets/theme.css").read_text("utf-8")
    context = browser.new_context(reduced_motion="reduce", **MODES[mode])  # type: ignore[arg-type]
    page = context.new_page()
    if mode == "print":
        page.emulate_media(media="print")
    changed = []
    for path in PATHS if mode in OPEN else PATHS[:2]:  # the others differ from these in colors, or hide parts
        page.goto((site / path).as_uri())
        changed += [path for _ in "x" if differs(page, whole, kept)]
        if mode in OPEN:
            page.evaluate(OPEN[mode])
            changed += [f"{path}, opened" for _ in "x" if differs(page, whole, kept)]
    context.close()
    assert changed == []


@pytest.mark.parametrize("lost", [".md-typeset ul", ".md-nav__link"])
def test_a_rule_that_is_missed_is_seen(lost: str, whole: str, site: Path, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto((site / PATHS[1]).as_uri())
    page.evaluate(OPEN["light"])
    assert not differs(page, whole, whole)
    assert differs(page, whole, re.sub(re.escape(lost) + r"(?![\\w-])", ".lost", whole))
