"""Runs notebooks, several at a time, and keeps their outputs under their key."""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from macros.files import inputs
from macros.notebooks import script
from macros.notebooks.forks import Zygote
from macros.notebooks.script import Notebook, Outputs
from macros.problems import Problem

FOLDER = Path(".cache", "notebooks")  # where outputs are kept, from the project's root
TIMES = "times.json"  # beside that folder: the seconds that each notebook took
Job = tuple[Notebook, Path]  # a notebook to run, and the file for its outputs
FORK_FROM = 3  # notebooks: for fewer, importing the libraries into a server first takes longer than it saves
# One thread for each kernel: kernels run side by side already, and sums of a fixed order give the same bytes.
ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    "TZ": "UTC",
    # Warnings stop the build: they would age into errors, and their text carries paths of the machine.
    "PYTHONWARNINGS": "error::UserWarning,error::FutureWarning,error::RuntimeWarning,"
    "error::DeprecationWarning:__main__,error::PendingDeprecationWarning:__main__,"
    "error::SyntaxWarning",
}
KERNEL = [
    "--InlineBackend.figure_formats=svg",
    "--InlineBackend.rc={}",
    "--InlineBackend.print_figure_kwargs={'bbox_inches':'tight','metadata':{'Date':None,'Creator':None}}",
    "--Application.log_level=ERROR",
]


def stack(root: Path) -> bytes:
    """What every notebook's outputs depend on: the lock file, matplotlibrc, the interpreter and how we run it."""
    parts = [(root / name).read_bytes() for name in ("requirements.txt", "notebooks/matplotlibrc")]
    return b"\0".join([*parts, sys.version.encode(), repr((ENVIRONMENT, KERNEL)).encode()])


def place(notebook: Notebook, shared: bytes, folder: Path) -> Path:
    """The file that a notebook's outputs are kept in; `shared` is what all of them depend on (see `stack`)."""
    return folder / f"{notebook.slug}.{script.key(notebook, shared)}.json"


def sources(notebooks: list[Notebook], root: Path) -> dict[str, str]:
    """The digest of script and kept outputs of each notebook that has them, by slug."""
    shared = stack(root)
    pairs = [(notebook, place(notebook, shared, root / FOLDER)) for notebook in notebooks]
    return {
        notebook.slug: inputs.digest(notebook.file.read_bytes(), file.read_bytes())
        for notebook, file in pairs
        if file.exists()
    }


def outputs(
    notebooks: list[Notebook], root: Path, cache: Path, jobs: int = 0, say: Callable[[str], None] = print
) -> tuple[dict[str, Outputs], list[Problem]]:
    """The outputs of each notebook's code cells by slug, from the cache or executed, and the problems.

    `jobs` is the number of kernels at a time (0: what PLUS_JOBS in the environment says, else one for each core).
    PLUS_FORK=0 starts each kernel anew. A notebook that fails has no outputs and leaves nothing in the cache.
    `say` gets a progress line for each notebook that runs.
    """
    shared = stack(root)
    found: dict[str, Outputs] = {}
    missing: list[Job] = []
    for notebook in notebooks:
        file = place(notebook, shared, cache)
        if file.exists():
            found[notebook.slug] = json.loads(file.read_text(encoding="utf-8"))
        else:
            missing.append((notebook, file))
    if not missing:
        return found, []
    import asyncio  # most builds run none

    environment = {**os.environ, **ENVIRONMENT, "MATPLOTLIBRC": str(root / "notebooks" / "matplotlibrc")}
    jobs = jobs or int(os.environ.get("PLUS_JOBS", "0")) or os.cpu_count() or 2
    fork = len(missing) >= FORK_FROM and os.environ.get("PLUS_FORK") != "0"
    with Zygote(environment, enabled=fork) as zygote, ThreadPoolExecutor(1) as thread:
        run = _run_all(missing, cache.parent / TIMES, jobs, zygote, found, say)
        problems = thread.submit(asyncio.run, run).result()  # in a thread: the caller may have a loop of its own
    return found, problems


async def _run_all(
    missing: list[Job],
    kept: Path,
    jobs: int,
    zygote: Zygote,
    found: dict[str, Outputs],
    say: Callable[[str], None],
) -> list[Problem]:
    import asyncio

    from macros.notebooks import kernels  # with Jupyter's client: see there

    limit = asyncio.Semaphore(jobs)
    done, times = 0, _times(kept)

    async def run(notebook: Notebook, file: Path) -> list[Problem]:
        nonlocal done
        async with limit:
            start = time.perf_counter()
            result, problems = await kernels.run(notebook, zygote, KERNEL)
            done += 1
            seconds = time.perf_counter() - start
            times[notebook.slug] = round(seconds, 1)
            mark = "failed" if problems else f"{seconds:.1f} s"
            say(f"notebook {done}/{len(missing)}  {notebook.path}  {mark}")
        if not problems:
            found[notebook.slug] = result
            _store(file, notebook.slug, result)
        return problems

    results = await asyncio.gather(*(run(*item) for item in longest_first(missing, times)))
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(times, indent=1, sort_keys=True), encoding="utf-8")
    return [problem for problems in results for problem in problems]


def longest_first(missing: list[Job], times: dict[str, float]) -> list[Job]:
    """The notebooks by the seconds that they took last, so that none is still running when all others are done.

    One that never ran here comes where its length puts it: before those that are known to be short.
    """
    known = [(times[notebook.slug] / len(notebook.text)) for notebook, _ in missing if times.get(notebook.slug)]
    pace = statistics.median(known) if known else 1.0  # seconds for a character
    return sorted(missing, key=lambda job: -times.get(job[0].slug, pace * len(job[0].text)))


def _times(file: Path) -> dict[str, float]:
    """The seconds that each notebook took when it last ran here, by slug."""
    try:
        return dict(json.loads(file.read_bytes()))
    except (OSError, ValueError):
        return {}


def _store(file: Path, slug: str, result: Outputs) -> None:
    """Writes the outputs beside the file and moves them into place, then drops all but the newest three."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(result, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    part.replace(file)
    for old in sorted(file.parent.glob(f"{slug}.*.json"), key=lambda item: item.stat().st_mtime)[:-3]:
        old.unlink(missing_ok=True)  # another run may have dropped it
