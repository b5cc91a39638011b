"""Steps side by side: output whole and in order, faults told, nothing left when the run is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import run, steps
from tests.samples import ROOT
from tests.steps import Step

MEET = (
    "import pathlib, sys, time\npathlib.Path(sys.argv[1]).touch()\nfor _ in range(1000):\n"
    "    if pathlib.Path(sys.argv[2]).exists(): sys.exit(0)\n    time.sleep(.01)\nsys.exit('alone')"
)


def python(name: str, code: str, *args: str, after: str = "", alone: bool = False, show: bool = False) -> Step:
    """A step that runs some Python."""
    return Step(name, [sys.executable, "-c", code, *args], after, alone, show)


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines that were printed, without seconds."""
    return [line.rsplit("  ", 1)[0] if line.endswith(" s") else line for line in capsys.readouterr().out.splitlines()]


def test_steps_run_side_by_side_and_are_told_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = [python("a", MEET, "1", "2"), python("b", MEET, "2", "1")]
    assert steps.run(pair, tmp_path, 2, ["b", "a"]) == []
    assert said(capsys) == ["ok     b", "ok     a"]


def test_a_failed_step_is_named_and_shows_its_output_and_all_others_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = "import sys\nfor n in range(3): print(n, flush=True); print('e', n, file=sys.stderr, flush=True)\nsys.exit("
    todo = [
        python("slow", "import time; time.sleep(.3); print('quiet')"),
        python("bad", both + "3)"),
        python("shown", both + "0)", show=True),
    ]
    assert steps.run(todo, tmp_path, 3) == ["bad"]
    output = ["0", "e 0", "1", "e 1", "2", "e 2"]
    assert said(capsys) == ["ok     slow", *output, "FAILED bad", *output, "ok     shown"]


def test_a_step_waits_for_what_it_needs(tmp_path: Path) -> None:
    free = "import os, sys; sys.exit(0 if sorted(os.listdir()) == sys.argv[1:] else f'{os.listdir()}')"
    touch = "import pathlib, sys, time; time.sleep(.2); pathlib.Path(sys.argv[1]).touch()"
    todo = [
        python("alone", free, "a", "b", "c", alone=True),
        python("c", "import pathlib, sys; pathlib.Path('a').stat(); pathlib.Path('c').touch()", after="a"),
        python("a", touch, "a"),
        python("b", touch, "b"),
    ]
    assert steps.run(todo, tmp_path, 4) == []


STOPPED = """
import sys
from pathlib import Path
from tests import steps
child = "import os, time; open('child', 'w').write(str(os.getpid())); time.sleep(99)"
stubborn = "import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN); " + child.replace("child", "stubborn")
steps.GRACE = 1
steps.heed()
start = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', sys.argv[1]]); time.sleep(99)"
steps.run([steps.Step(str(n), [sys.executable, "-c", start, code]) for n, code in enumerate((child, stubborn))],
          Path.cwd(), 2)
"""


def alive(number: int) -> bool:
    """Whether a process runs: one that has ended may wait for somebody to ask for its result."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(number)], capture_output=True, text=True, check=False).stdout
    return bool(state.strip()) and not state.startswith("Z")


@pytest.mark.skipif(os.name != "posix", reason="there a program cannot be told to end")
@pytest.mark.parametrize("sign", ["SIGINT", "SIGTERM"])
def test_a_run_that_is_interrupted_leaves_nothing_behind(sign: str, tmp_path: Path) -> None:
    names = [tmp_path / "child", tmp_path / "stubborn"]
    with subprocess.Popen(
        [sys.executable, "-c", STOPPED], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=-1
    ) as program:
        while not all(file.exists() and file.read_text() for file in names):
            assert program.poll() is None
            time.sleep(0.02)
        program.send_signal(signal.Signals[sign])
        assert program.wait(30) != 0
    numbers = [int(file.read_text()) for file in names]
    for _ in range(100):
        if not any(map(alive, numbers)):
            break
        time.sleep(0.05)
    assert [number for number in numbers if alive(number)] == []


def test_the_tests_come_after_all_else_and_long_steps_exist() -> None:
    for browser in (False, True):
        todo = run.everything(browser)
        assert [step.name for step in todo if step.alone] == ["tests"]
        assert {*run.LONG, *(step.after for step in todo if step.after)} <= {step.name for step in todo}
        assert [step.name for step in todo][:5] == [step.name for step in run.quick()]
