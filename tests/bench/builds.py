"""Rows about builds: cold, warm, after a change, of a thousand pages; checks."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench import generated, stock
from tests.bench.figures import Figure
from tests.bench.measure import MACROS, Run, run
from tests.bench.projects import Bench, build_stock, compare, copy, say

STOCK = "stock"
Pair = tuple[Run, Run]


def in_turn(row: str, times: int, pair: Callable[[], Pair]) -> list[Pair]:
    """Pairs of runs, each told of when it is done."""
    pairs = []
    for number in range(1, times + 1):
        pairs.append(pair())
        say(f"  {row} {number}/{times}: {', '.join(f'{item.seconds:.1f} s' for item in pairs[-1])}")
    return pairs


def seconds(row: str, what: str, pairs: list[Pair], reach: float, aim: float) -> Figure:
    """The seconds of pairs of runs, ours against stock."""
    ours, other = [a.seconds for a, _ in pairs], [b.seconds for _, b in pairs]
    return Figure(row, what, "s", ours, other, STOCK, reach, aim)


def cold(bench: Bench) -> list[Figure]:
    """Builds with every notebook run, and what they need of memory."""
    pairs = in_turn("cold", bench.cold_times, bench.cold)
    ours, other = [a.memory for a, _ in pairs], [b.memory for _, b in pairs]
    return [
        seconds("cold", "cold build, notebooks executed", pairs, 0.20, 0.12),
        Figure("memory", "peak memory, cold, process tree", "MB", ours, other, STOCK, 1.2, 1.0),
    ]


def after(bench: Bench, row: str, what: str, change: Callable[[], object], reach: float, aim: float) -> Figure:
    """Builds of both sides, each after a change."""
    ours, other = bench.both_built

    def pair() -> Pair:
        change()
        return run([*MACROS, "build"], ours), build_stock(other)

    pair()  # warm
    return seconds(row, what, in_turn(row, bench.times, pair), reach, aim)


def warm(bench: Bench) -> list[Figure]:
    """Builds where nothing changed."""
    return [after(bench, "warm", "warm build, nothing changed", lambda: None, 0.30, 0.10)]


def page(bench: Bench) -> list[Figure]:
    """Builds after a change of a page, and whether the site is right."""

    def change() -> None:
        word = bench.change()
        for folder in bench.both_built:
            append(folder / bench.page, f"\nOne more line: {word}.\n")

    figure = after(bench, "page", "one Markdown page changed", change, 0.30, 0.12)
    compare(bench.ours / "site", bench.clean_site())
    return [figure]


def notebook(bench: Bench) -> list[Figure]:
    """Builds after a change of a notebook's code, and whether the site is right."""
    ours, other = bench.both_built
    slug = bench.longest

    def change() -> None:
        code = f"assert '{bench.change()}'"
        append(ours / "notebooks" / f"{slug}.py", f"\n# %%\n{code}\n")
        stock.add_code(other, slug, code)

    figure = after(bench, "notebook", f"one notebook's code changed ({slug})", change, 0.50, 0.40)
    compare(bench.ours / "site", bench.clean_site())
    return [figure]


def thousand(bench: Bench) -> list[Figure]:
    """Builds of a thousand generated pages, from nothing on both sides; ours warm, and after a change of one."""
    ours = generated.project(bench.folder / "thousand", 1000)
    other = stock.make(ours, bench.folder / "thousand-stock")

    def pair() -> Pair:
        for folder in (ours, other):
            for name in (".cache", "site"):
                shutil.rmtree(folder / name, ignore_errors=True)
        return run([*MACROS, "build"], ours), build_stock(other)

    def mine(row: str, change: Callable[[], object]) -> list[float]:
        taken = []
        for _ in range(bench.times):
            change()
            taken.append(run([*MACROS, "build"], ours).seconds)
            say(f"  {row}: {taken[-1]:.1f} s")
        return taken

    def change() -> None:
        append(ours / "docs" / generated.path(500), f"\nOne more line: {bench.change()}.\n")

    pairs = in_turn("thousand", bench.times, pair)
    return [
        seconds("thousand", "1,000 pages, cold", pairs, 0.50, 0.35),
        Figure("thousand", "1,000 pages, warm, nothing changed", "s", mine("thousand, warm", lambda: None)),
        Figure("thousand", "1,000 pages, one changed", "s", mine("thousand, one changed", change)),
    ]


def typo(bench: Bench) -> list[Figure]:
    """Seconds from the start of a check to the message about a key that is written wrong."""
    names = ("with caches", "in a clone without .cache")
    lasting = bench.folder / "typo"
    shutil.copytree(bench.built, lasting, symlinks=True)
    misspell(lasting)
    checks = partial(run, [*MACROS, "check"], code=1, says="unknown key 'heading'")
    checks(lasting)  # warm: what the message needs is compiled
    taken: dict[str, list[float]] = {name: [] for name in names}
    for number in range(bench.times):
        clone = misspell(copy(bench.ours, bench.folder / f"clone{number}", kept=False))
        for name, folder in zip(names, (lasting, clone), strict=True):
            taken[name].append(checks(folder).seconds)
        shutil.rmtree(clone)
    what = "check on a typo in resources.yml, to the message"
    return [Figure("typo", f"{what}, {name}", "s", values, reach=2.0, aim=1.0) for name, values in taken.items()]


def misspell(project: Path) -> Path:
    """The project, with a key of resources.yml written wrong."""
    file = project / "docs" / "data" / "resources.yml"
    head, mark, records = file.read_text(encoding="utf-8").partition("\nresources:\n")
    wrong = re.sub(r"^    title:", "    heading:", records, count=1, flags=re.M)
    file.write_text(head + mark + wrong, encoding="utf-8")
    return project


def check(bench: Bench) -> list[Figure]:
    """Seconds of every check that needs no browser, when it ran before."""
    project = copy(bench.root, bench.folder / "check", kept=True)
    (project / ".venv").symlink_to((bench.root / ".venv").resolve())
    command = [sys.executable, "tests/run.py", "check"]
    run(command, project)
    taken = [run(command, project).seconds for _ in range(bench.times)]
    return [Figure("check", "every check without a browser, warm", "s", taken, reach=60, aim=30)]


def append(file: Path, text: str) -> None:
    """Adds text to the end of a file."""
    with file.open("a", encoding="utf-8") as end:
        end.write(text)
