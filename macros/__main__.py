"""The project's commands: python -m macros serve | build | offline | check | notebooks | schema | ids."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from macros import export, ids
from macros.env import signatures
from macros.problems import ProjectError
from macros.site import load_notebooks, load_site

ROOT = Path(__file__).resolve().parent.parent
START = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Plus ML: start here</title>
<meta http-equiv="refresh" content="0; url=site/index.html">
</head>
<body>
<p><a href="site/index.html">Open Plus ML</a></p>
</body>
</html>
"""


def mkdocs(*args: str) -> int:
    """The exit code of mkdocs, which is silent about its own successor."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore::DeprecationWarning"}
    return subprocess.run([sys.executable, "-m", "mkdocs", *args], cwd=ROOT, env=env, check=False).returncode


def build() -> int:
    """Builds beside site/ and moves the result into place, so that a failed build leaves the old site whole."""
    fresh = ROOT / ".cache" / "build"
    code = mkdocs("build", "--strict", "--site-dir", str(fresh))
    if code == 0:
        old = ROOT / "site"
        if old.exists():
            shutil.rmtree(old)
        fresh.rename(old)
        files = [file for file in old.rglob("*") if file.is_file()]
        pages = sum(file.suffix == ".html" for file in files)
        print(f"site/: {pages} pages, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
    return code


def offline() -> int:
    """Packs site/ into dist/plus-ml-offline.zip; the same site always gives the same bytes."""
    site = ROOT / "site"
    target = ROOT / "dist" / "plus-ml-offline.zip"
    target.parent.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        _add(archive, "plus-ml/START-HERE.html", START.encode())
        for name in ("LICENSE", "LICENSE-CONTENT"):
            _add(archive, f"plus-ml/{name}", (ROOT / name).read_bytes())
        for file in sorted(site.rglob("*")):
            if file.is_file() and file != site / "404.html":  # made for a server's root, and only shown by one
                _add(archive, f"plus-ml/site/{file.relative_to(site).as_posix()}", file.read_bytes())
    part.replace(target)
    print(f"dist/{target.name}: {target.stat().st_size / 1e6:.1f} MB; unpack it and open plus-ml/START-HERE.html")
    return 0


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, content)


def check() -> int:
    """Loads and checks the whole project without building it."""
    site = load_site(ROOT, signatures())
    print(
        f"{len(site.pages)} pages, {len(site.notebooks)} notebooks, {len(site.catalogue.resources)} resources, "
        f"{len(site.terms)} terms: no problem"
    )
    return 0


def notebooks() -> int:
    """Executes the notebooks whose outputs are not in the cache."""
    found, failed = load_notebooks(ROOT, print)
    if failed:
        raise ProjectError(problem for problems in failed.values() for problem in problems)
    print(f"{len(found)} notebooks are up to date")
    return 0


def schema() -> int:
    """Writes the JSON Schemas of the data files."""
    changed = export.write_schemas(ROOT / "docs")
    print("\n".join(f"wrote docs/{name}" for name in changed) or "schemas are up to date")
    return 0


def add_ids() -> int:
    """Adds new ids of pages, actions, checks and exercises to the list of those that were ever published."""
    changed = ids.write(load_site(ROOT, signatures()))
    print("wrote docs/data/ids.yml" if changed else "docs/data/ids.yml is up to date")
    return 0


COMMANDS = {
    "serve": lambda: mkdocs("serve", "--no-strict", "--dev-addr", "127.0.0.1:8000"),
    "build": build,
    "offline": offline,
    "check": check,
    "notebooks": notebooks,
    "schema": schema,
    "ids": add_ids,
}


def main(args: list[str]) -> int:
    """Runs a command; its exit code, 1 with the list of problems where there are any."""
    if len(args) != 1 or args[0] not in COMMANDS:
        print(__doc__)
        return 2
    try:
        return COMMANDS[args[0]]()
    except ProjectError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
