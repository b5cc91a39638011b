"""What scripts and templates agree on: contract.json and attributes.json against the code that uses them. Each rule has
a planted fault beside it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from macros.data.published import KINDS
from macros.publish import contract as made

SHARED = "overrides/scripts/shared"
# Where a name of ours may stand only if the table names the file; the table may name files of the others as well.
OURS = (
    "overrides/scripts/**/*.js",
    "macros/**/*.j2",
    "macros/**/*.py",
    "overrides/*.html",
    "overrides/partials/*.html",
    "overrides/notebook/**/*.j2",
)
OTHERS = ("overrides/assets/stylesheets/*.css", "tests/built/*.py", "tests/browser/*.py", "docs/**/*.md")
THEME = "data-md-"
NAME = re.compile(r"(?<![\w-])data-[a-z]+(?:-[a-z]+)*(?![\w/])|(?<=\bdataset\.)\w+")
COMMENT = re.compile(r"/\*.*?\*/|(?m:^\s*//[^\n]*)|\{#.*?#\}", re.S)


def names(text: str) -> set[str]:
    """The `data-*` names in a text, comments left out, `dataset.x` as data-x; without the theme's own."""
    found = NAME.findall(COMMENT.sub("", text))
    plain = {name if name.startswith("data-") else "data-" + re.sub("([A-Z])", r"-\1", name).lower() for name in found}
    return {name for name in plain if not name.startswith(THEME)}


def used(root: Path, patterns: tuple[str, ...]) -> dict[str, set[str]]:
    """The `data-*` names by the names of the files that hold them."""
    found: dict[str, set[str]] = {}
    for pattern in patterns:
        for file in root.glob(pattern):
            found.setdefault(file.name, set()).update(names(file.read_text(encoding="utf-8")))
    return found


def problems(
    table: dict[str, dict[str, list[str]]], ours: dict[str, set[str]], others: dict[str, set[str]]
) -> list[str]:
    """Where the table of names and the files differ."""
    found = []
    for file, held in sorted(ours.items()):
        for name in sorted(held):
            if name not in table:
                found.append(f"{file}: {name} is not in attributes.json")
            elif file not in [*table[name]["written"], *table[name]["read"]]:
                found.append(f"{file}: {name} names this file neither as written nor as read")
    for name, row in table.items():
        found += [f"attributes.json: {name} is {end} nowhere" for end in ("written", "read") if not row[end]]
        for file in [*row["written"], *row["read"]]:
            if name not in ours.get(file, set()) | others.get(file, set()):
                found.append(f"attributes.json: {name} does not occur in {file}")
    return found


@pytest.fixture(scope="module")
def table(root: Path) -> dict[str, dict[str, list[str]]]:
    """The names of attributes, with who writes and who reads them."""
    found: dict[str, dict[str, list[str]]] = json.loads((root / SHARED / "attributes.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def contract(root: Path) -> dict[str, Any]:
    """Keys of storage, events, kinds, ids, words."""
    found: dict[str, Any] = json.loads((root / SHARED / "contract.json").read_text(encoding="utf-8"))
    return found


def test_every_attribute_is_in_the_table_and_occurs_where_it_says(root: Path, table: dict[str, Any]) -> None:
    assert problems(table, used(root, OURS), used(root, OTHERS)) == []
    assert list(table) == sorted(table)


TABLE = {"data-a-b": {"written": ["a.html.j2"], "read": ["a.js"]}}


@pytest.mark.parametrize(
    ("script", "template", "said"),
    [
        ("node.dataset.aB", '<p data-a-b="1">', []),
        ('all("[data-a-b]")', '<p data-a-b="1">', []),
        ("// node.dataset.other\nnode.dataset.aB", '{# data-other #}<p data-a-b="1" data-md-level="2">', []),
        (
            "node.dataset.ab",
            '<p data-a-b="1">',
            ["a.js: data-ab is not in attributes.json", "attributes.json: data-a-b does not occur in a.js"],
        ),
        (
            "node.dataset.aB",
            '<p data-ab="1">',
            ["a.html.j2: data-ab is not in attributes.json", "attributes.json: data-a-b does not occur in a.html.j2"],
        ),
    ],
)
def test_a_name_that_differs_is_found(script: str, template: str, said: list[str]) -> None:
    assert problems(TABLE, {"a.js": names(script), "a.html.j2": names(template)}, {}) == sorted(said)


def test_a_file_that_the_table_does_not_name_is_found() -> None:
    held = {"a.js": {"data-a-b"}, "a.html.j2": {"data-a-b"}, "b.py": {"data-a-b"}}
    assert problems(TABLE, held, {}) == ["b.py: data-a-b names this file neither as written nor as read"]


@pytest.mark.parametrize("end", ["written", "read"])
def test_a_name_with_one_end_only_is_found(end: str) -> None:
    table = {"data-a-b": {**TABLE["data-a-b"], end: []}}
    held = {file: {"data-a-b"} for files in table["data-a-b"].values() for file in files}
    assert problems(table, held, {}) == [f"attributes.json: data-a-b is {end} nowhere"]


def test_both_languages_know_the_same(contract: dict[str, Any]) -> None:
    assert contract == made.table()
    assert contract["kinds"] == list(KINDS)


def test_every_key_of_storage_begins_alike(root: Path, contract: dict[str, Any]) -> None:
    keys = dict(contract["storage"])
    prefix = keys.pop("prefix")
    assert [key for key in keys.values() if not key.startswith(prefix)] == []  # erasing goes by it
    main = (root / "overrides/main.html").read_text(encoding="utf-8")
    assert f"/^{prefix}/" in main  # where the browser keeps nothing
    for file in (root / "overrides/scripts").rglob("*.js"):
        assert f'"{prefix}' not in file.read_text(encoding="utf-8").replace('APP = "plus-ml"', ""), file
