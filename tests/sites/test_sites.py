"""Each planted fault is caught, with its place and in words; what is right builds."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import __main__ as commands
from macros.data import catalogue_rules
from macros.calls.registry import PageMacros, signatures
from macros.problems import Problem
from macros.project import load_site
from macros.markup.slots import Slots
from tests.sites import harness
from tests.sites.rules import RULES

NAMES = harness.scenarios()
REAL = [name for name in NAMES if harness.settings(name).get("build") == "mkdocs"]
LOADED = [name for name in NAMES if name not in REAL]
BY_RULE = [(name, rule) for name in NAMES if (rule := harness.settings(name).get("rule"))]


def compare(expected: list[str], found: list[str]) -> None:
    """Each expected line begins one of the problems, and no problem is left over."""
    left = list(found)
    for line in expected:
        match = next((item for item in left if item.startswith(line)), None)
        assert match, f"expected {line!r}, found:\n" + "\n".join(found)
        left.remove(match)
    assert not left, "not expected:\n" + "\n".join(left)


@pytest.mark.parametrize("name", LOADED)
def test_scenario(name: str, tmp_path: Path, cache: Path) -> None:
    """The error lists exactly the expected problems and their count; every line says what is allowed and how to fix."""
    found = harness.problems(harness.make(tmp_path / "site", name, cache))
    expected = harness.lines(name, "expect.txt")
    if expected:
        assert found, "no problem found"
        count = found.pop()
        assert count == f"{len(expected)} problem" + ("s" if len(expected) > 1 else "")
        assert all("; allowed: " in line and "; fix: " in line for line in found)
    compare(expected, found)


@pytest.mark.parametrize("name", REAL)
def test_real_build(name: str, tmp_path: Path, cache: Path) -> None:
    """mkdocs itself fails with the message on stderr and no traceback, or builds pages with the expected text."""
    folder = harness.make(tmp_path / "site", name, cache)
    expected = harness.lines(name, "expect.txt")
    done = harness.mkdocs(folder)
    assert "Traceback" not in done.stderr + done.stdout
    assert done.returncode == (1 if expected else 0), done.stderr
    for line in expected:
        assert line in done.stderr
    if any(line.startswith("docs/data/") for line in expected):
        assert not (folder / "site").exists(), "bad data reached the site folder"
    pages = harness.lines(name, "html.txt")
    assert expected or pages, "a site that builds must say in html.txt what it shows"
    for line in pages:
        page, _, text = line.partition(": ")
        html = (folder / "site" / page).read_text(encoding="utf-8")
        assert (text[2:] not in html) if text.startswith("! ") else (text in html), f"{page}: {text}"


@pytest.mark.parametrize(("name", "rule"), BY_RULE)
def test_rule_is_what_catches_it(name: str, rule: str, tmp_path: Path, cache: Path,
                                 monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the rule, the fault is no longer found: the scenario tests that rule and no other."""
    folder = harness.make(tmp_path / "site", name, cache)
    assert len(harness.problems(folder)) > 1
    monkeypatch.setattr(catalogue_rules, "CHECKS", tuple(check for check in catalogue_rules.CHECKS if check.__name__ != rule))
    assert harness.problems(folder) == []


def test_every_check_has_a_scenario() -> None:
    """No rule over the data file is without a planted fault, and no scenario names a rule that is gone."""
    assert {check.__name__ for check in catalogue_rules.CHECKS} == {rule for _, rule in BY_RULE}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_scenario(rule: str) -> None:
    """The rules that are not functions of checks.py have a scenario of their name."""
    assert rule in NAMES


def test_no_scenario_without_a_rule() -> None:
    """A new scenario is entered in rules.py, so that nobody deletes it unseen."""
    assert sorted(RULES) == NAMES


def test_edits_change_something() -> None:
    """Every scenario differs from the base by an edit or a file of its own."""
    for name in NAMES:
        files = [file for file in (harness.HERE / name).rglob("*") if file.is_file() and file.name not in harness.OWN]
        edits = harness.settings(name).get("edits", [])
        assert files or edits, name
        assert all(edit.get("delete") or edit["find"] != edit["replace"] for edit in edits), name


def test_on_serve_a_failing_notebook_stops_nothing(tmp_path: Path, cache: Path) -> None:
    """The site loads with what works; the failing notebook's problems are kept for its page to show."""
    folder = harness.make(tmp_path / "site", "notebook-no-title", cache)
    site = load_site(folder, signatures(), say=lambda _: None, forgive_notebooks=True)
    assert list(site.notebooks) == ["tiny"]
    assert [problem.found for problem in site.failed["extra"]] == ["no title"]


def test_on_serve_a_page_says_which_notebook_failed(tmp_path: Path, cache: Path) -> None:
    """A macro that would show something of a failing notebook shows its first problem, escaped."""
    site = load_site(harness.make(tmp_path / "site", cache=cache), signatures(), say=lambda _: None)
    site.failed["tiny"] = [Problem("notebooks/tiny.py", 9, 0, "1 < 2", "x", "y")]
    macros = PageMacros(site, Slots())
    macros.start("start/one.md")
    slot = macros.call("number", "tiny", "anything")
    shown = macros.slots.fill(slot, "start/one.md")
    assert shown == '<strong class="failed">notebooks/tiny.py:9: 1 &lt; 2; allowed: x; fix: y</strong>'
    assert 'class="cite"' in macros.slots.fill(macros.call("cite", "podcast", "17:25"), "start/one.md")


def test_check_command(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch,
                       capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m macros check` says what there is, or lists the problems on stderr and returns 1."""
    monkeypatch.setattr(commands, "ROOT", harness.make(tmp_path / "right", cache=cache))
    assert commands.main(["check"]) == 0
    assert capsys.readouterr().out.endswith("6 pages, 1 notebooks, 3 resources, 3 terms: no problem\n")
    monkeypatch.setattr(commands, "ROOT", harness.make(tmp_path / "wrong", "unknown-key", cache))
    assert commands.main(["check"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("docs/data/resources.yml:55:5: unknown key 'needz'")
    assert error.endswith("\n1 problem\n")


def test_a_failed_build_leaves_the_old_site_whole(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`python -m macros build` builds beside site/ and moves only what is finished."""
    folder = harness.make(tmp_path / "site", "build-bad-data", cache)
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
