"""The ids that readers' progress hangs on: an id that was ever published stays, or says what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from macros.data.published import KINDS, Published, TaskKind
from macros.files import documents
from macros.problems import Problem, nearest
from macros.site.site import Site

HEAD = """# yaml-language-server: $schema=./ids.schema.json
#
# Every id that was ever published. What readers did is kept on their own devices under these ids, so none may get lost:
# - To rename one, leave the old id here and add to `renamed`: {kind: pages, old: old-id, new: new-id}.
# - To delete one for good, leave it here and add to `retired`: {kind: actions, id: old-id, why: a sentence}.
# - A page that moves keeps its id and needs nothing. `make fix` adds new ids to the lists.

"""


def now(site: Site) -> dict[TaskKind, list[str]]:
    """The ids of the site as it is, by kind, in order."""
    found: dict[TaskKind, set[str]] = {kind: set() for kind in KINDS}
    found["pages"] = set(site.page_by_id)
    for task in site.tasks:
        found[task.kind].add(task.id)
    return {kind: sorted(names) for kind, names in found.items()}


def problems(site: Site) -> Iterator[Problem]:
    """No published id is lost: each exists, was renamed to one that exists, or is retired with a reason."""
    document = site.data.documents.get(Published)
    if document is None:
        return
    items, exist = site.data.published, now(site)
    for kind in KINDS:
        gone = {item.id for item in items.retired if item.kind == kind}
        moved = {item.old for item in items.renamed if item.kind == kind}
        alive = {old for name in exist[kind] for old in items.former(kind, name)}
        for index, name in enumerate(items.names(kind)):
            if name in exist[kind]:
                if name in moved | gone:
                    found = f"'{name}' is renamed or retired, and in use again"
                    yield document.problem((kind, index), found, "an id is never used twice", "choose another id")
            elif name not in gone and name not in alive:
                hint = "is renamed to an id that does not exist" if name in moved else "is gone"
                found = f"{kind[:-1]} id '{name}' {hint}{nearest(name, exist[kind])}"
                allowed = "ids that were published: readers' progress hangs on them"
                fix = "give the id back, or say under `renamed` or `retired` what became of it"
                yield document.problem((kind, index), found, allowed, fix)


def missing(site: Site) -> list[str]:
    """The ids in use that the committed lists do not have yet, as 'kind id'."""
    published = site.data.published
    return [
        f"{kind} {name}" for kind, names in now(site).items() for name in names if name not in published.names(kind)
    ]


def text(items: Published, exist: dict[TaskKind, list[str]]) -> str:
    """The file with every id in use added."""
    lines = [HEAD + "version: 1", ""]
    for name, entries in (("renamed", items.renamed), ("retired", items.retired)):
        lines.append(f"{name}:" if entries else f"{name}: []")
        for entry in entries:
            values = [f"{key}: {_written(value, key == 'why')}" for key, value in entry.model_dump().items()]
            lines.append("  - {" + ", ".join(values) + "}")
    for kind in KINDS:
        names = sorted({*items.names(kind), *exist[kind]})
        lines += ["", f"{kind}:" if names else f"{kind}: []", *(f"  - {_written(name)}" for name in names)]
    return "\n".join(lines) + "\n"


def _written(value: str, quoted: bool = False) -> str:
    """A value as YAML: an id as it is, unless YAML would read a number; a sentence as JSON, which is YAML whatever
    stands in it."""
    plain = not quoted and documents.scalar(value) == value
    return value if plain else json.dumps(value, ensure_ascii=False)


def write(site: Site) -> bool:
    """Adds the ids in use to docs/data/ids.yml; whether that changed it."""
    file = site.root / "docs" / "data" / "ids.yml"
    new = text(site.data.published, now(site))
    changed = not file.exists() or file.read_text(encoding="utf-8") != new
    if changed:
        file.write_text(new, encoding="utf-8")
    return changed
