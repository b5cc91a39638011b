"""The ids that readers' progress hangs on: an id that was ever published stays, or says what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, StringConstraints

from macros.calls import Call
from macros.fields import Record, Text, Version
from macros.load import load
from macros.problems import Problem, nearest

if TYPE_CHECKING:
    from macros.site import Site

Kind = Literal["pages", "actions", "exercises", "checks"]
MACROS: dict[str, Kind] = {"action": "actions", "exercise": "exercises", "check_yourself": "checks"}
KINDS: tuple[Kind, ...] = ("pages", "actions", "exercises", "checks")
# Kebab-case; an exercise is named by its notebook and its cell: ensembles:three_votes.
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-_:][a-z0-9]+)*$", max_length=80)]
HEAD = """# yaml-language-server: $schema=./ids.schema.json
#
# Every id that was ever published. What readers did is kept on their own devices under these ids, so none may get lost:
# - To rename one, leave the old id here and add to `renamed`: {kind: pages, old: old-id, new: new-id}.
# - To delete one for good, leave it here and add to `retired`: {kind: actions, id: old-id, why: a sentence}.
# - A page that moves keeps its id and needs nothing. `make fix` adds new ids to the lists.

"""


class Renamed(Record):
    """An id that has another name now."""

    kind: Kind
    old: Name
    new: Name


class Retired(Record):
    """An id that exists no longer."""

    kind: Kind
    id: Name
    why: Text


class Ids(Record):
    """The file docs/data/ids.yml."""

    version: Version
    renamed: list[Renamed] = Field(default_factory=list)
    retired: list[Retired] = Field(default_factory=list)
    pages: list[Name] = Field(default_factory=list)
    actions: list[Name] = Field(default_factory=list)
    exercises: list[Name] = Field(default_factory=list)
    checks: list[Name] = Field(default_factory=list)


def called(call: Call) -> str:
    """The id that a call of `action`, `check_yourself` or `exercise` declares."""
    if call.name == "exercise":
        given = dict(zip(("slug", "name"), call.args, strict=False)) | call.kwargs
        return f"{given.get('slug')}:{given.get('name')}"
    return str(call.args[0] if call.args else call.kwargs.get("id", ""))


def now(site: Site) -> dict[Kind, list[str]]:
    """The ids of the site as it is, by kind, in order."""
    found: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    for page in site.pages:
        found["pages"] += [page.meta.id] if page.meta else []
        for call in page.calls:
            if kind := MACROS.get(call.name):
                found[kind].append(called(call))
    return {kind: sorted(set(values)) for kind, values in found.items()}


def former(items: Ids, kind: str, name: str) -> list[str]:
    """The earlier ids of an id, through any number of renames."""
    found: list[str] = []
    wanted = [name]
    while wanted:
        new = wanted.pop()
        for item in items.renamed:
            if item.kind == kind and item.new == new and item.old not in (*found, name):
                found.append(item.old)
                wanted.append(item.old)
    return found


def check(site: Site) -> Iterator[Problem]:
    """No published id is lost: each exists, was renamed to one that exists, or is retired with a reason."""
    document = load(site.root / "docs" / "data" / "ids.yml", site.root)
    items, exist = site.data.ids, now(site)
    for kind in KINDS:
        gone = {item.id for item in items.retired if item.kind == kind}
        moved = {item.old for item in items.renamed if item.kind == kind}
        alive = {old for name in exist[kind] for old in former(items, kind, name)}
        for index, name in enumerate(getattr(items, kind)):
            if name in exist[kind]:
                if name in moved | gone:
                    yield document.problem(
                        (kind, index),
                        f"'{name}' is renamed or retired, and in use again",
                        "an id is never used twice",
                        "choose another id",
                    )
            elif name not in gone and name not in alive:
                hint = "is renamed to an id that does not exist" if name in moved else "is gone"
                yield document.problem(
                    (kind, index),
                    f"{kind[:-1]} id '{name}' {hint}{nearest(name, exist[kind])}",
                    "ids that were published: readers' progress hangs on them",
                    "give the id back, or say under `renamed` or `retired` what became of it",
                )


def missing(site: Site) -> list[str]:
    """The ids in use that the committed lists do not have yet, as 'kind id'."""
    return [
        f"{kind} {name}"
        for kind, names in now(site).items()
        for name in names
        if name not in getattr(site.data.ids, kind)
    ]


def text(items: Ids, exist: dict[Kind, list[str]]) -> str:
    """The file with every id in use added."""
    lines = [HEAD + "version: 1", ""]
    for name, entries in (("renamed", items.renamed), ("retired", items.retired)):
        lines.append(f"{name}:" if entries else f"{name}: []")
        for entry in entries:
            pairs = entry.model_dump().items()
            lines.append(
                "  - {"
                + ", ".join(f'{key}: "{value}"' if key == "why" else f"{key}: {value}" for key, value in pairs)
                + "}"
            )
    for kind in KINDS:
        names = sorted({*getattr(items, kind), *exist[kind]})
        lines += ["", f"{kind}:" if names else f"{kind}: []", *(f"  - {name}" for name in names)]
    return "\n".join(lines) + "\n"


def write(site: Site) -> bool:
    """Adds the ids in use to docs/data/ids.yml; whether that changed it."""
    file = site.root / "docs" / "data" / "ids.yml"
    new = text(site.data.ids, now(site))
    changed = file.read_text(encoding="utf-8") != new
    if changed:
        file.write_text(new, encoding="utf-8")
    return changed
