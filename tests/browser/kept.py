"""Results of the accessibility audit that still hold: of pages of which nothing changed, where nothing was wrong."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from pathlib import Path

Record = list[str | int]  # step, page, checks, faults: see tests/audit.py
LOADED = re.compile(r"""<(?:script|link|img|source|iframe)\b[^>]*?\b(?:src|href)=["']([^"'#?]+)""")


class Kept:
    """Results by page, in a folder; without a folder nothing is kept.

    A result is found again only while these are the same, byte for byte: the page, every file in the site's assets,
    whatever else the page loads, and `checks`: the files that check, and versions of the tools.
    """

    def __init__(self, folder: Path | None, site: Path, checks: Iterable[Path | str] = ()) -> None:
        self.folder, self.site = folder, site
        common = hashlib.sha256()
        if folder:
            for part in [*checks, *sorted(file for file in (site / "assets").rglob("*") if file.is_file())]:
                common.update(hashlib.sha256(part.read_bytes() if isinstance(part, Path) else part.encode()).digest())
        self.common = common.digest()

    def key(self, page: Path) -> str:
        """The hash of all that a page's result rests on."""
        html = page.read_bytes()
        whole = hashlib.sha256(self.common + hashlib.sha256(html).digest())
        for address in sorted(set(LOADED.findall(html.decode("utf-8")))):
            file = self.site / address.lstrip("/") if address.startswith("/") else page.parent / address
            if ":" not in address and file.is_file():
                whole.update(address.encode() + hashlib.sha256(file.read_bytes()).digest())
        return whole.hexdigest()

    def get(self, what: str, page: Path) -> list[Record] | None:
        """The records of a check of a page; None where they do not hold any more, or never did."""
        if not self.folder:
            return None
        try:
            found = json.loads(self._file(what, page).read_bytes())
        except (OSError, ValueError):  # not there yet, or cut off
            return None
        return found["records"] if found["key"] == self.key(page) else None

    def keep(self, what: str, page: Path, records: list[Record]) -> None:
        """Keeps the records of a check in which nothing was wrong, in the place of the page's last ones."""
        if not self.folder:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self._file(what, page)
        part = file.with_suffix(".part")
        part.write_text(json.dumps({"key": self.key(page), "records": records}), encoding="utf-8")
        part.replace(file)

    def _file(self, what: str, page: Path) -> Path:
        assert self.folder
        return self.folder / f"{what}.{page.relative_to(self.site).as_posix().replace('/', '.')}.json"
