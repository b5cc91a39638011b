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
    parser.add_argument("--only", nargs="+", choices=ROWS, metavar="NAME", help="these rows alone, and no BENCH.md")
    parser.add_argument("--list", action="store_true", help="the names of the rows")
    parser.add_argument("--condition", help="what is to be known of the machine (else its load before the run)")
    asked = parser.parse_args(args)
    if asked.times < 1:
        parser.error("--times: at least 1")
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
            figures = measured(Bench(Path(folder), asked.times), asked.only or list(ROWS), say)
    except (MeasureError, AssertionError) as error:
        print(error, file=sys.stderr)
        return 1
    report = table.Report(when, condition, asked.times, machine.versions(), figures)
    print(table.text(figures))
    FIGURES.parent.mkdir(exist_ok=True)
    FIGURES.write_text(json.dumps(report.as_json(), indent=1) + "\n", encoding="utf-8")
    if not asked.only:
        (ROOT / "BENCH.md").write_text(table.page(report), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
