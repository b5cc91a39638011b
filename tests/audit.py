"""The result of the accessibility audit, put together from what its tests recorded."""

from __future__ import annotations

import datetime
import json
import subprocess
from collections import Counter, defaultdict
from pathlib import Path

from macros.data import audit
from tests import tools

RECORD = "audit"  # the name under which a test records [step, page, checks, faults]
# What was tested, and how, as the page says it.
STEPS = {
    "axe": (
        "All rules of WCAG 2.0, 2.1 and 2.2 (A, AA) and of best practice",
        "axe-core, folds open: all at 1280 px, light; all but those on colors at 320 px, light; those on colors also "
        "at 320 px and in the dark scheme, on a text of each kind, and on pages of each kind on every text",
    ),
    "figures": ("Words in figures and editors have a contrast of 4.5:1", "light and dark"),
    "structure": (
        "Landmarks, order of headings, words of links, names and headers of tables, texts of figures, reduced motion",
        "1280 px wide",
    ),
    "fit": (
        "Nothing scrolls sideways or is cut off",
        "320 px; 200% zoom; and with wider text spacing at 320 and 1280 px, dark",
    ),
    "loss": ("No words get lost", "320 px and 200% zoom, against 1280 px"),
    "keyboard": (
        "Tab key, forward and back: order, visible focus, nothing hidden, no trap",
        "pages of each kind; 1280 px wide, and 360 px where there is much to use",
    ),
    "forced": ("With the system's own colors, focus, signs and figures are still there", "pages of each kind"),
    "open": (
        "Menu, search, terms, answers and cells that run, while open or in use",
        "axe-core: all rules in the light scheme, colors in both",
    ),
}
EVERY_PAGE = ("axe", "figures", "structure", "fit", "loss")


def summary(records: list[list[str | int]], date: str, used: dict[str, str]) -> audit.Audit:
    """The result for the page."""
    pages: dict[str | int, set[str | int]] = defaultdict(set)
    checks: Counter[str | int] = Counter()
    found: Counter[str | int] = Counter()
    for step, page, number, faults in records:
        pages[step].add(page)
        checks[step] += int(number)
        found[step] += int(faults)
    return audit.Audit(
        version=1,
        date=date,
        tools=used,
        steps=[
            audit.Step(what=what, how=how, pages=len(pages[step]), checks=checks[step], found=found[step])
            for step, (what, how) in STEPS.items()
            if step in pages
        ],
    )


def keep(root: Path, records: list[list[str | int]]) -> str:
    """Writes the result for the page, if it is one of the whole site; what to tell about it."""
    package = json.loads((tools.HERE / "node_modules" / "axe-core" / "package.json").read_text("utf-8"))
    version = subprocess.run([tools.chromium(), "--version"], capture_output=True, text=True, check=True).stdout.split()
    result = summary(
        records,
        datetime.date.today().isoformat(),
        {"axe-core": package["version"], "Chromium": next(word for word in version if word[0].isdigit())},
    )
    every = len(list((root / "site").rglob("*.html")))
    if len(result.steps) < len(STEPS) or any(step.pages != every for step in result.steps[: len(EVERY_PAGE)]):
        return f"{audit.FILE} is left as it was: only a run of all of tests/browser/test_access.py is kept"
    audit.write(root, result)
    return f"{audit.FILE} written: {every} pages, {sum(step.found for step in result.steps)} faults"
