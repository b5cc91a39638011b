"""The result of the accessibility audit: kept by the tests, read with the data."""

from __future__ import annotations

from pathlib import Path

from macros.data import audit
from macros.data.audit import Audit, Step
from macros.files.documents import load
from macros.files.validate import validate
from tests import samples

RESULT = Audit(
    version=1,
    date="2026-01-02",
    tools={"axe-core": "4"},
    steps=[Step(what="Rules", how="axe", pages=3, checks=12, found=0)],
)


def test_the_audit_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "docs" / "data").mkdir(parents=True)
    audit.write(tmp_path, RESULT)
    checked = validate(load(tmp_path / audit.FILE, tmp_path), Audit)
    assert checked.problems == []
    assert checked.model == RESULT


def test_a_key_that_is_no_part_of_a_result_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "docs" / "data").mkdir(parents=True)
    (tmp_path / audit.FILE).write_text('{"version": 1, "when": "now"}', encoding="utf-8")
    checked = validate(load(tmp_path / audit.FILE, tmp_path), Audit)
    assert checked.model is None
    assert [problem.found for problem in checked.problems] == ["unknown key 'when'"]


def test_without_a_run_there_is_no_date() -> None:
    assert samples.data().audit.version == 1
    assert Audit(version=1).date is None
