"""One Chromium for each worker; every page watched for requests, errors and failures."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import tools


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=tools.chromium(), args=tools.CHROMIUM_FLAGS)
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
    """Blocks the network for a page and notes whatever it tries."""
    seen = Watch()

    def route(item: object) -> None:
        url = item.request.url  # type: ignore[attr-defined]
        if url.startswith((base, "file:", "data:", "blob:")):
            item.continue_()  # type: ignore[attr-defined]
        else:
            seen.outside.append(url)
            item.abort()  # type: ignore[attr-defined]

    context.route("**/*", route)
    page.on("console", lambda message: seen.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: seen.errors.append(str(error)))
    # An icon that still loads when the test goes on to the next page is aborted, which is no failure.
    page.on("requestfailed",
            lambda request: None if request.failure == "net::ERR_ABORTED" else seen.failed.append(request.url))
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
