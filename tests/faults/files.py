"""The form of a data file: YAML, types, texts, addresses, dates."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import delete, fault, page, resources, write

fault("yaml-syntax", resources("title: Beta Course", "title: Beta: Course"),
      "docs/data/resources.yml:68:16: YAML syntax: mapping values are not allowed in this context")
fault("control-character-in-yaml", resources("title: Beta Course", "title: Beta \a Course"),
      "docs/data/resources.yml:68:1: YAML syntax: unacceptable character #x0007: control characters are not allowed")
fault("not-utf-8", write("docs/data/formulas.yml", b'version: 1\nformulas:\n  - {id: mean, tex: m, words: M\xe9an.}\n'),
      "docs/data/formulas.yml:3: a character that is not UTF-8")
fault("duplicate-key", resources("    title: Beta Course", "    title: Beta Course\n    title: Beta Again"),
      "docs/data/resources.yml:69:5: key 'title' a second time (first on line 68)")
fault("unknown-key", resources("    needs: School algebra", "    needz: School algebra"),
      "docs/data/resources.yml:55:5: unknown key 'needz' (did you mean 'needs'?)")
fault("missing-field", resources("    title: Beta Course\n", ""),
      "docs/data/resources.yml:67:5: key 'title' is missing")
fault("missing-file", delete("docs/data/formulas.yml"), "docs/data/formulas.yml: no such file")
fault("empty-file", write("docs/data/formulas.yml", b''), "docs/data/formulas.yml:1:1: an empty file")
fault("wrong-type", resources("hours: 12", "hours: a few"), resources("topics: [trees]", "topics: trees"),
      resources("title: Beta Course", "title: 1984"), "docs/data/resources.yml:54:5: 'hours': text 'a few'",
      "docs/data/resources.yml:68:5: 'title': number 1984", "docs/data/resources.yml:72:5: 'topics': text 'trees'")
fault("nothing-is-coerced", resources("ours: true", "ours: yes"), resources("hours: 12", "hours: 1:30"),
      resources('checked: "2026"', "checked: 2026"), "docs/data/resources.yml:54:5: 'hours': text '1:30'",
      "docs/data/resources.yml:80:5: 'ours': yes", "docs/data/resources.yml:96:5: 'checked': number 2026")
fault("key-order",
      resources("    title: Beta Course\n    url: https://beta.example/course",
                "    url: https://beta.example/course\n    title: Beta Course"),
      "docs/data/resources.yml:68:5: key 'url' out of order")
fault("number-out-of-range", resources("hours: 12", "hours: 0"), "docs/data/resources.yml:54:5: 'hours': number 0")
fault("id-not-kebab-case", resources("id: alpha-book", "id: Alpha_Book"),
      "docs/data/resources.yml:46:5: 'id': text 'Alpha_Book'")
fault("html-in-text", resources("title: Beta Course", "title: Beta <img src=x onerror=alert(1)> Course"),
      "docs/data/resources.yml:68:5: 'title': HTML in the text")
fault("entity-in-text", resources("title: Beta Course", "title: Beta &amp; Course"),
      "docs/data/resources.yml:68:5: 'title': HTML in the text")
fault("invisible-character", resources("title: Beta Course", 'title: "Beta\\u202e Course"'),
      "docs/data/resources.yml:68:5: 'title': a control or invisible character")
fault("script-in-text", resources("title: Beta Course", 'title: "See javascript:alert(1)"'),
      "docs/data/resources.yml:68:5: 'title': a script address in the text")
fault("placeholder-text", resources("title: Beta Course", "title: TODO find the title"),
      "docs/data/resources.yml:68:5: 'title': a placeholder")
fault("whole-file-null", write("docs/data/glossary.yml", "~"), "docs/data/glossary.yml:1:1: an empty file")
fault("version-coerced", resources("version: 1", "version: true"), "docs/data/resources.yml:1:1: 'version': true")
fault("faults-between-and-inside-records", resources("hours: 12", "hourz: 12"),
      resources("since: [audit]", "since: [audt]"), page('{{ resource("nope") }}'),
      "docs/data/resources.yml:54:5: unknown key 'hourz'", "docs/data/resources.yml:79:13: 'audt' does not exist",
      "docs/start/two.md:16: resource 'nope' does not exist")
fault("key-order-beside-a-record-that-does-not-fit", resources("hours: 12", "hourz: 12"),
      resources("id: old-course\n    title: Old Course", "title: Old Course\n    id: old-course"),
      "docs/data/resources.yml:54:5: unknown key 'hourz'", "docs/data/resources.yml:84:5: key 'title' out of order")
fault("space-at-an-end", resources("title: Beta Course", "title: 'Beta Course '"),
      "docs/data/resources.yml:68:5: 'title': empty text or spaces at an end")
fault("javascript-address", resources("url: https://beta.example/course", "url: javascript:alert(1)"),
      "docs/data/resources.yml:69:5: 'url': an address that carries a script")
fault("address-without-scheme", resources("url: https://beta.example/course", "url: beta.example/course"),
      "docs/data/resources.yml:69:5: 'url': address 'beta.example/course'")
fault("address-with-a-space", resources("url: https://beta.example/course", "url: https://beta.example/a course"),
      "docs/data/resources.yml:69:5: 'url': a character that an address may not hold")
fault("date-in-the-future", resources('checked: "2026-01"', 'checked: "2999-01"'),
      "docs/data/resources.yml:81:5: 'checked': date '2999-01' in the future")
fault("impossible-date", resources('checked: "2026-01"', 'checked: "2025-02-30"'),
      "docs/data/resources.yml:81:5: 'checked': date '2025-02-30'")
fault("date-of-another-form", resources('checked: "2026-01"', 'checked: "January 2026"'),
      "docs/data/resources.yml:81:5: 'checked': date 'January 2026'")
fault("yaml-contains-itself", write("docs/data/formulas.yml", "- &all [*all]"),
      "docs/data/formulas.yml:1:1: YAML that contains itself")
