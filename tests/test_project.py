"""The whole project: what is cheap to tell comes first, and no fault hides another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from macros import project
from macros.files.memo import Recent
from macros.notebooks import run
from macros.problems import Problem, ProjectError
from tests import samples

RAISES = "# %% [markdown]\n# # T\n\n# %%\n1 / 0\n"
UNTAGGED = "# %% [markdown]\n# No title\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The tiny project, in which a test may plant a fault."""
    return samples.copy(tmp_path)


def fail(*_: object, **__: object) -> Any:
    """Stands where notebooks would run, and fails the test."""
    raise AssertionError("a notebook was run")


def gives(problems: list[Problem]) -> Callable[..., Any]:
    """Stands where notebooks would run: none gives anything, with these problems."""
    return lambda *_, **__: ({}, problems)


def said(folder: Path, **options: Any) -> list[str]:
    """Where and what loading the project finds wrong."""
    try:
        project.load(folder, say=lambda _: None, **options)
    except ProjectError as error:
        return [f"{problem.path}: {problem.found}" for problem in error.problems]
    return []


CHEAP = {
    "a page": ("docs/start/one.md", "# Lesson one", "# Lesson won"),
    "data": ("docs/data/resources.yml", "title: Alpha & Omega", "title: 3"),
    "a call": ("docs/start/one.md", '"17:25"', '"17:26"'),
    "a front matter": ("docs/start/one.md", "id: one\n", "id: one\nidd: one\n"),
    "a rule between data and pages": ("docs/sources.md", "role: sources\n", ""),
    "a published id": ("docs/data/ids.yml", "pages: [", "pages: [was-here, "),
    "a notebook": ("notebooks/tiny.py", "figure:steps", "figure:Steps"),
}


@pytest.mark.parametrize("name", CHEAP)
def test_no_kernel_starts_while_something_cheap_is_wrong(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "outputs", fail)
    file, find, replace = CHEAP[name]
    samples.swap(folder / file, find, replace)
    assert said(folder)


def test_where_nothing_cheap_is_wrong_the_notebooks_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "outputs", fail)
    with pytest.raises(AssertionError, match="a notebook was run"):
        project.load(folder)


def test_quick_never_runs_a_notebook(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "outputs", fail)
    (folder / "notebooks" / "extra.py").write_text(RAISES, encoding="utf-8")
    site = project.load(folder, quick=True)
    assert set(site.scripts) == {"extra", "tiny"}
    assert site.notebooks == {}
    assert site.failed == {}
    samples.swap(folder / "docs" / "start" / "one.md", "# Lesson one", "# Lesson won")
    assert said(folder, quick=True) == ["docs/start/one.md: first heading 'Lesson won'"]


def test_problems_of_every_wing_are_told_together(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "outputs", fail)
    for name in ("a page", "data", "a call", "a notebook"):
        file, find, replace = CHEAP[name]
        samples.swap(folder / file, find, replace)
    found = said(folder)
    assert "docs/start/one.md: first heading 'Lesson won'" in found
    assert "docs/data/resources.yml: 'title': number 3" in found
    assert "docs/start/one.md: place of podcast '17:26' does not exist (did you mean '17:25'?)" in found
    assert "notebooks/tiny.py: cell 5: tag 'figure:Steps'" in found


def test_a_fault_in_a_record_hides_its_own_echoes_only(folder: Path) -> None:
    samples.swap(folder / "docs" / "data" / "resources.yml", "title: Alpha & Omega", "title: 3")
    assert said(folder, quick=True) == ["docs/data/resources.yml: 'title': number 3"], "pages name the resource"
    page = folder / "docs" / "start" / "two.md"
    page.write_text(page.read_text(encoding="utf-8") + '\n{{ term("alpha-book") }}\n', encoding="utf-8")
    assert said(folder, quick=True) == [
        "docs/data/resources.yml: 'title': number 3",
        "docs/start/two.md: glossary term 'alpha-book' does not exist",
    ]


def test_a_file_that_does_not_fit_ends_with_the_problems_of_all_others(folder: Path) -> None:
    (folder / "docs" / "data" / "glossary.yml").write_text("version: 2\nterms: []\n", encoding="utf-8")
    samples.swap(folder / "docs" / "start" / "one.md", "# Lesson one", "# Lesson won")
    assert said(folder, quick=True) == [
        "docs/data/glossary.yml: 'version': number 2",
        "docs/start/one.md: first heading 'Lesson won'",
    ]


def test_a_malformed_audit_is_told_like_any_other_file(folder: Path) -> None:
    (folder / "docs" / "data" / "audit.json").write_text('{"version": 1}\n{', encoding="utf-8")
    (found,) = said(folder, quick=True)
    assert found.startswith("docs/data/audit.json: YAML syntax")


def test_what_a_notebook_raises_stops_a_build(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raised = Problem("notebooks/tiny.py", 9, 0, "cell 2: it raised", "x", "y")
    monkeypatch.setattr(run, "outputs", gives([raised]))
    assert said(folder) == ["notebooks/tiny.py: cell 2: it raised"]


def test_on_serve_a_failing_notebook_is_kept_for_its_page_to_show(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised = Problem("notebooks/tiny.py", 9, 0, "cell 2: it raised", "x", "y")
    monkeypatch.setattr(run, "outputs", gives([raised]))
    (folder / "notebooks" / "extra.py").write_text(UNTAGGED, encoding="utf-8")
    site = project.load(folder, forgive_notebooks=True)
    assert site.notebooks == {}
    assert {slug: [problem.found for problem in problems] for slug, problems in site.failed.items()} == {
        "extra": ["no title"],
        "tiny": ["cell 2: it raised"],
    }


def test_a_notebook_that_is_wrong_before_it_runs_is_not_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []

    def outputs(notebooks: list[Any], *_: object, **__: object) -> Any:
        ran.extend(item.slug for item in notebooks)
        return {}, []

    monkeypatch.setattr(run, "outputs", outputs)
    (folder / "notebooks" / "extra.py").write_text(UNTAGGED, encoding="utf-8")
    with pytest.raises(ProjectError, match="no title"):
        project.notebooks(folder)
    assert ran == ["tiny"]


def test_notebooks_run_whatever_is_wrong_with_pages_and_data(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "outputs", gives([]))
    (folder / "docs" / "data" / "glossary.yml").unlink()
    assert project.notebooks(folder) == {}


def test_the_navigation_is_read_in_its_order(folder: Path) -> None:
    nav = "nav:\n  - index.md\n  - Start: [start/two.md, start/one.md]\n  - Deep:\n    - {Deeper: [glossary.md]}\n"
    (folder / "mkdocs.yml").write_text(nav, encoding="utf-8")
    site = project.load(folder, quick=True)
    assert site.nav == ["index.md", "start/two.md", "start/one.md", "glossary.md"]
    assert [page.path for page in site.in_order][:4] == site.nav


def test_tasks_are_those_of_the_pages(folder: Path) -> None:
    found = {(task.kind, task.id) for task in project.load(folder, quick=True).tasks}
    assert {("actions", "count-rows"), ("actions", "start-small"), ("checks", "first-step")} <= found


def test_what_is_wrong_is_told_again_the_next_time(folder: Path) -> None:
    page = folder / "docs" / "start" / "two.md"
    page.write_text(
        page.read_text(encoding="utf-8") + '\n{{ resource_table(ids=("alpha-book",)) }}\n', encoding="utf-8"
    )
    first = said(folder, quick=True)
    assert first == ["docs/start/two.md: 'resource_table': ids is ('alpha-book',)"]
    assert said(folder, quick=True) == first


@pytest.mark.parametrize("name", CHEAP)
def test_what_is_wrong_is_said_again_in_the_next_run_and_not_when_it_is_mended(name: str, folder: Path) -> None:
    """What was found is kept by the text that it was found in, on the disk and in the process."""
    file, find, replace = CHEAP[name]
    recent = Recent()
    right = (folder / file).read_text(encoding="utf-8")
    samples.swap(folder / file, find, replace)
    first = said(folder, recent=recent)
    assert first
    assert said(folder, recent=recent) == said(folder) == first
    (folder / file).write_text(right, encoding="utf-8")
    assert said(folder, recent=recent, quick=True) == said(folder, quick=True) == []


def test_a_notebook_that_names_a_file_is_looked_at_again_when_the_file_goes(folder: Path) -> None:
    assert said(folder, quick=True) == []
    (folder / "notebooks" / "data" / "tiny.csv").rename(folder / "notebooks" / "data" / "other.csv")
    assert said(folder, quick=True) == ["notebooks/tiny.py: cell 2: no file notebooks/data/tiny.csv"]
