"""The scripts and styles that pages load, made from their sources: one file for each entry, committed, so that building
the site needs no Node.js.

    python tests/bundle.py write | check
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import tools  # noqa: E402

NAMES = ("site", "reader", "plans", "filter", "live", "search")
# A script that hands its own text to a worker: what the bundler gives becomes a function with a name.
OWN_TEXT = {"search.js": "plusSearchSource"}
# Sources, what is made of them, ending. A page from disk loads classic scripts only: hence one function call for each.
ROOMS = [
    ("overrides/scripts", "overrides/assets/javascripts", ".js"),
    ("overrides/styles", "overrides/assets/stylesheets", ".css"),
]
OPTIONS = [
    "--bundle",
    "--minify",
    "--format=iife",
    "--target=es2022",
    "--charset=utf8",
    "--legal-comments=none",
    "--line-limit=160",
    "--loader:.py=text",
    "--external:*.svg",
    "--external:*.woff2",
    "--log-level=warning",
]


def bundles(root: Path) -> list[tuple[list[Path], list[Path]]]:
    """Entries and what is made of them, for each room that has sources."""
    found = []
    for sources, made, ending in ROOMS:
        named = [root / sources / f"{name}{ending}" for name in NAMES]
        if entries := [file for file in named if file.exists()]:
            found.append((entries, [root / made / entry.name for entry in entries]))
    return found


def banner(folder: str) -> str:
    """The first line of a file that is made: says so."""
    return f"/* Made by `make scripts` from {folder}: edit there, not here. */"


def make(entries: list[Path], root: Path) -> dict[str, str]:
    """The text of each bundle by its file's name. Raises SystemExit, with the bundler's words, where it fails."""
    kind, folder = entries[0].suffix.lstrip("."), entries[0].parent.relative_to(root).as_posix()
    esbuild = ROOT / "tests" / "node_modules" / "esbuild" / "bin" / "esbuild"
    with tempfile.TemporaryDirectory() as out:
        command = [
            str(tools.node()),
            str(esbuild),
            *map(str, entries),
            f"--outdir={out}",
            *OPTIONS,
            f"--banner:{kind}={banner(folder)}",
        ]
        done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
        if done.returncode or done.stderr:
            raise SystemExit(done.stderr)
        return {file.name: wrapped(file) for file in sorted(Path(out).iterdir())}


def wrapped(file: Path) -> str:
    """The text of a bundle, inside a function with a name where the script asks for its own text."""
    text = file.read_text(encoding="utf-8")
    if file.name not in OWN_TEXT:
        return text
    first, _, rest = text.partition("\n")
    return f"{first}\n(function {OWN_TEXT[file.name]}() {{\n{rest}}})();\n"


def problems(root: Path) -> list[str]:
    """What is not as its sources make it, each with place, what is allowed and how to fix it."""
    found = []
    for entries, outputs in bundles(root):
        made = make(entries, root)
        sources = entries[0].parent.relative_to(root).as_posix()
        for file in sorted({*outputs, *outputs[0].parent.glob(f"*{outputs[0].suffix}")}):
            if not file.exists() or file.read_text(encoding="utf-8") != made.get(file.name):
                place = file.relative_to(root).as_posix()
                found.append(
                    f"{place}:1: {file.name} is not what its sources make; allowed: what the bundler makes of "
                    f"{sources}/{file.name}; fix: run make scripts"
                )
    return found


def write(root: Path) -> list[Path]:
    """Writes every bundle and deletes what has no source any more; the files that changed."""
    changed = []
    for entries, outputs in bundles(root):
        made = make(entries, root)
        for old in set(outputs[0].parent.glob(f"*{outputs[0].suffix}")) - set(outputs):
            old.unlink()
            changed.append(old)
        for file in outputs:
            file.parent.mkdir(parents=True, exist_ok=True)
            if not file.exists() or file.read_text(encoding="utf-8") != made[file.name]:
                file.write_text(made[file.name], encoding="utf-8", newline="\n")
                changed.append(file)
    return changed


def main() -> int:
    """Does what the command line asks for; its exit code."""
    match sys.argv[1:]:
        case ["write"]:
            for file in write(ROOT):
                print(f"{file.relative_to(ROOT).as_posix()}: written")
            return 0
        case ["check"]:
            found = problems(ROOT)
            print("\n".join(found), end="\n" if found else "")
            return 1 if found else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())
