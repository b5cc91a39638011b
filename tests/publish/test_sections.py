"""A page's finished HTML as the parts that the search looks into."""

from __future__ import annotations

import json

from macros.publish.search import sections

PAGE = """<h1 id="metrics">Metrics<a class="headerlink" href="#metrics">#</a></h1>
<p>Precision &amp; <em>re</em>call.</p><p>Next</p>
<h2 id="the-problem">The <code>problem</code><a class="headerlink" href="#the-problem">#</a></h2>
<ul><li>one</li><li>two</li></ul><svg><text>drawn</text></svg><math><mi>x</mi></math>
<pre><span>x = 1</span>\n<span>ValueError</span>: could not\nfit()</pre>
<div data-search-exclude><div>a list</div><div id="r">left out</div></div><p>after</p>
<h3 id="deeper">Deeper</h3><script>var x = "script"</script><!-- note --><button>Copy</button>
<p>last</p>"""


def test_a_page_gives_its_parts_and_their_words() -> None:
    own, problem, deeper = sections(PAGE, "explainers/metrics.html", "Metrics: the title")
    assert (own["anchor"], own["title"], own["text"]) == ("", "Metrics: the title", "Precision & recall. Next")
    assert own["words"] == {"precision": 1, "recall": 1, "next": 1}
    assert (problem["anchor"], problem["title"]) == ("the-problem", "The problem")
    assert problem["text"] == "one two ValueError: could not after"
    assert (deeper["anchor"], deeper["title"], deeper["text"]) == ("deeper", "Deeper", "last")


def test_a_page_without_a_heading_is_one_part() -> None:
    assert [part["text"] for part in sections("<p>a</p> b", "x.html", "X")] == ["a b"]


def test_of_a_notebook_only_the_beginning_is_looked_into() -> None:
    assert [part["anchor"] for part in sections(PAGE, "notebooks/metrics.html", "Notebook")] == [""]


def test_what_a_page_gives_survives_json() -> None:
    found = sections(PAGE, "explainers/metrics.html", "Metrics")
    assert json.loads(json.dumps(found)) == found
