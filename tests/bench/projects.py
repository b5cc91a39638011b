"""The copies of the project that are measured: made when a row first asks for them, in a temporary folder."""

from __future__ import annotations

import json
import shutil
import sys
from functools import cached_property
from pathlib import Path

from tests.bench import stock
from tests.bench.measure import MACROS, MKDOCS, MeasureError, Run, run

ROOT = Path(__file__).resolve().parent.parent.parent
MADE = (".git", ".venv", ".cache", "site", "dist")  # in the root; macros/site/ is a room
LEFT = shutil.ignore_patterns("__pycache__", "node_modules", ".*_cache")
PAGE = "docs/offline.md"
LONG = "data-leakage"  # seven seconds on the machine that the goals were set on
UNDER = 10.0  # seconds: the notebook that is changed is the one that runs longest below that


class Bench:
    """What the rows share: copies of the project, the stock side, how often each is measured."""

    def __init__(
        self, folder: Path, times: int, root: Path = ROOT, page: str = PAGE, cold_times: int | None = None
    ) -> None:
        self.folder, self.times, self.root, self.page = folder, times, root, page
        self.cold_times = cold_times or times
        self.changes = 0

    @cached_property
    def ours(self) -> Path:
        """A copy of the project, without anything that was made but the outputs of its notebooks."""
        return copy(self.root, self.folder / "ours", kept=True)

    @cached_property
    def stock(self) -> Path:
        """The stock side of the same pages."""
        return stock.make(self.root, self.folder / "stock")

    @cached_property
    def built(self) -> Path:
        """Our copy, once its site is there."""
        run([*MACROS, "build"], self.ours)
        return self.ours

    @cached_property
    def both_built(self) -> tuple[Path, Path]:
        """Both copies, once their sites are there and Python has compiled what they use."""
        ours = self.built
        build_stock(self.stock)
        return ours, self.stock

    def cold(self) -> tuple[Run, Run]:
        """Runs of ours and of stock with nothing kept."""
        for folder in (self.ours, self.stock):
            for name in (".cache", "site"):
                shutil.rmtree(folder / name, ignore_errors=True)
        runs = run([*MACROS, "build"], self.ours, memory=True), build_stock(self.stock, memory=True)
        self.__dict__ |= {"built": self.ours, "both_built": (self.ours, self.stock)}
        return runs

    @cached_property
    def longest(self) -> str:
        """The notebook that is changed, by what each took when it last ran."""
        try:
            times: dict[str, float] = json.loads((self.built / ".cache" / "times.json").read_bytes())
        except OSError:
            times = {}
        fitting = {slug: seconds for slug, seconds in times.items() if seconds < UNDER}
        slugs = sorted(file.stem for file in (self.root / "notebooks").glob("*.py"))
        fallback = LONG if LONG in slugs else slugs[0]  # where outputs came from elsewhere
        return max(fitting, key=lambda slug: fitting[slug]) if fitting else fallback

    def change(self) -> str:
        """A word that no change had before."""
        self.changes += 1
        return f"saved{self.changes}"

    def clean_site(self) -> Path:
        """The site that MkDocs makes of our copy as it is now, from nothing but the outputs of its notebooks."""
        folder = self.folder / "clean"
        shutil.rmtree(folder, ignore_errors=True)
        copy(self.ours, folder, kept=True)
        run([*MKDOCS, "--strict"], folder)
        return folder / "site"


def copy(project: Path, folder: Path, kept: bool) -> Path:
    """The folder, which is a copy of the project now; with `kept`, the outputs of its notebooks need not be made."""

    def left(place: str, names: list[str]) -> set[str]:
        return {*LEFT(place, names), *(MADE if Path(place) == project else ())}

    shutil.copytree(project, folder, symlinks=True, ignore=left)
    modules = ROOT / "tests" / "node_modules"
    if (folder / "tests").is_dir() and modules.exists():
        (folder / "tests" / "node_modules").symlink_to(modules.resolve())
    if kept and (project / ".cache" / "notebooks").is_dir():
        shutil.copytree(project / ".cache" / "notebooks", folder / ".cache" / "notebooks")
        if (project / ".cache" / "times.json").exists():
            shutil.copy(project / ".cache" / "times.json", folder / ".cache")
    return folder


def build_stock(folder: Path, memory: bool = False) -> Run:
    """A run of the stock side, which has to succeed."""
    done = run(MKDOCS, folder, memory=memory)
    stock.inspect(folder)
    return done


def compare(mine: Path, right: Path) -> None:
    """Raises MeasureError where two sites are not the same, byte for byte."""
    one, other = (
        {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}
        for site in (mine, right)
    )
    if names := sorted(name for name in {*one, *other} if one.get(name) != other.get(name)):
        raise MeasureError(f"not the site of a clean build: {', '.join(names)}")


def say(text: str) -> None:
    """Says how far it is, beside the table."""
    print(text, file=sys.stderr, flush=True)
