"""The data in the forms that others can use: JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from pydantic import BaseModel

from macros.data.catalogue import Catalogue, Resource
from macros.data.glossary import GlossaryTerm
from macros.data.questions import Question
from macros.site.site import Site


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


def files(site: Site) -> dict[str, str]:
    """The exported data: the text of each file, by its address from the site's root."""
    return {
        "data/resources.json": to_json(site.catalogue),
        "data/resources.csv": resources_csv(site.catalogue),
        "data/glossary.csv": glossary_csv(site.data.glossary.terms),
        "data/questions.csv": questions_csv(site.data.questions.questions),
    }
