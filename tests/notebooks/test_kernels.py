"""Notebooks that run in real kernels: what goes wrong is said at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.notebooks import kernels
from tests import samples

TITLE = "# %% [markdown]\n# # T\n\n"
FAULTS = {
    "raises": (
        TITLE + "# %%\ndef f(x):\n    return 1 / x\n\n# %%\nf(1)\n\nf(0)\n",
        11,
        "cell 3: ZeroDivisionError: division by zero",
        "cells that run without an error",
    ),
    "chained": (
        TITLE + "# %%\ndef f(x):\n    try:\n        int(x)\n    except ValueError as error:\n"
        "        raise KeyError(x) from error\n\n\n# %%\nok = 1\nf('no')\n",
        14,
        "cell 3: KeyError: 'no'",
        "cells that run without an error",
    ),
    "warns": (
        TITLE + "# %%\nx = 1\nimport warnings\nwarnings.warn('old', FutureWarning)\n",
        7,
        "cell 2: FutureWarning: old",
        "no warnings",
    ),
    "stderr": (
        TITLE + "# %%\nx = 1\n\n# %%\nimport sys\nprint('odd', file=sys.stderr)\n",
        7,
        "cell 3: text on stderr: odd",
        "no warnings",
    ),
}


def test_what_goes_wrong_is_placed_and_kept_out_of_the_cache(folder: Path) -> None:
    for slug, (text, *_) in FAULTS.items():
        samples.notebook(folder, text, slug)
    outputs, problems, lines = samples.execute(folder)
    assert outputs == {}
    assert list((folder / "cache").glob("*")) == []
    found = {problem.path: (problem.line, problem.found, problem.allowed) for problem in problems}
    assert found == {f"notebooks/{slug}.py": tuple(rest) for slug, (_, *rest) in FAULTS.items()}
    assert len(lines) == len(FAULTS)
    assert all(line.endswith("  failed") for line in lines)


@pytest.mark.parametrize(
    ("limit", "found"),
    [("TIMEOUT", "a cell that does not end"), ("LIMIT", "a notebook that does not end")],
)
def test_what_never_ends_is_stopped(limit: str, found: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernels, limit, 4)
    samples.notebook(folder, TITLE + "# %%\nwhile True:\n    pass\n")
    outputs, problems, _ = samples.execute(folder)
    assert outputs == {}
    assert [problem.found.partition(": ")[2] for problem in problems] == [found]  # where: it may not have begun yet
