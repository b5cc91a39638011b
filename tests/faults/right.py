"""What looks odd and is right: it must load or build."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import builds, lacks, lesson, loads, page, resources, shows, swap, tiny, write

loads("ok-base-with-windows-lines", write("docs/data/formulas.yml",
      b"\xef\xbb\xbfversion: 1\r\nformulas:\r\n  - {id: mean, tex: m, words: The mean.}\r\n"))
loads("ok-lesson-and-check", lesson("Start small.", "Start as small as you can."))
loads("ok-http-with-a-reason",
      resources("url_note: The stored copy has no other address.",
                "url_note: It never had another address."))
loads("ok-closed-without-address", resources("    url: http://old.example/course\n", ""),
      resources("    url_note: The stored copy has no other address.\n", ""),
      resources("status: replaced\n    replaced_by: beta-course", "status: closed"))
loads("ok-code-that-looks-like-headings", page("""
        ````md
        # Not a heading

        ```python
        # Not one either
        ```

        ### Nor this
        ````
        """))
builds("ok-braces-in-raw-and-notebook", page("{% raw %}Write {{ cite(...) }} for a place.{% endraw %}"),
      tiny("# Three sizes, one picture.", "# Three sizes, one {{ picture }} and {% what %}."),
      shows("start/two.html", "Write {{ cite(...) }} for a place."),
      shows("notebooks/tiny.html", "one {{ picture }} and {% what %}."),
      shows("notebooks/tiny.html", "6 in all {'{{': '}}'}"), lacks("notebooks/tiny.html", "plusslot"),
      shows("start/one.html", "6 in all"), group="right")
builds("ok-macro-in-fold-table-and-list", page("""
        ??? note "A fold"
            {{ cell("tiny", "total") }}

            - a list with {{ number("tiny", "share", ".1f") }}

        | What | How much |
        |---|---|
        | share | {{ number("tiny", "share", ".0%") }} of {{ resource_link("beta-course") }} |

        !!! tip
            {{ since("audit") }}
        """), shows("start/two.html", '<details class="note">'),
      shows("start/two.html", 'data-format=".1f">0.3</data>'),
      shows("start/two.html",
            'data-format=".0%">33%</data> of <a href="https://beta.example/course">Beta Course</a></td>'),
      shows("start/two.html", '<div class="since"'), lacks("start/two.html", "plusslot"),
      lacks("start/two.html", "<p><div"), group="right")
builds("ok-text-is-escaped", resources("title: Alpha & Omega", "title: 'Trees < 5 \"deep\" & ''wide'''"),
      resources("needs: School algebra", "needs: 'a > b, {{ x }} and *stars*'"),
      swap("docs/data/glossary.yml", "meaning: A chain of questions that ends in an answer.",
           "meaning: 'A chain of \"questions\" & answers < 5.'"),
      shows("resources/catalogue.html", "Trees &lt; 5 &#34;deep&#34; &amp; &#39;wide&#39;"),
      shows("resources/catalogue.html", "a &gt; b, {{ x }} and *stars*"),
      shows("glossary.html", "A chain of &#34;questions&#34; &amp; answers &lt; 5."),
      shows("index.html", 'data-tip="A chain of &#34;questions&#34; &amp; answers &lt; 5."'))
builds("ok-everything-is-published", swap("docs/index.md", "is a model.", "is a fine model."),
      shows("data/resources.json", '"id": "alpha-book"'), shows("data/resources.csv", "alpha-book,Alpha & Omega"),
      shows("data/resources.yml", "id: alpha-book"), shows("data/glossary.csv", "decision-tree"),
      shows("data/questions.csv", "leaky-column"), shows("notebooks/tiny.ipynb", '"cell-003"'),
      shows("start/one.html", 'aria-label="Three points climb in a straight line from one to three."'),
      shows("start/one.html", "<math"), shows("notebooks/tiny.html", 'href="../start/one.html"'),
      lacks("notebooks/tiny.html", "cdn"), group="right")
