"""The search in Chromium, over its real worker: what people type finds what it must, the dialog works by keyboard, on a
phone, from disk and from a server, and without what a browser may refuse."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from macros.site.site import Site
from tests import samples
from tests.browser.conftest import watch

FLOOR = 0.95
ASK = """async (queries) => {
  const dialog = document.querySelector("dialog.search"), field = dialog.querySelector("input");
  const base = dialog.dataset.base, found = {};
  for (const query of queries) {
    delete dialog.dataset.query;
    field.value = query;
    field.dispatchEvent(new Event("input"));
    await new Promise((done) => {
      const seen = new MutationObserver(() => {
        if (dialog.dataset.query !== query) return;
        seen.disconnect();
        done();
      });
      seen.observe(dialog, { attributes: true });
    });
    found[query] = [...dialog.querySelectorAll("[role=option]")].slice(0, 3).map((one) => one.href.slice(base.length));
  }
  return found;
}"""
BLOCKED = (
    "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, "
    "{configurable: true, get() { throw new DOMException('no', 'SecurityError') }})"
)


def queries(root: Path) -> dict[str, list[str]]:
    """What people type, each with the addresses of which one must be among the first three."""
    lines = (root / "tests" / "queries.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {query: addresses.split(" ") for query, addresses in pairs}


def misses(wanted: dict[str, list[str]], found: dict[str, list[str]]) -> list[str]:
    """The queries that do not lead to any of their addresses; one without # stands for its page and its sections."""
    return [
        f"{query}: {addresses} not in {found[query]}"
        for query, addresses in wanted.items()
        if not any(
            address == one or ("#" not in address and address == one.partition("#")[0])
            for address in addresses
            for one in found[query]
        )
    ]


@pytest.fixture(scope="module")
def asked(site: Path, browser: Browser) -> Iterator[Page]:
    """A page from disk with the search open and all of it there."""
    context = browser.new_context()
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    begin(page, "drift")
    yield page
    context.close()


def begin(page: Page, query: str) -> None:
    """The search opened, and this answered with all that there is."""
    page.keyboard.press("/")
    field = page.locator(".search-input")
    expect(field).to_be_focused()
    field.fill(query)
    answered(page, query)


def answered(page: Page, query: str) -> None:
    """The newest query has its whole answer."""
    expect(page.locator("dialog.search")).to_have_attribute("data-query", query, timeout=20_000)


def chosen(page: Page) -> str:
    """The title of the result that Enter opens."""
    option = page.locator('[role=option][aria-selected="true"]')
    expect(option).to_have_count(1)
    assert option.get_attribute("id") == page.locator(".search-input").get_attribute("aria-activedescendant")
    return option.locator(".search-title").inner_text()


# --- what is found ----------------------------------------------------------------------------


def test_what_people_type_leads_to_what_they_look_for(asked: Page, root: Path) -> None:
    wanted = queries(root)
    assert len(wanted) >= 200
    missed = misses(wanted, asked.evaluate(ASK, list(wanted)))
    assert len(missed) <= (1 - FLOOR) * len(wanted), "\n".join(missed)


def test_a_miss_is_seen() -> None:
    wanted = {"a": ["a.html#x"], "b": ["b.html"], "c": ["c.html", "d.html"]}
    assert misses(wanted, {"a": ["a.html#x"], "b": ["b.html#part"], "c": ["d.html"]}) == []
    assert len(misses(wanted, {"a": ["a.html", "a.html#y"], "b": [], "c": ["dd.html"]})) == 3


def test_every_term_and_resource_finds_itself_first_or_second(asked: Page) -> None:
    site: Site = samples.own()
    terms = {term.term: f"glossary.html#{term.id}" for term in site.terms.values()}
    resources: dict[str, list[str]] = {}
    for item in site.catalogue.resources:
        resources.setdefault(item.title, []).append(f"resources/catalogue.html#{item.id}")
    found = asked.evaluate(ASK, [*terms, *resources])
    missed = [name for name, address in terms.items() if address not in found[name][:2]]
    missed += [name for name, addresses in resources.items() if not set(addresses) <= set(found[name][:2])]
    assert missed == []


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("drift?", "drift"),
        ("drift:", "drift"),
        ("drift;", "drift"),
        ("model:", "model"),
        ("What is overfitting?", "what is overfitting"),
        ("data leakage?", "data leakage"),
        ("Géron", "Geron"),
        ("Ge\u0301ron", "Geron"),
        ("Sebastián Ramírez", "sebastian ramirez"),
        ("PYTORCH", "pytorch"),
        ("  gradient   descent", "gradient descent"),
        ("regularisation", "regularization"),
    ],
)
def test_marks_accents_case_and_spelling_change_nothing(typed: str, plain: str, asked: Page) -> None:
    found = asked.evaluate(ASK, [typed, plain])
    assert found[typed] == found[plain] != []


# --- the dialog -------------------------------------------------------------------------------


def test_the_search_works_by_keyboard(base: str, page: Page) -> None:
    seen = watch(page.context, page, base)
    page.goto(base + "lessons/index.html")
    page.locator(".search-open").focus()
    begin(page, "precision")
    field = page.locator(".search-input")
    first = chosen(page)
    page.keyboard.press("ArrowDown")
    assert chosen(page) != first
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")  # round to the last one
    last = page.locator("[role=option]").last.locator(".search-title").inner_text()
    assert chosen(page) == last
    page.keyboard.press("ArrowDown")
    assert chosen(page) == first
    expect(field).to_be_focused()
    page.keyboard.press("Tab")  # to the button, and not out of the dialog
    expect(page.locator(".search-close")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.search")).not_to_be_visible()
    expect(page.locator(".search-open")).to_be_focused()
    page.keyboard.press("Control+k")
    expect(field).to_be_focused()
    page.keyboard.type("drift", delay=20)
    answered(page, "drift")
    page.keyboard.press("Enter")
    page.wait_for_url("**/explainers/drift.html")
    assert seen.all == []


def test_a_result_on_this_very_page_shuts_the_dialog(site: Path, page: Page) -> None:
    page.goto((site / "glossary.html").as_uri())
    begin(page, "ablation")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary.html#ablation")
    expect(page.locator("dialog.search")).not_to_be_visible()
    expect(page.locator("#ablation")).to_be_in_viewport()


def test_a_slash_in_a_field_is_a_slash(site: Path, page: Page) -> None:
    page.goto((site / "resources/catalogue.html").as_uri())
    field = page.locator(".filter input[type=search]")
    field.focus()
    page.keyboard.type("a/b")
    expect(field).to_have_value("a/b")
    expect(page.locator("dialog.search")).to_have_count(0)


def test_what_is_typed_while_it_loads_is_not_lost(served: str, page: Page) -> None:
    def late(route: Route) -> None:
        page.wait_for_timeout(600)
        route.continue_()

    page.route("**/search.js", late)
    page.goto(served + "index.html")
    page.keyboard.press("/")
    page.keyboard.type("overfitting")
    answered(page, "overfitting")
    assert chosen(page) == "Overfitting"


def test_a_question_opens_unfolded_at_its_place(base: str, page: Page) -> None:
    page.goto(base + "index.html")
    begin(page, "do i need a gpu")
    page.locator('[role=option][href$="#do-i-need-a-gpu"]').click()
    page.wait_for_url("**/start/questions.html#do-i-need-a-gpu")
    expect(page.locator("#do-i-need-a-gpu")).to_have_attribute("open", "")
    expect(page.locator("#do-i-need-a-gpu p").first).to_be_in_viewport()


def test_what_is_not_here_is_said_and_the_nearest_offered(site: Path, page: Page) -> None:
    page.goto((site / "index.html").as_uri())
    begin(page, "qqqqzzzzqqqq")
    status, heard = page.locator(".search-status"), page.locator(".search-said")
    expect(status).to_have_text("Nothing here for “qqqqzzzzqqqq”. Try a shorter word, or one of these:")
    expect(page.locator("[role=option]").first).to_be_visible()
    page.locator(".search-input").fill("overfitting zebras")
    expect(status).to_have_text("Nothing here has “zebras”. The nearest:")
    assert chosen(page) == "Overfitting"
    page.locator(".search-input").fill("overfitting")
    expect(status).to_contain_text("results")
    expect(heard).to_contain_text("First: Overfitting, Page, Explainers.")
    expect(heard).to_have_attribute("role", "status")


def test_the_words_are_marked_and_the_kind_is_said(site: Path, page: Page) -> None:
    page.goto((site / "index.html").as_uri())
    begin(page, "hidden layers")
    option = page.locator('[role=option][href$="glossary.html#hidden-layer"]')
    expect(option.locator("mark").first).to_have_text("hidden")
    expect(option.locator(".search-kind")).to_have_text("Term Glossary")
    section = page.locator("[role=option]:has(.search-above)").first
    expect(section.locator(".search-kind b")).to_have_text("Section")


def test_before_the_first_key_it_offers_what_is_next(base: str, page: Page) -> None:
    page.goto(base + "explainers/metrics.html")
    page.goto(base + "lessons/take-the-first-step.html")
    page.keyboard.press("/")
    group = page.locator('[role=group][aria-label="Your next step"] [role=option]')
    expect(group).to_have_attribute("href", base + "start/first-ten-minutes.html")
    recent = page.locator('[role=group][aria-label="Where you were"] [role=option]')
    expect(recent).to_have_attribute("href", base + "explainers/metrics.html")  # and not the page that is open
    popular = page.locator('[role=group][aria-label="What most pages build on"] [role=option]')
    assert 3 <= popular.count() <= 5
    page.goto(base + "start/first-ten-minutes.html")
    page.get_by_role("button", name="I have read this page").click()
    page.keyboard.press("/")
    expect(group).to_have_count(1)
    expect(group).not_to_have_attribute("href", base + "start/first-ten-minutes.html")


def test_nothing_is_loaded_before_a_reader_comes_near(base: str, page: Page) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(base + "index.html", wait_until="networkidle")
    assert not [url for url in requests if "search" in url.removeprefix(base)]
    with page.expect_request("**/search/names.js"):
        page.locator(".search-open").hover()
    expect(page.locator("dialog.search")).not_to_be_visible()
    assert page.evaluate("() => document.activeElement.tagName") == "BODY"
    assert not [url for url in requests if url.endswith(("words.js", "parts.js"))]
    with page.expect_request("**/search/parts.js"):
        page.locator(".search-open").click()


# --- what a device or a browser may lack ------------------------------------------------------------


def test_on_a_phone_it_fills_the_window(site: Path, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    page.locator(".search-open").tap()
    page.locator(".search-input").fill("precision recall")
    answered(page, "precision recall")
    assert page.locator("dialog.search").bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("() => parseFloat(getComputedStyle(document.querySelector('.search-input')).fontSize)") >= 16
    page.locator(".search-close").tap()
    expect(page.locator("dialog.search")).not_to_be_visible()
    context.close()


def test_where_the_browser_keeps_nothing_it_searches_all_the_same(base: str, page: Page) -> None:
    page.add_init_script(BLOCKED)
    seen = watch(page.context, page, base)
    page.goto(base + "index.html")
    page.keyboard.press("/")
    expect(page.locator("[role=option]").first).to_be_visible()
    page.locator(".search-input").fill("drift")
    answered(page, "drift")
    assert seen.all == []


@pytest.mark.parametrize("kept", ["not json", "{}", '[1, null, "<img>", "nowhere.html"]'])
def test_what_is_kept_may_be_anything(kept: str, site: Path, page: Page) -> None:
    seen = watch(page.context, page, site.as_uri())
    page.add_init_script(f"localStorage.setItem('plus-ml.recent.v1', {json.dumps(kept)})")
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("/")
    expect(page.locator("[role=option]").first).to_be_visible()
    expect(page.locator('[role=group][aria-label="Where you were"]')).to_have_count(0)
    assert seen.all == []


def test_without_script_there_is_no_field(site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    expect(page.locator(".search-open")).not_to_be_visible()
    context.close()


def test_a_file_that_does_not_arrive_is_said(served: str, page: Page) -> None:
    page.route("**/search/names.js", lambda route: route.abort())
    page.goto(served + "index.html")
    page.keyboard.press("/")
    expect(page.locator(".search-status")).to_contain_text("The search didn't load.")


def test_the_page_behind_it_is_not_reached(site: Path, page: Page) -> None:
    page.goto((site / "index.html").as_uri())
    begin(page, "drift")
    for _ in range(4):
        page.keyboard.press("Tab")
        where = page.evaluate("() => document.activeElement.closest('dialog') ? 'in' : document.activeElement.tagName")
        assert where in ("in", "BODY")  # the browser's own bar comes between
    page.mouse.click(5, 5)  # beside the dialog
    expect(page.locator("dialog.search")).not_to_be_visible()
