"""All data files together: loaded once, each fault told once."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.data import audit
from macros.data.audit import Audit
from macros.data.catalogue import Catalogue
from macros.data.store import FILES, Data, load_all
from macros.problems import Problem
from tests import samples


def pages(folder: Path) -> set[str]:
    """The pages of a project, by their path."""
    docs = folder / "docs"
    return {file.relative_to(docs).as_posix() for file in docs.rglob("*.md")}


def loaded(folder: Path) -> tuple[Data | None, list[Problem]]:
    """The data of a project, and what is wrong with it."""
    return load_all(folder, pages(folder))


def test_right_data_has_no_problem_and_knows_its_documents(tmp_path: Path) -> None:
    data, problems = loaded(samples.copy(tmp_path))
    assert problems == []
    assert data
    assert data.dropped == frozenset()
    assert data.documents[Catalogue].path == "docs/data/resources.yml"


def test_each_file_of_the_folder_has_a_row_and_each_row_a_name_and_a_model_of_its_own() -> None:
    folder = samples.ROOT / "docs" / "data"
    there = {file.name for file in folder.iterdir() if not file.name.endswith(".schema.json")}
    assert there == {file.name for file in FILES}
    assert len({file.model for file in FILES}) == len({file.stem for file in FILES}) == len(FILES)
    assert all(needed in {file.model for file in FILES} for file in FILES for needed in file.needs)


@pytest.mark.parametrize("file", [file for file in FILES if file.optional], ids=lambda file: file.name)
def test_a_site_does_without_an_optional_file(file: object, tmp_path: Path) -> None:
    folder = samples.copy(tmp_path)
    for item in FILES:
        if item is file:
            (folder / "docs" / "data" / item.name).unlink(missing_ok=True)
    data, problems = loaded(folder)
    assert problems == []
    assert data


@pytest.mark.parametrize("file", [file for file in FILES if not file.optional], ids=lambda file: file.name)
def test_any_other_file_that_is_missing_is_a_problem(file: object, tmp_path: Path) -> None:
    folder = samples.copy(tmp_path)
    (name,) = [item.name for item in FILES if item is file]
    (folder / "docs" / "data" / name).unlink()
    data, problems = loaded(folder)
    assert data is None
    assert f"docs/data/{name}: no such file" in [str(problem).partition(";")[0] for problem in problems]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"version": 1,\n "date": "soon"}\n', 2),
        ('{"version": 1,\n "tools": [],\n "steps": [\n', 4),
        (
            '{"version": 1,\n "steps": [\n  {"what": "Rules", "how": "axe", "pages": "3", "checks": 1, "found": 0}]}\n',
            3,
        ),
        ("[]\n", 1),
        ("", 1),
    ],
)
def test_a_malformed_audit_is_a_problem_with_a_line(text: str, line: int, tmp_path: Path) -> None:
    folder = samples.copy(tmp_path)
    (folder / audit.FILE).write_text(text, encoding="utf-8")
    _, problems = loaded(folder)
    assert {(problem.path, problem.line) for problem in problems} == {(audit.FILE, line)}


def test_an_audit_is_read_with_the_rest(tmp_path: Path) -> None:
    folder = samples.copy(tmp_path)
    result = Audit(version=1, date="2026-01-02", tools={"axe-core": "4"})
    audit.write(folder, result)
    data, problems = loaded(folder)
    assert problems == []
    assert data
    assert data.audit == result


def test_what_only_echoes_a_record_that_was_left_out_is_not_told(tmp_path: Path) -> None:
    folder = samples.copy(tmp_path)
    file = folder / "docs" / "data" / "resources.yml"
    samples.swap(file, "title: Beta Course", "title: 3")
    data, problems = loaded(folder)  # paths.yml and old-course name the record
    assert [problem.found for problem in problems] == ["'title': number 3"]
    assert data
    assert data.dropped == {("resources.resources", "beta-course")}


def test_what_else_names_the_same_word_is_told_all_the_same(tmp_path: Path) -> None:
    folder = samples.copy(tmp_path)
    samples.swap(folder / "docs" / "data" / "resources.yml", "title: Beta Course", "title: 3")
    samples.swap(
        folder / "docs" / "data" / "glossary.yml", "see: [model]\n  - id: model", "see: [beta-course]\n  - id: model"
    )
    _, problems = loaded(folder)
    assert [problem.found for problem in problems] == ["'title': number 3", "'beta-course' does not exist"]


def test_known_keeps_what_is_no_echo(tmp_path: Path) -> None:
    folder = samples.copy(tmp_path)
    samples.swap(folder / "docs" / "data" / "resources.yml", "title: Alpha & Omega", "title: 3")
    data, _ = loaded(folder)
    assert data
    problem = Problem("f", 1, 0, "x", "y", "z")
    echo = problem.without(("resources.resources", "alpha-book"))
    other = problem.without(("glossary.terms", "alpha-book"))
    assert data.known([problem, echo, other]) == [problem, other]
