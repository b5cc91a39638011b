"""Programs that the checks need: the two ways to install packages do the same."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import tools
from tests.samples import ROOT

LOCK = "other==1.0 \\\n    --hash=sha256:00\nuv==0.1 \\\n    --hash=sha256:11 \\\n    --hash=sha256:22\nuvloop==1.0\n"
OWN = ("INSTALLER", "REQUESTED", "uv_cache.json", ".lock")  # what only says which program installed


def wheel(folder: Path) -> Path:
    """A package of one module, as a wheel."""
    about = "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n"
    files = {
        "tiny.py": "x = 1\n",
        "tiny-1.0.dist-info/METADATA": about,
        "tiny-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = []
    for name, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        rows.append(f"{name},sha256={digest},{len(text)}\n")
    files["tiny-1.0.dist-info/RECORD"] = "".join(rows) + "tiny-1.0.dist-info/RECORD,,\n"
    file = folder / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return file


@pytest.fixture(scope="module")
def uv() -> Path:
    """The uv program of the checks' own lock."""
    found = tools.find_uv()
    assert found
    return found


def test_both_ways_install_the_same_and_verify_the_hashes(uv: Path, tmp_path: Path) -> None:
    file = wheel(tmp_path)
    right = hashlib.sha256(file.read_bytes()).hexdigest()
    ways: dict[str, Callable[[Path], list[str]]] = {"pip": tools.pip, "uv": lambda lock: tools.uv(uv, lock)}
    codes: dict[tuple[str, str], bool] = {}
    made: dict[str, list[str]] = {}
    for name, command in ways.items():
        for hashed in (f" --hash=sha256:{right}", f" --hash=sha256:{'0' * 64}"):
            lock, target = tmp_path / "lock.txt", tmp_path / f"{name}{len(codes)}"
            lock.write_text(f"tiny==1.0{hashed}\n")
            done = subprocess.run(
                [*command(lock), "--no-index", "--find-links", str(tmp_path), "--target", str(target)],
                capture_output=True,
                check=False,
            )
            codes[name, hashed] = done.returncode == 0
            if done.returncode == 0:
                made[name] = sorted(
                    one.relative_to(target).as_posix()
                    for one in target.rglob("*")
                    if one.is_file() and one.name not in OWN
                )
    assert [fine for (_, hashed), fine in codes.items()] == [True, False] * 2
    assert made["pip"] == made["uv"]
    assert "tiny.py" in made["pip"]


def test_one_package_is_taken_out_of_a_lock_with_its_hashes() -> None:
    assert tools.one(LOCK, "uv") == "uv==0.1 \\\n    --hash=sha256:11 \\\n    --hash=sha256:22\n"
    assert tools.one(LOCK, "uvloop") == "uvloop==1.0\n"
    assert tools.one(LOCK, "none") == ""
    assert "--hash=" in tools.one((ROOT / "tests" / "requirements.txt").read_text(encoding="utf-8"), "uv")
