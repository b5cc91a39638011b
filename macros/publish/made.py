"""Files of the project that are made from its models, committed, and compared by the tests: `make fix` writes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from macros.data.store import FILES


def schemas() -> Iterator[tuple[str, str]]:
    """Path and text of the JSON Schema of each data file that people write, for their editors."""
    for file in FILES:
        if file.name.endswith(".yml"):
            document = file.model.model_json_schema()
            document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
            yield f"docs/data/{file.stem}.schema.json", json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def files() -> dict[str, str]:
    """The text of every made file, by its path from the project's root."""
    return dict(schemas())


def write(root: Path) -> list[str]:
    """Writes each file that is not as its model says; their paths."""
    changed = []
    for path, text in files().items():
        file = root / path
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed
