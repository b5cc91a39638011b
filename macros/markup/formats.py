"""Dates, addresses and hours as people write them."""

from __future__ import annotations

from urllib.parse import urlsplit

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(date: str) -> str:
    """A date for people: '2025-07' is July 2025, '2023-12-21' is December 21, 2023."""
    parts = date.split("-")
    month = MONTHS[int(parts[1]) - 1] if len(parts) > 1 else ""
    of_month = f" {parts[2].lstrip('0')}," if len(parts) > 2 else ""
    return f"{month}{of_month} {parts[0]}".strip()


def host(url: str) -> str:
    """What to show of an address: its host and the first part of its path."""
    split = urlsplit(url)
    path = [part for part in split.path.split("/") if part]
    return split.netloc.removeprefix("www.") + (f"/{path[0]}" if path else "") + ("/…" if len(path) > 1 else "")


def hours(value: float | int | None) -> str:
    """A number of hours for people: '15 h', '1.5 h', '' where unknown; under an hour in minutes."""
    if value is None:
        return ""
    return f"{round(value * 60)} min" if value < 1 else f"{value:g} h"
