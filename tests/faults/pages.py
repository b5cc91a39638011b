"""Pages: front matter and headings."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import fault, page, swap, two, write

EXTRA = """\
---
title: Extra
description: A page that was added to the tiny site, so that one more thing can go wrong.
id: extra
---

# Extra

x
caf\xe9
"""

fault("front-matter-missing", write("docs/glossary.md", """
        # Glossary

        {{ glossary_table() }}
        """), "docs/glossary.md:1: no front matter")
fault("front-matter-unknown-key", two("builds_on:", "build_on:"),
      "docs/start/two.md:5:1: unknown key 'build_on' (did you mean 'builds_on'?)")
fault("front-matter-syntax", two("title: Lesson two", "title: Lesson: two"),
      "docs/start/two.md:2:14: YAML syntax: mapping values are not allowed in this context")
fault("front-matter-duplicate-key", two("title: Lesson two", "title: Lesson two\ntitle: Lesson two"),
      "docs/start/two.md:3:1: key 'title' a second time (first on line 2)")
fault("description-too-short", two(" of a tiny site, with resources, a change and questions to practice.", "."),
      "docs/start/two.md:3:1: 'description': text 'The second lesson.'")
fault("page-id-twice", two("id: two", "id: one"), two("builds_on: [one]\n", ""),
      "docs/start/two.md:4:1: the id of docs/start/one.md")
fault("description-twice",
      two("second lesson of a tiny site, with resources, a change and questions to practice.",
          "first lesson of a tiny site, with a figure, a number and a cell of a notebook."),
      "docs/start/two.md:3:1: the description of docs/start/one.md")
fault("builds-on-unknown", two("builds_on: [one]", "builds_on: [zero]"),
      "docs/start/two.md:5:1: builds on 'zero', which is no other page's id")
fault("builds-on-itself", two("builds_on: [one]", "builds_on: [two]"),
      "docs/start/two.md:5:1: builds on 'two', which is no other page's id")
fault("notebook-of-page-unknown", swap("docs/start/one.md", "notebook: tiny", "notebook: tinny"),
      "docs/start/one.md:5:1: no notebook 'tinny'")
fault("heading-skipped", page("### Too deep"), "docs/start/two.md:16: a heading of level 3 after level 1")
fault("second-h1", page("# Another"), "docs/start/two.md:16: a second heading of level 1")
fault("title-differs-from-heading", two("# Lesson two", "# Lesson 2"),
      "docs/start/two.md:8: first heading 'Lesson 2'")
fault("no-heading", two("# Lesson two\n\n", ""), "docs/start/two.md:1: no heading")
fault("macro-in-heading", page('## Since {{ cite("podcast", "17:25") }}'),
      "docs/start/two.md:16: a macro in a heading")
fault("page-not-utf-8", write("docs/extra.md", EXTRA.encode("latin-1")),
      "docs/extra.md:10: a character that is not UTF-8")
fault("page-code-too-long", page("""
        ```python
        print("a line that is longer than the page is wide, which would have to be scrolled")
        ```
        """), "docs/start/two.md:17: a line of code of 85 characters")
fault("page-with-a-script", page("""
        [click](javascript:alert(1)) and `<script>` in code

        <script>alert(1)</script>

        <b onclick="alert(1)">bold</b>
        """), "docs/start/two.md:16: markup that can run: '](javascript:'",
      "docs/start/two.md:18: markup that can run: '<script'", "docs/start/two.md:20: markup that can run")
fault("role-taken-twice", two("role: questions", "role: asked"),
      "docs/data/questions.yml:1: no page has the role 'questions'",
      "docs/start/two.md:6:1: the role of docs/start/one.md; allowed: one page for each role")
fault("role-without-a-page", swap("docs/glossary.md", "role: glossary\n", ""),
      "docs/data/glossary.yml:1: no page has the role 'glossary'; allowed: one page for each role; "
      "fix: write `role: glossary` on top")
# A page whose front matter cannot be read is still there for others, and the rest of it is told.
fault("front-matter-and-more", swap("docs/start/one.md", "title: Lesson one", "title: Lesson: one"),
      page("<script>1</script>"),
      "docs/start/one.md:2:14: YAML syntax", "docs/start/two.md:16: markup that can run: '<script'")
fault("navigation-unreadable", swap("mkdocs.yml", "site_name: Plus ML", "site_name: Plus: ML"),
      "mkdocs.yml:5:16: YAML syntax")
fault("script-over-two-lines", page('<b\nonclick="x()">y</b>'),
      "docs/start/two.md:16: markup that can run: '<b onclick='")
