"""Cells that run in the page: what the page's interpreter lacks is refused, helpers come along."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.notebooks import exercises, live
from tests import samples
from tests.notebooks.test_exercises import EXERCISE

HEAD = "# %% [markdown]\n# # T\n\n"


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("import numpy as np", 1, "module 'numpy'"),
        ("from statistics import mean", 1, "module 'statistics'"),
        ("import math\nmath.comb(3, 2)", 2, "'math.comb'"),
        ("from math import comb", 1, "'math.comb'"),
        ("import random", 1, "module 'random'"),
        ("x = 1\nprint('a'.ljust(3))", 2, "'.ljust'"),
        ("print(ascii('a'))", 1, "'ascii'"),
        ("print(sum([1], start=2))", 1, "'start='"),
        ("match 1:\n    case 1:\n        pass", 1, "'match'"),
        ("x = [*[1], 2]", 1, "'*' inside a list"),
        ("x = {**{}}", 1, "'**' inside a dict"),
        ("def f(a, /):\n    return a", 1, "'/'"),
        ("print(f'{(lambda: 1)():d}')", 1, "lambda inside an f-string"),
        ("print(counts)", 1, "'counts', which another cell defines"),
        ("x = input()", 1, "'input'"),
        ("x = (", 1, "no Python"),
        ("print('a b'.split(maxsplit=1))", 1, "'maxsplit=' of .split()"),
        ("import json\nprint(json.dumps({}, indent=2))", 2, "'indent=' of .dumps()"),
        ("x = [1, 2, 3]\nx[::2] = [0, 0]", 2, "a slice with a step"),
        ("x = [1, 2, 3]\ndel x[::2]", 2, "a slice with a step"),
        ("print('\\N{BULLET}')", 1, "a character by its name"),
        ("print(f'{1:{2}}', f'{f\"{1}\"}')", 1, "an f-string inside an f-string"),
        ("class A(metaclass=type):\n    pass", 1, "an argument of a class"),
        ("exec('1')", 1, "'exec'"),
        ("__import__('numpy')", 1, "'__import__'"),
        ("x = slice(2)", 1, "'slice'"),
    ],
)
def test_a_cell_that_the_page_cannot_run_is_refused(tmp_path: Path, code: str, line: int, name: str) -> None:
    found = list(live.problems(samples.notebook(tmp_path, f'{HEAD}# %% tags=["live:a"]\n{code}\n')))
    assert found
    assert str(found[0]).startswith(f"notebooks/n.py:{4 + line}: cell 2: ")
    assert name in str(found[0])


def test_a_cell_may_use_helper_cells(tmp_path: Path) -> None:
    text = HEAD + (
        '# %% tags=["helper:a"]\nones = [1]\n\n'
        '# %% tags=["helper:b"]\ndef total():\n    return sum(ones)\n\n'
        '# %% tags=["helper:c"]\nother = 3\n\n# %% tags=["live:x"]\nprint(total())\n'
    )
    made = samples.notebook(tmp_path, text)
    assert list(live.problems(made)) == []
    helper = live.helpers(made, "print(total())")
    assert "ones = [1]" in helper
    assert "other" not in helper


def test_a_helper_that_is_no_python_is_named_once(tmp_path: Path) -> None:
    before = '# %% tags=["solution'
    made = samples.notebook(tmp_path, EXERCISE.replace(before, f'# %% tags=["helper:bad"]\nx = (\n\n{before}'))
    assert exercises.problems(made) == []
    assert ["no Python" in problem.found for problem in live.problems(made)] == [True]
