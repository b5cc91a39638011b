"""What pages are made from besides their own text, as digests."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from macros.files import inputs
from macros.files.inputs import digest, flat
from macros.pages.page import Page
from macros.site.site import Site


@dataclass(frozen=True)
class World:
    """What the pages of a site are made from besides their own text, as digests."""

    code: str  # this package, what is installed, and the template of notebooks
    records: str  # data, diagrams, and what pages and notebooks are to each other
    targets: str  # what a link may lead to
    words: str  # the words that are marked, and where they are explained
    frame: str  # templates, settings, the navigation
    notebooks: dict[str, str]  # each executed notebook, by slug


def world(site: Site, files: dict[str, str], address: str) -> World:
    """The digests of what the pages of a site share.

    `files` are the digests of the project's files, `address` is the one that a server shows the site under.
    """

    def under(*starts: str) -> list[str]:
        return flat({name: value for name, value in files.items() if name.startswith(starts)})

    notebooks = {slug: item.source for slug, item in site.notebooks.items()}
    faces = {page.path: _face(page) for page in site.pages}
    terms = [[term.id, term.term, term.aliases, term.tooltip, term.page] for term in site.terms.values()]
    settings = files["mkdocs.yml"]
    failed = {slug: list(map(str, problems)) for slug, problems in site.failed.items()}
    return World(
        code=digest(inputs.packages(), *under("macros/", "overrides/notebook/")),
        records=digest(json.dumps([faces, notebooks, failed]), *under("docs/data/", "overrides/diagrams/"), settings),
        targets=digest(*sorted(files), *sorted(notebooks), settings),
        words=digest(json.dumps(terms), *(page.path for page in site.holders.values())),
        frame=digest(
            *flat({name: value for name, value in files.items() if name.endswith(".html")}),
            *(json.dumps([path, face[0]]) for path, face in sorted(faces.items())),
            *sorted(notebooks),
            settings,
            *flat(inputs.settings(site.root)),
            address,
        ),
        notebooks=notebooks,
    )


def _face(page: Page) -> list[Any]:
    """What others may show of a page: its front matter and its calls, not its words."""
    meta = page.meta.model_dump(mode="json") if page.meta else None
    return [meta, [[call.name, repr(call.args), repr(call.kwargs)] for call in page.calls]]
