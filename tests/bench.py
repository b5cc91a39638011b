"""Measures the build: seconds and peak memory cold, warm, with one page or notebook changed; kB of each kind of page.

    python tests/bench.py               (works on a copy of the project; a few minutes)

The machine's load changes seconds; compare ratios of one run. The stock figures that we measure ourselves against,
and how they were taken, are in HACKING.md.
"""

from __future__ import annotations

import gzip
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("index.html", "lessons/take-the-first-step.html", "explainers/ensembles.html", "lifecycle/data.html",
         "resources/courses.html", "notebooks/ensembles.html", "glossary.html")
PLOT = re.compile(r'<svg class="plot".*?</svg>', re.S)


def build(folder: Path, jobs: int = 0) -> tuple[float, float]:
    """Seconds that a whole build takes in `folder`, and the peak memory of its largest process in MB."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PLUS_JOBS": str(jobs)}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "macros", "build"], cwd=folder, env=env, check=True, capture_output=True)
    seconds = time.perf_counter() - start
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def change(file: Path, text: str) -> None:
    """Adds a line to a file."""
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def copy_project(folder: Path) -> None:
    """Copies what a build reads, without caches."""
    for name in ("docs", "notebooks", "macros", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "requirements.txt", "LICENSE", "LICENSE-CONTENT"):
        shutil.copy(ROOT / name, folder / name)


def weigh(site: Path) -> None:
    """Prints kB of each kind of page: whole, without figures, and compressed."""
    print(f"\n{'page':40} {'kB':>8} {'no figures':>11} {'gzip':>7}")
    for name in KINDS:
        text = (site / name).read_text(encoding="utf-8")
        bare = len(PLOT.sub("", text).encode()) / 1000
        whole = text.encode()
        print(f"{name:40} {len(whole) / 1000:8.1f} {bare:11.1f} {len(gzip.compress(whole)) / 1000:7.1f}")
    for name in ("search/search_index.json", "assets/stylesheets/site.css"):
        data = (site / name).read_bytes()
        print(f"{name:40} {len(data) / 1000:8.1f} {'':11} {len(gzip.compress(data)) / 1000:7.1f}")
    sizes = [file.stat().st_size for file in site.rglob("*") if file.is_file()]
    print(f"{'the whole site':40} {sum(sizes) / 1000:8.0f} in {len(sizes)} files")


def main() -> int:
    """Runs the measurements and prints them as a table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy_project(folder)
        rows = []
        one = build(folder, jobs=1)
        rows.append(("cold, one kernel at a time", *one))
        shutil.rmtree(folder / ".cache")
        cold = build(folder)
        rows.append((f"cold, {os.cpu_count()} kernels at a time", *cold))
        rows.append(("warm, nothing changed", *_median(folder, lambda: None)))
        page = folder / "docs" / "lessons" / "take-the-first-step.md"
        rows.append(("one page changed", *_median(folder, lambda: change(page, "\nOne more line.\n"))))
        notebook = folder / "notebooks" / "ensembles.py"
        rerun = _median(folder, lambda: change(notebook, "\n# one more line\n"), 1)
        rows.append(("one notebook's code changed", *rerun))
        print(f"{'build':32} {'seconds':>8} {'MB':>6} {'ratio':>6}")
        for label, seconds, memory in rows:
            print(f"{label:32} {seconds:8.1f} {memory:6.0f} {seconds / one[0]:6.2f}")
        weigh(folder / "site")
    return 0


def _median(folder: Path, before: object, times: int = 3) -> tuple[float, float]:
    results = []
    for _ in range(times):
        before()  # type: ignore[operator]
        results.append(build(folder))
    return statistics.median(seconds for seconds, _ in results), max(memory for _, memory in results)


if __name__ == "__main__":
    sys.exit(main())
