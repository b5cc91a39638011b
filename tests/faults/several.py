"""Several faults at once: one run tells them all."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import fault, page, resources, swap, tiny, two

fault("three-faults", resources("    needs: School algebra", "    needz: School algebra"),
      resources('checked: "2026"', 'checked: "2999"'), page("### Too deep"),
      "docs/data/resources.yml:55:5: unknown key 'needz' (did you mean 'needs'?)",
      "docs/data/resources.yml:96:5: 'checked': date '2999' in the future",
      "docs/start/two.md:16: a heading of level 3 after level 1")
fault("faults-in-every-kind-of-file", resources("since: [audit]", "since: [audits]"),
      swap("docs/data/glossary.yml", "page: start/one.md", "page: start/three.md"),
      two("builds_on: [one]", "builds_on: [zero]"),
      tiny('tags=["number:share"]', 'tags=["number:share", "number:Share-2"]'),
      "docs/data/glossary.yml:7:5: no page docs/start/three.md",
      "docs/data/resources.yml:79:13: 'audits' does not exist (did you mean 'audit'?)",
      "docs/start/two.md:5:1: builds on 'zero', which is no other page's id",
      "notebooks/tiny.py:28: cell 4: tag 'number:Share-2'")
# A record that is left out for its own fault has echoes, which are not told; a thing of another kind that bears its id
# is none of them.
fault("echo-is-not-told", resources('checked: "2026"', 'checked: "2999"'), page('{{ resource("old-course") }}'),
      "docs/data/resources.yml:96:5: 'checked': date '2999' in the future")
fault("same-id-of-another-kind-is-told", resources('checked: "2026"', 'checked: "2999"'),
      page('{{ term("old-course") }}'),
      "docs/data/resources.yml:96:5: 'checked': date '2999' in the future",
      "docs/start/two.md:16: glossary term 'old-course' does not exist")
