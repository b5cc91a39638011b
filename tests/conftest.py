"""What all tests share: the project's root, the built site, the option to build it first, and a second try for what
runs in a browser."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import audit

ROOT = Path(__file__).resolve().parent.parent
RECORDS: list[list[str | int]] = []  # of the accessibility audit, from all workers


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds --no-build (the site is built already), --update-golden (write the golden files anew), --write-audit,
    --anew (audit pages of which nothing changed too)."""
    parser.addoption("--no-build", action="store_true", help="use site/ as it is")
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")
    parser.addoption("--anew", action="store_true", help="audit every page, also where nothing changed")
    parser.addoption("--write-audit", action="store_true", help="keep the accessibility audit's result for its page")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Builds the site once, in the process that hands out the tests, unless told not to."""
    config = session.config
    if hasattr(config, "workerinput") or config.getoption("--no-build") or config.option.collectonly:
        return
    if subprocess.run([sys.executable, "-m", "macros", "build"], cwd=ROOT, check=False).returncode:
        pytest.exit("the site does not build", returncode=1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test in the browser that fails runs once more: a loaded machine can make the browser late. A fault of ours
    fails twice; what passed at the second try is named at the end of the run, with what was wrong at the first."""
    for item in items:
        if item.path.parent.name == "browser":
            item.add_marker(pytest.mark.flaky(reruns=1))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Names the tests that needed a second try."""
    for report in terminalreporter.stats.get("rerun", []):
        crash = getattr(report.longrepr, "reprcrash", None)
        said = str(crash.message if crash else report.longreprtext).strip().splitlines()
        terminalreporter.write_line(f"SECOND TRY {report.nodeid}: {said[0] if said else 'no word'}")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Collects what the accessibility audit recorded."""
    if report.when == "call" and report.outcome in ("passed", "failed"):
        RECORDS.extend(value for name, value in report.user_properties if name == audit.RECORD)  # type: ignore[misc]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Keeps the accessibility audit's result, where that is asked for."""
    if session.config.getoption("--write-audit") and not hasattr(session.config, "workerinput"):
        print(f"\n{audit.keep(ROOT, RECORDS)}")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's root folder."""
    return ROOT


@pytest.fixture(scope="session")
def site(root: Path) -> Path:
    """The built site."""
    folder = root / "site"
    assert (folder / "index.html").exists(), "no built site: run make build"
    return folder


@pytest.fixture(scope="session")
def html_files(site: Path) -> list[Path]:
    """Every page of the built site."""
    return sorted(site.rglob("*.html"))
