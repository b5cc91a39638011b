"""Whether the built site is still what a build would give: its inputs and its files, kept as digests beside it."""

from __future__ import annotations

import json
from pathlib import Path

from macros.files import inputs

FILE = Path(".cache", "site.json")


def write(root: Path, site: Path, made_from: str) -> None:
    """Keeps what the site was made from (see `inputs.of_everything`) and what its files are."""
    file = root / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(json.dumps({"made_from": made_from, "files": _files(site)}), encoding="utf-8")
    part.replace(file)


def holds(root: Path, site: Path, made_from: str) -> bool:
    """Whether the site was made from the same, and not a byte of it has changed since."""
    try:
        kept = json.loads((root / FILE).read_bytes())
    except (OSError, ValueError):
        return False
    return bool(kept["made_from"] == made_from and kept["files"] == _files(site))


def _files(site: Path) -> dict[str, str]:
    """Every file of the site, hidden ones too: one that is not ours is a difference."""
    return inputs.of_files(sorted(file for file in site.rglob("*") if file.is_file()), site)
