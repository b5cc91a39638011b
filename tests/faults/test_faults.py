"""Each planted fault is caught, with its place and in words; what is right loads or builds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults import harness, table
from tests.faults.conftest import Build, Outcome
from tests.faults.table import Fault, FaultError, delete, fault, page, swap

FAULTS = list(harness.tables().values())
LOADED = [item for item in FAULTS if not item.built]
BUILT = [item for item in FAULTS if item.built]
BY_RULE = [item for item in FAULTS if item.rule]


def compare(name: str, expected: tuple[str, ...], found: list[str]) -> None:
    """Nothing where each expected line begins a problem of its own and no problem is left over; else the test fails
    with both lists."""
    left, missed = list(found), []
    for line in expected:
        if match := next((item for item in left if item.startswith(line)), None):
            left.remove(match)
        else:
            missed.append(line)
    if missed or left:
        parts = (("expected, and did not come:", missed), ("came, and was not expected:", left))
        pytest.fail(
            "\n  ".join([f"fault '{name}'", *(line for title, lines in parts if lines for line in (title, *lines))]),
            pytrace=False,
        )


@pytest.mark.parametrize("item", LOADED, ids=lambda item: item.name)
def test_fault(item: Fault, outcome: Callable[[Fault], Outcome]) -> None:
    """Exactly the expected problems are reported; each says what is allowed and how to fix it."""
    found = outcome(item)[0]
    compare(item.name, item.expected, found)
    assert all("; allowed: " in line and "; fix: " in line for line in found)


@pytest.mark.parametrize("item", BUILT, ids=lambda item: item.name)
def test_build(item: Fault, built: Callable[[Fault], Build]) -> None:
    """mkdocs itself fails with the message on stderr and no traceback, or builds pages with the expected text."""
    code, said, errors, folder = built(item)
    assert "Traceback" not in errors + said
    assert code == (1 if item.expected else 0), errors
    for line in item.expected:
        assert line in errors
    if any(line.startswith("docs/data/") for line in item.expected):
        assert not (folder / "site").exists(), "bad data reached the site folder"
    for shown in item.shown:
        assert (shown.text in (folder / "site" / shown.file).read_text(encoding="utf-8")) == shown.there, shown


@pytest.mark.parametrize("item", BY_RULE, ids=lambda item: item.name)
def test_rule_is_what_catches_it(item: Fault, tmp_path: Path, cache: Path) -> None:
    """Without the rule, the fault is no longer found: it tests that rule and no other."""
    with harness.without(item.rule):
        assert harness.problems(harness.make(tmp_path / "site", item, cache)) == []


def test_every_rule_has_a_fault() -> None:
    """No rule over the data file is without a planted fault, and no fault names a rule that is gone."""
    assert harness.rules() == {item.rule for item in BY_RULE}


@pytest.mark.parametrize(
    ("plant", "said"),
    [
        (lambda: fault(FAULTS[0].name, page("x"), "y"), f"fault '{FAULTS[0].name}': a name that is taken"),
        (lambda: fault("new", "docs/index.md:1: x"), "fault 'new': no edit"),
        (lambda: fault("new", page("x")), "fault 'new': no expected problem"),
        (lambda: table.build_fails("new", page("x")), "fault 'new': no expected message"),
        (lambda: table.builds("new", page("x")), "fault 'new': nothing that must be shown"),
    ],
)
def test_a_wrong_table_is_an_error(plant: Callable[[], None], said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the fault."""
    monkeypatch.setattr(table, "FAULTS", dict(table.FAULTS))
    with pytest.raises(FaultError, match=said):
        plant()


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (swap("docs/index.md", "no such text", "x"), "'no such text' stands in docs/index.md 0 times, not once"),
        (swap("docs/index.md", "Tiny home", "x"), "'Tiny home' stands in docs/index.md 2 times, not once"),
        (swap("docs/index.md", "# Tiny home", "# Tiny home"), "'# Tiny home' for itself"),
        (swap("docs/none.md", "x", "y"), "No such file"),
        (delete("docs/none.md"), "No such file"),
    ],
)
def test_an_edit_that_does_not_fit_is_an_error(edit: table.Edit, said: str, tmp_path: Path) -> None:
    """The error names the fault and what was looked for."""
    with pytest.raises(FaultError, match=f"fault 'odd': .*{said}"):
        harness.make(tmp_path / "site", Fault("odd", (edit,)))


def test_a_fault_that_is_not_caught_says_what_came() -> None:
    """The message names the fault, what was expected and what came."""
    with pytest.raises(pytest.fail.Exception) as caught:
        compare("odd", ("a.md:1: this", "a.md:2: that"), ["a.md:2: that; allowed: x; fix: y", "a.md:3: other"])
    assert str(caught.value).splitlines() == [
        "fault 'odd'",
        "  expected, and did not come:",
        "  a.md:1: this",
        "  came, and was not expected:",
        "  a.md:3: other",
    ]
