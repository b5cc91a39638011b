"""Measures the build: seconds and memory cold, warm, after a change, against a stock set-up; kB of each kind of page.

    python tests/bench.py               (works on a copy of the project; about seven minutes)

The machine's load changes seconds; compare ratios of one run.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TWELVE = 12  # notebooks in the comparison with the stock set-up: the first ones by name
KINDS = (
    "index.html",
    "lessons/take-the-first-step.html",
    "explainers/ensembles.html",
    "lifecycle/data.html",
    "resources/courses.html",
    "practice/questions.html",
    "notebooks/ensembles.html",
    "glossary.html",
)
PLOT = re.compile(r'<svg class="plot".*?</svg>', re.S)
STOCK = """site_name: Stock
theme: {name: material}
plugins: [search, {mkdocs-jupyter: {execute: %s}}]
exclude_docs: "*.py"
"""
Row = tuple[str, float, float]


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


def measure(label: str, command: list[str], folder: Path, env: dict[str, str]) -> Row:
    """Label, seconds and peak MB of a command: the sum over its processes, pages that they share counted for each."""
    start = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **env},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.append(process.stderr.read() if process.stderr else ""))
        reader.start()
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, resident(process.pid))
            time.sleep(0.1)
        seconds = time.perf_counter() - start
        reader.join()
    if process.returncode:
        sys.exit(f"{label}: {' '.join(command)} failed\n{''.join(said)[-2000:]}")
    print(f"  {label}  {seconds:.1f} s", file=sys.stderr, flush=True)
    return label, seconds, peak


def ours(
    label: str,
    folder: Path,
    command: str = "build",
    times: int = 1,
    before: Callable[[], object] = lambda: None,
    env: dict[str, str] | None = None,
) -> Row:
    """The median of runs of one of the project's commands, each after `before`."""
    rows = []
    for _ in range(times):
        before()
        rows.append(measure(label, [sys.executable, "-m", "macros", command], folder, env or {}))
    return label, statistics.median(row[1] for row in rows), max(row[2] for row in rows)


def copy_project(folder: Path) -> None:
    """Copies what a build reads, without caches."""
    for name in ("docs", "notebooks", "macros", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "requirements.txt", "LICENSE", "LICENSE-CONTENT"):
        shutil.copy(ROOT / name, folder / name)


def stock(folder: Path, execute: bool) -> Row:
    """A stock site of the same notebooks: Material and mkdocs-jupyter as they come, a kernel for each, in turn."""
    (folder / "mkdocs.yml").write_text(STOCK % str(execute).lower())
    word = "and runs them" if execute else "runs nothing"
    return measure(f"stock set-up, {word}", [sys.executable, "-m", "mkdocs", "build", "--quiet"], folder, {})


def compare(folder: Path) -> list[Row]:
    """The notebooks alone: stock, then ours one and two at a time, with kernels started anew and with forked ones."""
    project, plain = folder / "twelve", folder / "stock"
    copy_project(project)
    chosen = sorted((project / "notebooks").glob("*.py"))
    for notebook in chosen[TWELVE:]:
        notebook.unlink()
    shutil.copytree(project / "notebooks", plain / "docs")
    (plain / "docs" / "index.md").write_text("# Stock\n")
    for notebook in chosen[:TWELVE]:
        subprocess.run(
            [sys.executable, "-m", "jupytext", "--quiet", "--to", "ipynb", notebook.name],
            cwd=plain / "docs",
            check=True,
        )
    without, whole = stock(plain, False), stock(plain, True)
    rows: list[Row] = [("stock set-up, less its build without", whole[1] - without[1], whole[2])]
    for label, env in (
        ("ours, 1 at a time, started anew", {"PLUS_JOBS": "1", "PLUS_FORK": "0"}),
        ("ours, 2 at a time, started anew", {"PLUS_JOBS": "2", "PLUS_FORK": "0"}),
        ("ours, 1 at a time, forked", {"PLUS_JOBS": "1"}),
        ("ours, 2 at a time, forked", {"PLUS_JOBS": "2"}),
    ):
        shutil.rmtree(project / ".cache", ignore_errors=True)
        rows.append(ours(label, project, "notebooks", env=env))
    return rows


def whole_build(folder: Path) -> list[Row]:
    """The whole site: cold, warm, one page and one notebook changed."""
    project = folder / "project"
    copy_project(project)

    def change(name: str, text: str) -> Callable[[], object]:
        file = project / name
        return lambda: file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")

    return [
        ours("cold: every notebook runs", project),
        ours("warm: nothing changed", project, times=3),
        ours("one page changed", project, times=3, before=change("docs/offline.md", "\nOne more line.\n")),
        ours(
            "one notebook's code changed",
            project,
            times=3,
            before=change("notebooks/ensembles.py", "\n# %%\nassert True\n"),
        ),
    ]


def show(title: str, rows: list[Row]) -> None:
    """Prints a table; the ratio is to its first row."""
    print(f"\n{title:40} {'seconds':>8} {'ratio':>6} {'peak MB':>8}")
    for label, seconds, memory in rows:
        print(f"{label:40} {seconds:8.1f} {seconds / rows[0][1]:6.2f} {memory:8.0f}")


def weigh(site: Path) -> None:
    """Prints kB of each kind of page: whole, without figures, and compressed."""
    print(f"\n{'page':40} {'kB':>8} {'no figures':>11} {'gzip':>7}")
    for name in (*KINDS, "search/names.js", "search/words.js", "search/parts.js", "assets/stylesheets/site.css"):
        text = (site / name).read_text(encoding="utf-8")
        whole, bare = text.encode(), PLOT.sub("", text).encode()
        print(f"{name:40} {len(whole) / 1000:8.1f} {len(bare) / 1000:11.1f} {len(gzip.compress(whole)) / 1000:7.1f}")
    sizes = [file.stat().st_size for file in site.rglob("*") if file.is_file()]
    print(f"{'the whole site':40} {sum(sizes) / 1000:8.0f} in {len(sizes)} files")


def main() -> int:
    """Runs the measurements and prints them as tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        twelve, build = compare(folder), whole_build(folder)
        show(f"{TWELVE} notebooks", twelve)
        show("the whole build", build)
        weigh(folder / "project" / "site")
    return 0


if __name__ == "__main__":
    sys.exit(main())
