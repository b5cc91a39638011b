"""The table as text, as JSON and as BENCH.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from tests.bench.figures import Figure, digits, spread
from tests.bench.stock import DIFFERENCES

HEAD = ("Row", "What", "Ours", "Against", "Ratio", "Reach", "Aim", "Meets")
PAGE = """\
# What it costs: the newest measurement

Made by `make bench`; do not edit. {when}, {condition}; each row {times}.

{table}
{left_out}
Numbers are medians, with the least and the greatest in brackets; one without brackets was measured once. Ours and stock
ran in turn; a ratio is that of a pair, and goals (reach, aim) are about the median of the ratios, or about ours where
nothing stands beside it. Machines are noisy: quote the ratios.

## What it was measured with

{versions}

## What stock is

{differences}

After the rows `page` and `notebook` our site was compared with that of a clean build, byte for byte.

## To repeat it

```sh
make bench                                                       # every row, and this page
.venv/bin/python -m tests.bench --times 1 --only warm page       # some, and no page
.venv/bin/python -m tests.bench --list                           # their names
```
"""


@dataclass(frozen=True)
class Report:
    """A measurement: its figures, and when, where and with what it was made."""

    when: str
    condition: str
    times: int
    versions: dict[str, str]
    figures: list[Figure]

    def as_json(self) -> dict[str, Any]:
        """What JSON can hold, with the results besides the runs."""
        rows = [
            {**asdict(item), "ratios": item.ratios, "result": item.result, "verdict": item.verdict}
            for item in self.figures
        ]
        return {**asdict(self), "figures": rows}


def from_json(value: dict[str, Any]) -> Report:
    """The report that `as_json` gave."""
    made = ("ratios", "result", "verdict")
    rows = [Figure(**{name: part for name, part in row.items() if name not in made}) for row in value["figures"]]
    return Report(**{**value, "figures": rows})


def number(value: float | None) -> str:
    """A goal as it stands in the table; '' for none."""
    return "" if value is None else f"{value:g}"


def cells(figure: Figure) -> tuple[str, ...]:
    """A line of the table, cell by cell."""
    places = digits(figure)
    against = f"{spread(figure.other, places)} {figure.unit}, {figure.against}" if figure.other else ""
    unit = "" if figure.other or figure.reach is None else f" {figure.unit}"
    goals = (number(goal) + unit * (goal is not None) for goal in (figure.reach, figure.aim))
    ours = f"{spread(figure.ours, places)} {figure.unit}"
    return (figure.row, figure.what, ours, against, spread(figure.ratios, 2), *goals, figure.verdict)


def text(figures: list[Figure]) -> str:
    """The table for a terminal."""
    lines = [HEAD, *map(cells, figures)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def markdown(figures: list[Figure]) -> str:
    """The table in Markdown."""
    rows = [HEAD, tuple("---" for _ in HEAD), *map(cells, figures)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def page(report: Report, left_out: Sequence[str] = ()) -> str:
    """BENCH.md; it names the rows that were left out of this run."""
    return PAGE.format(
        when=report.when,
        condition=report.condition,
        times="once" if report.times == 1 else f"{report.times} times",
        table=markdown(report.figures),
        left_out=f"\nNot measured in this run: {', '.join(left_out)}.\n" if left_out else "",
        versions="\n".join(f"- {name}: {value}" for name, value in report.versions.items()),
        differences="\n".join(f"- {line}" for line in DIFFERENCES),
    )
