"""What a build is made of, as digests: the project's files, the settings around it, the packages that it uses.

Nothing but the standard library, since whoever asks first wants to know whether there is anything to do at all.
"""

from __future__ import annotations

import datetime
import hashlib
import os
import re
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path

FOLDERS = ("docs", "notebooks", "macros", "overrides")
FILES = ("mkdocs.yml", "requirements.txt")
LEFT_OUT = ("__pycache__", ".ipynb_checkpoints")
SETTING = re.compile(r"!ENV\s*\[?\s*(\w+)")


def digest(*parts: str | bytes) -> str:
    """A digest of the parts, each told apart from the next: 32 hexadecimal digits."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.hexdigest()[:32]


def of_files(files: Iterable[Path], root: Path) -> dict[str, str]:
    """The digest of each file's bytes, by its path from the root."""
    return {file.relative_to(root).as_posix(): digest(file.read_bytes()) for file in files}


def below(folder: Path) -> list[Path]:
    """Every file in a folder and its folders, in order; none that an editor, Python or Jupyter left there."""
    return [
        Path(place) / name
        for place, folders, names in os.walk(folder)
        if folders.sort() is None and not {*Path(place).parts} & {*LEFT_OUT}
        for name in sorted(names)
        if not name.startswith(".")
    ]


def of_project(root: Path) -> dict[str, str]:
    """The digest of every file that the site is made of, by its path from the root."""
    files = [*(file for name in FOLDERS for file in below(root / name)), *(root / name for name in FILES)]
    return of_files((file for file in files if file.is_file()), root)


def packages() -> str:
    """The versions of Python and of everything that is installed beside it."""
    place = Path(sysconfig.get_paths()["purelib"])
    return digest(sys.version, *sorted(item.name for item in place.glob("*.dist-info")))


def settings(root: Path) -> dict[str, str]:
    """The variables that mkdocs.yml asks the environment for, with their values."""
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    return {name: os.environ.get(name, "") for name in SETTING.findall(text)}


def date() -> str:
    """The day, and what stands for it: no resource was looked at tomorrow, and the site says when it was built."""
    return f"{datetime.date.today().isoformat()} {os.environ.get('SOURCE_DATE_EPOCH', '')}"


def of_everything(root: Path) -> str:
    """One digest of all that a build depends on: with the same one, it would give the same site."""
    return digest(packages(), date(), *flat(settings(root)), *flat(of_project(root)))


def flat(values: Mapping[str, str]) -> list[str]:
    """Names and values in turn, by name."""
    return [part for item in sorted(values.items()) for part in item]
