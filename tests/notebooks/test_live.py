"""What the build refuses, what it derives, and that the vendored interpreter is the one that the manifest names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.notebooks import exercises, interpreter, live, run, script
from macros.notebooks.outputs import Executed
from macros.publish import vendor

HEAD = "# %% [markdown]\n# # T\n\n"
EXERCISE = HEAD + '''# %% [markdown] tags=["exercise:double"]
# ### Double it
#
# Give back twice the number.

# %% [markdown] tags=["hint:double"]
# Multiply.

# %% [markdown] tags=["hint:double"]
# By two.

# %% tags=["solution:double"]
def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### STARTER
    # if x:
    #     return x
    ### END SOLUTION

# %% tags=["check:double"]
assert double(3) == 6, "Twice 3 is 6."

# %% tags=["wrong:double:square"] says="Twice 3"
def double(x):
    return x * x
'''


def notebook(tmp_path: Path, text: str) -> script.Notebook:
    """A notebook with this source."""
    file = tmp_path / "notebooks" / "n.py"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return script.read(file, tmp_path)


@pytest.mark.parametrize(("code", "line", "name"), [
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
    ("exec('1')", 1, "'exec'"), ("__import__('numpy')", 1, "'__import__'"), ("x = slice(2)", 1, "'slice'"),
])
def test_a_cell_that_the_page_cannot_run_is_refused(tmp_path: Path, code: str, line: int, name: str) -> None:
    found = live.check(notebook(tmp_path, f'{HEAD}# %% tags=["live:a"]\n{code}\n'))
    assert found
    assert str(found[0]).startswith(f"notebooks/n.py:{4 + line}: cell 2: ")
    assert name in str(found[0])


@pytest.mark.parametrize("code", [
    "import math\nprint(math.sqrt(2))", "x = 'a b'.split()\nprint(f'{len(x):>5}')",
    "class A:\n    def size(self):\n        self.n = 1\n        return self.n\nprint(A().size())",
    "x = [3, 1]\nx.sort(key=abs, reverse=True)\nprint('{a}'.format(a=1), x[::2])",
    "class A:\n    def put(self, value=0):\n        return value\na = A()\nprint(a.put(value=2))",
    "from collections import namedtuple\nP = namedtuple('P', ['left'])\nfor p in [P(1)]:\n    print(p[0])",
])
def test_plain_code_passes(code: str) -> None:
    assert list(interpreter.missing(code)) == []


def test_a_helper_that_is_no_python_is_named_once(tmp_path: Path) -> None:
    before = '# %% tags=["solution'
    made = notebook(tmp_path, EXERCISE.replace(before, f'# %% tags=["helper:bad"]\nx = (\n\n{before}'))
    assert exercises.check(made) == []
    assert ["no Python" in problem.found for problem in live.check(made)] == [True]


def test_a_starter_is_read_as_well(tmp_path: Path) -> None:
    text = EXERCISE.replace("# if x:", "# import numpy\n    # if x:")
    found = exercises.check(notebook(tmp_path, text))
    assert "in the starter: module 'numpy'" in str(found[0])


def test_a_cell_may_use_helper_cells(tmp_path: Path) -> None:
    text = HEAD + ('# %% tags=["helper:a"]\nones = [1]\n\n'
                   '# %% tags=["helper:b"]\ndef total():\n    return sum(ones)\n\n'
                   '# %% tags=["helper:c"]\nother = 3\n\n# %% tags=["live:x"]\nprint(total())\n')
    made = notebook(tmp_path, text)
    assert live.check(made) == []
    helper = live.helpers(made, "print(total())")
    assert "ones = [1]" in helper
    assert "other" not in helper


def test_the_starter_and_the_solution_come_from_one_cell(tmp_path: Path) -> None:
    item = exercises.read(notebook(tmp_path, EXERCISE), "double")
    assert item.starter == "def double(x):\n    if x:\n        return x"
    assert item.solution == "def double(x):\n    return 2 * x"
    assert (item.title, item.task, item.hints) == ("Double it", "Give back twice the number.", ["Multiply.", "By two."])
    assert item.wrong == [("square", "def double(x):\n    return x * x", "Twice 3")]


def test_without_starter_lines_the_part_is_left_open() -> None:
    text = "def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION\nprint(f())"
    assert exercises.starter(text) == "def f():\n    pass  # your lines here\nprint(f())"


def test_wrong_answers_are_neither_executed_nor_published(tmp_path: Path) -> None:
    made = notebook(tmp_path, EXERCISE)
    assert script.check(made) + live.check(made) + exercises.check(made) == []
    assert len(made.wrong) == 1
    codes = [cell for cell in made.node.cells if cell.cell_type == "code"]
    empty: run.Outputs = [{"outputs": [], "count": 1} for _ in codes]
    published = "\n".join(cell.source for cell in Executed(made, empty).node.cells)
    assert "x * x" not in published
    assert "BEGIN SOLUTION" not in published
    assert "STARTER" not in published


@pytest.mark.parametrize(("old", "new", "says"), [
    ('"hint:double"', '"cell:double"', "no cell hint:double"),
    ("    ### BEGIN SOLUTION\n", "", "without marks"),
    (' says="Twice 3"', "", "without says"),
    ("# ### Double it", "# Double it", "without a title"),
    ('tags=["check:double"]', "", "no cell check:double"),
])
def test_an_exercise_with_a_part_missing_is_refused(tmp_path: Path, old: str, new: str, says: str) -> None:
    found = exercises.check(notebook(tmp_path, EXERCISE.replace(old, new)))
    assert any(says in str(problem) for problem in found), found


def test_the_interpreter_is_the_one_of_the_manifest() -> None:
    manifest = json.loads(vendor.MANIFEST.read_text(encoding="utf-8"))
    text = vendor.SCRIPT.read_text(encoding="utf-8")
    module, wasm = vendor.parts(text)
    assert vendor.sha256(text.encode()) == manifest["sha256"]["micropython.js"]
    assert vendor.sha256(module) == manifest["sha256"][vendor.MODULE]
    assert vendor.sha256(wasm) == manifest["sha256"][vendor.WASM]
    assert vendor.script(module, wasm, manifest["version"]) == text
    assert manifest["version"] in interpreter.able()["version"]


def test_data_for_the_script_cannot_end_its_element() -> None:
    assert "</script" not in live.data("check", 'print("</script>")').removesuffix("</script>")
