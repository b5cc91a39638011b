"""The rows of the table by name, in the order in which they are measured: what builds leave is what others ask for."""

from __future__ import annotations

from collections.abc import Callable

from tests.bench import browser, builds, served
from tests.bench.figures import Figure
from tests.bench.projects import Bench

ROWS: dict[str, Callable[[Bench], list[Figure]]] = {
    "cold": builds.cold,
    "memory": builds.cold,
    "warm": builds.warm,
    "page": builds.page,
    "notebook": builds.notebook,
    "served-page": served.page,
    "served-data": served.data,
    "served-template": served.template,
    "served-style": served.style,
    "served-script": served.script,
    "thousand": builds.thousand,
    "typo": builds.typo,
    "check": builds.check,
    "first-load": browser.first_load,
    "notebook-html": browser.notebook_html,
    "growth": browser.growth,
    "search": browser.search,
}


def measured(bench: Bench, names: list[str], say: Callable[[str], None]) -> list[Figure]:
    """The figures of these rows; what measures two of them runs once."""
    found: list[Figure] = []
    for measure in dict.fromkeys(ROWS[name] for name in ROWS if name in names):
        say(", ".join(name for name in ROWS if ROWS[name] is measure and name in names))
        found += [figure for figure in measure(bench) if figure.row in names]
    return found
