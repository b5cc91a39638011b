"""Kernels that start in a blink: one process imports the libraries once, and each kernel is a fork of it.

Starting a kernel and importing NumPy, pandas, matplotlib and scikit-learn takes longer than most notebooks' own work.
Here a server process imports them and forks on request; Jupyter starts a small client, which asks the server for a
kernel and lives as long as that kernel does. Where a process cannot fork (Windows), kernels start as usual.

    python forks.py serve SOCKET               started by `Zygote`
    python forks.py kernel SOCKET ARGUMENTS    started by Jupyter, from the kernel spec that `Zygote` writes
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

NAME = "plus-forked"
START_SECONDS = 60  # that importing the libraries may take; after that, kernels start as usual
# Not matplotlib_inline.backend_inline: it takes its settings from the kernel that imports it.
PRELOAD = (
    "ipykernel.kernelapp",
    "ipykernel.ipkernel",
    "matplotlib.pyplot",
    "pandas",
    "scipy.stats",
    "sklearn.datasets",
    "sklearn.ensemble",
    "sklearn.linear_model",
    "sklearn.model_selection",
    "sklearn.neighbors",
    "sklearn.neural_network",
    "sklearn.pipeline",
    "sklearn.preprocessing",
    "sklearn.tree",
)


class Zygote:
    """The server, for as long as the `with` block lasts; `kernel` is the name of the kernel spec to use."""

    def __init__(self, environment: Mapping[str, str], enabled: bool = True) -> None:
        self.environment = dict(environment)  # of every kernel, forked or not
        self.enabled = enabled
        self.kernel = "python3"
        self.kernel_dirs: list[str] = []  # where the kernel's spec lies; empty: where Jupyter looks anyway
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Zygote:
        # Libraries of macOS do not survive a fork.
        if not self.enabled or not hasattr(os, "fork") or sys.platform == "darwin":
            return self
        self._folder = tempfile.TemporaryDirectory(prefix="plus-")
        folder = Path(self._folder.name)
        address = str(folder / "zygote")
        spec = folder / "kernels" / NAME
        spec.mkdir(parents=True)
        # -S and -E: the client needs nothing but the standard library, and starts in 20 ms.
        argv = [sys.executable, "-S", "-E", __file__, "kernel", address, "-f", "{connection_file}"]
        (spec / "kernel.json").write_text(json.dumps({"argv": argv, "display_name": NAME, "language": "python"}))
        self._process = subprocess.Popen(
            [sys.executable, __file__, "serve", address],
            env={**self.environment, "MPLBACKEND": "module://matplotlib_inline.backend_inline"},
        )
        limit = time.monotonic() + START_SECONDS
        while not os.path.exists(address) and self._process.poll() is None and time.monotonic() < limit:
            time.sleep(0.02)
        if os.path.exists(address):
            self.kernel, self.kernel_dirs = NAME, [str(folder / "kernels")]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait()
        if self._folder:
            self._folder.cleanup()


def serve(address: str) -> None:
    """Imports the libraries, then forks a kernel for each request; never returns."""
    import importlib
    import signal

    for name in PRELOAD:
        importlib.import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # no kernel stays behind as a zombie
    server = socket.socket(socket.AF_UNIX)
    server.bind(address + ".part")
    server.listen()
    os.rename(address + ".part", address)
    while True:
        connection, _ = server.accept()
        if os.fork():
            connection.close()
            continue
        server.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        become_kernel(connection)


def become_kernel(connection: socket.socket) -> None:
    """Turns this process into the kernel that the client asks for; ends it when the client is gone."""
    request = json.loads(connection.makefile().readline())
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])

    def watch() -> None:
        connection.recv(1)
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
    from ipykernel.kernelapp import IPKernelApp

    sys.path.insert(0, "")
    sys.argv = ["ipykernel_launcher.py", *request["argv"]]
    # The handle that a kernel watches was read from the environment when its module was imported: in the server.
    IPKernelApp.launch_instance(argv=[*request["argv"], f"--IPKernelApp.parent_handle={os.getppid()}"])
    os._exit(0)


def kernel(address: str, argv: list[str]) -> None:
    """Asks for a kernel and returns when it has ended; Jupyter's interrupt at the end is not for the client."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(address)
        request = {"argv": argv, "cwd": os.getcwd(), "env": dict(os.environ)}
        connection.sendall(json.dumps(request).encode() + b"\n")
        connection.recv(1)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(sys.argv[2])
    else:
        kernel(sys.argv[2], sys.argv[3:])
