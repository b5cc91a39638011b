"""The benchmark's own arithmetic, with numbers given: nothing is measured here."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.bench import measure, stock, table
from tests.bench.__main__ import main
from tests.bench.figures import Figure, digits, spread
from tests.bench.projects import Bench, compare
from tests.bench.rows import ROWS, measured
from tests.samples import ROOT

BUILD = Figure("warm", "warm build", "s", [1.0, 3.0, 2.0], [10.0, 10.0, 40.0], "stock", 0.3, 0.1)
ALONE = Figure("typo", "a message", "s", [0.5, 1.5], reach=2.0, aim=1.0)
NO_GOAL = Figure("thousand", "a page", "s", [4.0])
REPORT = table.Report("2026-01-02", "a quiet machine", 3, {"Python": "3.11"}, [BUILD, ALONE, NO_GOAL])


def test_a_ratio_is_that_of_a_pair_and_the_result_is_their_median() -> None:
    assert BUILD.ratios == [0.1, 0.3, 0.05]
    assert BUILD.result == 0.1  # and not 2 / 10, the ratio of the medians
    assert ALONE.ratios == []
    assert ALONE.result == 1.0


def test_a_side_that_ran_more_often_has_no_ratio() -> None:
    with pytest.raises(ValueError, match="shorter"):
        _ = Figure("a", "", "s", [1.0, 2.0], [1.0], "stock").ratios


@pytest.mark.parametrize(
    ("ours", "expected"),
    [([1.0], "aim"), ([1.1], "reach"), ([3.0], "reach"), ([3.1], "none"), ([9.0, 1.0, 1.0], "aim")],
)
def test_a_verdict_names_the_goal_that_is_met(ours: list[float], expected: str) -> None:
    assert Figure("a", "", "s", ours, [10.0] * len(ours), "stock", 0.3, 0.1).verdict == expected
    assert Figure("a", "", "s", ours, reach=3.0, aim=1.0).verdict == expected
    assert Figure("a", "", "s", ours).verdict == ""


def test_a_spread_is_the_median_between_the_least_and_the_greatest() -> None:
    assert spread([3.0, 1.0, 2.0], 1) == "2.0 (1.0-3.0)"
    assert spread([4.0, 1.0], 0) == "2 (1-4)"
    assert spread([4.256], 2) == "4.26"
    assert spread([], 1) == ""


def test_little_numbers_have_more_digits() -> None:
    assert [digits(item) for item in (BUILD, NO_GOAL, Figure("memory", "", "MB", [1.0]))] == [2, 1, 0]


def test_the_table_says_it_all() -> None:
    assert table.text(REPORT.figures).splitlines() == [
        "Row       What        Ours                Against                       Ratio             Reach  Aim  Meets",
        "warm      warm build  2.00 (1.00-3.00) s  10.00 (10.00-40.00) s, stock  0.10 (0.05-0.30)  0.3    0.1  aim",
        "typo      a message   1.00 (0.50-1.50) s                                                  2 s    1 s  aim",
        "thousand  a page      4.0 s",
    ]


def test_the_page_says_what_the_json_says() -> None:
    kept = json.loads(json.dumps(REPORT.as_json()))
    assert table.from_json(kept) == REPORT
    page = table.page(table.from_json(kept))
    assert page == table.page(REPORT)
    assert "Not measured" not in page
    assert "\nNot measured in this run: cold, growth.\n" in table.page(REPORT, ["cold", "growth"])
    lines = [line.strip("| ").split(" | ") for line in page.splitlines() if re.match(r"\| (warm|typo|thousand)", line)]
    assert [line[0] for line in lines] == [row["row"] for row in kept["figures"]]
    assert [f"{row['result']:.2f}" for row in kept["figures"]] == ["0.10", "1.00", "4.00"]
    assert lines[0][4] == "0.10 (0.05-0.30)"
    assert "2026-01-02, a quiet machine; each row 3 times." in page
    assert "- Python: 3.11" in page
    for line in stock.DIFFERENCES:
        assert line in page


def test_what_measures_two_rows_runs_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = []

    def both(bench: Bench) -> list[Figure]:
        ran.append(bench)
        return [BUILD, ALONE]

    monkeypatch.setattr("tests.bench.rows.ROWS", {"warm": both, "typo": both, "none": lambda bench: [NO_GOAL]})
    bench = Bench(tmp_path, 1)
    assert measured(bench, ["typo", "warm"], lambda _: None) == [BUILD, ALONE]
    assert measured(bench, ["warm"], lambda _: None) == [BUILD]
    assert ran == [bench, bench]


def test_the_command_lists_the_rows_and_knows_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    assert capsys.readouterr().out.split() == list(ROWS)
    for wrong in (["--only", "nothing"], ["--times", "0"], ["--cold", "0"]):
        with pytest.raises(SystemExit):
            main(wrong)


def test_the_stock_side_holds_our_pages_without_our_macros() -> None:
    page = '---\ntitle: A\ntemplate: own.html\n---\n{{ cite("a",\n "b") }} and {% raw %}{{ braces }}{% endraw %}\n'
    assert stock.plain(page) == "---\ntitle: A\n---\nmacro and {{ braces }}\n"
    ours = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    stocks = stock.settings(ours)
    assert stocks.endswith(ours[ours.index("\nnav:") :])
    assert "  - admonition\n" in stocks
    assert "hooks:" not in stocks
    assert "macros:" not in stocks


def test_a_notebook_that_failed_on_the_stock_side_is_found(tmp_path: Path) -> None:
    page = tmp_path / "site" / "ensembles" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text("right")
    stock.inspect(tmp_path)
    page.write_text(f'<div data-mime-type="{stock.FAILED}">')
    with pytest.raises(measure.MeasureError, match="failed: ensembles"):
        stock.inspect(tmp_path)


def test_a_site_that_differs_is_found(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text("the same")
    compare(tmp_path / "one", tmp_path / "other")
    (tmp_path / "other" / "more.html").write_text("more")
    with pytest.raises(measure.MeasureError, match=r"clean build: more\.html"):
        compare(tmp_path / "one", tmp_path / "other")


def test_a_command_that_does_something_else_is_not_measured(tmp_path: Path) -> None:
    says = [sys.executable, "-c", "print('hello'); raise SystemExit(1)"]
    assert measure.run(says, tmp_path, code=1, says="hello", memory=True).seconds > 0
    for code, word in ((0, "hello"), (1, "good-bye")):
        with pytest.raises(measure.MeasureError, match="hello"):
            measure.run(says, tmp_path, code=code, says=word)


def test_memory_is_that_of_all_processes_together() -> None:
    """A child that holds 200 MB, seen from its parent."""
    if not Path("/proc/self/statm").exists():
        pytest.skip("this system does not tell")
    child = "import time; held = bytearray(b'1') * 200_000_000; time.sleep(0.6)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    assert measure.run([sys.executable, "-c", parent], ROOT, memory=True).memory > 200


def test_both_sides_keep_what_python_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    found = measure.environment()
    assert "PYTHONDONTWRITEBYTECODE" not in found
    assert found["NO_MKDOCS_2_WARNING"] == "1"
