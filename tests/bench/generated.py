"""Projects with as many pages as are asked for: generated text of about 850 tokens, no notebooks."""

from __future__ import annotations

import random
import re
from pathlib import Path

from tests.bench.measure import MACROS, run
from tests.faults import harness

SECTION = 50
WORDS = (
    "the model learns from examples that somebody labels before anyone trains and a team measures what users do with "
    "each answer because a number without its baseline says little on data drift cost error threshold feature release"
)
PAGE = """\
---
title: Generated {number}
description: Page {number} of many that were generated to see how the time of a build grows with their number.
id: contributing-generated-{number}
---

# Generated {number}

{intro}

## What it is about

{about}

- {one}
- {two}
- {three}

## How it is done

1. {two}
2. {three}
3. {one}

```python
def score(rows, threshold=0.5):
    found = [row for row in rows if row["score"] > threshold]
    right = sum(row["label"] == 1 for row in found)
    return right / max(1, len(found))
```

{how}

!!! note "To remember"
    {note}

## What it costs

| Part | Hours | Who |
|---|---:|---|
| Collect | {hours} | {one} |
| Label | {more} | {two} |
| Train | 3 | {three} |

{cost}

## Where to go on

Before it comes [page {before}]({before_path}), after it [page {after}]({after_path}).
{end}
"""


def path(number: int) -> str:
    """Where a page lies under docs/: in a folder of a kind without a shape."""
    return f"contributing/generated-{number}.md"


def text(number: int, count: int) -> str:
    """A page: the same for the same number, whatever the others are."""
    dice = random.Random(number)

    def prose(words: int) -> str:
        return " ".join(dice.choices(WORDS.split(), k=words)).capitalize() + "."

    before, after = (number - 2) % count + 1, number % count + 1
    return PAGE.format(
        number=number,
        **{name: prose(75) for name in ("intro", "about", "how", "cost")},
        **{name: prose(6) for name in ("one", "two", "three")},
        note=prose(40),
        end=prose(40),
        hours=dice.randint(2, 9),
        more=dice.randint(2, 9),
        before=before,
        before_path=Path(path(before)).name,
        after=after,
        after_path=Path(path(after)).name,
    )


def project(folder: Path, count: int) -> Path:
    """The folder, which is a project with that many generated pages now: our program, templates and settings, and the
    few pages and records of the tests' tiny project, that hold the lists."""
    harness.make(folder, whole=True)
    (folder / "notebooks" / "tiny.py").unlink()
    for file in (folder / "docs").rglob("*.md"):
        said = re.sub(r'\{\{ (?:number|figure|cell)\("tiny".*?\}\}', "a third", file.read_text(encoding="utf-8"))
        file.write_text(said.replace("notebook: tiny\n", ""), encoding="utf-8")
    (folder / "docs" / "contributing").mkdir()
    lines = ["  - Generated:\n"]
    for number in range(1, count + 1):
        if number % SECTION == 1:
            lines.append(f"    - Pages from {number}:\n")
        lines.append(f"      - {path(number)}\n")
        (folder / "docs" / path(number)).write_text(text(number, count), encoding="utf-8")
    with (folder / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.writelines(lines)
    for name in ("LICENSE", "LICENSE-CONTENT"):
        (folder / name).write_bytes((harness.ROOT / name).read_bytes())
    run([*MACROS, "ids"], folder)
    return folder
