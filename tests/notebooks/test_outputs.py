"""Executed notebooks: what their tags give, and what is wrong with their outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest

from macros.notebooks import outputs
from tests import samples
from tests.samples import SVG, printed, result

TEXT = """\
# %% [markdown]
# # T

# %% tags=["number:n", "number:m"]
x

# %% tags=["figure:line"] alt="One line that climbs from left to right."
draw()
"""
PICTURE = {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": SVG, "text/plain": "<Figure>"}}


def check(tmp_path: Path, number: list[dict[str, Any]], figure: list[dict[str, Any]]) -> list[str]:
    """What is wrong with these outputs of TEXT's two code cells."""
    problems = outputs.problems(samples.executed(tmp_path, TEXT, number, figure))
    return [f"{problem.line}: {problem.found}" for problem in problems]


RIGHT = [result("{'n': 3, 'm': 0.5}")]


def test_right_outputs(tmp_path: Path) -> None:
    assert check(tmp_path, RIGHT, [PICTURE]) == []


@pytest.mark.parametrize(
    ("shown", "value"),
    [
        ("{'n': 3, 'm': 0.5}", 3),
        ("3", 3),
        ("0.1", 0.1),
        ("-2", -2),
        ("1e-05", 1e-05),
        ("{'n': 2.5}", 2.5),
    ],
)
def test_numbers(tmp_path: Path, shown: str, value: float) -> None:
    found = samples.executed(tmp_path, TEXT, [printed("noise"), result(shown)], [PICTURE]).number("n")
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ([result("np.float64(0.5)")], "a last value that is no plain number"),
        ([], "a last value that is no plain number"),
        ([printed("3")], "a last value that is no plain number"),
        ([result("nan")], "a last value that is no plain number"),
        ([result("'3'")], "a last value of type str"),
        ([result("True")], "a last value of type bool"),
        ([result("None")], "a last value of type NoneType"),
        ([result("[3]")], "a last value of type list"),
        ([result("{'m': 1}")], "a dict without the key 'n'"),
        ([result("{'n': '1'}")], "a last value of type str"),
        ([result("array([1, 2])")], "a last value that is no plain number"),
    ],
)
def test_what_is_no_number(tmp_path: Path, given: list[dict[str, Any]], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        samples.executed(tmp_path, TEXT, given, [PICTURE]).number("n")
    assert f"4: cell 2: number 'n': {why}" in check(tmp_path, given, [PICTURE])


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ([], "7: cell 3: 0 figures under 1 figure tags"),
        ([PICTURE, PICTURE], "7: cell 3: 2 figures under 1 figure tags"),
        ([{**PICTURE, "data": {"image/svg+xml": SVG.replace("#0072b2", "#ff0000")}}], "7: cell 3: colors #ff0000"),
        ([{**PICTURE, "data": {"image/svg+xml": SVG + " " * outputs.MAX_FIGURE}}], "7: cell 3: a figure of 90 kB"),
        ([PICTURE, {**PICTURE, "data": {"image/png": "x"}}], "7: cell 3: a raster picture"),
        ([PICTURE, {**PICTURE, "data": {"image/jpeg": "x"}}], "7: cell 3: a raster picture"),
    ],
)
def test_one_thing_wrong_with_a_figure(tmp_path: Path, figure: list[dict[str, Any]], expected: str) -> None:
    assert check(tmp_path, RIGHT, figure) == [expected]


def test_a_figure_in_a_cell_without_its_tag(tmp_path: Path) -> None:
    assert check(tmp_path, [*RIGHT, PICTURE], [PICTURE]) == ["4: cell 2: 1 figures under 0 figure tags"]


def test_prose_of_today_with_outputs_of_the_cache(tmp_path: Path) -> None:
    before = samples.executed(tmp_path, TEXT, RIGHT, [PICTURE])
    after = outputs.Executed(samples.notebook(tmp_path, TEXT.replace("# # T", "# # New")), before.outputs)
    assert after.node.cells[0].source == "# New"
    assert after.number("m") == 0.5
    assert "outputs" not in samples.notebook(tmp_path, TEXT).node.cells[0]


def test_the_written_notebook_is_valid_and_always_the_same(tmp_path: Path) -> None:
    item = samples.executed(tmp_path, TEXT, RIGHT, [PICTURE])
    file = tmp_path / "out" / "n.ipynb"
    item.write(file)
    node = nbformat.read(file, as_version=4)
    nbformat.validate(node)
    assert [cell["id"] for cell in node.cells] == ["cell-001", "cell-002", "cell-003"]
    assert node.cells[1].outputs[0].data["text/plain"] == "{'n': 3, 'm': 0.5}"
    assert (node.nbformat, node.nbformat_minor) == (4, 5)
    text = file.read_bytes()
    other = tmp_path / "other" / "n.ipynb"
    samples.executed(tmp_path, TEXT, RIGHT, [PICTURE]).write(other)
    assert other.read_bytes() == text


def test_a_file_that_would_not_change_is_not_touched(tmp_path: Path) -> None:
    item = samples.executed(tmp_path, TEXT, RIGHT, [PICTURE])
    file = tmp_path / "n.ipynb"
    item.write(file)
    before = file.stat().st_mtime_ns
    item.write(file)
    assert file.stat().st_mtime_ns == before
    file.write_text("old", encoding="utf-8")
    item.write(file)
    assert file.read_text(encoding="utf-8") != "old"


@pytest.mark.parametrize(
    ("value", "spec", "shown"),
    [
        (0.25, ".0%", "25%"),
        (3, "d", "3"),
        (3.0, "d", "3"),
        (1234.5, ",.2f", "1,234.50"),
        (3, "", "3"),
        (0.5, "", "0.5"),
    ],
)
def test_numbers_in_a_format(value: float, spec: str, shown: str) -> None:
    assert outputs.formatted(value, spec) == shown


@pytest.mark.parametrize(("value", "spec"), [(0.25, "d"), (0.25, "nonsense"), (3, "s")])
def test_formats_that_do_not_fit(value: float, spec: str) -> None:
    with pytest.raises(ValueError, match="format"):
        outputs.formatted(value, spec)
