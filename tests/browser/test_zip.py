"""The zip, as a reader gets it: unpacked anywhere, opened from disk, the network off."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import watch


@pytest.fixture(scope="module")
def unpacked(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the zip unpacks to."""
    file = root / "dist" / "plus-ml-offline.zip"
    assert file.exists(), "no zip: run make offline"
    folder = tmp_path_factory.mktemp("a folder with spaces")
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)
    return folder / "plus-ml"


def done(cell: Locator) -> None:
    """Waits for the end of a cell's run."""
    expect(cell).to_have_attribute("data-state", re.compile("^done$"), timeout=15_000)


def test_it_holds_the_site_as_it_was_built(unpacked: Path, site: Path) -> None:
    there = {
        file.relative_to(unpacked / "site"): file.read_bytes()
        for file in (unpacked / "site").rglob("*")
        if file.is_file()
    }
    here = {file.relative_to(site): file.read_bytes() for file in site.rglob("*") if file.is_file()}
    del here[Path("404.html")]  # for servers
    assert there == here
    assert {file.name for file in unpacked.iterdir()} == {"START-HERE.html", "LICENSE", "LICENSE-CONTENT", "site"}


def test_the_first_ten_minutes_can_be_walked_to_their_end(unpacked: Path, context: BrowserContext, page: Page) -> None:
    seen = watch(context, page, unpacked.as_uri())
    page.goto((unpacked / "START-HERE.html").as_uri())
    page.wait_for_url("**/site/index.html")
    page.get_by_role("link", name="Start in ten minutes").first.click()
    page.wait_for_url("**/first-ten-minutes.html")
    cells = page.locator(".live-on").all()
    assert len(cells) >= 6
    for cell in cells:
        cell.locator(".live-run").click()
        done(cell)
        if "live-exercise" in (cell.get_attribute("class") or ""):
            expect(cell.locator(".live-verdict")).to_contain_text("Not yet.")
            solution = cell.locator(".live-solution code").text_content() or ""
            cell.locator("textarea").fill(solution)
            cell.evaluate("node => node.dataset.state = ''")
            cell.locator(".live-run").click()
            done(cell)
            expect(cell.locator(".live-verdict")).to_contain_text("Passed.")
        else:
            expect(cell.locator(".live-result")).not_to_be_empty()
    page.locator(".action input[type=checkbox]").check()
    page.goto((unpacked / "site" / "progress.html").as_uri())
    expect(page.locator("article")).to_contain_text("The first ten minutes")
    assert seen.all == []


def test_links_between_pages_work_from_the_unpacked_folder(unpacked: Path, page: Page) -> None:
    page.goto((unpacked / "site" / "lessons" / "index.html").as_uri())
    page.locator("article").get_by_role("link", name="marathon").first.click()
    expect(page.locator("h1")).to_contain_text("marathon")
    page.goto((unpacked / "site" / "index.html").as_uri())
    page.locator(".md-tabs__link", has_text="Career").click()
    expect(page.locator("h1")).to_contain_text("Career")
