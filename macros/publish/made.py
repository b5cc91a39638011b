"""Files of the project that are made from its models, committed, and compared by the tests: `make fix` writes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from macros.data.store import FILES
from macros.notebooks.palette import COLORS
from macros.publish import contract

FIGURES = """/* Made by `make fix` from macros/notebooks/palette.py: edit there, not here.
   Colors of figures. Matplotlib draws in Okabe and Ito's palette; each of its colors is here as light or dark as its
   page asks: 4.5:1 or more. `.f` fills with a color, `.s` draws a line in it. */

"""


def schemas() -> Iterator[tuple[str, str]]:
    """Path and text of the JSON Schema of each data file that people write, for their editors."""
    for file in FILES:
        if file.name.endswith(".yml"):
            document = file.model.model_json_schema()
            document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
            yield f"docs/data/{file.stem}.schema.json", json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def figure_colors() -> str:
    """The style sheet that gives each color of the palette its place in both schemes."""
    colors = {color.name: color for color in COLORS.values()}.values()
    tokens = [f"  --fig-{item.name}: light-dark({item.light}, {item.dark});" for item in colors if item.dark]
    rules = []
    for item in colors:
        value = f"var(--fig-{item.name})" if item.dark else item.light
        rules += [f".f{item.name} {{\n  fill: {value};\n}}", f".s{item.name} {{\n  stroke: {value};\n}}"]
    return FIGURES + "\n".join([":root {", *tokens, "}", *rules]) + "\n"


def files() -> dict[str, str]:
    """The text of every made file, by its path from the project's root."""
    return {
        **dict(schemas()),
        "overrides/styles/site/figures.css": figure_colors(),
        "overrides/scripts/shared/contract.json": contract.text(),
    }


def write(root: Path) -> list[str]:
    """Writes each file that is not as its model says; their paths."""
    changed = []
    for path, text in files().items():
        file = root / path
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed
