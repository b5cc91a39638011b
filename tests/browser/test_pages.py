"""Every page in Chromium, from disk and from a server, with the network blocked."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import watch

SHARDS = 4


@pytest.mark.parametrize("shard", range(SHARDS))
def test_pages_on_a_server_ask_for_nothing_and_log_no_error(
    shard: int, served: str, site: Path, html_files: list[Path], context: BrowserContext, page: Page
) -> None:
    seen = watch(context, page, served)  # the same from disk: test_access.py, which opens every page there
    for file in html_files[shard::SHARDS]:
        path = file.relative_to(site).as_posix()
        page.goto(served + path, wait_until="load")
        assert seen.all == [], path
        assert page.locator("h1").count() == 1, path


def test_the_watch_sees_what_a_page_does(context: BrowserContext, page: Page, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(
        '<script>console.error("x"); fetch("https://example.com/x").catch(() => 0)'
        '</script><img src="missing.png" alt="">'
    )
    seen = watch(context, page, tmp_path.as_uri())
    page.goto((tmp_path / "bad.html").as_uri(), wait_until="networkidle")
    assert seen.outside == ["https://example.com/x"]
    assert "x" in seen.errors
    assert any(url.endswith("missing.png") for url in seen.failed)


def test_the_policy_stops_an_outside_request(base: str, context: BrowserContext, page: Page) -> None:
    seen = watch(context, page, base)
    page.goto(base + "index.html")
    with page.expect_console_message():
        page.evaluate("() => { const i = new Image(); i.src = 'https://example.com/x.png'; document.body.append(i) }")
    assert seen.outside == []
    assert any("Content Security Policy" in error for error in seen.errors)


def test_navigation_leads_from_home_to_the_last_lesson(base: str, page: Page) -> None:
    page.goto(base + "index.html")
    page.locator(".md-tabs__link", has_text="Lessons").click()
    page.wait_for_url("**/lessons/index.html")
    titles = []
    for _ in range(7):
        before = page.url
        page.locator(".md-footer__link--next").click()
        page.wait_for_url(lambda url, before=before: url != before)  # type: ignore[misc]
        titles.append(page.locator("h1").inner_text())
    assert len(set(titles)) == 7
    assert "/lessons/" in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_system(scheme: str, base: str, browser: Browser) -> None:
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(base + "explainers/decision-trees.html")
    color = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    numbers = [float(part) for part in color[color.index("(") + 1 : -1].split(",")[:3]]
    assert (sum(numbers) / 3 > 128) == (scheme == "light"), color
    context.close()


def test_the_switch_turns_the_page_dark_and_is_remembered(base: str, page: Page) -> None:
    page.goto(base + "index.html")
    brightness = (
        "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0)"
    )
    before = page.evaluate(brightness)
    for chosen in ("__palette_1", "__palette_2"):  # system -> light -> dark
        page.locator("[data-md-component=palette] label:visible").click()
        expect(page.locator(f"#{chosen}")).to_be_checked()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    after = page.evaluate(brightness)
    assert after < before
    page.reload()
    assert page.evaluate(brightness) == after


def test_figures_take_the_pages_colors(base: str, browser: Browser) -> None:
    colors = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(base + "explainers/decision-trees.html")
        colors[scheme] = page.locator("svg.plot text").first.evaluate("node => getComputedStyle(node).fill")
        context.close()
    assert colors["light"] != colors["dark"]


def test_the_copy_button_copies_the_code(served: str, context: BrowserContext, page: Page) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(served + "explainers/gradient-descent.html")
    expect(page.locator(".live-text").first).to_be_visible()  # a live cell takes its own code's place: not that one
    block = page.locator(".highlight:visible:not(.live-paint)").first
    block.hover()
    block.locator("button").first.click()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied.strip() == block.locator("code").inner_text().strip()


def test_a_page_reads_without_script(base: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "lessons/take-the-first-step.html")
    expect(page.locator("h1")).to_be_visible()
    fold = page.locator("details").first
    fold.locator("summary").click()
    expect(fold.locator("p").first).to_be_visible()
    page.goto(base + "resources/courses.html")
    expect(page.locator("table.resources th a").first).to_be_visible()
    context.close()


def test_a_term_shows_its_meaning_and_escape_closes_it(base: str, page: Page) -> None:
    page.goto(base + "explainers/decision-trees.html")
    term = page.locator("a.term").first
    term.focus()
    shown = """node => { const style = getComputedStyle(node, '::after');
        return style.display !== 'none' && style.visibility !== 'hidden' && style.content.length > 10 }"""
    assert term.evaluate(shown)
    page.keyboard.press("Escape")
    assert not term.evaluate(shown)
