"""The data for others: what is written can be read back, and no spreadsheet runs it."""

from __future__ import annotations

import csv
import io
import json

import pytest

from macros.data.catalogue import Catalogue
from macros.publish import export
from tests import samples


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a CSV text."""
    return list(csv.DictReader(io.StringIO(text)))


def test_json_reads_back_as_the_same_catalogue() -> None:
    catalogue = samples.data().catalogue
    text = export.to_json(catalogue)
    assert Catalogue.model_validate_json(text) == catalogue
    assert "null" not in text
    assert json.loads(text)["resources"][0]["title"] == "Alpha & Omega"


def test_csv_has_a_row_for_each_resource_and_a_column_for_each_field() -> None:
    catalogue = samples.data().catalogue
    found = rows(export.resources_csv(catalogue))
    assert [row["id"] for row in found] == [item.id for item in catalogue.resources]
    assert list(found[0]) == list(type(catalogue.resources[0]).model_fields)
    assert (found[0]["topics"], found[0]["seen_in"], found[0]["hours"], found[0]["ours"], found[0]["since"]) == (
        "math; trees",
        "podcast 17:25",
        "12",
        "",
        "",
    )
    assert (found[1]["hours"], found[1]["ours"], found[1]["since"], found[1]["url"]) == (
        "0.5",
        "True",
        "audit",
        "https://beta.example/course",
    )


def test_csv_keeps_commas_quotes_and_letters() -> None:
    term = samples.term(id="a", term='a "b", c; d é', meaning="m")
    assert rows(export.glossary_csv([term]))[0]["term"] == 'a "b", c; d é'


def test_questions_have_a_row_each() -> None:
    found = rows(export.questions_csv(samples.data().questions.questions))
    assert [row["id"] for row in found] == ["leaky-column", "small-set"]
    assert found[0]["strong"] == "It is filled in later.; It leaks the answer.; It is empty in use."
    assert found[1]["source"] == "podcast 18:13"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", '=HYPERLINK("https://a.example")'])
def test_no_cell_starts_like_a_formula(text: str) -> None:
    (row,) = rows(export.glossary_csv([samples.term(id="a", term=text, aliases=[text, "b"], meaning="a =1")]))
    assert row["term"] == "'" + text
    assert row["aliases"] == f"'{text}; b"
    assert row["meaning"] == "a =1"
    assert row["page"] == row["see"] == ""


def test_every_export_has_its_address() -> None:
    found = export.files(samples.own())
    assert list(found) == ["data/resources.json", "data/resources.csv", "data/glossary.csv", "data/questions.csv"]
    assert all(text.endswith("\n") for text in found.values())
