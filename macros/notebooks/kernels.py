"""A notebook run in a kernel, and what went wrong said at its line.

Apart from run.py, since importing Jupyter's client takes a third of a second, for which most builds have no need.
"""

from __future__ import annotations

import asyncio
import re
import time
from typing import Any

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from macros.notebooks.forks import Zygote
from macros.notebooks.script import Notebook, Outputs
from macros.problems import Problem

TIMEOUT = 120  # seconds that one cell may take
LIMIT = 300  # seconds that a whole notebook may take: no one waits for a build that hangs
LINE = re.compile(r"Cell In\[(\d+)\], line (\d+)")


async def run(notebook: Notebook, zygote: Zygote, arguments: list[str]) -> tuple[Outputs, list[Problem]]:
    """The outputs of one notebook, or why it has none."""
    node = nbformat.from_dict(notebook.node)
    client = NotebookClient(
        node,
        timeout=TIMEOUT,
        kernel_name=zygote.kernel,
        extra_arguments=arguments,
        coalesce_streams=True,  # else prints fall into pieces by chance
        resources={"metadata": {"path": str(notebook.file.parent)}},
    )
    manager = client.create_kernel_manager()
    if zygote.kernel_dirs:
        manager.kernel_spec_manager = KernelSpecManager(kernel_dirs=zygote.kernel_dirs)
    running = 0

    def note(cell: Any, cell_index: int) -> None:
        nonlocal running
        running = cell_index

    client.on_cell_start = note
    start = time.monotonic()
    try:
        await asyncio.wait_for(client.async_execute(env=zygote.environment), LIMIT)
    except CellExecutionError as error:
        return [], [_raised(notebook, running, error)]
    except (TimeoutError, DeadKernelError) as error:
        allowed = f"at most {TIMEOUT} s for a cell, {LIMIT} s for a notebook"
        late = time.monotonic() - start >= LIMIT  # a kernel that is stopped says of itself that it died
        return [], [notebook.problem(running, _stopped(error, late), allowed, "make the cell or its data smaller")]
    code = [(index, cell) for index, cell in enumerate(node.cells) if cell.cell_type == "code"]
    problems = [
        notebook.problem(
            index, f"text on stderr: {_plain(output.text).splitlines()[0][:120]}", "no warnings", "mend what warns"
        )
        for index, cell in code
        for output in cell.outputs
        if output.output_type == "stream" and output.name == "stderr"
    ]
    return [{"outputs": cell.outputs, "count": cell.execution_count} for _, cell in code], problems


def _stopped(error: Exception, late: bool) -> str:
    """What made an end of a notebook."""
    if isinstance(error, CellTimeoutError):
        return "a cell that does not end"
    return "a notebook that does not end" if late else "a kernel that died: out of memory?"


def _raised(notebook: Notebook, running: int, error: CellExecutionError) -> Problem:
    """The problem that a cell's exception is, at the line of the cell that raised it."""
    places = [(int(count), int(line)) for count, line in LINE.findall(_plain(error.traceback))]
    # The cell that ran has the highest number; the others hold functions that it called.
    line = max(places, key=lambda place: place[0], default=(0, 0))[1]
    message = f"{error.ename}: {error.evalue}".strip().splitlines()[0][:200]
    message = re.sub(r" \(\d+\.py, line \d+\)$", "", message)  # IPython's own name for the cell
    allowed = "no warnings" if error.ename.endswith("Warning") else "cells that run without an error"
    return notebook.problem(running, message, allowed, "correct the cell", line)


def _plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)
