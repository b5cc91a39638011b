"""That the tools which check the scripts see what they should: each fault is planted in a copy of their settings."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests import run

FAULTS = {
    "cycle.js": 'import { b } from "./other.js";\n\nexport const a = b;\n',
    "other.js": 'import { a } from "./cycle.js";\n\nexport const b = a;\n',
    "form.js": "export const a = [1,2];\n",
    "names.js": "const unused = nowhere;\n",
    "long.js": "export function f() {\n" + "  console.log(1);\n" * 41 + "}\n",
    "module.js": "export const a = [\n" + "  1,\n" * 201 + "];\n",
    "deep.js": "export function f(a) {\n"
    + "".join(f"{'  ' * n}if (a > {n}) {{\n" for n in range(1, 6))
    + "            a();\n"
    + "".join(f"{'  ' * n}}}\n" for n in range(5, 0, -1))
    + "}\n",
}
SEEN = [
    "cycle.js suspicious/noImportCycles",
    "form.js format",
    "names.js correctness/noUnusedVariables",
    "names.js correctness/noUndeclaredVariables",
    "long.js complexity/noExcessiveLinesPerFunction",
    "module.js style/noExcessiveLinesPerFile",
    "deep.js complexity/noExcessiveCognitiveComplexity",
]


@pytest.fixture
def scratch(root: Path, tmp_path: Path) -> Path:
    """A folder with the project's settings of both tools, and no script."""
    (tmp_path / "overrides" / "scripts").mkdir(parents=True)
    for name in ("biome.jsonc", "overrides/scripts/tsconfig.json"):
        shutil.copy(root / name, tmp_path / name)
    return tmp_path


def said(name: str, folder: Path) -> tuple[int, str]:
    """Exit code and words of a step of tests/run.py, run in another folder."""
    command = next(step.command for step in run.scripts() if step.name == name)
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_lint_and_form_see_every_kind_of_fault(scratch: Path) -> None:
    for name, text in FAULTS.items():
        (scratch / "overrides" / "scripts" / name).write_text(text, encoding="utf-8")
    code, words = said("biome", scratch)
    assert code == 1
    lines = [line.replace("lint/", "") for line in words.splitlines() if "━━" in line]
    missing = [
        wanted
        for wanted in SEEN
        if not any(wanted.split()[0] in line and wanted.split()[1] in line.split() for line in lines)
    ]
    assert missing == [], words


TYPED = {
    "fine.js": ("/** @param {string} a */\nexport const f = (a) => a.length;\n", []),
    "unknown.js": ("/** @param {string} a */\nexport const f = (a) => a.size;\n", ["TS2339"]),
    "untyped.js": ("export const f = (a) => a.length;\n", ["TS7006"]),
    "null.js": ('export const f = () => document.querySelector("p").textContent;\n', ["TS2531"]),
}


def test_types_are_strict(scratch: Path) -> None:
    for name, (text, _) in TYPED.items():
        (scratch / "overrides" / "scripts" / name).write_text(text, encoding="utf-8")
    failed, words = said("tsc", scratch)
    assert failed
    found = {name: re.findall(rf"\b{name}\(.*?error (TS\d+)", words) for name in TYPED}
    assert found == {name: codes for name, (_, codes) in TYPED.items()}, words
