"""Real builds that must fail."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import build_fails, notebook, page, resources, write

build_fails("build-bad-data", resources("title: Beta Course", "titel: Beta Course"),
      "docs/data/resources.yml:67:5: key 'title' is missing",
      "docs/data/resources.yml:68:5: unknown key 'titel' (did you mean 'title'?)")
build_fails("build-bad-macro", page('{{ resource("beta-curse") }}'),
      "docs/start/two.md:16: resource 'beta-curse' does not exist (did you mean 'beta-course'?)")
build_fails("build-raising-cell", notebook("""
        # %%
        x = 1
        x.y
        """), "notebooks/extra.py:6: cell 2: AttributeError: 'int' object has no attribute 'y'")
build_fails("build-broken-braces", page("{{ cite( }}"), "docs/start/two.md:1: neither a source nor evidence",
      "docs/start/two.md:16: braces that cannot be read: unexpected '}', expected ')'")
build_fails("build-broken-link-in-page", page("See [three](three.md)."),
      "WARNING -  Doc file 'start/two.md' contains a link 'three.md', but the target 'start/three.md' is not found "
      "among documentation files.", group="warned")
build_fails("build-page-outside-nav", write("docs/extra.md", """
        ---
        title: Extra
        description: A page that was added to the tiny site, so that one more thing can go wrong.
        id: extra
        ---

        # Extra

        Nobody leads here.
        """),
      'WARNING -  The following pages exist in the docs directory, but are not included in the "nav" configuration:',
      "- extra.md", group="warned")
