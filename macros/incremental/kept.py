"""What builds leave for the next one, in the folder .cache: what each step gave, and what each page was made from."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from macros.files.memo import Memo
from macros.publish.search import Section

CACHE = Path(".cache")
STEPS = ("filled", "content", "page")


@dataclass
class Made:
    """A page as it was made: the digest of all that it was made from, the keys of its steps, and what is kept of it for
    the rest of the site."""

    source: str
    keys: dict[str, str]
    title: str
    meta: dict[str, Any]
    anchors: list[str] | None  # what others may link to; of a notebook, nobody knows
    links: dict[str, dict[str, str]]  # to anchors of other pages: anchor and link, by path
    sections: list[Section]  # for the search
    terms: list[str]  # that are marked on it
    meanings: str  # the digest of what they mean


def restore(page: Page, made: Made, files: Files) -> None:
    """Gives a page what the rest of the site asks it for."""
    page.markdown, page.meta, page.title = "", dict(made.meta), made.title
    page.present_anchor_ids = None if made.anchors is None else set(made.anchors)
    found = {files.get_file_from_path(path): links for path, links in made.links.items()}
    page.links_to_anchors = {file: links for file, links in found.items() if file}


class Kept:
    """The folder that keeps them. What neither the built site nor the served one needs any more goes away."""

    def __init__(self, root: Path, served: bool, code: str) -> None:
        """`code` is the digest of the program: what another one gave is not found."""
        folder = root / CACHE / "pages"
        self.index = folder / ("served.json" if served else "built.json")
        self.steps = {step: Memo(folder / step, __file__, code) for step in STEPS}
        self.before = self._read(self.index)

    def find(self, step: str, key: str) -> Any:
        """What the step gave for these inputs; None where nobody knows."""
        return self.steps[step].find(key)

    def keep(self, step: str, key: str, value: Any) -> None:
        """Keeps what the step gave for these inputs."""
        self.steps[step].keep(key, value)

    def close(self, made: dict[str, Made], fresh: bool) -> None:
        """Keeps what the pages were made from; if any is fresh, drops what no page needs any more."""
        self.index.parent.mkdir(parents=True, exist_ok=True)
        part = self.index.with_suffix(".part")
        part.write_text(json.dumps({path: vars(page) for path, page in made.items()}), encoding="utf-8")
        part.replace(self.index)
        if fresh:
            needed = [page.keys for file in self.index.parent.glob("*.json") for page in self._read(file).values()]
            for step, memo in self.steps.items():
                memo.used = {memo.name(keys[step]) for keys in needed if step in keys}
                memo.drop_the_rest()

    def forget(self) -> None:
        """Drops everything: what is kept under a digest may have been made from something else."""
        shutil.rmtree(self.index.parent, ignore_errors=True)

    @staticmethod
    def _read(file: Path) -> dict[str, Made]:
        """The pages of a build by path."""
        try:
            kept = json.loads(file.read_bytes())
            return {path: Made(**value) for path, value in kept.items()}
        except (OSError, ValueError, TypeError):  # none yet, cut off, or of another version
            return {}
