"""What the planted faults share: the base notebook's outputs and what each fault caused, made once for all workers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from tests.faults import harness
from tests.faults.table import Fault

Build = tuple[int, str, str, Path]  # exit code, what it printed, its errors, the project
Outcome = tuple[list[str], harness.Reached]  # its problems, the places that made them


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all workers of this run see."""
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "faults"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def cache(shared: Path) -> Path:
    """What the base was parsed to, and its notebook's outputs; the first worker makes them, the others wait."""
    folder = shared / "base"
    found = folder / ".cache"
    with FileLock(shared / "base.lock"):
        if not found.exists():
            harness.load(harness.make(folder))
    assert len(list(found.glob("notebooks/*.json"))) == 1, "the base does not load"
    return found


@pytest.fixture(scope="session")
def outcome(shared: Path, cache: Path) -> Callable[[Fault], Outcome]:
    """What a fault caused. It is loaded once in a run, for its own test and for the test of all places."""

    def get(fault: Fault) -> Outcome:
        together = [item for item in harness.tables().values() if item.run] if fault.run else [fault]
        file, folder = shared / f"{fault.name}.json", shared / together[0].name
        with FileLock(folder.with_suffix(".lock")):
            if not file.exists():
                with harness.recording(harness.ROOT) as reached:
                    caused = harness.caused(folder, together, cache)
                for name, lines in caused.items():
                    (shared / f"{name}.json").write_text(json.dumps([lines, sorted(reached)]), encoding="utf-8")
        lines, places = json.loads(file.read_text(encoding="utf-8"))
        return lines, {(name, (line, column)) for name, (line, column) in places}

    return get


@pytest.fixture(scope="session")
def built(shared: Path, cache: Path) -> Callable[[Fault], Build]:
    """What a real build did. Those of a group are built together, once in a run."""

    def get(fault: Fault) -> Build:
        name = f"group-{fault.group}" if fault.group else fault.name
        together = [item for item in harness.tables().values() if fault.group and item.group == fault.group] or [fault]
        folder, file = shared / name, shared / f"{name}.built.json"
        with FileLock(folder.with_suffix(".lock")):
            if not file.exists():
                harness.make(folder, together[0], cache, whole=True)
                for other in together[1:]:
                    for edit in other.edits:
                        edit(folder)
                done = harness.mkdocs(folder)
                file.write_text(json.dumps([done.returncode, done.stdout, done.stderr]), encoding="utf-8")
        code, said, errors = json.loads(file.read_text(encoding="utf-8"))
        return code, said, errors, folder

    return get
