"""Notebook sources: cells, lines, tags, and a key that changes with what changes an output."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.notebooks import run, script
from tests import samples


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with the data file that samples.NOTEBOOK names."""
    (tmp_path / "notebooks" / "data").mkdir(parents=True)
    (tmp_path / "notebooks" / "data" / "a.csv").write_text("1", encoding="utf-8")
    (tmp_path / "notebooks" / "matplotlibrc").write_text("figure.dpi: 96", encoding="utf-8")
    (tmp_path / "requirements.txt").write_text("a==1", encoding="utf-8")
    return tmp_path


def key(folder: Path, text: str = samples.NOTEBOOK) -> str:
    """The key of a notebook with this text."""
    return script.key(samples.notebook(folder, text), run.stack(folder))


def test_cells_lines_and_tags(folder: Path) -> None:
    notebook = samples.notebook(folder, samples.NOTEBOOK, "some-slug")
    assert (notebook.slug, notebook.path) == ("some-slug", "notebooks/some-slug.py")
    assert [cell.cell_type for cell in notebook.node.cells] == ["markdown", "code", "code"]
    assert notebook.lines == [6, 11, 16]
    assert notebook.tags == {"number:half": 1, "cell:both": 1, "figure:line": 2}
    assert notebook.names("number") == ["half"]
    assert notebook.names("figure") == ["line"]
    assert notebook.node.cells[0].source == "# Title\n\nProse with `code`."
    assert notebook.node.cells[2].metadata["alt"] == "One line that climbs from left to right."
    assert "jupytext" not in notebook.node.metadata


def test_cell_ids_are_the_same_on_every_read(folder: Path) -> None:
    first, second = (samples.notebook(folder, samples.NOTEBOOK) for _ in range(2))
    assert [cell["id"] for cell in first.node.cells] == ["cell-001", "cell-002", "cell-003"]
    assert first.node == second.node


def test_a_problem_counts_lines_from_the_cell(folder: Path) -> None:
    notebook = samples.notebook(folder, samples.NOTEBOOK)
    assert notebook.problem(1, "x", "y", "z", 3).line == 14
    assert notebook.problem(1, "x", "y", "z").found == "cell 2: x"


def test_discover_sorts_by_slug(folder: Path) -> None:
    for name in ("b", "a"):
        samples.notebook(folder, samples.NOTEBOOK, name)
    assert [item.slug for item in script.discover(folder)] == ["a", "b"]


@pytest.mark.parametrize(
    ("find", "replace"),
    [
        ("half = 1 / 2", "half = 1 / 3"),
        ("half = 1 / 2", "half = 1 / 2  # said"),
        ("\nhalf\n", "\nhalf\n\n# %%\n1\n"),
        ('draw(open("data/a.csv"))', "draw()"),
    ],
)
def test_the_key_changes_with_code(folder: Path, find: str, replace: str) -> None:
    assert find in samples.NOTEBOOK
    assert key(folder, samples.NOTEBOOK.replace(find, replace)) != key(folder)


@pytest.mark.parametrize(
    ("find", "replace"),
    [
        ("# Prose with `code`.", "# Other prose.\n#\n# And more of it."),
        ("# # Title", "# # Another title"),
        ('tags=["number:half", "cell:both"]', 'tags=["number:half"]'),
        ("One line that climbs", "A line that rises"),
        ('# %% tags=["figure', '# %% [markdown]\n# A new cell of prose.\n\n# %% tags=["figure'),
    ],
)
def test_the_key_does_not_change_with_prose_tags_or_alt(folder: Path, find: str, replace: str) -> None:
    assert find in samples.NOTEBOOK
    assert key(folder, samples.NOTEBOOK.replace(find, replace)) == key(folder)


@pytest.mark.parametrize("name", ["requirements.txt", "notebooks/matplotlibrc", "notebooks/data/a.csv"])
def test_the_key_changes_with_files(folder: Path, name: str) -> None:
    before = key(folder)
    (folder / name).write_text("changed", encoding="utf-8")
    assert key(folder) != before


@pytest.mark.parametrize(
    "code",
    [
        'open("data/a.csv")',
        'open(Path("data") / name)',
        'open(f"data/{name}.csv")',
        'open("../notebooks/data/" + name)',
        "open('./data/a.csv')",
    ],
)
def test_the_key_changes_with_any_data_where_a_notebook_reads_some(code: str, folder: Path) -> None:
    notebook = samples.notebook(folder, f"# %% [markdown]\n# # T\n\n# %%\n{code}\n")
    before = script.key(notebook, b"")
    (folder / "notebooks" / "data" / "b.csv").write_text("2", encoding="utf-8")
    assert script.key(notebook, b"") != before


def test_the_key_ignores_data_where_a_notebook_reads_none(folder: Path) -> None:
    notebook = samples.notebook(folder, "# %% [markdown]\n# # T\n\n# %%\ndata = 1\n")
    before = script.key(notebook, b"")
    (folder / "notebooks" / "data" / "b.csv").write_text("2", encoding="utf-8")
    assert script.key(notebook, b"") == before


def test_the_key_changes_with_how_kernels_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = key(folder)
    monkeypatch.setitem(run.ENVIRONMENT, "OMP_NUM_THREADS", "2")
    threads = key(folder)
    monkeypatch.setattr("sys.version", "4.0")
    assert len({before, threads, key(folder)}) == 3


def test_moving_code_from_cell_to_cell_is_a_change(folder: Path) -> None:
    assert key(folder, "# %%\na\n\n# %%\nb\n") != key(folder, "# %%\nab\n")
