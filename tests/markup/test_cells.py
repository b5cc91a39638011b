"""Cells as HTML in the theme's markup."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import nbformat
import pytest

from macros.markup import cells
from tests.samples import FRAME, SVG, printed, result


def node(source: str, *outputs: dict[str, Any], **metadata: object) -> nbformat.NotebookNode:
    """A code cell with these outputs."""
    return nbformat.from_dict({"cell_type": "code", "source": source, "metadata": metadata, "outputs": list(outputs)})


def text(html: str) -> str:
    """What a reader of the HTML sees."""
    return re.sub(r"<[^>]+>", "", html)


def test_code_is_a_block_of_the_theme_with_little_markup() -> None:
    html = cells.code('x = [1, "a"]  # why\nreturn f"{x}" < 2')
    assert html.startswith('<div class="highlight"><pre><code>')
    assert html.endswith("\n</code></pre></div>")
    assert "<span class=c># why</span>" in html
    assert "<b>return</b>" in html
    assert not re.search(r'class="?(n|p|w|k|kn|s|s2)\b', html)


@pytest.mark.parametrize(
    "source",
    [
        'x = "<script>alert(1)</script>"',
        "a & b < c > d",
        "# <b>&amp;</b>",
        "def f(a, *, b=1):\n    return {a: b}\n\n\nf(1)",
        "x = 'it''s'\ny = \"\\n\"",
        'print(f"{x:>{width}} {{}}")',
        "@dec\nclass A(B):\n    x: int = 0",
    ],
)
def test_code_loses_nothing(source: str) -> None:
    html = cells.code(source)
    assert unescape(text(html)) == source + "\n"
    assert "<script" not in html
    assert "<b>&" not in html


def test_the_sample_has_the_colors_that_the_editor_gives_it(root: Path) -> None:
    folder = root / "tests" / "scripts"
    sample = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
    kinds = {name: kind for kind, names in sample["classes"].items() for name in names}
    html = cells.code((folder / "sample.py.txt").read_text(encoding="utf-8"))
    spans = re.findall(r"<(?:span class=)?(\w+)>([^<]*)</(?:span|b|i)>", html)
    pieces = [(kinds[name], unescape(inner)) for name, inner in spans if name in kinds]

    def letters(pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Letter by letter: the build joins neighbors of one color."""
        return [(kind, letter) for kind, text in pieces for letter in text if not letter.isspace()]

    assert letters(pieces) == letters(sample["pieces"])


def test_a_table_keeps_its_words_and_loses_its_style() -> None:
    assert re.sub(r"\s*\n\s*", "", cells.table(FRAME)) == (
        '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table class="dataframe">'
        '<thead><tr><td></td><th scope="col">who</th></tr></thead>'
        '<tbody><tr><th scope="row">0</th><td>a &lt; b</td></tr></tbody></table></div></div>'
    )


def test_cells_that_span_columns_still_do() -> None:
    html = cells.table('<table border="1"><thead><tr><th colspan="2" halign="left">a</th></tr></thead></table>')
    assert '<th scope="col" colspan="2">a</th>' in html
    assert "halign" not in html


def test_printed_text_and_value_are_one_block_escaped() -> None:
    html = cells.outputs(node("x", printed("a <b>\n"), printed("c\n"), result("'d & e'")), "n")
    assert html == "<div class=\"output\"><pre>a &lt;b&gt;\nc\n'd &amp; e'</pre></div>"


def test_terminal_colors_are_dropped() -> None:
    assert cells.outputs(node("x", printed("\x1b[31mred\x1b[0m\n")), "n") == '<div class="output"><pre>red</pre></div>'


def test_a_data_frame_is_shown_as_a_table_only() -> None:
    frame = {**result("  who\n0 a"), "data": {"text/html": FRAME, "text/plain": "  who\n0 a"}}
    html = cells.outputs(node("x", frame), "n")
    assert html.startswith('<div class="md-typeset__scrollwrap">')
    assert "<pre>" not in html


def test_html_that_is_no_table_is_shown_as_text() -> None:
    styled = {**result("x"), "data": {"text/html": "<script>x</script>", "text/plain": "Model()"}}
    assert cells.outputs(node("x", styled), "n") == '<div class="output"><pre>Model()</pre></div>'


def test_a_figure_has_the_alt_text_of_its_cell() -> None:
    picture = {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": SVG, "text/plain": "<Figure>"}}
    cell = node("draw()", printed("note\n"), picture, tags=["cell:x", "figure:my_line"], alt='A "line".')
    html = cells.outputs(cell, "n", "Seen")
    assert html.index("note") < html.index("<figure")
    assert 'aria-label="A &quot;line&quot;."' in html
    assert "<figcaption>Seen</figcaption>" in html
    assert "&lt;Figure&gt;" not in html
    assert cells.outputs(cell, "n", "Seen", copy=1) != html


@pytest.mark.parametrize(
    ("show", "code", "output"),
    [
        ("both", True, True),
        ("code", True, False),
        ("output", False, True),
    ],
)
def test_what_of_a_cell_is_shown(show: str, code: bool, output: bool) -> None:
    html = cells.cell(node("x = 1", printed("one\n")), "n", show)
    assert ("<code>" in html, 'class="output"' in html) == (code, output)
    assert html.startswith('<div class="cell">')


def test_a_cell_without_output_leaves_no_empty_box() -> None:
    assert cells.outputs(node("x = 1"), "n") == ""
