"""What the page's frame does while one reads: contents list, title, tabs, way back, folds, keys, copying, drawer."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

PAGE = "explainers/overfitting.html"


@pytest.fixture
def open_page(site: Path, page: Page) -> Page:
    """A long page, from disk, that moves at once."""
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site.as_uri()}/{PAGE}")
    return page


def scrolled(page: Page, to: str) -> None:
    """Scrolls a part of the page to just below the header."""
    page.evaluate("to => scrollTo(0, document.querySelector(to).getBoundingClientRect().top + scrollY - 60)", to)


def test_the_contents_list_follows_the_reader(open_page: Page) -> None:
    links = open_page.locator(".md-sidebar--secondary a.md-nav__link")
    expect(open_page.locator(".md-sidebar--secondary .md-nav__link--active")).to_have_count(0)
    scrolled(open_page, str(links.nth(2).get_attribute("href")))
    active = open_page.locator(".md-sidebar--secondary .md-nav__link--active")
    expect(active).to_have_text(links.nth(2).inner_text())
    expect(open_page.locator(".md-sidebar--secondary .md-nav__link--passed")).to_have_count(3)
    open_page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)")
    expect(active).to_have_text(links.last.inner_text())
    open_page.evaluate("() => scrollTo(0, 0)")
    expect(active).to_have_count(0)


def test_a_long_contents_list_is_scrolled_to_where_the_reader_is(site: Path, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1280, "height": 300})
    page.goto(f"{site.as_uri()}/{PAGE}")
    page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)")
    expect(page.locator(".md-sidebar--secondary a.md-nav__link").last).to_be_in_viewport()
    assert page.locator(".md-sidebar--secondary .md-sidebar__scrollwrap").evaluate("list => list.scrollTop") > 0


def test_the_header_shows_the_title_once_the_heading_is_passed_and_the_tabs_leave(open_page: Page) -> None:
    title, tabs = open_page.locator(".md-header__title"), open_page.locator(".md-tabs")
    expect(tabs).to_be_visible()
    scrolled(open_page, "article h2")
    expect(title).to_contain_class("md-header__title--active")
    expect(tabs).to_be_hidden()
    open_page.evaluate("() => scrollTo(0, 0)")
    expect(title).not_to_contain_class("md-header__title--active")
    expect(tabs).to_be_visible()


def test_the_way_back_shows_on_the_way_up(open_page: Page) -> None:
    button = open_page.get_by_role("button", name="Back to top")
    open_page.evaluate("() => scrollTo(0, 3000)")
    expect(open_page.locator(".md-tabs")).to_be_hidden()
    expect(button).to_be_hidden()
    open_page.evaluate("() => scrollTo(0, 2500)")
    button.click()
    expect(button).to_be_hidden()
    assert open_page.evaluate("() => scrollY") == 0


def test_an_address_opens_the_fold_that_it_leads_into(site: Path, page: Page) -> None:
    page.goto(f"{site.as_uri()}/start/questions.html")
    name = page.locator("article details [id], article details[id]").last.get_attribute("id")
    fold = page.locator("article details").last
    expect(fold).not_to_have_attribute("open", "")
    page.evaluate("name => { location.hash = name }", name)
    expect(fold).to_have_attribute("open", "")
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("article details:not([open])")).to_have_count(0)
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    expect(page.locator("article details[open]")).to_have_count(1)


def test_keys_lead_to_the_next_page_and_back_but_not_while_one_types(base: str, page: Page) -> None:
    page.goto(base + "practice/questions.html")
    page.locator(".filter input").first.press("n")
    page.wait_for_timeout(100)
    assert "practice/questions.html" in page.url
    page.locator("h1").click()
    page.keyboard.press("n")
    page.wait_for_url("**/practice/ways-to-learn.html")
    page.keyboard.press("p")
    page.wait_for_url("**/practice/questions.html")


def test_copying_says_so_to_screen_readers_too(site: Path, page: Page) -> None:
    page.goto(f"{site.as_uri()}/notebooks/sorting.html")
    said = page.get_by_role("status").filter(has_text="Copied")
    expect(said).to_have_count(0)
    page.locator(".md-code__button").first.click()
    expect(said).to_have_text("Copied to clipboard")
    expect(page.locator(".md-dialog")).to_contain_class("md-dialog--active")
    expect(said).to_have_count(0)  # and not for long


def test_where_the_clipboard_is_shut_the_selection_is_copied(site: Path, page: Page) -> None:
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.addEventListener('copy', () => { window.copied = String(getSelection()) })"
    )
    page.goto(f"{site.as_uri()}/notebooks/sorting.html")
    page.locator(".md-code__button").first.click()
    expect(page.get_by_role("status").filter(has_text="Copied")).to_have_count(1)
    assert page.evaluate("() => window.copied").strip() == page.locator("pre > code").first.inner_text().strip()


def test_a_link_of_the_drawer_into_the_page_shuts_it(site: Path, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{site.as_uri()}/{PAGE}")
    page.get_by_role("button", name="Menu", exact=True).click()
    page.locator('.md-nav--primary label[for="__toc"], .md-nav--primary button[for="__toc"]').first.click()
    page.locator(".md-nav--primary .md-nav--secondary a").nth(1).click()
    expect(page.locator("#__drawer")).not_to_be_checked()


def test_a_dark_system_has_a_dark_page_before_any_script_comes(served: str, page: Page) -> None:
    def wait(route: Route) -> None:
        route.abort()

    page.emulate_media(color_scheme="dark")
    page.route("**/*.js", wait)
    page.goto(served + PAGE)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_without_the_script_none_of_it_happens(served: str, page: Page) -> None:
    page.route("**/site.js", lambda route: route.abort())
    page.goto(served + PAGE)
    scrolled(page, "article h2:nth-of-type(2)")
    page.wait_for_timeout(200)
    expect(page.locator(".md-nav__link--active.md-nav__link--passed")).to_have_count(0)
    expect(page.locator(".md-header__title--active")).to_have_count(0)
    expect(page.locator(".md-code__button")).to_have_count(0)
    page.keyboard.press("n")
    page.wait_for_timeout(200)
    assert page.url.endswith(PAGE)
