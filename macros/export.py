"""The data in the forms that others can use: JSON, CSV, and JSON Schema for editors."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from macros.data import MODELS
from macros.model import Catalogue, Resource
from macros.questions import Question
from macros.terms import GlossaryTerm


def to_json(model: BaseModel) -> str:
    """The model as JSON, empty fields left out."""
    return json.dumps(model.model_dump(mode="json", exclude_none=True), ensure_ascii=False, indent=1) + "\n"


def resources_csv(catalogue: Catalogue) -> str:
    """The resources as CSV, a row each; lists are joined with '; ', places are written 'source at'."""
    return _csv(list(Resource.model_fields), [item.model_dump(mode="json") for item in catalogue.resources])


def glossary_csv(terms: list[GlossaryTerm]) -> str:
    """The glossary as CSV, for flashcards: a row for each term."""
    return _csv(list(GlossaryTerm.model_fields), [item.model_dump(mode="json") for item in terms])


def questions_csv(questions: list[Question]) -> str:
    """The practice questions as CSV, for flashcards: a row for each question."""
    return _csv(list(Question.model_fields), [item.model_dump(mode="json") for item in questions])


def _csv(fields: list[str], rows: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(fields)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in fields])
    return text.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, list):
        text = "; ".join(f"{item['source']} {item['at']}" if isinstance(item, dict) else str(item) for item in value)
    elif isinstance(value, dict):
        text = f"{value['source']} {value['at']}"
    else:
        text = "" if value is None else str(value)
    # A spreadsheet would run a cell that starts like a formula.
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t")) else text


def schema(name: str) -> str:
    """The JSON Schema of a data file, as committed beside it."""
    document = MODELS[name].model_json_schema()
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def write_schemas(docs: Path) -> list[str]:
    """Writes each schema that is not as the model says; their paths, from docs/."""
    changed = []
    for name in MODELS:
        file = docs / "data" / f"{name}.schema.json"
        if not file.exists() or file.read_text(encoding="utf-8") != schema(name):
            file.write_text(schema(name), encoding="utf-8")
            changed.append(f"data/{file.name}")
    return changed
