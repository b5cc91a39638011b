"""Outputs from the cache, or from real kernels that run tiny notebooks side by side, in an environment of their own."""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import time
from pathlib import Path

import pytest

from macros.notebooks import forks, kernels, run, script
from macros.notebooks.forks import Zygote
from tests import samples

TITLE = "# %% [markdown]\n# # T\n\n"
ENTER = Zygote.__enter__


def cached(folder: Path) -> list[str]:
    """The names of the files in the cache, part files too."""
    return sorted(file.name for file in (folder / "cache").glob("*"))


def no_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes any execution an error."""

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("executed")

    monkeypatch.setattr(kernels, "NotebookClient", fail)


def test_outputs_come_back_from_the_cache_until_what_they_rest_on_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "notebooks" / "data" / "a.csv").write_text("20", encoding="utf-8")
    text = TITLE + "# %% tags=['number:n']\nint(open('data/a.csv').read()) + 1\n\n# %%\nprint('two')\n"
    samples.notebook(folder, text)
    outputs, problems, lines = samples.execute(folder)
    assert not problems
    assert [result["outputs"][0].get("data", {}).get("text/plain") for result in outputs["n"]] == ["21", None]
    assert outputs["n"][1]["outputs"][0]["text"] == "two\n"
    assert lines[0].startswith("notebook 1/1  notebooks/n.py  ")
    first = cached(folder)
    assert len(first) == 1

    with monkeypatch.context() as patch:
        no_kernel(patch)
        again, problems, lines = samples.execute(folder)  # a hit: no kernel, no line
        assert (again, problems, lines) == (json.loads(json.dumps(outputs)), [], [])
        samples.notebook(folder, text.replace("# # T", "# # Other prose"))
        assert samples.execute(folder)[2] == []
        for name in ("requirements.txt", "notebooks/matplotlibrc", "notebooks/data/a.csv"):
            kept = (folder / name).read_text(encoding="utf-8")
            (folder / name).write_text("30", encoding="utf-8")
            with pytest.raises(AssertionError, match="executed"):
                samples.execute(folder)
            (folder / name).write_text(kept, encoding="utf-8")

    (folder / "notebooks" / "data" / "a.csv").write_text("30", encoding="utf-8")
    assert samples.execute(folder)[0]["n"][0]["outputs"][0]["data"]["text/plain"] == "31"
    assert len(cached(folder)) == 2


def test_two_jobs_run_side_by_side(folder: Path) -> None:
    meet = (
        "# %%\nimport pathlib, time\n\npathlib.Path('{own}.here').touch()\nfor _ in range(400):\n"
        "    if pathlib.Path('{other}.here').exists():\n        break\n    time.sleep(0.02)\nelse:\n"
        "    raise SystemError('alone')\n"
    )
    for own, other in (("a", "b"), ("b", "a")):
        samples.notebook(folder, TITLE + meet.format(own=own, other=other), own)
    outputs, problems, lines = samples.execute(folder, jobs=2)
    assert not problems
    assert sorted(outputs) == ["a", "b"]
    assert [line[:13] for line in lines] == ["notebook 1/2 ", "notebook 2/2 "]


def test_the_environment_of_kernels_is_fixed(folder: Path) -> None:
    samples.notebook(
        folder,
        TITLE + "# %%\nimport os\n\nprint(os.environ['OMP_NUM_THREADS'], "
        "os.environ['PYTHONHASHSEED'], os.environ['MATPLOTLIBRC'], os.getcwd())\n",
    )
    outputs, problems, _ = samples.execute(folder)
    assert not problems
    notebooks = folder / "notebooks"
    assert outputs["n"][0]["outputs"][0]["text"] == f"1 0 {notebooks / 'matplotlibrc'} {notebooks}\n"


def test_the_callers_environment_is_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUPYTER_PATH", "/somebody's/own")
    monkeypatch.delenv("MATPLOTLIBRC", raising=False)
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    before = dict(os.environ)
    samples.notebook(folder, TITLE + "# %%\nimport os\n\nos.environ['JUPYTER_PATH'] = 'x'\nprint(os.environ['HOME'])\n")
    _, problems, lines = samples.execute(folder)
    assert (problems, len(lines)) == ([], 1)
    assert dict(os.environ) == before


@pytest.mark.skipif(not hasattr(os, "fork") or sys.platform == "darwin", reason="kernels start as usual there")
def test_forked_kernels_leave_the_callers_environment_as_it_was_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[str] = []

    def enter(self: Zygote) -> Zygote:
        used.append(ENTER(self).kernel)
        return self

    monkeypatch.setattr(Zygote, "__enter__", enter)
    monkeypatch.setenv("JUPYTER_PATH", "/somebody's/own")
    before = dict(os.environ)
    for number in range(run.FORK_FROM):
        samples.notebook(folder, TITLE + f"# %%\nprint({number})\n", f"n{number}")
    outputs, problems, _ = samples.execute(folder)
    assert problems == []
    assert len(outputs) == run.FORK_FROM
    assert used == [forks.NAME]
    assert dict(os.environ) == before


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
        run._store(file, "n", [{"outputs": [{"text": "x" * 50_000}] * size, "count": 1}])
    stop.set()
    thread.join()
    assert broken == []
    shutil.rmtree(folder / "cache")


def test_the_longest_notebook_comes_first(folder: Path) -> None:
    """By what each took last time; a new one where its length puts it."""
    for slug, lines in {"short": 1, "new": 4, "long": 2}.items():
        samples.notebook(folder, TITLE + "# %%\n" + "x = 1\n" * lines, slug)
    jobs = [(script.read(file, folder), file) for file in sorted((folder / "notebooks").glob("*.py"))]

    def order(times: dict[str, float]) -> list[str]:
        return [notebook.slug for notebook, _ in run.longest_first(jobs, times)]

    assert order({"long": 9.0, "short": 0.1, "new": 1.0}) == ["long", "new", "short"]
    assert order({"long": 9.0, "short": 0.1}) == ["long", "new", "short"]
    assert order({}) == ["new", "long", "short"]


def test_the_seconds_of_each_notebook_are_kept_for_the_next_run(folder: Path) -> None:
    samples.notebook(folder, TITLE + "# %%\nimport time\ntime.sleep(0.3)\n", "slow")
    samples.execute(folder)
    kept = json.loads((folder / run.TIMES).read_text(encoding="utf-8"))
    assert list(kept) == ["slow"]
    assert kept["slow"] >= 0.3
    (folder / run.TIMES).write_text("{", encoding="utf-8")  # cut off: as if there were none
    samples.notebook(folder, TITLE + "# %%\nx = 2\n", "slow")
    assert samples.execute(folder)[1] == []
