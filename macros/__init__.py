"""From data files, notebooks and Markdown to the pages of the site.

Data flow: docs/data/*.yml -> load (places of keys) -> validate (typed model) -> checks; notebooks/*.py -> source
(cells, tags, key) -> execute (cache) -> executed (figures, numbers, cells); docs/**/*.md -> pages (front matter, macro
calls) -> references (every id exists). All of it is loaded by `site.load_site`, which raises one error with every
problem. `env` turns it into the macros that pages call, `hooks` mounts it into MkDocs, `export` publishes the data.

mkdocs-macros calls `define_env`; MkDocs calls the functions of `hooks`. Nothing else knows about either.
"""

from __future__ import annotations

from typing import Any


def define_env(env: Any) -> None:
    """Registers the macros with mkdocs-macros; each build's site is set by the hooks."""
    from macros import env as page_macros
    from macros.state import STATE

    def register(name: str) -> None:
        def macro(*args: Any, **kwargs: Any) -> str:
            assert STATE.macros
            return STATE.macros.call(name, *args, **kwargs)

        env.macro(macro, name)

    for name in page_macros.NAMES:
        register(name)
