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
from tests import audit
from tests.browser.conftest import Watch, watch
from tests.browser.kept import Kept, Record

HERE = Path(__file__).resolve().parent
AXE = HERE.parent / "node_modules" / "axe-core" / "axe.min.js"
SHARDS = 23  # of five pages each: no worker is left with a long one at the end
LIGHT, DARK = "default", "slate"
UNFOLD = "() => document.querySelectorAll('details').forEach((fold) => { fold.open = true })"
SETTLE = "(scheme) => access.settle(scheme)"
TAB = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
NARROW = 320  # px: the width at which WCAG asks for no second direction of scrolling
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

    def __init__(self, node: pytest.Item, kept: Kept) -> None:
        self.node, self.kept = node, kept
        node.user_properties.clear()  # of a first try
        self.faults: list[str] = []
        self.records: list[Record] = []
        self.wrong = 0

    def add(self, step: str, where: str, checks: int, faults: list[str]) -> None:
        """Notes that a page was checked, and what was wrong."""
        self._record([step, where.split(" ")[0], checks, len(faults)])
        self.faults += [f"{step}: {where}: {fault}" for fault in faults]

    def known(self, what: str, page: Path) -> bool:
        """Whether a check of a page has a result that still holds; it is taken. Else what is added next is the new
        one."""
        kept = self.kept.get(what, page)
        for record in kept or ():
            self._record(record)
        self.records, self.wrong = [], len(self.faults)
        return kept is not None

    def keep(self, what: str, page: Path) -> None:
        """Keeps what was added since, for the next run, where nothing was wrong."""
        if len(self.faults) == self.wrong:
            self.kept.keep(what, page, self.records)

    def _record(self, record: Record) -> None:
        self.node.user_properties.append((audit.RECORD, record))
        self.records.append(record)

    def close(self) -> None:
        """Fails where anything was found."""
        assert not self.faults, "\n".join(self.faults[:40])


@pytest.fixture(scope="session")
def kept(root: Path, site: Path, browser: Browser, pytestconfig: pytest.Config) -> Kept:
    """Results of the last runs. What is published is measured anew, and so is everything where that is asked for."""
    anew = pytestconfig.getoption("--anew") or pytestconfig.getoption("--write-audit")
    checks: list[Path | str] = [Path(__file__), HERE / "access.js", HERE / "conftest.py", AXE, browser.version]
    return Kept(None if anew else root / ".cache" / "audit", site, checks)


@pytest.fixture
def result(request: pytest.FixtureRequest, kept: Kept) -> Result:
    """The record of this test."""
    return Result(request.node, kept)


@pytest.fixture(scope="module")
def script() -> str:
    """axe and the checks of our own."""
    return AXE.read_text("utf-8") + (HERE / "access.js").read_text("utf-8")


@pytest.fixture(scope="module")
def calm(browser: Browser) -> Iterator[Page]:
    """One page for all, without motion: a color that is just changing has no contrast."""
    context = browser.new_context(reduced_motion="reduce", color_scheme="light")
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()


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


class Colors:
    """What depends on colors, in modes other than the first: one text of each kind is measured, wherever it is met
    first, and the others of its kind are not. On pages of each kind, every text is."""

    def __init__(self) -> None:
        self.known: set[str] = set()

    def learn(self, page: Page) -> None:
        """Every text of the open page has been measured, and was right."""
        self.known.update(page.evaluate("() => access.kinds()"))

    def faults(self, page: Page, whole: bool = False, strict: bool = True) -> list[str]:
        """What is wrong in the mode that the open page is in. A kind in which something was wrong stays unknown."""
        faults, kinds = page.evaluate("(args) => access.paint(...args)", [sorted(self.known), whole, strict])
        if not faults:
            self.known.update(kinds)
        return list(faults)


@pytest.fixture(scope="session")
def colors() -> Colors:
    """The kinds of texts that this worker has measured."""
    return Colors()


def audit_page(page: Page, where: str, result: Result, colors: Colors, whole: bool = False) -> None:
    """Every check on the open page; where `whole`, contrast is measured on every text in every mode. Spacing changes no
    color, and a color no size: the dark modes are those with wider spacing."""
    page.evaluate(UNFOLD)
    result.add("structure", where, ONCE, several(page, "once"))
    words = page.evaluate("() => access.text()")
    faults = ask(page, "rules")
    result.add("axe", f"{where} {LIGHT} 1280", 1, faults)
    if not faults:
        colors.learn(page)
    result.add("figures", f"{where} {LIGHT}", 1, ask(page, "contrast"))
    page.evaluate("(on) => access.space(on)", True)
    for width in (1280, NARROW):
        mode(page, DARK, width)
        result.add("axe", f"{where} {DARK} {width}", 1, colors.faults(page, whole))
        if width == 1280:
            result.add("figures", f"{where} {DARK}", 1, ask(page, "contrast"))
        result.add("fit", f"{where} {width} spaced", 1, several(page, "fit"))
    page.evaluate("(on) => access.space(on)", False)
    for width in (NARROW, 640):  # 640: 1280 px at 200 %
        mode(page, LIGHT, width)
        if width == NARROW:
            result.add("axe", f"{where} {LIGHT} {width}", 1, ask(page, "shape") + colors.faults(page, whole))
        result.add("fit", f"{where} {width}", 1, several(page, "fit"))
        lost = [] if page.evaluate("() => access.text()") == words else ["the text is not the same"]
        result.add("loss", f"{where} {width}", 1, lost)


def skips(page: Page) -> list[str]:
    """What is wrong with the first stop of a page that was just opened: it leads to the text."""
    page.keyboard.press("Tab")
    if not page.evaluate("() => document.activeElement.matches('.md-skip')"):
        return ["the first stop is no way to the text"]
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate("() => Boolean(document.activeElement.closest('article'))")
    return [] if inside else ["the first stop does not lead to the text"]


@pytest.mark.parametrize("shard", range(SHARDS))
def test_every_page_in_every_mode(
    shard: int,
    site: Path,
    served: str,
    html_files: list[Path],
    script: str,
    calm: Page,
    seen: Watch,
    colors: Colors,
    result: Result,
) -> None:
    seen.clear()
    some = kinds(site, html_files)
    heavy = sorted(html_files, key=lambda file: -file.stat().st_size)  # each shard gets its part of the long ones
    for file in heavy[shard::SHARDS]:
        path = file.relative_to(site).as_posix()
        what = "whole" if path in some else "page"
        if result.known(what, file):
            continue
        load(calm, address(file, site, served), script)
        audit_page(calm, path, result, colors, path in some)
        if path in some:
            mode(calm, LIGHT, 1280)
            result.faults += [f"{path}: {fault}" for fault in skips(calm)]
        result.faults += [f"{path}: {fault}" for fault in seen.all]  # asks for nothing outside, logs no error
        seen.clear()
        result.keep(what, file)
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
            if result.known(f"keyboard-{width}", site / path):
                continue
            load(calm, (site / path).as_uri(), script)
            mode(calm, LIGHT, width)
            result.add("keyboard", f"{path} {width}", 1, audit_keyboard(calm))
            result.keep(f"keyboard-{width}", site / path)
    result.close()


def test_with_the_systems_own_colors_nothing_is_lost(
    site: Path, html_files: list[Path], script: str, browser: Browser, result: Result
) -> None:
    context = browser.new_context(forced_colors="active", reduced_motion="reduce")
    page = context.new_page()
    for path in kinds(site, html_files):
        if result.known("forced", site / path):
            continue
        page.goto((site / path).as_uri())
        page.evaluate(script)
        page.evaluate(UNFOLD)
        result.add("forced", path, 1, ask(page, "forced") + ask(page, "focus"))
        result.keep("forced", site / path)
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
            where = f"{path} {use.__name__}"
            result.add("open", f"{where} {LIGHT} {width}", 1, page.evaluate("() => access.rules(false)"))
            mode(page, DARK, width)
            result.add("open", f"{where} {DARK} {width}", 1, Colors().faults(page, whole=True, strict=False))
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


# A page that says which scheme it follows, as the site's pages do.
FOLLOWS = """<script>{
  const dark = matchMedia("(prefers-color-scheme: dark)"), follow = () => {
    document.body.dataset.mdColorScheme = dark.matches ? "slate" : "default"; };
  dark.onchange = follow;
  follow(); }</script>"""
DARK_ONLY = "@media (prefers-color-scheme: dark) { p { color: #777; background: #888 } }"
MODES = [  # a fault that is there in some modes only, and where it must be found
    ("", DARK_ONLY, ["slate 1280: color-contrast", "slate 320: color-contrast"]),
    (
        "",
        "@media (prefers-color-scheme: dark) and (max-width: 400px) { p { color: #777; background: #888 } }",
        ["slate 320: color-contrast"],
    ),
    (
        "",
        "@media (max-width: 400px) and (prefers-color-scheme: light) { p { color: #888 } }",
        ["default 320: color-contrast"],
    ),
    (
        '<p>Words, and <a href="#x">a link</a> beside them.</p>',
        "a { color: #00f } @media (prefers-color-scheme: dark) { a { color: #111; text-decoration: none } }",
        ["slate 1280: link-in-text-block", "slate 320: link-in-text-block"],
    ),
    ("<button></button>", "@media (min-width: 400px) { button { display: none } }", ["default 320: button-name"]),
    (
        "<button>a</button><button>b</button>",
        "@media (max-width: 400px) { button { all: unset; font-size: 9px; line-height: 9px } }",
        ["default 320: target-size"],
    ),
    (
        "<pre>" + "long " * 30 + "</pre>",
        "pre { overflow: scroll; width: 80em } @media (max-width: 400px) { pre { width: 9em } }",
        ["default 320: scrollable-region-focusable"],
    ),
    ('<div style="height: 1.2em; width: 6em; overflow: hidden">Wordy words</div>', "", ["1280 spaced", "320 spaced"]),
    ('<div style="width: 700px">Wide</div>', "", ["fit: x 320: sideways", "fit: x 640: sideways"]),
    ("<i>Gone</i>", "@media (max-width: 700px) { i { display: none } }", ["loss: x 320", "loss: x 640"]),
]


@pytest.mark.parametrize(("body", "style", "said"), MODES)
def test_a_fault_of_some_modes_is_found_in_them(
    body: str, style: str, said: list[str], script: str, calm: Page, request: pytest.FixtureRequest
) -> None:
    known = Colors()
    for part, rule, wanted in (("", "", []), (body, style, said), (body, style, said)):  # what was wrong stays unknown
        calm.emulate_media(color_scheme="light")
        calm.set_viewport_size({"width": 1280, "height": 800})
        calm.set_content(GOOD.replace("STYLE", rule).replace("BODY", part + FOLLOWS))
        calm.evaluate(script)
        found = Result(request.node, Kept(None, Path()))
        audit_page(calm, "x", found, known)
        request.node.user_properties.clear()  # no result of the site's
        assert all(any(word in fault for fault in found.faults) for word in wanted), found.faults
        assert bool(found.faults) == bool(wanted), found.faults


def test_of_texts_alike_one_is_measured_and_of_others_each(script: str, calm: Page) -> None:
    alike = "<p>One</p><p>Two</p>"
    others = (
        '<p class="x">a</p><p style="color: #111">a</p><p style="opacity: .9">a</p><b style="background: #eee">a</b>'
        '<p style="font-size: 30px">a</p><div style="position: absolute; left: -99px"><p>a</p></div>'
        '<p><a href="#x">a</a></p><p><a href="#x">a</a> word</p>'
    )
    numbers = []
    for body in ("", alike, alike + others):
        calm.set_content(GOOD.replace("STYLE", "").replace("BODY", body))
        calm.evaluate(script)
        numbers.append(len(ask(calm, "kinds")))
    assert numbers[1] == numbers[0]
    assert numbers[2] == numbers[0] + 8


def test_a_first_stop_that_leads_nowhere_is_found(calm: Page) -> None:
    for link, said in (
        ("", ["the first stop is no way to the text"]),
        ('<a class="md-skip" href="#foot">Skip</a>', ["the first stop does not lead to the text"]),
        ('<a class="md-skip" href="#text">Skip</a>', []),
    ):
        calm.goto("about:blank")  # the focus starts anew
        calm.set_content(f"{link}<button>a</button><article id=text><button>b</button></article><p id=foot>c</p>")
        assert skips(calm) == said


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


# --- results that still hold --------------------------------------------------------------------


def test_only_a_page_of_which_nothing_changed_and_nothing_was_wrong_is_not_audited_again(
    script: str, calm: Page, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    (tmp_path / "site" / "assets").mkdir(parents=True)
    page, style, other = (tmp_path / "site" / name for name in ("index.html", "assets/site.css", "x.js"))
    style.write_text("p { color: #000 }")
    other.write_text("")
    good = GOOD.replace("STYLE", "").replace("BODY", FOLLOWS + '<script src="x.js"></script>')
    good = good.replace("<style>", '<link rel="stylesheet" href="assets/site.css"><style>')
    page.write_text(good)
    tools = ["axe 1"]

    def run() -> tuple[bool, int]:
        """Whether the page was audited, and how many faults there were."""
        result = Result(request.node, Kept(tmp_path / "kept", tmp_path / "site", tools))
        audited = not result.known("page", page)
        if audited:
            load(calm, page.as_uri(), script)
            audit_page(calm, "index.html", result, Colors())
            result.keep("page", page)
        records = [value for _, value in request.node.user_properties]
        assert len(records) == 1 + 4 + 2 + 4 + 2, "a result that is taken says as much as a new one"
        request.node.user_properties.clear()
        return audited, len(result.faults)

    assert [run(), run()] == [(True, 0), (False, 0)]
    page.write_text(good.replace("</article>", '<p style="color: #888">Pale.</p></article>'))
    first, second = run(), run()
    assert first == second, "what was wrong is never taken as done"
    assert first[0]
    assert first[1] > 0
    page.write_text(good)
    assert run() == (False, 0), "what is right as it was then is still right"
    style.write_text("p { color: #888 }")
    assert run()[1] > 0
    style.write_text("p { color: #111 }")
    other.write_text("// changed")
    assert [run(), run()] == [(True, 0), (False, 0)]
    for change in (lambda: other.write_text("// again"), lambda: tools.append("Chromium 2"), style.unlink):
        change()
        assert [run()[0], run()[0]] == [True, False]


def test_a_result_that_is_cut_off_or_not_wanted_is_not_taken(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.touch()
    kept, none = Kept(tmp_path / "kept", tmp_path), Kept(None, tmp_path)
    kept.keep("page", page, [["axe", "a.html", 1, 0]])
    assert kept.get("page", page) == [["axe", "a.html", 1, 0]]
    assert kept.get("keyboard", page) is None
    none.keep("page", page, [])
    assert none.get("page", page) is None
    [file] = (tmp_path / "kept").iterdir()
    file.write_text(file.read_text()[:-9])
    assert kept.get("page", page) is None


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
