"""The ids that readers' progress hangs on (docs/data/ids.yml)."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from functools import partial

from tests.faults.table import fault, swap

ids = partial(swap, "docs/data/ids.yml")

fault("published-id-lost", ids("pages: [first-lesson,", "pages: [first-lesson, three,"),
      ids("actions: [", "actions: [count-row, "),
      "docs/data/ids.yml:6:23: page id 'three' is gone",
      "docs/data/ids.yml:7:11: action id 'count-row' is gone (did you mean 'count-rows'?)")
fault("retired-id-in-use", ids("retired:\n", "retired:\n  - {kind: pages, id: two, why: Merged into the first.}\n"),
      ids("pages: [first-lesson, lesson]", "pages: [two]"),
      "docs/data/ids.yml:7:9: 'two' is renamed or retired, and in use again")
fault("renamed-to-nothing", ids("old: first-lesson, new: lesson", "old: first-lesson, new: lessons"),
      "docs/data/ids.yml:6:9: page id 'first-lesson' is renamed to an id that does not exist")
