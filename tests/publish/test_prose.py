"""A page's text: glossary terms at their first place only and only in running text, minutes, places to stop."""

from __future__ import annotations

import re

import pytest

from macros.publish import prose
from macros.publish.prose import Tooltips
from tests import samples

TERMS = {
    "model": samples.term(id="model", term="model", aliases=["ML model"], meaning='A "thing" & 5 < 6'),
    "tree": samples.term(id="tree", term="tree", meaning="t", page="lessons/tree.md"),
    "decision-tree": samples.term(id="decision-tree", term="decision tree", meaning="d"),
    "tree-depth": samples.term(id="tree-depth", term="tree depth", meaning="d"),
    "batch": samples.term(id="batch", term="batch", meaning="b"),
    "c-plus": samples.term(id="c-plus", term="C++", meaning="c"),
}
TIPS = Tooltips(TERMS)


def marked(html: str, own: str = "") -> list[str]:
    """The linked words with their term, in order."""
    return [
        f"{word}>{name}"
        for name, word in re.findall(
            r'<a class="term" href="g.html#([^"]+)"[^>]*>([^<]+)</a>', TIPS.mark(html, "g.html", own)
        )
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>A model is a model.</p><p>Model.</p>", ["model>model"]),
        ("<p>Models and trees, two batches.</p>", ["Models>model", "trees>tree", "batches>batch"]),
        ("<p>The MODEL</p>", ["MODEL>model"]),
        ("<p>An ML model and a model</p>", ["ML model>model"]),
        ("<p>A decision tree, then a tree</p>", ["decision tree>decision-tree", "tree>tree"]),
        ('<p>Also <span class="aliases">model <span>batch</span></span>, a model</p>', ["model>model"]),
        ("<p>The tree depth of a tree</p>", ["tree depth>tree-depth", "tree>tree"]),
        ("<p>A tree, then a decision tree</p>", ["tree>tree", "decision tree>decision-tree"]),
        ("<p>remodel, modeling, model-free, tree_view, subtree</p>", []),
        ("<p>(model) and tree's, batch.</p>", ["model>model", "tree>tree", "batch>batch"]),
        ("<p><code>model</code> <a href='x'>model</a> <b>model</b></p>", ["model>model"]),
        ("<h2>model</h2><pre>model</pre><svg><text>model</text></svg><math>model</math><p>x</p>", []),
        ("<figcaption>model</figcaption><caption>model</caption><th>model</th><summary>model</summary>", []),
        ("<dt>model</dt><dd>tree</dd><li>model</li><td>batch</td>", ["tree>tree", "model>model", "batch>batch"]),
        ("<a href='x'><code>tree</code> model</a> batch", ["batch>batch"]),
        ('<p title="model">tree<img alt="model"><br>batch</p>', ["tree>tree", "batch>batch"]),
        ("<code>x<br>model</code> tree", ["tree>tree"]),
        ("<!-- model --><p>tree</p>", ["tree>tree"]),
        ('<p><a class="term" href="g.html#model" data-tip="x">some</a> model</p>', ["some>model"]),
        ("", []),
    ],
)
def test_mark(html: str, expected: list[str]) -> None:
    assert marked(html) == expected


def test_a_term_is_left_alone_on_the_page_that_explains_it() -> None:
    assert marked("<p>tree and model</p>", "lessons/tree.md") == ["model>model"]


def test_the_meaning_is_escaped() -> None:
    assert 'data-tip="A &#34;thing&#34; &amp; 5 &lt; 6"' in TIPS.mark("<p>model</p>", "g.html")


def test_nothing_else_changes() -> None:
    html = '<p class="a">A model &amp; more</p>\n<hr><pre>model\n  x</pre>'
    assert re.sub(r'<a class="term"[^>]*>([^<]*)</a>', r"\1", TIPS.mark(html, "g.html")) == html
    assert TIPS.mark("<p>nothing here</p>", "g.html") == "<p>nothing here</p>"


def test_without_terms_nothing_happens() -> None:
    assert Tooltips({}).mark("<p>model</p>", "g.html") == "<p>model</p>"


def test_each_page_starts_anew() -> None:
    assert marked("<p>model</p>") == marked("<p>model</p>") == ["model>model"]


def test_a_word_with_an_everyday_sense_is_not_linked() -> None:
    quiet = Tooltips({"token": samples.term(id="token", term="token", meaning="t", tooltip=False)})
    assert quiet.mark("<p>A token</p>", "g.html") == "<p>A token</p>"


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (200, 1), (299, 1), (301, 2), (1000, 5)])
def test_reading_time(words: int, minutes: int) -> None:
    assert prose.minutes("<p>" + "word <b>x</b> " * (words // 2) + "</p>") == minutes


def test_code_and_figures_take_no_time() -> None:
    long = "word " * 5000
    assert prose.minutes(f"<pre>{long}</pre><svg><text>{long}</text></svg><math>{long}</math><p>one</p>") == 1


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>You may stop here. Or go on.</p>", '<p class="path-stop"><b>You may stop here.</b> Or go on.</p>'),
        (
            "<p>You may stop here with a model: good.</p>",
            '<p class="path-stop"><b>You may stop here with a model:</b> good.</p>',
        ),
        ("<p>Then you may stop here.</p>", "<p>Then you may stop here.</p>"),
        ("<p>You may stop hereabouts.</p>", "<p>You may stop hereabouts.</p>"),
    ],
)
def test_places_to_stop_are_marked(html: str, expected: str) -> None:
    assert prose.stops(html) == expected
