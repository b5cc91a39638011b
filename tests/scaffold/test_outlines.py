"""New pages and notebooks: an outline with the sections of its kind, at its place in the navigation."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import project
from macros.pages.kinds import BY_FOLDER
from macros.problems import ProjectError
from macros.scaffold import outlines
from tests.faults import harness
from tests.scaffold.test_records import answer

SAID = "What a chance is worth, how to look at it, and how to mend it where it is wrong."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The base project, with the navigation a line for each page."""
    project_folder = harness.make(tmp_path / "site")
    settings = project_folder / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        text[: text.index("\nnav:")] + "\nnav:\n  - index.md\n  - Lessons:\n      - lessons/lesson.md\n",
        encoding="utf-8",
    )
    return project_folder


def test_a_page_has_the_sections_of_its_kind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "lesson", "lessons", "Calibrate", "calibrate", "Calibrate: twice", SAID)  # two are asked again
    written, problems = outlines.add("page", folder)
    assert written == ["docs/lessons/calibrate.md", "mkdocs.yml"]
    text = (folder / "docs" / "lessons" / "calibrate.md").read_text(encoding="utf-8")
    assert text.startswith('---\ntitle: "Calibrate: twice"\n')
    assert "\n# Calibrate: twice\n\n## What it looks like\n\n## Do this today\n" in text
    nav = (folder / "mkdocs.yml").read_text(encoding="utf-8").rpartition("nav:")[2]
    assert nav == "\n  - index.md\n  - Lessons:\n      - lessons/lesson.md\n      - lessons/calibrate.md\n"
    assert {problem.path for problem in problems} == {"docs/lessons/calibrate.md"}
    assert any(problem.found.startswith("no call of action") for problem in problems)


def test_a_notebook_is_one_that_runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "tiny", "small", "Small", SAID)  # the first is there already
    assert outlines.add("notebook", folder) == (["notebooks/small.py"], [])
    assert "small" in project.load(folder, quick=True).scripts


def test_a_section_without_a_place_in_the_navigation_is_told(folder: Path) -> None:
    with pytest.raises(ProjectError) as error:
        outlines.write_page(folder, BY_FOLDER["career"], "a", "A", SAID)
    assert "no page of career/ in nav" in str(error.value)
    assert not (folder / "docs" / "career").exists()
