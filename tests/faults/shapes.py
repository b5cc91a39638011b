"""The shape of a kind of page, and what each page rests on."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import fault, lesson, swap, write

fault("shape-heading-missing", lesson("## What it looks like\n\n", ""),
      "docs/lessons/lesson.md:1: no heading 'What it looks like' on a page of kind lesson")
fault("shape-macro-missing", lesson("{{ sources() }}\n\n", ""),
      "docs/lessons/lesson.md:1: no call of sources on a page of kind lesson")
fault("shape-no-lesson-line", lesson("\n{ .lesson-line }", ""), "docs/lessons/lesson.md:1: no '{ .lesson-line }'")
fault("shape-no-stop", lesson("You may stop here.\n\n", ""),
      "docs/lessons/lesson.md:1: nothing says where the reader may stop")
fault("shape-too-few-questions", lesson('??? question "Two?"\n    Yes.\n\n', ""),
      "docs/lessons/lesson.md:1: 2 questions to check oneself")
fault("page-rests-on-nothing", write("docs/start/extra.md", """
        ---
        title: Extra
        description: A page that was added to the tiny site, so that one more thing can go wrong.
        id: extra
        ---

        # Extra

        Just words.
        """), "docs/start/extra.md:1: neither a source nor evidence")
fault("count-typed-by-hand", swap("docs/index.md", "A decision tree is a model.", "We list 214 resources."),
      "docs/index.md:10: a count typed by hand: '214 resources'")
