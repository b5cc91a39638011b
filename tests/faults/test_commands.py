"""The commands and `serve` on the tiny project."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import harness
from tests.faults.harness import PageMacros, Problem, Slots, commands

FAULTS = harness.tables()


def test_on_serve_a_failing_notebook_stops_nothing(tmp_path: Path, cache: Path) -> None:
    """The site loads with what works; the failing notebook's problems are kept for its page to show."""
    site = harness.load(harness.make(tmp_path / "site", FAULTS["notebook-no-title"], cache), forgive_notebooks=True)
    assert list(site.notebooks) == ["tiny"]
    assert [problem.found for problem in site.failed["extra"]] == ["no title"]


def test_on_serve_a_page_says_which_notebook_failed(tmp_path: Path, cache: Path) -> None:
    """A macro that would show something of a failing notebook shows its first problem, escaped."""
    site = harness.load(harness.make(tmp_path / "site", cache=cache))
    site.failed["tiny"] = [Problem("notebooks/tiny.py", 9, 0, "1 < 2", "x", "y")]
    macros = PageMacros(site, Slots())
    macros.start("start/one.md")
    slot = macros.call("number", "tiny", "anything")
    shown = macros.slots.fill(slot, "start/one.md")
    assert shown == '<strong class="failed">notebooks/tiny.py:9: 1 &lt; 2; allowed: x; fix: y</strong>'
    assert 'class="cite"' in macros.slots.fill(macros.call("cite", "podcast", "17:25"), "start/one.md")


def test_check_command(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`python -m macros check` says what there is, or lists the problems on stderr and returns 1."""
    monkeypatch.setattr(commands, "ROOT", harness.make(tmp_path / "right", cache=cache))
    assert commands.main(["check"]) == 0
    assert capsys.readouterr().out.endswith("7 pages, 1 notebooks, 3 resources, 3 terms: no problem\n")
    monkeypatch.setattr(commands, "ROOT", harness.make(tmp_path / "wrong", FAULTS["unknown-key"], cache))
    assert commands.main(["check"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("docs/data/resources.yml:55:5: unknown key 'needz'")
    assert error.endswith("\n1 problem\n")


def test_a_failed_build_leaves_the_old_site_whole(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`python -m macros build` builds beside site/ and moves only what is finished."""
    folder = harness.make(tmp_path / "site", FAULTS["build-bad-data"], cache, whole=True)
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("old", encoding="utf-8")
    monkeypatch.setattr(commands, "ROOT", folder)
    assert commands.main(["build"]) == 1
    assert (folder / "site" / "index.html").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("args", [[], ["nonsense"], ["build", "check"]])
def test_commands_that_do_not_exist(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Anything else says what there is, and returns 2."""
    assert commands.main(args) == 2
    assert "python -m macros" in capsys.readouterr().out
