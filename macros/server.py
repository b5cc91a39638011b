"""The site while people write: a change is served as soon as its pages are made, and the browser loads them anew."""

from __future__ import annotations

import filecmp
import logging
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mkdocs.exceptions import Abort, MkDocsException

from macros.files import inputs
from macros.incremental import Builder
from macros.markup.fragments import fragment
from macros.problems import ProjectError
from macros.watch import Server

HOST = "127.0.0.1"
PORT = 8000  # or what PLUS_PORT in the environment says
SOURCES = ("overrides/scripts/", "overrides/styles/")
BUNDLER = Path("tests", "bundle.py")


class Preview:
    """A project shown on this machine."""

    def __init__(self, root: Path, port: int) -> None:
        self.root, self.port = root, port
        self.address = f"http://{HOST}:{port}/"
        self.made = Path(tempfile.mkdtemp(prefix="plus-"))
        self.shown = Path(tempfile.mkdtemp(prefix="plus-"))
        self.builder = Builder(root, address=self.address, forgive=True)
        self.files: dict[str, str] = {}

    def run(self) -> None:
        """Shows the site until it is stopped by Ctrl and C."""
        server = Server(self.root, self.shown, HOST, self.port, self.rebuild, self.ready)
        server.error_handler = self.error_page
        try:
            self.first()
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()
            self.clean_up()

    def clean_up(self) -> None:
        """Deletes the folders that it was shown from."""
        for folder in (self.made, self.shown):
            shutil.rmtree(folder, ignore_errors=True)

    def error_page(self, code: int) -> bytes | None:
        """What is shown for an address that leads nowhere."""
        file = self.shown / "404.html"
        return file.read_bytes() if code == 404 and file.exists() else None

    def ready(self) -> bool:
        """Says where the site is; whether anything was saved while it was made for the first time."""
        print(f"the site is on {self.address}; every change is shown at once; Ctrl and C ends it", flush=True)
        return inputs.of_project(self.root) != self.files

    def first(self) -> None:
        """Makes the site, or one page that says why there is none."""
        try:
            self.rebuild()
        except Abort as error:
            print(error, file=sys.stderr, flush=True)
            (self.shown / "index.html").write_text(fragment("not_yet", text=str(error)), encoding="utf-8")

    def rebuild(self) -> None:
        """Makes the site anew from what changed, and shows it. Raises Abort, with what is wrong, and shows the old
        one."""
        start, before = time.perf_counter(), self.files
        try:
            changed = self._changes()
            if any(name.startswith("macros/") for name in changed):
                self._start_anew()
            if any(name.startswith(SOURCES) for name in changed):
                self._bundle()
        except Abort:
            self.files = before  # what could not start, or be bundled, is tried again at the next change
            raise
        try:
            self.builder.build(self.made)
        except ProjectError as error:
            raise Abort(f"the project has problems:\n{error}") from None
        except MkDocsException as error:
            raise Abort(str(error)) from None
        show(self.made, self.shown)
        pages = len(self.builder.made)
        print(f"{pages} page{'s' * (pages != 1)} made anew, {time.perf_counter() - start:.1f} s", flush=True)

    def _changes(self) -> set[str]:
        """The paths of the files that changed since this was last asked; none at first."""
        files, before = inputs.of_project(self.root), self.files
        self.files = files
        return {name for name, _ in files.items() ^ before.items()} if before else set()

    def _start_anew(self) -> None:
        """Replaces this process by one that runs the changed program, if that can start."""
        done = subprocess.run(
            [sys.executable, "-c", "import macros.hooks, macros.server"],
            cwd=self.root,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise Abort(f"the changed program does not start:\n{done.stderr}")
        print("the program changed: starting it again", flush=True)
        self.clean_up()
        os.execv(sys.executable, [sys.executable, "-m", "macros", "serve"])

    def _bundle(self) -> None:
        """Makes scripts and styles of their sources, where the checks' tools are installed."""
        if not (self.root / "tests" / "node_modules").exists():
            print("scripts and styles are made by `make scripts`, which installs what that needs", flush=True)
            return
        command = [sys.executable, str(BUNDLER), "write"]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Abort(f"scripts or styles cannot be made:\n{done.stderr}")
        self._changes()  # what was written is no news


def show(made: Path, shown: Path) -> list[str]:
    """Makes one folder like the other, file by file, each whole; the paths of what changed."""
    changed = []
    files = {file.relative_to(made): file for file in made.rglob("*") if file.is_file()}
    for name, file in files.items():
        target = shown / name
        if not target.exists() or not filecmp.cmp(file, target, shallow=False):
            target.parent.mkdir(parents=True, exist_ok=True)
            file.replace(target)
            changed.append(name.as_posix())
    for old in [file for file in shown.rglob("*") if file.is_file() and file.relative_to(shown) not in files]:
        old.unlink()
        changed.append(old.relative_to(shown).as_posix())
    return changed


def free_port() -> int:
    """The port to serve on. Raises SystemExit, with what to do, where it is none or another program has it."""
    given = os.environ.get("PLUS_PORT", str(PORT))
    if not given.isdecimal() or not 0 < int(given) < 2**16:
        raise SystemExit(f"PLUS_PORT: '{given}'; allowed: a number from 1 to 65535; fix: PLUS_PORT=8001")
    try:
        socket.create_server((HOST, int(given))).close()
    except OSError as error:
        said = f"port {given}: {error.strerror}; allowed: one that is free; fix: end what is there, or set PLUS_PORT"
        raise SystemExit(said) from None
    return int(given)


def serve(root: Path) -> int:
    """Shows the site of a project until it is stopped; 0."""
    logging.getLogger("mkdocs.livereload").setLevel(logging.CRITICAL)  # what it says of errors is said already
    Preview(root, free_port()).run()
    return 0
