"""The navigation: which pages it names, in its order. It is the part `nav` of mkdocs.yml."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.files import documents
from macros.problems import Problem

FILE = "mkdocs.yml"


def read(root: Path) -> tuple[list[str], list[Problem]]:
    """The paths of the pages that the navigation names, and what makes the file unreadable."""
    if not (root / FILE).exists():
        return [], []
    settings = documents.load(root / FILE, root)
    nav = settings.value.get("nav", []) if isinstance(settings.value, dict) else []
    return list(_paths(nav)), settings.problems


def _paths(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for part in value.values() if isinstance(value, dict) else value:
            yield from _paths(part)
