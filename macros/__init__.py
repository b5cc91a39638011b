"""From data files, notebooks and Markdown to the pages of the site.

A record walks one way, from room to room; a room imports only rooms before it:

    files        a file as written, with the place of everything in it
    data         docs/data understood: records and their rules        \\
    notebooks    notebooks/ understood: cells, outputs, exercises      } three wings that never meet
    pages        docs/ understood: front matter, headings, calls      /
    site         the three together, and what only all of them can tell
    markup       records, cells and figures drawn as HTML
    calls        what pages may call, and what each argument may name
    publish      from a page's HTML to what readers get

Doors: `__main__` (people's commands), `hooks` (MkDocs), this file (mkdocs-macros), `project` (load and check
everything), `build` (the build that is going on), `incremental` (build what changed), `server` (show it at once),
`watch` (what was saved).
`scaffold` is how something new comes in. `problems` is the ground that all stand on.
"""

from __future__ import annotations

from typing import Any


def define_env(env: Any) -> None:
    """Registers the macros with mkdocs-macros; each call goes to the build that is going on."""
    from macros import build
    from macros.calls.registry import MACROS

    def register(name: str) -> None:
        def macro(*args: Any, **kwargs: Any) -> str:
            return build.current().macros.call(name, *args, **kwargs)

        env.macro(macro, name)

    for name in MACROS:
        register(name)
