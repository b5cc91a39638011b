"""The accessibility audit: every page in every mode, a keyboard walk on each kind of page, and a planted fault for
each check. With --write-audit the result is kept for the page that shows it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from macros import project
from macros.data import audit as published
from tests import audit, tools
from tests.browser.conftest import FLAGS, Watch, watch

HERE = Path(__file__).resolve().parent
AXE = HERE.parent / "node_modules" / "axe-core" / "axe.min.js"
SHARDS = 23  # of five pages each: no worker is left with a long one at the end
LIGHT, DARK = "default", "slate"
UNFOLD = "() => document.querySelectorAll('details').forEach((fold) => { fold.open = true })"
SETTLE = "(scheme) => access.settle(scheme)"
TAB = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
ONCE = 6  # checks that need one mode only: landmarks, headings, links, tables, figures, motion
# What a reader can do with a page; one page of each is walked through.
PARTS = (
    'class="term"',
    "<details",
    "data-live=",
    "data-filter",
    "chooser-form",
    'class="check"',
    "data-progress",
    "tabbed-set",
    "exercise",
    'class="plot"',
    "md-typeset__table",
)


class Result:
    """What one test found, for the published result."""

    def __init__(self, node: pytest.Item) -> None:
        self.node = node
        node.user_properties.clear()  # of a first try
        self.faults: list[str] = []

    def add(self, step: str, where: str, checks: int, faults: list[str]) -> None:
        """Notes that a page was checked, and what was wrong."""
        self.node.user_properties.append((audit.RECORD, [step, where.split(" ")[0], checks, len(faults)]))
        self.faults += [f"{step}: {where}: {fault}" for fault in faults]

    def close(self) -> None:
        """Fails where anything was found."""
        assert not self.faults, "\n".join(self.faults[:40])


@pytest.fixture
def result(request: pytest.FixtureRequest) -> Result:
    """The record of this test."""
    return Result(request.node)


@pytest.fixture(scope="module")
def script() -> str:
    """axe and the checks of our own."""
    return AXE.read_text("utf-8") + (HERE / "access.js").read_text("utf-8")


@pytest.fixture(scope="module")
def calm(browser: Browser) -> Iterator[Page]:
    """One page for all, without motion: a color that is just changing has no contrast. In a browser that does not
    optimize scripts: each page runs axe four times and is gone, which does not pay that work back (8% of the time)."""
    own = browser.browser_type.launch(executable_path=tools.chromium(), args=[*FLAGS, "--js-flags=--no-turbofan"])
    context = own.new_context(reduced_motion="reduce", color_scheme="light")
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    own.close()


@pytest.fixture(scope="module")
def seen(calm: Page, served: str) -> Watch:
    """What that page did."""
    return watch(calm.context, calm, served)


def ask(page: Page, name: str) -> list[str]:
    """The faults that a check finds on the open page."""
    found: list[str] = page.evaluate(f"() => access.{name}()")
    return found


def mode(page: Page, scheme: str, width: int) -> None:
    """Sets the color scheme and the width of the open page, and waits until it has followed."""
    page.emulate_media(color_scheme="light" if scheme == LIGHT else "dark")
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate(SETTLE, scheme)


def load(page: Page, url: str, script: str) -> None:
    """Opens a page with the checks in it, light and 1280 px wide."""
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(url)
    page.evaluate(script)


def address(file: Path, site: Path, served: str) -> str:
    """A page's address on disk; 404.html is only ever seen on a server."""
    return served + file.name if file.parent == site and file.name == "404.html" else file.as_uri()


def several(page: Page, name: str) -> list[str]:
    """The faults that some checks find, with the name of the check."""
    found: dict[str, list[str]] = page.evaluate(f"() => access.{name}()")
    return [f"{check}: {fault}" for check, faults in found.items() for fault in faults]


def audit_page(page: Page, where: str, result: Result) -> None:
    """Every check on the open page."""
    page.evaluate(UNFOLD)
    result.add("structure", where, ONCE, several(page, "once"))
    words = page.evaluate("() => access.text()")
    for scheme, width in ((LIGHT, 1280), (DARK, 1280), (DARK, 360), (LIGHT, 360)):
        mode(page, scheme, width)
        result.add("axe", f"{where} {scheme} {width}", 1, ask(page, "rules"))
        if width == 1280:
            result.add("figures", f"{where} {scheme}", 1, ask(page, "contrast"))
    for width, spaced in ((320, False), (640, False), (1280, True), (320, True)):  # 640: 1280 px at 200 %
        page.evaluate("(on) => access.space(on)", spaced)
        mode(page, LIGHT, width)
        name = f"{where} {width}{' spaced' if spaced else ''}"
        result.add("fit", name, 1, several(page, "fit"))
        if not spaced:
            lost = [] if page.evaluate("() => access.text()") == words else ["the text is not the same"]
            result.add("loss", name, 1, lost)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_every_page_in_every_mode(
    shard: int, site: Path, served: str, html_files: list[Path], script: str, calm: Page, seen: Watch, result: Result
) -> None:
    seen.clear()
    heavy = sorted(html_files, key=lambda file: -file.stat().st_size)  # each shard gets its part of the long ones
    for file in heavy[shard::SHARDS]:
        path = file.relative_to(site).as_posix()
        load(calm, address(file, site, served), script)
        audit_page(calm, path, result)
        result.faults += [f"{path}: {fault}" for fault in seen.all]  # asks for nothing outside, logs no error
        seen.clear()
    result.close()


# --- one page of each kind ------------------------------------------------------------------


def kinds(site: Path, files: list[Path]) -> list[str]:
    """Pages that together have every kind of page and everything that a reader can use; small ones first."""
    having = {}
    for file in sorted(files, key=lambda file: file.stat().st_size):
        html = file.read_text("utf-8")
        having[file.relative_to(site).as_posix()] = {
            *re.findall(r'class="page (page--\w+)', html),
            *(part for part in PARTS if part in html),
        }
    left, chosen = set().union(*having.values()), []
    while left:
        chosen.append(max(having, key=lambda path: len(having[path] & left)))
        left -= having[chosen[-1]]
    return chosen


def walk(page: Page, limit: int, back: bool = False) -> tuple[list[int], list[str]]:
    """Presses Tab until the focus leaves the page or comes round: the stops' places, and what was wrong at them."""
    order: list[int] = []
    faults: list[str] = []
    keys = page.context.new_cdp_session(page)  # three times as fast as page.keyboard
    for _ in range(limit):
        keys.send("Input.dispatchKeyEvent", {**TAB, "modifiers": 8 if back else 0})
        stop = page.evaluate("() => access.arrived()")
        if stop is None or (order and stop[0] == order[0] >= 0 and len({*order}) > 1):
            return order, faults
        order.append(stop[0])
        faults += stop[2]
        if stop[3]:  # the page says, and shows, that Escape comes first
            page.keyboard.press("Escape")
    return order, [*faults, f"a trap: the focus does not leave the page, after {limit} times Tab"]


def audit_keyboard(page: Page) -> list[str]:
    """Forward through the whole page, and back."""
    names: list[str] = page.evaluate("() => access.stops()")
    order, faults = walk(page, len(names) + 20)
    known = [place for place in order if place >= 0]
    faults += [f"never reached: {name}" for place, name in enumerate(names) if place not in known]
    faults += [f"out of order: {names[two]}" for one, two in itertools.pairwise(known) if two <= one]
    back, more = walk(page, len(names) + 20, back=True)
    # The tabs leave the header while the page is scrolled; what scrolls by itself is no stop of ours.
    more += [f"only one way: {names[place]}" for place in ({*back} ^ {*order}) - {-1} if ".md-tabs" not in names[place]]
    return faults + more


@pytest.mark.parametrize("part", range(4))
def test_the_keyboard_reaches_everything_in_order(
    part: int, site: Path, html_files: list[Path], script: str, calm: Page, result: Result
) -> None:
    paths = kinds(site, html_files)
    for path in paths[part::4]:
        for width in (1280, 360) if path in paths[:4] else (1280,):  # the first have the most to use
            load(calm, (site / path).as_uri(), script)
            mode(calm, LIGHT, width)
            result.add("keyboard", f"{path} {width}", 1, audit_keyboard(calm))
    result.close()


def test_the_first_stop_skips_to_the_text(calm: Page, site: Path, html_files: list[Path]) -> None:
    for path in kinds(site, html_files):
        calm.set_viewport_size({"width": 1280, "height": 800})
        calm.goto((site / path).as_uri())
        calm.keyboard.press("Tab")
        expect(calm.locator(".md-skip")).to_be_focused()
        calm.keyboard.press("Enter")
        calm.keyboard.press("Tab")
        assert calm.evaluate("() => Boolean(document.activeElement.closest('article'))"), path


def test_with_the_systems_own_colors_nothing_is_lost(
    site: Path, html_files: list[Path], script: str, browser: Browser, result: Result
) -> None:
    context = browser.new_context(forced_colors="active", reduced_motion="reduce")
    page = context.new_page()
    for path in kinds(site, html_files):
        page.goto((site / path).as_uri())
        page.evaluate(script)
        page.evaluate(UNFOLD)
        result.add("forced", path, 1, ask(page, "forced") + ask(page, "focus"))
    context.close()
    result.close()


# --- what opens and what is in use ------------------------------------------------------------


def menu(page: Page) -> None:
    """The menu, opened from the keyboard."""
    page.get_by_role("button", name="Menu", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".md-nav--primary :focus")).to_be_visible()


def offers(page: Page) -> None:
    """The search before the first key."""
    page.keyboard.press("/")
    page.locator(".search-option").first.wait_for()


def search(page: Page) -> None:
    """The search with all that it finds."""
    offers(page)
    page.locator(".search-input").fill("data")
    expect(page.locator("dialog.search")).to_have_attribute("data-query", "data", timeout=20_000)


def term(page: Page) -> None:
    """The meaning of a term."""
    page.locator("a.term").first.focus()


def cells(page: Page) -> None:
    """Every cell of the page, run."""
    for cell in page.locator("[data-live]").all():
        cell.locator(".live-run").click()
        expect(cell).to_have_attribute("data-state", "done", timeout=30_000)


def answers(page: Page) -> None:
    """A wrong answer and a right one, a box ticked, the page marked as read."""
    page.get_by_label("I have done this").check()
    page.get_by_role("button", name="I have read this page").click()
    for choice in page.locator(".check-choice input").all():
        choice.check()
        page.locator(".check .reader-button").click()


USES = {
    "lessons/math-is-not-scary.html": (menu, offers, search, term, cells),
    "start/first-ten-minutes.html": (cells,),
    "lessons/take-the-first-step.html": (answers,),
    "index.html": (menu,),
}


@pytest.mark.parametrize("width", [360, 1280])
def test_what_is_open_or_in_use_passes_axe(
    width: int, site: Path, script: str, browser: Browser, result: Result
) -> None:
    for path, uses in USES.items():
        for use in uses:
            if width == 1280 and (use is menu or (use is cells and path.startswith("start/"))):
                continue  # the menu is part of the page, and these cells are like those of the other page
            context = browser.new_context(reduced_motion="reduce", color_scheme="light")
            page = context.new_page()
            page.set_viewport_size({"width": width, "height": 800})
            page.goto((site / path).as_uri())
            page.evaluate(script)
            use(page)
            for scheme in (LIGHT, DARK):
                mode(page, scheme, width)
                result.add(
                    "open", f"{path} {use.__name__} {scheme} {width}", 1, page.evaluate("() => access.rules(false)")
                )
            context.close()
    result.close()


def test_escape_shuts_what_is_open_and_the_focus_stays_sane(site: Path, calm: Page) -> None:
    calm.set_viewport_size({"width": 360, "height": 800})
    calm.goto((site / "lessons/index.html").as_uri())
    menu(calm)
    calm.keyboard.press("Escape")
    expect(calm.get_by_role("button", name="Menu", exact=True)).to_be_focused()
    expect(calm.locator(".md-nav--primary .md-nav__link:visible")).to_have_count(0)
    calm.set_viewport_size({"width": 1280, "height": 800})
    calm.goto((site / "lessons/index.html").as_uri())
    search(calm)
    calm.keyboard.press("Escape")
    expect(calm.locator("dialog.search")).not_to_be_visible()
    calm.goto((site / "lessons/take-the-first-step.html").as_uri())
    fold = calm.locator("article details").first
    fold.locator("summary").focus()
    calm.keyboard.press("Enter")
    expect(fold).to_have_attribute("open", "")
    calm.keyboard.press("Space")
    expect(fold).not_to_have_attribute("open", "")


# --- planted faults: each check can fail --------------------------------------------------------

GOOD = """<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A page</title>
<style>body { background: #fff; color: #000; margin: 0 } a, button, input, summary { outline-offset: 2px }
:focus-visible { outline: 3px solid #00f } STYLE</style></head><body data-md-color-scheme="default">
<header>Head</header><main><article><h1>Title</h1><p>Words of the page.</p>BODY</article></main><footer>Foot</footer>
</body></html>"""
TABLE = (
    '<table aria-label="Costs"><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>'
)
SVG = (
    '<svg role="img" aria-label="A line that falls from left to right" width="90" height="30">'
    '<text y="20" fill="INK">x</text></svg>'
)
FAULTS = [
    ("rules", '<p style="color: #888">Pale words.</p>', "", "color-contrast"),
    ("rules", '<input type="text">', "", "label"),
    ("rules", "<button></button>", "", "button-name"),
    ("rules", '<p style="background: url(data:,x)">On a picture.</p>', "", "undecided color-contrast"),
    ("contrast", SVG.replace("INK", "#999"), "", "2.85:1"),
    ("landmarks", "<main>Two</main>", "", "2 main"),
    ("landmarks", '<nav aria-label="A">x</nav><nav aria-label="A">y</nav>', "", "share a name"),
    ("landmarks", '<b id="no"></b><nav aria-labelledby="no">x</nav>', "", "without a name"),
    ("headings", "<h3>Too deep</h3>", "", "after a level 1"),
    ("headings", "<h1>Second</h1>", "", "not one h1"),
    ("links", '<a href="x">Read more</a>', "", "says only"),
    ("tables", TABLE.replace(' aria-label="Costs"', ""), "", "without a name"),
    ("tables", TABLE.replace(' scope="col"', ""), "", "without scope"),
    ("tables", TABLE.replace(">A<", "><"), "", "empty header"),
    ("figures", '<img alt="chart.png" src="data:,">', "", "without words"),
    ("figures", '<svg width="9" height="9"></svg>', "", "no img"),
    ("sideways", '<div style="width: 2000px">Wide</div>', "", "too wide"),
    ("clipped", '<div style="width: 40px; overflow: hidden; white-space: nowrap">Much too long</div>', "", "cut off"),
    ("motion", "<button>Go</button>", "button { transition: color 1s }", "moves"),
    ("forced", '<b class="badge">free</b>', "", "no edge"),
    ("keyboard", '<a href="#x">A</a>', "a:focus-visible { outline: none }", "no visible focus"),
    ("focus", '<a href="#x">A</a>', "a:focus-visible { outline: none }", "no visible focus"),
    ("keyboard", '<a href="#x">A</a>', "a:focus-visible { outline-color: #eee }", "no visible focus"),
    ("keyboard", '<a href="#x">A</a>', "header { position: fixed; inset: 0; background: #fff }", "hidden while"),
    ("keyboard", '<a href="#x" tabindex="2">B</a><a href="#y" tabindex="1">A</a>', "", "out of order"),
    (
        "keyboard",
        "<input aria-label=A><input aria-label=B><script>document.querySelector('input').onblur = "
        "(event) => event.target.focus()</script>",
        "",
        "a trap",
    ),
]


@pytest.mark.parametrize(("check", "body", "style", "said"), FAULTS)
def test_a_planted_fault_is_found(check: str, body: str, style: str, said: str, script: str, calm: Page) -> None:
    calm.goto("about:blank")
    calm.set_viewport_size({"width": 1280, "height": 800})
    calm.emulate_media(
        color_scheme="light",
        forced_colors="active" if check == "forced" else "none",
        reduced_motion="no-preference" if check == "motion" else "reduce",
    )
    found = []
    for part, rule in (("", ""), (body, style)):
        calm.set_content(GOOD.replace("STYLE", rule).replace("BODY", part))
        calm.evaluate(script)
        found.append(audit_keyboard(calm) if check == "keyboard" else ask(calm, check))
    calm.emulate_media(forced_colors="none", reduced_motion="reduce")
    assert found[0] == []
    assert any(said in fault for fault in found[1]), found[1]


def test_lost_words_are_found(script: str, page: Page) -> None:
    page.set_content(GOOD.replace("STYLE", "@media (max-width: 40em) { p { display: none } }").replace("BODY", ""))
    page.evaluate(script)
    words = page.evaluate("() => access.text()")
    page.set_viewport_size({"width": 640, "height": 700})
    assert page.evaluate("() => access.text()") != words


def test_wider_spacing_is_really_set(script: str, page: Page) -> None:
    box = '<div style="height: 1.2em; width: 6em; overflow: hidden">Wordy words</div>'
    page.set_content(GOOD.replace("STYLE", "").replace("BODY", box))
    page.evaluate(script)
    assert ask(page, "clipped") == []
    page.evaluate("() => access.space(true)")
    assert ask(page, "clipped") != []


# --- the published result -----------------------------------------------------------------------


def test_the_published_result_has_every_page_and_no_fault(root: Path, site: Path) -> None:
    kept = project.load(root, quick=True).data.audit
    assert kept.date, "run pytest tests/browser/test_access.py --write-audit"
    assert [step.what for step in kept.steps] == [what for what, _ in audit.STEPS.values()]
    assert sum(step.found for step in kept.steps) == 0
    pages = {step.pages for step in kept.steps[: len(audit.EVERY_PAGE)]}
    assert len(pages) == 1
    assert [step.checks for step in kept.steps[: len(audit.EVERY_PAGE)]] == [
        pages.copy().pop() * modes for modes in (4, 2, ONCE, 4, 2)
    ]
    html = (site / "accessibility.html").read_text("utf-8")
    assert f'<time datetime="{kept.date}">' in html, "the page says when it was tested"


def test_a_result_counts_pages_checks_and_faults() -> None:
    kept = audit.summary([["axe", "a.html", 1, 0], ["axe", "a.html", 1, 2], ["axe", "b.html", 1, 0]], "2026-01-02", {})
    assert [(step.pages, step.checks, step.found) for step in kept.steps] == [(2, 3, 2)]


def test_a_part_of_the_audit_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").touch()
    assert "left as it was" in audit.keep(tmp_path, [["axe", "index.html", 1, 0]])
    assert not (tmp_path / published.FILE).exists()
