"""Steps that do not need each other run side by side: the output of each is whole, in a fixed order, and none outlives
the run."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

GRACE = 10.0  # seconds that a program has to end by itself when the run is stopped
GROUPS = os.name == "posix"  # a program and what it started can be told to end together


def heed() -> None:
    """From now on a signal to end interrupts this program, and the programs that it starts heed one, even where the
    shell began it in the background, which lets it ignore Ctrl-C."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)


@dataclass(frozen=True)
class Step:
    """A program that checks something. It starts when the step named in `after` has ended; where `alone`, when all
    others have. Where `show`, its output is shown as it comes, and not only if it fails."""

    name: str
    command: list[str]
    after: str = ""
    alone: bool = False
    show: bool = False


@dataclass
class Running:
    """A step that has started: its program, what it prints, when it began and how long it took."""

    step: Step
    program: subprocess.Popen[bytes]
    output: IO[bytes]
    begun: float = field(default_factory=time.perf_counter)
    seconds: float = 0.0

    def over(self) -> bool:
        """Whether the program has ended."""
        if self.program.poll() is None:
            return False
        self.seconds = self.seconds or time.perf_counter() - self.begun
        return True

    def news(self) -> str:
        """What it printed since this was asked last."""
        return self.output.read().decode("utf-8", "replace").replace("\r\n", "\n")

    def stop(self, force: bool) -> None:
        """Tells the program, and what it started, to end; with `force`, ends them."""
        if not GROUPS:
            self.program.kill()
            return
        try:
            os.killpg(self.program.pid, signal.SIGKILL if force else signal.SIGINT)
        except ProcessLookupError:
            return  # all of them have ended


def start(step: Step, root: Path, file: Path) -> Running:
    """The step's program, started in `root`, in a group of its own; what it prints goes into the file."""
    with file.open("wb") as written:
        program = subprocess.Popen(
            step.command, cwd=root, stdin=subprocess.DEVNULL, stdout=written, stderr=written, start_new_session=GROUPS
        )
    return Running(step, program, file.open("rb"))


def ready(waiting: Sequence[Step], running: Sequence[Running], jobs: int) -> Step | None:
    """The first of the waiting steps that may start now, if there is one."""
    busy = {item.step.name for item in running}
    if len(running) >= jobs or any(item.step.alone for item in running):
        return None
    for step in waiting:
        free = not running and len(waiting) == 1 if step.alone else True
        if free and step.after not in busy | {other.name for other in waiting}:
            return step
    return None


def tell(item: Running, last: bool) -> None:
    """Prints a step's output so far, where it is to be shown; its result and the output of a failure, when it ends."""
    text = item.news() if item.step.show or last else ""
    failed = last and item.program.returncode != 0
    if text and (item.step.show or failed):
        print(text, end="" if text.endswith("\n") or not last else "\n", flush=True)
    if last:
        print(f"{'FAILED' if failed else 'ok':7}{item.step.name}  {item.seconds:.1f} s", flush=True)


def run(steps: Sequence[Step], root: Path, jobs: int, order: Sequence[str] = ()) -> list[str]:
    """The names of the steps that failed. Starts them as they stand, at most `jobs` at a time; tells of them in
    `order`, of the others in theirs. When it is interrupted, ends all that runs and goes on with the interruption."""
    telling = [*order, *(step.name for step in steps if step.name not in order)]
    waiting = list(steps)
    running: list[Running] = []
    all_of_them: dict[str, Running] = {}
    with tempfile.TemporaryDirectory(prefix="steps-") as folder:
        try:
            while telling:
                while step := ready(waiting, running, jobs):
                    waiting.remove(step)
                    all_of_them[step.name] = start(step, root, Path(folder) / f"{len(waiting)}.txt")
                    running.append(all_of_them[step.name])
                running = [item for item in running if not item.over()]
                while telling and (item := all_of_them.get(telling[0])):
                    over = item.over()
                    tell(item, over)
                    if not over:
                        break
                    telling.pop(0)
                time.sleep(0.05)
        finally:
            end(running)
            for item in all_of_them.values():
                item.output.close()
    return [name for name, item in all_of_them.items() if item.program.returncode]


def end(running: Sequence[Running]) -> None:
    """Ends programs with what they started: first with a word, then without."""
    for item in running:
        item.stop(force=False)
    limit = time.monotonic() + GRACE
    while time.monotonic() < limit and not all(item.over() for item in running):
        time.sleep(0.05)
    for item in running:
        item.stop(force=True)
        item.program.wait()
