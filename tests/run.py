"""Runs the checks, side by side where they do not need each other; says how long each took, and fails if any failed.

python tests/run.py quick | check | all | fix | lock
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import steps, tools  # noqa: E402
from tests.steps import Step  # noqa: E402

HERE = "Scripts/python.exe" if os.name == "nt" else "bin/python"
PYTHON = ROOT / ".venv" / HERE  # a hook before commits is started by whatever Python is at hand
PYTHON = PYTHON if PYTHON.exists() else Path(sys.executable)
PY = [str(PYTHON), "-m"]
BIN = PYTHON.parent
WORDS = [
    "docs",
    "notebooks",
    "macros",
    "overrides",
    "tests",
    "README.md",
    "CONTRIBUTING.md",
    "HACKING.md",
    "STYLE.md",
    "CHANGELOG.md",
]
MADE = ["--exclude", "overrides/assets/javascripts", "--exclude", "overrides/assets/stylesheets"]  # minified: no words
MARKDOWN = ["docs/**/*.md", "*.md"]
LONG = ("build", "mypy", "node tests", "content")  # the longest first, so that none is left to run by itself
JOBS = os.cpu_count() or 1
WORKERS = max(2, JOBS)
MODULES = ROOT / "tests" / "node_modules"
LOCK = [
    "pip",
    "compile",
    "--quiet",
    "--universal",
    "--generate-hashes",
    "--python-version",
    "3.11.0",
    "--upgrade",
    "--no-emit-index-url",
    "--no-annotate",
    "--custom-compile-command",
    "make lock",
]


def markdownlint(*options: str) -> list[str]:
    """The command that checks the Markdown of pages and of the root."""
    script = MODULES / "markdownlint-cli2" / "markdownlint-cli2-bin.mjs"
    return [str(tools.node()), str(script), "--config", "tests/.markdownlint-cli2.jsonc", *options, *MARKDOWN]


def biome(*options: str) -> list[str]:
    """The command that lints the sources of scripts and styles, and checks their form."""
    return [str(tools.node()), str(MODULES / "@biomejs" / "biome" / "bin" / "biome"), "check", *options]


def scripts() -> list[Step]:
    """The checks of the scripts that need no browser: form, types, tests, and that the bundles are what they make."""
    node = str(tools.node())
    tests = [str(file.relative_to(ROOT)) for file in sorted((ROOT / "tests" / "scripts").glob("*.test.js"))]
    return [
        Step("biome", biome("--error-on-warnings")),
        Step("tsc", [node, str(MODULES / "typescript" / "bin" / "tsc"), "-p", "overrides/scripts"]),
        Step("node tests", [node, "--no-warnings", "--test", *tests]),
        Step("bundles", [sys.executable, "tests/bundle.py", "check"]),
    ]


def quick() -> list[Step]:
    """What is told in seconds: form, misspelled words, the order of the rooms, data, pages, scripts of notebooks."""
    return [
        Step("ruff", [*PY, "ruff", "check", "--quiet"]),
        Step("ruff format", [*PY, "ruff", "format", "--check", "--quiet"]),
        Step("typos", [str(BIN / "typos"), "--format", "brief", *MADE, *WORDS]),
        Step("rooms", [str(BIN / "lint-imports"), "--no-logo"]),
        Step("content", [*PY, "macros", "check", "--quick"]),
    ]


def everything(browser: bool) -> list[Step]:
    """The checks in the order in which they are told: the quick ones first, the tests last."""
    workflows = map(str, sorted((ROOT / ".github" / "workflows").glob("*.yml")))
    early = [
        *quick(),
        Step("mypy", [*PY, "mypy"]),
        Step("markdownlint", markdownlint()),
        *scripts(),
        Step(
            "workflow schema",
            [str(BIN / "check-jsonschema"), "--quiet", "--builtin-schema", "vendor.github-workflows", *workflows],
        ),
        Step("workflow safety", [str(BIN / "zizmor"), "--quiet", "--offline", ".github/workflows"]),
        Step("build", [*PY, "macros", "build"], show=True),
    ]
    if browser:
        early.append(Step("offline zip", [*PY, "macros", "offline"], after="build"))
    tests = [*PY, "pytest", "-n", str(WORKERS), "--dist", "worksteal", "-q", "--no-build"]
    return [*early, Step("tests", tests if browser else [*tests, "--ignore", "tests/browser"], alone=True, show=True)]


def check(told: Sequence[Step]) -> int:
    """0 when every check passes. All of them run, so that one report tells everything; the long ones start first."""
    steps.heed()
    early = [step for name in LONG for step in told if step.name == name]
    try:
        failed = steps.run([*early, *(step for step in told if step not in early)], ROOT, JOBS, [s.name for s in told])
    except KeyboardInterrupt:
        print("stopped")
        return 130
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def fix() -> int:
    """Lets each tool mend what it can."""
    commands = [
        [*PY, "ruff", "check", "--fix"],
        [*PY, "ruff", "format"],
        [str(BIN / "typos"), "--write-changes", *MADE, *WORDS],
        markdownlint("--fix"),
        biome("--write"),
        [*PY, "macros", "generate"],
        [sys.executable, "tests/bundle.py", "write"],
        [*PY, "macros", "ids"],
    ]
    return max(subprocess.run(command, cwd=ROOT, check=False).returncode for command in commands)


def lock() -> int:
    """Writes both lock files anew, with hashes for every platform."""
    for name in ("requirements", "tests/requirements"):
        command = [str(BIN / "uv"), *LOCK, f"{name}.in", "-o", f"{name}.txt"]
        if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
            return code
    return 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["quick"]:
            sys.exit(check(quick()))
        case ["check"]:
            sys.exit(check(everything(browser=False)))
        case ["all"]:
            tools.chromium()
            sys.exit(check(everything(browser=True)))
        case ["fix"]:
            sys.exit(fix())
        case ["lock"]:
            sys.exit(lock())
    print(__doc__)
    sys.exit(2)
