"""The result of the accessibility audit, docs/data/audit.json: the browser tests write it, a page shows it."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import Field

from macros.files.values import Date, Record, Version

FILE = "docs/data/audit.json"


class Step(Record):
    """One thing that was tested: with what, on how much, and what was found."""

    what: str
    how: str
    pages: int
    checks: int  # pages times modes, or single trials
    found: int


class Audit(Record):
    """A whole run of the audit; without a date there was none yet."""

    version: Version
    date: Date | None = None
    tools: dict[str, str] = Field(default_factory=dict)
    steps: list[Step] = Field(default_factory=list)


def write(root: Path, audit: Audit) -> None:
    """Keeps a result for the page; the tests call it with --write-audit."""
    text = json.dumps(audit.model_dump(mode="json"), indent=1, ensure_ascii=False)
    (root / FILE).write_text(text + "\n", encoding="utf-8")
