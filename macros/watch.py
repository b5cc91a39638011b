"""What is saved, and whom it is shown to: MkDocs' server, told by the system which files of the project changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from macros.files import inputs

SETTLE = 0.03  # seconds: an editor that saves in two steps has done both
CHANGES = ("created", "modified", "moved", "deleted")


class Server(LiveReloadServer):
    """MkDocs' server. Where a new site cannot be made it goes on with the old one: MkDocs' own lets every request wait
    until the fault is mended."""

    def __init__(
        self,
        root: Path,
        shown: Path,
        host: str,
        port: int,
        rebuild: Callable[[], None],
        ready: Callable[[], bool],
    ) -> None:
        """`shown` is the folder that it serves, `rebuild` is called when a file of the project in `root` changed.

        `ready` is called once, when no change escapes any more: whether one did before.
        """
        super().__init__(self._rebuild_or_go_on, host, port, str(shown))
        self.build_delay = SETTLE
        self.observer = observer(root)
        self._rebuild, self._ready = rebuild, ready
        for name in inputs.FOLDERS:
            self.watch(str(root / name))
        self.watch(str(root), recursive=False)  # a file alone is lost when an editor puts another in its place

    def _build_loop(self) -> None:
        if self._ready():
            self._want_rebuild = True
        super()._build_loop()  # type: ignore[no-untyped-call]

    def _rebuild_or_go_on(self) -> None:
        try:
            self._rebuild()
        except Exception:
            with self._epoch_cond:
                self._wanted_epoch = self._visible_epoch
                self._epoch_cond.notify_all()
            raise


def is_input(file: Path, root: Path) -> bool:
    """Whether the site of a project is made of a file: it lies where `inputs.of_project` looks."""
    if not file.is_relative_to(root):
        return False
    parts = file.relative_to(root).parts
    return parts in {(name,) for name in inputs.FILES} or (
        bool(parts) and parts[0] in inputs.FOLDERS and not {*parts} & {*inputs.LEFT_OUT}
    )


def observer(root: Path) -> Any:
    """What says which files of a project changed, as the system tells it: MkDocs' own looks for itself, twice a second.

    To open and to read a file is no change, and what Python keeps compiled is no source.
    """
    made = Observer()
    schedule = made.schedule

    def watch(handler: FileSystemEventHandler, path: str, *, recursive: bool) -> Any:
        told = handler.on_any_event

        def tell(event: FileSystemEvent) -> None:
            paths = [Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path)]
            if event.event_type in CHANGES and any(is_input(path, root) for path in paths):
                told(event)

        handler.on_any_event = tell  # type: ignore[method-assign]
        return schedule(handler, path, recursive=recursive)

    made.schedule = watch  # type: ignore[method-assign, assignment]
    return made
