"""A command measured: seconds, and peak memory of all its processes together."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LOOK = 0.1  # seconds between two looks at the memory
MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
MACROS = [sys.executable, "-m", "macros"]


class MeasureError(Exception):
    """A command did not do what it is measured for."""


@dataclass(frozen=True)
class Run:
    """What a run of a command took: seconds, and MB at its peak."""

    seconds: float
    memory: float


def environment() -> dict[str, str]:
    """The surroundings of both sides: Python keeps what it compiled, as it does for people."""
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}
    return {**env, "NO_MKDOCS_2_WARNING": "1"}


def resident(root: int) -> float:
    """MB that a process and its descendants hold together now; 0 where the system does not tell."""
    parents, sizes = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid = int(stat.parent.name)
            parents[pid] = int(stat.read_text().rpartition(")")[2].split()[1])
            sizes[pid] = int((stat.parent / "statm").read_text().split()[1])
        except (OSError, IndexError, ValueError):
            continue
    family, grown = {root}, 0
    while len(family) > grown:
        grown = len(family)
        family |= {pid for pid, parent in parents.items() if parent in family}
    return sum(sizes.get(pid, 0) for pid in family) * os.sysconf("SC_PAGE_SIZE") / 1e6 if sizes else 0.0


def run(
    command: list[str],
    folder: Path,
    env: Mapping[str, str] | None = None,
    code: int = 0,
    says: str = "",
    memory: bool = False,
) -> Run:
    """Runs a command in a folder; with `memory` looks at its processes while it runs, which costs a little.

    Raises MeasureError where it ends with another exit code, or does not say what it is expected to.
    """
    start = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**environment(), **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.append(process.stdout.read() if process.stdout else ""))
        reader.start()
        peak = 0.0
        while memory and process.poll() is None:
            peak = max(peak, resident(process.pid))
            time.sleep(LOOK)
        process.wait()
        seconds = time.perf_counter() - start
        reader.join()
    text = "".join(said)
    if process.returncode != code or says not in text:
        raise MeasureError(f"{' '.join(command)} in {folder} gave {process.returncode}:\n{text[-3000:]}")
    return Run(seconds, peak)
