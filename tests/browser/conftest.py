"""One Chromium for each worker; every page watched for requests, errors and failures."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests import tools

# No name of a host leads anywhere. Scripts are not optimized: a page is gone before that work pays (8% of the time).
FLAGS = [
    *tools.CHROMIUM_FLAGS,
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--js-flags=--no-turbofan,--always-sparkplug",
]


@dataclass
class Watch:
    """What a page did: requests to the outside, errors in its console, requests that failed."""

    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    @property
    def all(self) -> list[str]:
        """Everything that should not have happened."""
        return [*self.outside, *self.errors, *self.failed]

    def clear(self) -> None:
        """Forgets it."""
        for seen in (self.outside, self.errors, self.failed):
            seen.clear()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=tools.chromium(), args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """The site's address on a server of this machine."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(params=["file", "http"])
def base(request: pytest.FixtureRequest, site: Path) -> str:
    """The site's address, once on disk and once on a server."""
    if request.param == "http":
        return str(request.getfixturevalue("served"))
    return site.as_uri() + "/"


def watch(context: BrowserContext, page: Page, base: str) -> Watch:
    """Notes whatever a page tries. (The browser reaches no host but its own: to route requests here would cost a third
    of a second for each page, for it turns the browser's cache off.)"""
    seen = Watch()

    def asked(request: Request) -> None:
        if not request.url.startswith((base, "file:", "data:", "blob:")):
            seen.outside.append(request.url)

    def failed(request: Request) -> None:
        if request.failure == "csp":  # stopped by the page's own policy, which says so in the console
            seen.outside.remove(request.url)
        elif request.failure != "net::ERR_ABORTED":  # an icon that still loads when the test goes on is no failure
            seen.failed.append(request.url)

    context.on("request", asked)
    page.on("console", lambda message: seen.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: seen.errors.append(str(error)))
    page.on("requestfailed", failed)
    page.on("response", lambda response: seen.failed.append(response.url) if response.status >= 400 else None)
    return seen


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh browser context."""
    made = browser.new_context(viewport={"width": 1280, "height": 800})
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A fresh page."""
    return context.new_page()
