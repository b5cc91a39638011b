"""What the reader's tools know of the site: its pages in order, with what there is to do on each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

from macros import exercises, ids
from macros.pages import Page
from macros.site import Site

READ = ("guide", "lesson", "stage", "explainer", "practice", "skill", "career")  # kinds that one reads to the end
NAV = re.compile(r"^\s*-\s+(?:[^:#\n]+:\s+)?([\w./-]+\.md)\s*(?:#.*)?$", re.M)
SECTIONS = {
    "start": "Start",
    "lessons": "Lessons",
    "lifecycle": "Lifecycle",
    "explainers": "Explainers",
    "practice": "Practice",
    "skills": "Skills",
    "career": "Career",
}


@dataclass(frozen=True)
class Item:
    """Something to do on a page: an action, a check or an exercise."""

    kind: ids.Kind
    id: str
    was: str  # earlier ids, joined by spaces
    words: str
    anchor: str


@dataclass
class Entry:
    """A page with what there is to do on it; `id` is empty where reading it is not counted."""

    title: str
    path: str
    id: str
    was: str
    items: list[Item] = field(default_factory=list)


def order(site: Site) -> list[Page]:
    """The pages in the order of the navigation; those that it does not name come last."""
    file = site.root / "mkdocs.yml"
    text = file.read_text(encoding="utf-8").partition("\nnav:")[2] if file.exists() else ""
    places = {path: place for place, path in enumerate(NAV.findall(text))}
    return sorted(site.pages, key=lambda page: (places.get(page.path, len(places)), page.path))


def entries(site: Site) -> dict[str, list[Entry]]:
    """The pages that one can read, tick or answer, by section of the site."""
    found: dict[str, list[Entry]] = {}
    for page in order(site):
        if page.meta is None:
            continue
        entry = Entry(
            page.meta.title,
            page.path,
            page.meta.id if page.kind in READ else "",
            " ".join(ids.former(site.data.ids, "pages", page.meta.id)),
            list(_items(site, page)),
        )
        if entry.id or entry.items:
            name = SECTIONS.get(page.path.partition("/")[0], "Everything else")
            found.setdefault(name, []).append(entry)
    return found


def _items(site: Site, page: Page) -> list[Item]:
    items = []
    for call in page.calls:
        if call.name not in ids.MACROS:
            continue
        kind, name = ids.MACROS[call.name], ids.called(call)
        if call.name == "action":
            words = _words(str(call.kwargs.get("result", "") or "Do this"), call.kwargs.get("minutes"))
            anchor = f"do-{name}"
        elif call.name == "check_yourself":
            words = next(item.question for item in site.data.checks.checks if item.id == name)
            anchor = f"check-{name}"
        else:
            slug, _, cell = name.partition(":")
            notebook = site.notebooks.get(slug)  # on `serve` it may have failed
            words = exercises.read(notebook.source, cell).title if notebook else cell
            anchor = f"exercise-{cell.replace('_', '-')}"
        items.append(Item(kind, name, " ".join(ids.former(site.data.ids, kind, name)), words, anchor))
    return items


def _words(result: str, minutes: object) -> str:
    text = result.rstrip(".")
    return f"{text[:1].upper()}{text[1:]}" + (f" (about {minutes} minutes)" if minutes else "")


def mark(site: Site, path: str) -> str:
    """The place at a page's end where the script puts its 'I have read this'; '' on pages that nobody finishes."""
    page = site.page.get(path)
    if page is None or page.meta is None or page.kind not in READ:
        return ""
    was = " ".join(ids.former(site.data.ids, "pages", page.meta.id))
    return f'<div class="reader-mark" data-page="{escape(page.meta.id)}" data-was="{was}"></div>'


def after(site: Site, path: str) -> list[tuple[str, str]]:
    """Title and address of the pages that build on this one, in the order of the navigation."""
    page = site.page.get(path)
    if page is None or page.meta is None:
        return []
    return [
        (item.meta.title, item.path.removesuffix(".md") + ".html")
        for item in order(site)
        if item.meta and page.meta.id in item.meta.builds_on
    ]
