"""What was measured, as figures: medians, spreads, and the ratios of runs that were made in turn."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """A line of the table: values of ours and, pair by pair, of what they are held against."""

    row: str
    what: str
    unit: str
    ours: list[float]
    other: list[float] = field(default_factory=list)
    against: str = ""  # what `other` is
    reach: float | None = None  # of the ratio where there is one, else of the median
    aim: float | None = None

    @property
    def ratios(self) -> list[float]:
        """Ours divided by the other, run by run. Raises ValueError where one side ran more often."""
        return [ours / other for ours, other in zip(self.ours, self.other, strict=True)] if self.other else []

    @property
    def result(self) -> float:
        """What the goals are about: the median of the ratios, or of ours alone."""
        return statistics.median(self.ratios or self.ours)

    @property
    def verdict(self) -> str:
        """Which of its goals it meets: aim, reach, none, or '' where it has none."""
        if self.reach is None:
            return ""
        if self.aim is not None and self.result <= self.aim:
            return "aim"
        return "reach" if self.result <= self.reach else "none"


def spread(values: list[float], digits: int) -> str:
    """The median of the values and, of several, the least and the greatest: 2.0 (1.5-3.0). '' for none."""
    if not values:
        return ""
    median, *ends = (f"{value:.{digits}f}" for value in (statistics.median(values), min(values), max(values)))
    return median if len(values) == 1 else f"{median} ({'-'.join(ends)})"


def digits(figure: Figure) -> int:
    """Digits after the point: a tenth of a second is one more where the whole is little."""
    return 0 if figure.unit == "MB" else 1 if min(figure.ours + figure.other) >= 3 else 2
