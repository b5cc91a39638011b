"""The trial ledger of the experiments page: every trial differs from what it is held against in exactly one setting."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from macros.files import documents
from macros.problems import Problem, nearest

PATH = "notebooks/data/ledger.csv"
ABOUT = ("id", "role", "against")  # columns that are no settings


def problems(root: Path) -> Iterator[Problem]:
    """A problem for each row without a reference, and for each trial that changes no setting or several."""
    file = root / PATH
    if not file.exists():
        return
    text, unread = documents.read(file, PATH)
    yield from unread
    reader = csv.DictReader(text.splitlines())
    lacking = [name for name in ABOUT if name not in (reader.fieldnames or ())]
    if lacking and not unread:
        yield Problem(PATH, 1, 0, f"no column '{lacking[0]}'", ", ".join(ABOUT), "add the column")
    rows = [] if lacking else list(reader)
    runs: dict[str, dict[str, str]] = {}
    for line, row in enumerate(rows, 2):
        name = row["id"]
        if name in runs:
            yield Problem(PATH, line, 0, f"run '{name}' a second time", "each id once", "rename it")
        other = runs.get(row["against"])
        if row["role"] == "trial" and other is None:
            yield Problem(
                PATH,
                line,
                0,
                f"trial '{name}' against '{row['against']}'{nearest(row['against'], runs)}",
                "a run of an earlier row",
                "name the run that it is held against",
            )
        elif row["role"] == "trial" and other is not None:
            changed = [key for key in row if key not in ABOUT and row[key] != other[key]]
            if len(changed) != 1:
                named = f": {', '.join(changed)}" if changed else ""
                yield Problem(
                    PATH,
                    line,
                    0,
                    f"trial '{name}' differs from '{row['against']}' in {len(changed)} settings{named}",
                    "exactly one",
                    "change one setting, or make two trials of it",
                )
        elif row["role"] != "reference":
            yield Problem(PATH, line, 0, f"role '{row['role']}'", "reference or trial", "correct it")
        runs[name] = row
