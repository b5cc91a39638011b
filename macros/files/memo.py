"""What was read out of a text before, kept on the disk: parsing it again would give the same."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class Memo:
    """Values by the text that they were read from, as JSON files in a folder; without a folder nothing is kept.

    A value is found again only for the very same text, read by the same code: `reader` is the source file of the
    module that reads, `versions` those of the libraries that it uses.
    """

    def __init__(self, folder: Path | None, reader: str = "", *versions: str) -> None:
        self.folder = folder
        self.used: set[str] = set()
        self.salt = b""
        if folder:
            self.salt = "\0".join([sys.version, *versions]).encode() + Path(reader).read_bytes()

    def get(self, text: str, read: Callable[[str], Any]) -> Any:
        """The value of the text, from the disk or from `read(text)`, which must give what JSON can hold."""
        value = self.find(text)
        if value is None:
            value = read(text)
            self.keep(text, value)
        return value

    def name(self, text: str) -> str:
        """The name of the file that holds the value of the text."""
        return hashlib.sha256(self.salt + b"\0" + text.encode()).hexdigest()[:32] + ".json"

    def mark(self, text: str) -> None:
        """Says that the value of the text, if there is one, is still of use."""
        if self.folder:
            self.used.add(self.name(text))

    def find(self, text: str) -> Any:
        """The kept value of the text; None where there is none."""
        if self.folder is None:
            return None
        name = self.name(text)
        try:
            value = json.loads((self.folder / name).read_bytes())
        except (OSError, ValueError):  # not there yet, or cut off when the machine went down
            return None
        self.used.add(name)
        return value

    def keep(self, text: str, value: Any) -> None:
        """Keeps the value of the text, whole or not at all."""
        if self.folder is None:
            return
        name = self.name(text)
        self.used.add(name)
        self.folder.mkdir(parents=True, exist_ok=True)
        part = (self.folder / name).with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        part.replace(self.folder / name)

    def drop_the_rest(self) -> None:
        """Deletes what was not asked for since this Memo was made: the values of texts that are gone."""
        if self.folder and self.folder.exists():
            for file in self.folder.glob("*.json"):  # what another run is writing is its own
                if file.name not in self.used:
                    file.unlink(missing_ok=True)


NOTHING = Memo(None)


class Recent:
    """What this process read before, by the name of what it was read from: a server reads only what changed."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[object, Any]] = {}

    def get(self, name: str, source: object, read: Callable[[], T]) -> T:
        """The very object that `read` gave for this name, if the source is the same still; else a new one."""
        kept = self._values.get(name)
        if kept is None or kept[0] != source:
            kept = self._values[name] = (source, read())
        value: T = kept[1]
        return value
