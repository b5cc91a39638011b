"""A project whose notebooks run in real kernels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest

from macros.notebooks.forks import Zygote


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A project without notebooks; kernels start one by one."""
    (tmp_path / "notebooks" / "data").mkdir(parents=True)
    (tmp_path / "notebooks" / "matplotlibrc").write_text("figure.dpi: 96\n", encoding="utf-8")
    (tmp_path / "requirements.txt").write_text("a==1\n", encoding="utf-8")
    with mock.patch.object(Zygote, "__enter__", lambda self: self):
        yield tmp_path
