"""Mini-sites: a tiny valid project, and scenarios that plant one fault in a copy of it.

A scenario is a folder here, named after what it plants. It may hold
- edit.yml: `edits`, each {file, find, replace} (the text must stand in the file once) or {file, delete: true};
  `rule`, the check in macros/checks.py that must catch it; `build: mkdocs` where only a real build shows it
- other files: they are laid over the copy
- expect.txt: how each problem must begin, a line each, in any order; empty: the site must build
- html.txt: `page: text` that a built page must hold, `page: ! text` that it must not hold
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from macros.calls.registry import signatures
from macros.problems import ProjectError
from macros.project import Site, load_site

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BASE = HERE / "base"
OWN = ("edit.yml", "expect.txt", "html.txt")
NAV = """
nav:
  - index.md
  - sources.md
  - glossary.md
  - Start: [start/one.md, start/two.md]
  - resources/catalogue.md
"""


def scenarios() -> list[str]:
    """The names of all scenarios."""
    return sorted(file.parent.name for file in HERE.glob("*/expect.txt"))


def settings(name: str) -> dict[str, Any]:
    """What a scenario's edit.yml says; nothing where it has none."""
    file = HERE / name / "edit.yml"
    return yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else {}


def lines(name: str, file: str) -> list[str]:
    """The lines of a scenario's file; none where it has no such file."""
    path = HERE / name / file
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def make(folder: Path, name: str = "base", cache: Path | None = None) -> Path:
    """A project in `folder` with the scenario's faults; `cache` holds outputs of notebooks that are known already."""
    shutil.copytree(BASE, folder)
    shutil.copy(ROOT / "notebooks" / "matplotlibrc", folder / "notebooks")
    (folder / "requirements.txt").write_text("everything==1\n", encoding="utf-8")
    (folder / "macros").symlink_to(ROOT / "macros")
    (folder / "overrides").symlink_to(ROOT / "overrides")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(config[: config.index("\nnav:")] + NAV, encoding="utf-8")
    if name != "base":
        ignored = shutil.ignore_patterns(*OWN)
        shutil.copytree(HERE / name, folder, ignore=ignored, dirs_exist_ok=True)
        for edit in settings(name).get("edits", []):
            apply(folder / edit["file"], edit)
    if cache:
        shutil.copytree(cache, folder / ".cache" / "notebooks")
    return folder


def apply(file: Path, edit: dict[str, Any]) -> None:
    """Deletes the file, or replaces the one place where the text stands."""
    if edit.get("delete"):
        file.unlink()
        return
    text = file.read_text(encoding="utf-8")
    assert text.count(edit["find"]) == 1, f"{edit['find']!r} stands {text.count(edit['find'])} times in {file.name}"
    file.write_text(text.replace(edit["find"], edit["replace"]), encoding="utf-8")


def load(folder: Path) -> Site:
    """The project, loaded as a build loads it, but silent."""
    return load_site(folder, signatures(), say=lambda _: None)


def problems(folder: Path) -> list[str]:
    """The lines of the error that the project raises; none where it is right."""
    try:
        load(folder)
    except ProjectError as error:
        return str(error).splitlines()
    return []


def mkdocs(folder: Path) -> subprocess.CompletedProcess[str]:
    """A real build in a process of its own; what it prints is read as a contributor sees it."""
    env = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "MPLBACKEND")}
    env.update(NO_MKDOCS_2_WARNING="1", PYTHONWARNINGS="ignore", REPO_URL="https://code.example/plus-ml")
    return subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=folder, env=env,
                          capture_output=True, text=True, check=False)
