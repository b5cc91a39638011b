"""Dates, hours and addresses as people write them."""

from __future__ import annotations

import pytest

from macros.markup import formats


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("2023-12-21", "December 21, 2023"),
        ("2023-01-05", "January 5, 2023"),
        ("2025-07", "July 2025"),
        ("2021", "2021"),
    ],
)
def test_days(date: str, shown: str) -> None:
    assert formats.day(date) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, ""), (0.5, "30 min"), (0.25, "15 min"), (1, "1 h"), (1.5, "1.5 h"), (15.0, "15 h"), (120, "120 h")],
)
def test_hours(value: float | None, shown: str) -> None:
    assert formats.hours(value) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.a.example/b/c?d=1", "a.example/b/…"),
        ("https://a.example/", "a.example"),
        ("https://a.example/b", "a.example/b"),
        ("https://a.example", "a.example"),
    ],
)
def test_hosts(url: str, shown: str) -> None:
    assert formats.host(url) == shown
