"""Macro calls: each names what exists, in the form that its macro asks for."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import fault, page

fault("macro-unknown", page('{{ resource_tabel(kind="course") }}'),
      "docs/start/two.md:16: macro 'resource_tabel' does not exist (did you mean 'resource_table'?)")
fault("macro-wrong-argument", page('{{ resource_table(sort="title") }}'),
      "docs/start/two.md:16: 'resource_table': got an unexpected keyword argument 'sort'")
fault("macro-missing-argument", page('{{ cite("podcast") }}'),
      "docs/start/two.md:16: 'cite': missing a required argument: 'at'")
fault("macro-not-constant", page('{{ cite(podcast, "17:25") }}'),
      "docs/start/two.md:16: 'cite' with an argument that is no constant",
      "docs/start/two.md:16: '{{ podcast }}' is no macro call")
fault("macro-named-argument", page('{{ cite(source="podcast", at="17:25") }}'),
      "docs/start/two.md:16: 'cite' with a named argument")
fault("cite-unknown-source", page('{{ cite("potcast", "17:25") }}'),
      "docs/start/two.md:16: source 'potcast' does not exist (did you mean 'podcast'?)")
fault("cite-unknown-place", page('{{ cite("podcast", "17:52") }}'),
      "docs/start/two.md:16: place of podcast '17:52' does not exist (did you mean '17:25'?)")
fault("source-places-unknown", page('{{ source_places("potcast") }}'),
      "docs/start/two.md:16: source 'potcast' does not exist (did you mean 'podcast'?)")
fault("since-unknown", page('{{ since("audits") }}'),
      "docs/start/two.md:16: change 'audits' does not exist (did you mean 'audit'?)")
fault("resource-unknown", page('{{ resource("beta-curse") }}'),
      "docs/start/two.md:16: resource 'beta-curse' does not exist (did you mean 'beta-course'?)")
fault("resource-link-unknown", page('{{ resource_link("beta-curse") }}'),
      "docs/start/two.md:16: resource 'beta-curse' does not exist (did you mean 'beta-course'?)")
fault("resource-table-unknown", page("""
        {{ resource_table(ids=["alpha-bok"]) }}

        {{ resource_table(default="alpha-boook") }}

        {{ resource_table(kind="curse") }}

        {{ resource_table(topic="maths") }}

        {{ resource_table(stage="dataa") }}

        {{ resource_table(level="begin") }}

        {{ resource_table(access="fre") }}
        """), "docs/start/two.md:16: resource 'alpha-bok' does not exist (did you mean 'alpha-book'?)",
      "docs/start/two.md:18: resource 'alpha-boook' does not exist (did you mean 'alpha-book'?)",
      "docs/start/two.md:20: kind 'curse' does not exist (did you mean 'course'?)",
      "docs/start/two.md:22: topic 'maths' does not exist (did you mean 'math'?)",
      "docs/start/two.md:24: stage 'dataa' does not exist (did you mean 'data'?)",
      "docs/start/two.md:26: level 'begin' does not exist (did you mean 'beginner'?)",
      "docs/start/two.md:28: access 'fre' does not exist (did you mean 'free'?)")
fault("resource-table-empty", page("""
        {{ resource_table(kind="podcast") }}

        {{ resource_table(kind="course", default="alpha-book") }}
        """), "docs/start/two.md:16: a table without rows",
      "docs/start/two.md:18: default 'alpha-book' is not in its table")
fault("vocabulary-unknown", page('{{ vocabulary_table("kind") }}'),
      "docs/start/two.md:16: vocabulary 'kind' does not exist (did you mean 'kinds'?)")
fault("notebook-unknown", page('{{ figure("tinny", "steps") }}'),
      "docs/start/two.md:16: notebook 'tinny' does not exist (did you mean 'tiny'?)")
fault("figure-unknown", page('{{ figure("tiny", "stepps") }}'),
      "docs/start/two.md:16: figure of tiny 'stepps' does not exist (did you mean 'steps'?)")
fault("number-unknown", page('{{ number("tiny", "shares") }}'),
      "docs/start/two.md:16: number of tiny 'shares' does not exist (did you mean 'share'?)")
fault("cell-unknown", page('{{ cell("tiny", "totals") }}'),
      "docs/start/two.md:16: cell of tiny 'totals' does not exist (did you mean 'total'?)")
fault("cell-show-unknown", page('{{ cell("tiny", "total", show="outputs") }}'),
      "docs/start/two.md:16: way to show a cell 'outputs' does not exist (did you mean 'output'?)")
fault("term-unknown", page('{{ term("modle") }}'),
      "docs/start/two.md:16: glossary term 'modle' does not exist (did you mean 'model'?)")
fault("formula-unknown", page('{{ formula("meen") }}'),
      "docs/start/two.md:16: formula 'meen' does not exist (did you mean 'mean'?)")
fault("diagram-unknown", page('{{ diagram("lifecicle") }}'),
      "docs/start/two.md:16: diagram 'lifecicle' does not exist (did you mean 'lifecycle'?)")
fault("asked-list-unknown", page('{{ asked_list("begin") }}'), "docs/start/two.md:16: group 'begin' does not exist")
fault("path-unknown", page('{{ path("weekends") }}'),
      "docs/start/two.md:16: path 'weekends' does not exist (did you mean 'weekend'?)")
fault("number-format-bad", page('{{ number("tiny", "share", ".0q") }}'),
      "docs/start/two.md:16: number format '.0q' for 0.3333333333333333")
fault("number-format-of-another-type", page('{{ number("tiny", "share", "d") }}'),
      "docs/start/two.md:16: number format 'd' for 0.3333333333333333")
fault("action-id-twice", page('{{ action("count-rows", minutes=5) }}'),
      "docs/start/two.md:16: action id 'count-rows' is also on docs/start/one.md")
fault("name-in-braces", page("{{ site_name }}"), "docs/start/two.md:16: '{{ site_name }}' is no macro call")
fault("brace-syntax-error", page('{{ cite("podcast", "17:25" }}'),
      "docs/start/two.md:1: neither a source nor evidence",
      "docs/start/two.md:16: braces that cannot be read: unexpected '}', expected ')'")
fault("braces-without-a-macro", page("""
        {{ 1 / 0 }}

        {{ "x" | upper }}

        {% if true %}yes{% endif %}
        """), "docs/start/two.md:16: braces that hold no macro call (Div)",
      "docs/start/two.md:18: braces that hold no macro call (Filter)",
      "docs/start/two.md:20: braces that hold no macro call (If)")
fault("macro-empty-argument", page("""
        {{ since("") }}

        {{ cite("podcast", "") }}

        {{ number("tiny", "share", 2) }}

        {{ resource_table(ids=5) }}
        """), "docs/start/two.md:16: change '' does not exist",
      "docs/start/two.md:18: place of podcast '' does not exist", "docs/start/two.md:20: 'number': format is 2",
      "docs/start/two.md:22: 'resource_table': ids is 5")
fault("action-malformed", page("""
        {{ action("Has Space", minutes=20) }}

        {{ action("too-short", minutes=0) }}

        {{ action(5, minutes="soon") }}
        """), "docs/start/two.md:16: action id 'Has Space'", "docs/start/two.md:18: action of 0 minutes",
      "docs/start/two.md:20: 'action': id is 5", "docs/start/two.md:20: 'action': minutes is 'soon'")
fault("progress-part-unknown", page('{{ progress("weks") }}'),
      "docs/start/two.md:16: part of the progress page 'weks' does not exist (did you mean 'weeks'?)")
fault("check-unknown", page('{{ check_yourself("last-step") }}'),
      "docs/start/two.md:16: check 'last-step' does not exist")
fault("macro-list-of-lists", page('{{ resource_table(ids=[["x"]]) }}'),
      "docs/start/two.md:16: 'resource_table': ids is [['x']]; allowed: a list")
fault("macro-with-unpacked-arguments", page('{{ resource_table(**{"kind": "boook"}) }}'),
      "docs/start/two.md:16: 'resource_table' with an argument that is no constant")
fault("method-in-braces", page('{{ "x".upper() }}'),
      "docs/start/two.md:16: braces that hold no macro call (Call)")
