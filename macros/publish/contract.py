"""What both languages agree on, Python that draws the pages and JavaScript that brings them to life.

`make fix` writes it to overrides/scripts/shared/contract.json, which the scripts import. The names of `data-*`
attributes stay literal on both sides; attributes.json beside it says who writes and who reads each, and a test
compares.
"""

from __future__ import annotations

import json
from typing import Any

from macros.data.published import ID_LENGTH, ID_PATTERN, KINDS, PROGRESS

PREFIX = "plus-ml"  # of every key in the browser's storage: erasing goes by it
STORAGE = {
    "prefix": PREFIX,
    "progress": f"{PREFIX}.progress.v1",
    "unreadable": f"{PREFIX}.progress.v1.unreadable",
    "code": f"{PREFIX}:code:",
    "recent": f"{PREFIX}.recent.v1",
}
EVENTS = {"passed": "plus:exercise-passed"}


def table() -> dict[str, Any]:
    """The contract as what JSON can hold."""
    return {
        "storage": STORAGE,
        "events": EVENTS,
        "kinds": list(KINDS),
        "id": {"pattern": ID_PATTERN, "length": ID_LENGTH},
        "words": {
            "done": {kind: words.done for kind, words in PROGRESS.items()},
            "counted": {kind: words.counted for kind, words in PROGRESS.items()},
        },
    }


def text() -> str:
    """The contract as the file that scripts import."""
    return json.dumps(table(), indent=2, ensure_ascii=False) + "\n"
