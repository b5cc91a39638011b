"""What the mini-sites share: the base notebook's outputs, made once for the whole run."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest

from macros.notebooks.forks import Zygote
from tests.sites import harness


@pytest.fixture(autouse=True)
def environment() -> Iterator[None]:
    """Kernels start one by one, and the environment is given back as it was: running a notebook changes it."""
    with mock.patch.dict(os.environ), mock.patch.object(Zygote, "__enter__", lambda self: self):
        yield


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The outputs of the base notebook; the first worker makes them, the others wait."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    folder, done = shared / "base-site", shared / "base-site-done"
    try:
        (shared / "base-site-lock").mkdir()
    except FileExistsError:
        for _ in range(300):
            if done.exists():
                break
            time.sleep(0.1)
    else:
        try:
            with mock.patch.dict(os.environ), mock.patch.object(Zygote, "__enter__", lambda self: self):
                harness.load(harness.make(folder))
        finally:
            done.touch()
    found = folder / ".cache" / "notebooks"
    assert len(list(found.glob("*.json"))) == 1, "the base site does not load"
    return found
