"""What fragments look like, compared with files; this writes them anew:

    pytest tests/markup/test_golden.py --no-build --update-golden

A difference is no fault in itself: look at it, and if it is what you wanted, commit the new files.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.calls.registry import PageMacros
from macros.markup import notebook_page
from macros.markup.slots import Slots
from tests import samples
from tests.samples import FRAME, SVG, printed, result

GOLDEN = Path(__file__).resolve().parent / "golden"
NOTEBOOK = """\
# %% [markdown]
# # T

# %% tags=["cell:loop", "number:half"]
for name in ["a", "b"]:
    print(f"{name} < c")  # in order
1 / 2

# %% tags=["cell:frame"]
table.head(1)

# %% tags=["figure:steps", "cell:steps"] alt="Two marks and a line, blue on the left and orange on the right."
plt.show()
"""
TEXT = """{{ cite("podcast", "18:13") }}

{{ since("audit") }}
"""


@pytest.fixture
def macros(tmp_path: Path) -> PageMacros:
    """The macros on a page that cites two places."""
    frame = {**result(), "data": {"text/html": FRAME, "text/plain": "  who"}}
    picture = {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": SVG, "text/plain": "<Figure>"}}
    notebook = samples.executed(
        tmp_path, NOTEBOOK, [printed("a < c\nb < c\n"), result("0.5")], [frame], [picture], slug="tiny"
    )
    site = samples.site(tmp_path, {"tiny": notebook}, one=TEXT)
    for path in ("start/one.md", "start/two.md"):  # what the data's records link to
        site.page[path] = site.page["one.md"]
    found = PageMacros(site, Slots())
    found.start("one.md")
    return found


FRAGMENTS: dict[str, Callable[[PageMacros], str]] = {
    "resource_table": lambda macros: macros.resource_table(default="beta-course"),
    "resource_table_empty": lambda macros: macros.resource_table(kind="podcast"),
    "resource_card": lambda macros: macros.resource("beta-course"),
    "resource_card_replaced": lambda macros: macros.resource("old-course"),
    "resource_link": lambda macros: macros.resource_link("alpha-book"),
    "cite": lambda macros: macros.cite("podcast", "18:13"),
    "since": lambda macros: macros.since("audit"),
    "sources": lambda macros: macros.sources(),
    "source_places": lambda macros: macros.source_places("podcast"),
    "vocabulary": lambda macros: macros.vocabulary_table("access"),
    "glossary": lambda macros: macros.glossary_table(),
    "term": lambda macros: macros.term("model", "models"),
    "questions": lambda macros: macros.question_list(),
    "asked": lambda macros: macros.asked_list("start"),
    "path": lambda macros: macros.path("weekend"),
    "action": lambda macros: macros.action("count", minutes=20, result="a number"),
    "formula": lambda macros: macros.formula("square"),
    "number": lambda macros: macros.number("tiny", "half", ".0%"),
    "cell": lambda macros: macros.cell("tiny", "loop"),
    "cell_frame": lambda macros: macros.cell("tiny", "frame", show="output"),
    "figure": lambda macros: macros.figure("tiny", "steps", "Two marks."),
}


def readable(html: str) -> str:
    """The HTML with a line break before each block, so that a difference is a short one."""
    for tag in (
        "<div",
        "<p",
        "<tr",
        "<td",
        "<th ",
        "<thead",
        "<tbody",
        "<dt",
        "<dd",
        "<li",
        "<ul",
        "<ol",
        "<details",
        "<summary",
        "<caption",
        "<figcaption",
        "<svg",
        "<g",
        "<defs",
        "<text",
        "</table",
        "</svg",
    ):
        html = html.replace(tag, "\n" + tag)
    return re.sub(r"\n\s*\n", "\n", html).strip() + "\n"


def compare(name: str, html: str, request: pytest.FixtureRequest) -> None:
    """Compares with the golden file, or writes it where that is asked for."""
    file = GOLDEN / f"{name}.html"
    if request.config.getoption("--update-golden"):
        file.write_text(readable(html), encoding="utf-8")
    assert file.exists(), "no golden file yet: run with --update-golden"
    assert readable(html) == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FRAGMENTS)
def test_fragment(name: str, macros: PageMacros, request: pytest.FixtureRequest) -> None:
    FRAGMENTS[name](macros)
    compare(name, macros.slots.pages["one.md"][-1], request)


def test_a_notebook_page_shows_its_cells(macros: PageMacros, request: pytest.FixtureRequest) -> None:
    compare("notebook_page", "\n".join(notebook_page.cell_slots(macros.site.notebooks["tiny"])), request)


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.glob("*.html")} == {*FRAGMENTS, "notebook_page"}
