"""Notebooks that run in real kernels: few and tiny. What needs no kernel is in test_source.py."""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest

from macros.notebooks import run, script
from macros.notebooks.forks import Zygote
from macros.notebooks.run import Outputs
from macros.problems import Problem
from tests.unit import samples

TITLE = "# %% [markdown]\n# # T\n\n"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A project without notebooks; kernels start one by one, and the environment is given back as it was."""
    (tmp_path / "notebooks" / "data").mkdir(parents=True)
    (tmp_path / "notebooks" / "matplotlibrc").write_text("figure.dpi: 96\n", encoding="utf-8")
    (tmp_path / "requirements.txt").write_text("a==1\n", encoding="utf-8")
    with mock.patch.dict(os.environ), mock.patch.object(Zygote, "__enter__", lambda self: self):
        yield tmp_path


def run(folder: Path, jobs: int = 2) -> tuple[dict[str, Outputs], list[Problem], list[str]]:
    """The outputs, the problems and the progress lines of all notebooks of the folder."""
    lines: list[str] = []
    outputs, problems = run.outputs(script.discover(folder), folder, folder / "cache", jobs, lines.append)
    return outputs, problems, lines


def cached(folder: Path) -> list[str]:
    """The names of the files in the cache, part files too."""
    return sorted(file.name for file in (folder / "cache").glob("*"))


def no_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes any execution an error."""
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("executed")

    monkeypatch.setattr(run, "NotebookClient", fail)


FAULTS = {
    "raises": (TITLE + "# %%\ndef f(x):\n    return 1 / x\n\n# %%\nf(1)\n\nf(0)\n",
               11, "cell 3: ZeroDivisionError: division by zero", "cells that run without an error"),
    "chained": (TITLE + "# %%\ndef f(x):\n    try:\n        int(x)\n    except ValueError as error:\n"
                "        raise KeyError(x) from error\n\n\n# %%\nok = 1\nf('no')\n",
                14, "cell 3: KeyError: 'no'", "cells that run without an error"),
    "warns": (TITLE + "# %%\nx = 1\nimport warnings\nwarnings.warn('old', FutureWarning)\n",
              7, "cell 2: FutureWarning: old", "no warnings"),
    "stderr": (TITLE + "# %%\nx = 1\n\n# %%\nimport sys\nprint('odd', file=sys.stderr)\n",
               7, "cell 3: text on stderr: odd", "no warnings"),
}


def test_what_goes_wrong_is_placed_and_kept_out_of_the_cache(folder: Path) -> None:
    for slug, (text, *_) in FAULTS.items():
        samples.notebook(folder, text, slug)
    outputs, problems, lines = run(folder)
    assert outputs == {}
    assert cached(folder) == []
    found = {problem.path: (problem.line, problem.found, problem.allowed) for problem in problems}
    assert found == {f"notebooks/{slug}.py": tuple(rest) for slug, (_, *rest) in FAULTS.items()}
    assert len(lines) == len(FAULTS)
    assert all(line.endswith("  failed") for line in lines)


def test_outputs_come_back_from_the_cache_until_what_they_rest_on_changes(
        folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "notebooks" / "data" / "a.csv").write_text("20", encoding="utf-8")
    text = TITLE + "# %% tags=['number:n']\nint(open('data/a.csv').read()) + 1\n\n# %%\nprint('two')\n"
    samples.notebook(folder, text)
    outputs, problems, lines = run(folder)
    assert not problems
    assert [result["outputs"][0].get("data", {}).get("text/plain") for result in outputs["n"]] == ["21", None]
    assert outputs["n"][1]["outputs"][0]["text"] == "two\n"
    assert lines[0].startswith("notebook 1/1  notebooks/n.py  ")
    first = cached(folder)
    assert len(first) == 1

    with monkeypatch.context() as patch:
        no_kernel(patch)
        again, problems, lines = run(folder)  # a hit: no kernel, no line
        assert (again, problems, lines) == (json.loads(json.dumps(outputs)), [], [])
        samples.notebook(folder, text.replace("# # T", "# # Other prose"))
        assert run(folder)[2] == []
        for name in ("requirements.txt", "notebooks/matplotlibrc", "notebooks/data/a.csv"):
            kept = (folder / name).read_text(encoding="utf-8")
            (folder / name).write_text("30", encoding="utf-8")
            with pytest.raises(AssertionError, match="executed"):
                run(folder)
            (folder / name).write_text(kept, encoding="utf-8")

    (folder / "notebooks" / "data" / "a.csv").write_text("30", encoding="utf-8")
    assert run(folder)[0]["n"][0]["outputs"][0]["data"]["text/plain"] == "31"
    assert len(cached(folder)) == 2


def test_two_jobs_run_side_by_side(folder: Path) -> None:
    meet = ("# %%\nimport pathlib, time\n\npathlib.Path('{own}.here').touch()\nfor _ in range(400):\n"
            "    if pathlib.Path('{other}.here').exists():\n        break\n    time.sleep(0.02)\nelse:\n"
            "    raise SystemError('alone')\n")
    for own, other in (("a", "b"), ("b", "a")):
        samples.notebook(folder, TITLE + meet.format(own=own, other=other), own)
    outputs, problems, lines = run(folder, jobs=2)
    assert not problems
    assert sorted(outputs) == ["a", "b"]
    assert [line[:13] for line in lines] == ["notebook 1/2 ", "notebook 2/2 "]


def test_a_cell_that_never_ends_is_stopped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "TIMEOUT", 1)
    samples.notebook(folder, TITLE + "# %%\nwhile True:\n    pass\n")
    outputs, problems, _ = run(folder)
    assert outputs == {}
    assert [(problem.line, problem.found) for problem in problems] == [(4, "cell 2: CellTimeoutError")]


def test_the_environment_of_kernels_is_fixed(folder: Path) -> None:
    samples.notebook(folder, TITLE + "# %%\nimport os\n\nprint(os.environ['OMP_NUM_THREADS'], "
                     "os.environ['PYTHONHASHSEED'], os.environ['MATPLOTLIBRC'], os.getcwd())\n")
    outputs, problems, _ = run(folder)
    assert not problems
    notebooks = folder / "notebooks"
    assert outputs["n"][0]["outputs"][0]["text"] == f"1 0 {notebooks / 'matplotlibrc'} {notebooks}\n"


def test_the_cache_keeps_the_newest_three_of_each_notebook(folder: Path) -> None:
    for number in range(5):
        file = folder / "cache" / f"n.{number}.json"
        run._store(file, "n", [{"outputs": [], "count": number}])
        os.utime(file, (number, number))
    run._store(folder / "cache" / "n-2.x.json", "n-2", [])
    assert cached(folder) == ["n-2.x.json", "n.2.json", "n.3.json", "n.4.json"]


def test_a_file_appears_whole_or_not_at_all(folder: Path) -> None:
    file = folder / "cache" / "n.k.json"
    stop = threading.Event()
    broken: list[str] = []

    def watch() -> None:
        while not stop.is_set():
            if file.exists():
                try:
                    json.loads(file.read_text(encoding="utf-8"))
                except ValueError as error:
                    broken.append(str(error))
            time.sleep(0)

    thread = threading.Thread(target=watch)
    thread.start()
    for size in range(1, 40):
        run._store(file, "n", [{"outputs": ["x" * 50_000] * size, "count": 1}])
    stop.set()
    thread.join()
    assert broken == []
    shutil.rmtree(folder / "cache")
