"""The build that is going on."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import build
from tests import samples


@pytest.fixture(autouse=True)
def none_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No build has begun."""
    monkeypatch.setattr(build, "_running", [])


def test_before_the_first_build_there_is_none() -> None:
    with pytest.raises(RuntimeError, match="no build has begun"):
        build.current()


def test_the_last_build_that_began_is_the_current_one(tmp_path: Path) -> None:
    site = samples.site(tmp_path)
    first = build.begin(site)
    assert build.current() is first
    second = build.begin(site)
    assert build.current() is second
    assert second.slots is not first.slots
    assert second.macros.slots is second.slots
    assert second.tooltips.terms == site.terms
