"""What the reader's tools know of the site: its pages in order, with what there is to do on each."""

from __future__ import annotations

from dataclasses import dataclass, field

from macros.data import published
from macros.data.published import TaskKind
from macros.notebooks import exercises
from macros.pages.kinds import section_of
from macros.pages.page import Page
from macros.site.site import Site, Task


@dataclass(frozen=True)
class Item:
    """Something to do on a page: an action, a question of the quiz or an exercise."""

    kind: TaskKind
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


def entries(site: Site) -> dict[str, list[Entry]]:
    """The pages that one can read, tick or answer, by section of the site."""
    found: dict[str, list[Entry]] = {}
    for page in site.in_order:
        if page.meta is None:
            continue
        items = [_item(site, task) for task in site.tasks if task.page is page]
        name = page.meta.id if page.kind.read else ""
        entry = Entry(page.meta.title, page.path, name, was(site, "pages", page.meta.id), items)
        if entry.id or entry.items:
            found.setdefault(section_of(page.path), []).append(entry)
    return found


def was(site: Site, kind: TaskKind, name: str) -> str:
    """The earlier ids of an id, joined by spaces: what readers' devices may still have kept."""
    return " ".join(site.data.published.former(kind, name))


def builds_on(site: Site, page: Page) -> list[Page]:
    """The pages that build on this one, in the order of the navigation."""
    return [item for item in site.in_order if page.meta and item.meta and page.meta.id in item.meta.builds_on]


def _item(site: Site, task: Task) -> Item:
    if task.kind == "actions":
        words = _words(str(task.given.get("result") or "Do this"), task.given.get("minutes"))
    elif task.kind == "checks":
        words = next(item.question for item in site.data.quiz.checks if item.id == task.id)
    else:
        slug, cell = task.given["slug"], task.given["name"]
        failed = slug in site.failed  # on `serve`: nobody knows what its cells hold
        words = cell if failed else exercises.read(site.scripts[slug], cell).title
    return Item(task.kind, task.id, was(site, task.kind, task.id), words, published.anchor(task.kind, task.id))


def _words(result: str, minutes: object) -> str:
    text = result.rstrip(".")
    return f"{text[:1].upper()}{text[1:]}" + (f" (about {minutes} minutes)" if minutes else "")
