"""Every place in macros/ that makes a problem is reached by a planted fault."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults import harness
from tests.faults.conftest import Outcome
from tests.faults.harness import Reached
from tests.faults.table import Fault

# Places that no tiny project can reach: a piece of the call's source, and why.
EXCUSED = {
    # No project is loaded there: tests/scaffold/test_outlines.py asks for a page in a folder without pages.
    "name its section in nav": "it is told to who asks for a new page",
}


@pytest.fixture(scope="module")
def reached(outcome: Callable[[Fault], Outcome]) -> dict[str, Reached]:
    """What each fault that is loaded reaches, by its name."""
    return {item.name: outcome(item)[1] for item in harness.tables().values() if not item.built}


def test_every_problem_has_a_planted_fault(reached: dict[str, Reached]) -> None:
    """No message that nobody has ever seen."""
    said = harness.unreached(harness.places(harness.ROOT), set().union(*reached.values()), EXCUSED)
    assert said == [], "\n" + "\n".join(said)


def test_a_fault_that_is_taken_out_is_missed(reached: dict[str, Reached]) -> None:
    """Without it, its place is told: the test above can fail."""
    rest = set().union(*(places for name, places in reached.items() if name != "ledger-without-a-column"))
    [place] = [item for item in harness.places(harness.ROOT) if item.key in reached["ledger-without-a-column"] - rest]
    said = harness.unreached(harness.places(harness.ROOT), rest, EXCUSED)
    assert said == [f"{place}; no planted fault reaches it; fix: plant a fault in tests/faults/"]


MODULE = """
from macros.problems import Problem

class Page:
    def problem(self, found):
        return Problem("a.md", 1, 0, found, "x", "y")

def check(page, one):
    if one:
        return [page.problem("first")
                for _ in range(1)]
    return [
        page.problem(
            "second"
        )
    ]
"""


def test_places_that_are_not_reached_are_named(tmp_path: Path) -> None:
    """In a module with two problems, the one that nothing causes is told; so is an excuse for what is reached, or for
    what is gone."""
    file = tmp_path / "macros" / "fake.py"
    file.parent.mkdir()
    file.write_text(MODULE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("fake", file)
    assert spec
    assert spec.loader
    fake = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(fake)
    with harness.recording(tmp_path) as reached:
        fake.check(fake.Page(), one=True)
    known = harness.places(tmp_path)
    missed = (
        "macros/fake.py:13: page.problem('second'); no planted fault reaches it; fix: plant a fault in tests/faults/"
    )
    assert [place.line for place in known] == [6, 10, 13]
    assert harness.unreached(known, reached, {}) == [missed]
    assert harness.unreached(known, reached, {"second": "why"}) == []
    assert harness.unreached(known, reached, {"first": "why", "third": "why"}) == [
        "macros/fake.py:10: page.problem('first'); it is excused ('first') and reached; fix: delete the excuse",
        missed,
        "no place holds 'third', which is excused; fix: delete the excuse",
    ]
