"""The kinds of pages: each folder has one."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.files.documents import Document
from macros.pages import kinds
from macros.pages.kinds import HOME, IN_FOLDERS, NOTEBOOK, OVERVIEW, PAGE
from macros.pages.page import Page
from tests import samples

ALL = (HOME, OVERVIEW, PAGE, NOTEBOOK, *IN_FOLDERS)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.md", "home"),
        ("lessons/index.md", "overview"),
        ("lessons/a.md", "lesson"),
        ("lifecycle/a.md", "stage"),
        ("explainers/a.md", "explainer"),
        ("explainers/deep/a.md", "explainer"),
        ("resources/a.md", "list"),
        ("sources.md", "page"),
        ("unknown/a.md", "page"),
    ],
)
def test_kinds_come_from_folders(path: str, kind: str) -> None:
    assert Page(path, "", Document(path), None).kind.name == kind


def folders(docs: Path) -> set[str]:
    """The folders directly under docs/ that hold pages."""
    return {file.relative_to(docs).parts[0] for file in docs.rglob("*.md")} - {file.name for file in docs.glob("*.md")}


def test_every_folder_under_docs_has_a_kind_and_every_kind_its_folder() -> None:
    assert folders(samples.ROOT / "docs") == {kind.folder for kind in IN_FOLDERS}


def test_a_folder_without_a_kind_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "docs" / "new").mkdir(parents=True)
    (tmp_path / "docs" / "new" / "a.md").touch()
    (tmp_path / "docs" / "index.md").touch()
    assert folders(tmp_path / "docs") == {"new"}
    assert not folders(tmp_path / "docs") <= {kind.folder for kind in IN_FOLDERS}


def test_names_and_folders_are_unique() -> None:
    assert len({kind.name for kind in ALL}) == len(ALL)
    assert len({kind.folder for kind in IN_FOLDERS}) == len(IN_FOLDERS)
    assert all(kind.folder for kind in IN_FOLDERS)
    assert not any(kind.folder for kind in (HOME, OVERVIEW, PAGE, NOTEBOOK))


def test_every_kind_has_a_sign_and_a_weight() -> None:
    assert [kind.name for kind in ALL if not kind.sign] == ["home"]
    assert all(kind.weight > 0 for kind in ALL)


def test_what_is_read_to_its_end_has_a_section_and_rests_on_something() -> None:
    for kind in ALL:
        assert bool(kind.section) == kind.read, kind.name
        assert kind.rests or not kind.read, kind.name


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("start/a.md", "Start"),
        ("lessons/a.md", "Lessons"),
        ("lessons/index.md", "Lessons"),
        ("resources/a.md", "Everything else"),
        ("index.md", "Everything else"),
        ("unknown/a.md", "Everything else"),
    ],
)
def test_sections(path: str, section: str) -> None:
    assert kinds.section_of(path) == section


def test_an_overview_lies_in_the_folder_of_its_kind() -> None:
    assert kinds.in_folder("lessons/index.md") == kinds.BY_FOLDER["lessons"]
    assert kinds.in_folder("lessons/deep/a.md") == kinds.BY_FOLDER["lessons"]
    assert kinds.in_folder("index.md") is None
