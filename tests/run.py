"""Runs the checks one after the other, says how long each took, and fails at the end if any failed.

python tests/run.py quick | check | all | fix | lock
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import tools  # noqa: E402

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


def scripts() -> list[tuple[str, list[str]]]:
    """The checks of the scripts that need no browser: form, types, tests, and that the bundles are what they make."""
    node = str(tools.node())
    tests = [str(file.relative_to(ROOT)) for file in sorted((ROOT / "tests" / "scripts").glob("*.test.js"))]
    return [
        ("biome", biome("--error-on-warnings")),
        ("tsc", [node, str(MODULES / "typescript" / "bin" / "tsc"), "-p", "overrides/scripts"]),
        ("node tests", [node, "--no-warnings", "--test", *tests]),
        ("bundles", [sys.executable, "tests/bundle.py", "check"]),
    ]


def quick() -> list[tuple[str, list[str]]]:
    """What is told in seconds: form, misspelled words, the order of the rooms, data, pages, scripts of notebooks."""
    return [
        ("ruff", [*PY, "ruff", "check", "--quiet"]),
        ("ruff format", [*PY, "ruff", "format", "--check", "--quiet"]),
        ("typos", [str(BIN / "typos"), "--format", "brief", *MADE, *WORDS]),
        ("rooms", [str(BIN / "lint-imports"), "--no-logo"]),
        ("content", [*PY, "macros", "check", "--quick"]),
    ]


def steps(browser: bool) -> list[tuple[str, list[str]]]:
    """The checks by name, in their order: the quick ones first, the tests last."""
    workflows = map(str, sorted((ROOT / ".github" / "workflows").glob("*.yml")))
    early = [
        *quick(),
        ("mypy", [*PY, "mypy"]),
        ("markdownlint", markdownlint()),
        *scripts(),
        (
            "workflow schema",
            [str(BIN / "check-jsonschema"), "--quiet", "--builtin-schema", "vendor.github-workflows", *workflows],
        ),
        ("workflow safety", [str(BIN / "zizmor"), "--quiet", "--offline", ".github/workflows"]),
        ("build", [*PY, "macros", "build"]),
    ]
    if browser:
        early.append(("offline zip", [*PY, "macros", "offline"]))
    tests = [*PY, "pytest", "-n", "2", "--dist", "worksteal", "-q", "--no-build"]
    return [*early, ("tests", tests if browser else [*tests, "--ignore", "tests/browser"])]


def run(name: str, command: list[str]) -> bool:
    """Whether the command succeeded; prints its name and seconds, and its output where it failed or is a test run."""
    start = time.perf_counter()
    show = name in ("build", "tests")
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=not show, text=True)
    if done.returncode and not show:
        print(done.stdout + done.stderr)
    word = "ok" if done.returncode == 0 else "FAILED"
    if name != "tests":  # the test runner's own last line closes the output
        print(f"{word:7}{name}  {time.perf_counter() - start:.1f} s", flush=True)
    return done.returncode == 0


def check(named: list[tuple[str, list[str]]]) -> int:
    """0 when every check passes. All of them run, so that one report tells everything."""
    failed = [name for name, command in named if not run(name, command)]
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
            sys.exit(check(steps(browser=False)))
        case ["all"]:
            tools.chromium()
            sys.exit(check(steps(browser=True)))
        case ["fix"]:
            sys.exit(fix())
        case ["lock"]:
            sys.exit(lock())
    print(__doc__)
    sys.exit(2)
