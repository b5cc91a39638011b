"""The built site as one zip to keep: unpack it, open START-HERE.html, no server and no network needed."""

from __future__ import annotations

import zipfile
from pathlib import Path

from macros.markup.fragments import fragment

LICENSES = ("LICENSE", "LICENSE-CONTENT")
ONLINE_ONLY = ("404.html",)  # made for a server's root, and only shown by one


def pack(root: Path) -> Path:
    """Packs site/ into dist/plus-ml-offline.zip, and its path; the same site always gives the same bytes."""
    site = root / "site"
    target = root / "dist" / "plus-ml-offline.zip"
    target.parent.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        _add(archive, "plus-ml/START-HERE.html", fragment("start_here").encode())
        for name in LICENSES:
            _add(archive, f"plus-ml/{name}", (root / name).read_bytes())
        for file in sorted(site.rglob("*")):
            name = file.relative_to(site).as_posix()
            if file.is_file() and name not in ONLINE_ONLY:
                _add(archive, f"plus-ml/site/{name}", file.read_bytes())
    part.replace(target)
    return target


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """A file of the archive without the time and the owner that it has on this machine."""
    info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, content)
