"""Measures the rows of the table in BENCH.md and prints it.

The figures go to dist/bench.json; a run of every row writes BENCH.md too.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
import tempfile
from pathlib import Path

from tests.bench import machine, table
from tests.bench.measure import MeasureError
from tests.bench.projects import ROOT, Bench, say
from tests.bench.rows import ROWS, measured

FIGURES = ROOT / "dist" / "bench.json"


def options(args: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--times", type=int, default=3, metavar="N", help="how often each row is measured (3)")
    parser.add_argument("--cold", type=int, metavar="N", help="how often the cold build is, which takes longest")
    parser.add_argument("--only", nargs="+", choices=ROWS, metavar="NAME", help="these rows alone, and no BENCH.md")
    parser.add_argument("--write", action="store_true", help="write BENCH.md all the same; it names what is left out")
    parser.add_argument("--list", action="store_true", help="the names of the rows")
    parser.add_argument("--condition", help="what is to be known of the machine (else its load before the run)")
    asked = parser.parse_args(args)
    if asked.times < 1 or (asked.cold is not None and asked.cold < 1):
        parser.error("--times and --cold: at least 1")
    return asked


def main(args: list[str]) -> int:
    """Measures; 1 where something did not do what it is measured for."""
    asked = options(args)
    if asked.list:
        print("\n".join(ROWS))
        return 0
    when, condition = f"{datetime.date.today():%Y-%m-%d}", asked.condition or machine.condition()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            bench = Bench(Path(folder), asked.times, cold_times=asked.cold)
            figures = measured(bench, asked.only or list(ROWS), say)
    except (MeasureError, AssertionError) as error:
        print(error, file=sys.stderr)
        return 1
    report = table.Report(when, condition, asked.times, machine.versions(), figures)
    print(table.text(figures))
    FIGURES.parent.mkdir(exist_ok=True)
    FIGURES.write_text(json.dumps(report.as_json(), indent=1) + "\n", encoding="utf-8")
    if asked.write or not asked.only:
        left_out = [name for name in ROWS if asked.only and name not in asked.only]
        (ROOT / "BENCH.md").write_text(table.page(report, left_out), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
