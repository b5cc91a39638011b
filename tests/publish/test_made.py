"""Files that are made from the models: committed as they are made, and written only where they changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.data.store import FILES, DataFile
from macros.publish import made
from tests import samples

WRITTEN = [file for file in FILES if file.name.endswith(".yml")]  # by people, with an editor that knows the schema


def schema(file: DataFile) -> str:
    """The text of a file's schema."""
    return made.files()[f"docs/data/{file.stem}.schema.json"]


@pytest.mark.parametrize("path", made.files())
def test_a_committed_file_is_as_it_is_made(path: str) -> None:
    file = samples.ROOT / path
    assert file.exists(), "run: python -m macros generate"
    assert file.read_text(encoding="utf-8") == made.files()[path], "run: python -m macros generate"


def test_no_schema_is_left_over() -> None:
    there = {file.name for file in (samples.ROOT / "docs" / "data").glob("*.schema.json")}
    assert there == {f"{file.stem}.schema.json" for file in WRITTEN}


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: file.name)
def test_a_schema_knows_every_key_and_says_what_it_means(file: DataFile) -> None:
    found = json.loads(schema(file))
    assert found["$schema"].endswith("2020-12/schema")
    assert found["additionalProperties"] is False
    assert set(found["properties"]) == set(file.model.model_fields)


def test_files_are_written_only_where_they_changed(tmp_path: Path) -> None:
    for path in made.files():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    assert made.write(tmp_path) == list(made.files())
    assert made.write(tmp_path) == []
    (tmp_path / "docs" / "data" / "glossary.schema.json").write_text("{}", encoding="utf-8")
    assert made.write(tmp_path) == ["docs/data/glossary.schema.json"]
