"""What a page's frame shows around its text: its kind, what it builds on, its notebook, what comes after."""

from __future__ import annotations

from typing import Any

from macros.pages.addresses import address
from macros.pages.kinds import NOTEBOOK
from macros.pages.page import Page
from macros.site import reading
from macros.site.site import Site

Links = list[tuple[str, str]]  # title, and address from the site's root


def of_page(site: Site, path: str) -> dict[str, Any]:
    """What the templates show of a Markdown page; nothing for one that the site does not know."""
    page = site.page.get(path)
    if page is None or page.meta is None:
        return {}
    mark = {"id": page.meta.id, "was": reading.was(site, "pages", page.meta.id)}
    return {
        "kind": page.kind.name,
        "sign": page.kind.sign,
        "series": page.kind.series,
        "strip": page.kind.strip,
        "notebook_page": address(f"notebooks/{page.meta.notebook}.ipynb") if page.meta.notebook else "",
        "marks_terms": page.meta.terms,
        "before": _links([site.page_by_id[name] for name in page.meta.builds_on if name in site.page_by_id]),
        "after": _links(reading.builds_on(site, page)) if page.kind.after else [],
        "mark": mark if page.kind.read else None,
    }


def of_notebook(site: Site, slug: str, title: str) -> dict[str, Any]:
    """What the templates show of a notebook's page."""
    told = [page for page in site.pages if page.meta and page.meta.notebook == slug]
    return {
        "kind": NOTEBOOK.name,
        "sign": NOTEBOOK.sign,
        "title": f"Notebook: {title}",
        "description": f"The executed notebook behind the page: {title}. Read it here, or download it and run it "
        "yourself.",
        "notebook_source": f"{slug}.ipynb",
        "told_by": _links(told),
    }


def _links(pages: list[Page]) -> Links:
    return [(page.title, page.address) for page in pages]
