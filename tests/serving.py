"""`serve` as people start it: a process of its own, which tests and the benchmark ask for pages and stop again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

LIMIT = 120.0  # seconds until it is given up: a busy machine takes its time
POLL = 0.01
START = "every change is shown at once"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Served:
    """A running server: its address, its pages, what it said."""

    def __init__(self, address: str, output: Path, process: subprocess.Popen[bytes]) -> None:
        self.address, self.output, self.process = address, output, process

    def said(self) -> str:
        """What it printed so far."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def get(self, path: str, seconds: float = LIMIT) -> tuple[int, str]:
        """Status and text of a page; 0 while nobody answers. Raises TimeoutError where it takes too long."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=seconds) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except TimeoutError:
            raise
        except OSError:  # it is not there yet, or starts again
            return 0, ""

    def wait(self, what: str, is_so: Callable[[], bool], limit: float = LIMIT) -> float:
        """The seconds until something is so. Raises AssertionError, with what the server said, where it never is."""
        start = time.perf_counter()
        while not is_so():
            ended = self.process.poll() is not None
            if ended or time.perf_counter() - start > limit:
                raise AssertionError(f"not seen{' before the server ended' * ended}: {what}\n{self.said()}")
            time.sleep(POLL)
        return time.perf_counter() - start

    def shows(self, path: str, text: str, limit: float = LIMIT) -> float:
        """The seconds until a page holds the text."""
        return self.wait(f"{text!r} on {path}", lambda: text in self.get(path)[1], limit)

    def says(self, text: str, limit: float = LIMIT) -> float:
        """The seconds until it has printed the text."""
        return self.wait(f"{text!r} printed", lambda: text in self.said(), limit)


@contextmanager
def serving(project: Path, folder: Path, env: Mapping[str, str] = os.environ) -> Iterator[Served]:
    """Within it, `serve` runs in the project. What it needs besides lies in `folder`, and it is stopped at the end, as
    people stop it, whatever happened."""
    folder.mkdir(parents=True, exist_ok=True)
    output, port = folder / "said.txt", free_port()
    with output.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "macros", "serve"],
            cwd=project,
            env={**env, "PLUS_PORT": str(port), "TMPDIR": str(folder), "PYTHONUNBUFFERED": "1"},
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield Served(f"http://127.0.0.1:{port}/", output, process)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            pass
        finally:
            with suppress(ProcessLookupError):  # with whatever it started
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
