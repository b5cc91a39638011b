"""The result of the accessibility audit: the browser tests write it, a page shows it."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from macros.fields import Date

FILE = "docs/data/audit.json"


class Step(BaseModel):
    """One thing that was tested: with what, on how much, and what was found."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    what: str
    how: str
    pages: int
    checks: int  # pages times modes, or single trials
    found: int


class Audit(BaseModel):
    """A whole run of the audit."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    version: int
    date: Date
    tools: dict[str, str]
    steps: list[Step]


def read(root: Path) -> Audit | None:
    """The last result; None where there is none.

    Raises ValueError for a file that is no result.
    """
    file = root / FILE
    if not file.exists():
        return None
    try:
        return Audit.model_validate(json.loads(file.read_text(encoding="utf-8")))
    except ValidationError as error:
        raise ValueError(f"{FILE} is no result of the audit: {error}") from None


def write(root: Path, audit: Audit) -> None:
    """Keeps a result for the page; the tests call it with --write-audit."""
    text = json.dumps(audit.model_dump(mode="json"), indent=1, ensure_ascii=False)
    (root / FILE).write_text(text + "\n", encoding="utf-8")
