"""Rows about what readers get: bytes of pages, and the search on a slow machine."""

from __future__ import annotations

import functools
import gzip
import http.server
import re
import statistics
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, sync_playwright

from tests import tools
from tests.bench import generated
from tests.bench.figures import Figure
from tests.bench.measure import MACROS, MeasureError, run
from tests.bench.projects import Bench, say

# No name of a host leads anywhere.
FLAGS = [*tools.CHROMIUM_FLAGS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
PLOT = re.compile(r'<svg class="plot".*?</svg>', re.S)
NO_TEXT = ("404.html", "notebooks/")
SLOWER = 4
WORD = "data"
# Notes when the search opens and when its first result is there: where the page runs, so that no driver is in between.
CLOCK = """() => {
  const seen = (window.seen = {});
  document.querySelector(".search-open").addEventListener("click", () => (seen.open ??= performance.now()), true);
  new MutationObserver(() => {
    if (document.querySelector("dialog.search[data-query] .search-list a")) seen.result ??= performance.now();
  }).observe(document.body, { childList: true, subtree: true, attributes: true });
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Headless Chromium, which reaches no host but this machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=tools.chromium(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def on_a_server(site: Path) -> Iterator[str]:
    """The address of a site on a server of this machine."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def packed(file: Path) -> int:
    """Bytes of a file as a server sends it: compressed, where that is less."""
    data = file.read_bytes()
    return min(len(data), len(gzip.compress(data)))


def loaded(browser: Browser, site: Path, base: str, path: str) -> int:
    """Bytes of all that a page loads before its reader does anything."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(request.url))
    context.new_page().goto(base + path, wait_until="networkidle")
    context.close()
    return sum(packed(site / unquote(urlsplit(url).path).lstrip("/")) for url in asked if url.startswith(base))


def first_load(bench: Bench) -> list[Figure]:
    """What text pages load: the smallest, the median and the largest of all."""
    site = bench.built / "site"
    names = [file.relative_to(site).as_posix() for file in sorted(site.rglob("*.html"))]
    names = [name for name in names if not name.startswith(NO_TEXT)]
    with chromium() as browser, on_a_server(site) as base:
        sizes = {name: loaded(browser, site, base, name) / 1000 for name in names}
    middle = statistics.median_low(sizes.values())
    return [
        Figure("first-load", f"text page, first load, gzip: {which} ({name})", "kB", [size], reach=125, aim=100)
        for which, wanted in (("smallest", min(sizes.values())), ("median", middle), ("largest", max(sizes.values())))
        for name, size in [next(item for item in sizes.items() if item[1] == wanted)]
    ]


def notebook_html(bench: Bench) -> list[Figure]:
    """The heaviest page of a notebook, its figures left out."""
    files = sorted((bench.built / "site" / "notebooks").glob("*.html"))
    sizes = {file.stem: len(PLOT.sub("", file.read_text(encoding="utf-8")).encode()) / 1000 for file in files}
    largest = max(sizes, key=lambda name: sizes[name])
    what = f"largest notebook page, HTML without figures ({largest})"
    return [Figure("notebook-html", what, "kB", [sizes[largest]], reach=30, aim=25)]


def growth(bench: Bench) -> list[Figure]:
    """How heavy a page is among a thousand, against the same page among a hundred."""
    sizes = []
    for count in (1000, 100):
        folder = bench.folder / f"growth{count}"
        run([*MACROS, "build"], generated.project(folder, count))
        files = [folder / "site" / Path(generated.path(number)).with_suffix(".html") for number in range(2, 100)]
        sizes.append([statistics.median(file.stat().st_size for file in files) / 1000])
    what = "page weight at 1,000 pages, against 100"
    return [Figure("growth", what, "kB", sizes[0], sizes[1], "100 pages", 1.1, 1.02)]


def search(bench: Bench) -> list[Figure]:
    """Seconds from opening the search to its first result on a machine that is four times slower, in a new browser each
    time, so that nothing is kept."""
    site, found = bench.built / "site", {}
    with on_a_server(site) as base:
        for where, address in (("from a server", base), ("from disk", f"{site.as_uri()}/")):
            found[where] = [searched(f"{address}index.html") for _ in range(bench.times)]
            say(f"  search {where}: {', '.join(f'{value:.2f} s' for value in found[where])}")
    what = f"search: opening to first result at {SLOWER}x CPU"
    return [Figure("search", f"{what}, {where}", "s", taken, reach=1.2, aim=0.6) for where, taken in found.items()]


def searched(address: str) -> float:
    """The seconds of one search. Raises MeasureError where nothing was found."""
    with chromium() as browser:
        page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
        page.goto(address, wait_until="networkidle")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.evaluate(CLOCK)
        page.locator(".search-open").click()
        page.keyboard.type(WORD)
        page.locator(f'dialog.search[data-query="{WORD}"] .search-list a').first.wait_for(timeout=60_000)
        seen = page.evaluate("() => window.seen")
    if not {"open", "result"} <= {*seen}:
        raise MeasureError(f"the search of {address} gave {seen}")
    return float(seen["result"] - seen["open"]) / 1000
