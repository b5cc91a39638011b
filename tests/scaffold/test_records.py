"""New records: asked for, validated, inserted in order, and nothing written that would not pass."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros import project
from macros.data.store import FILES
from macros.files import documents
from macros.problems import ProjectError
from macros.scaffold import records
from tests.faults import harness

RESOURCE = (
    "kind",  # no kebab-case id? it is one: an id may be any word
    "Machine Learning in Rust",
    "https://rust.example/book",
    "bok",  # no word of the vocabulary: asked again
    "book",
    "Some One",
    "math, trees",
    "",  # stages
    "",  # level
    "free",
    "12",
    "",  # needs
    "From a trained model to an endpoint, with no second language.",
    "",  # skip
    "active",
    "",  # ours: the default
    "",  # checked: today
    "",  # evidence: no line
    "verified",
    "",  # unverified
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The base project."""
    return harness.make(tmp_path / "site")


def answer(monkeypatch: pytest.MonkeyPatch, *lines: str) -> Iterator[str]:
    """Gives these lines to whoever asks, then nothing; what is left of them."""
    left = iter(lines)

    def ask(question: str) -> str:
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(builtins, "input", ask)
    return left


def test_a_resource_stands_at_its_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    left = answer(monkeypatch, *RESOURCE)
    assert records.add("resource", folder) == "docs/data/resources.yml:84"
    assert next(left, None) is None
    assert "'bok' is none of them (did you mean 'book'?)" in capsys.readouterr().out
    site = project.load(folder, quick=True)
    assert [item.id for item in site.catalogue.resources] == ["alpha-book", "beta-course", "kind", "old-course"]
    item = site.catalogue.resource["kind"]
    assert (item.hours, item.topics, item.stages, item.ours) == (12, ["math", "trees"], [], True)


def test_nothing_is_written_that_would_not_pass(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "docs" / "data" / "resources.yml"
    before = file.read_bytes()
    answer(monkeypatch, *(line.replace("rust.example/book", "alpha.example/book") for line in RESOURCE))
    with pytest.raises(ProjectError) as error:
        records.add("resource", folder)
    assert "the address of 'alpha-book' again" in str(error.value)
    assert file.read_bytes() == before
    assert "title: Machine Learning in Rust" in capsys.readouterr().out  # what was typed is not lost


def test_who_stops_in_the_middle_has_written_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (folder / "docs" / "data" / "glossary.yml").read_bytes()
    answer(monkeypatch, "zero-shot", "zero-shot")
    with pytest.raises(EOFError):
        records.add("term", folder)
    assert (folder / "docs" / "data" / "glossary.yml").read_bytes() == before


def test_a_term_goes_to_the_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "zero-shot", "zero-shot", "", "Classes that no training row had.", "", "")
    path, _, line = records.add("term", folder).partition(":")
    lines = (folder / path).read_text(encoding="utf-8").split("\n")
    assert lines[int(line) - 2 : int(line)] == ["", "  - id: zero-shot"]
    assert project.load(folder, quick=True).terms["zero-shot"].aliases == []


@pytest.mark.parametrize(
    "text",
    [
        "plain words",
        "a: b",
        "yes",
        "12",
        "1.5",
        "null",
        "# no",
        "It ends.",
        "'",
        '"',
        "- x",
        "[a]",
        "https://a.example/b",
    ],
)
def test_what_is_written_is_read_as_the_same_text(text: str) -> None:
    assert documents.parse(f"a: {records.scalar(text)}", "a.yml").value == {"a": text}


def test_a_kind_of_record_names_a_data_file_and_fields_of_its_model() -> None:
    for kind in records.KINDS.values():
        assert kind.file in {file.model for file in FILES}
        assert {*kind.optional, *kind.sentences, *kind.always} <= kind.model.model_fields.keys()
