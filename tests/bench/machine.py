"""The machine and the programs that a measurement was made with."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib.metadata import version

from tests import tools

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-jupyter")


def versions() -> dict[str, str]:
    """Machine, system and versions, by name."""
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0
    memory = f", {pages / 2**30:.0f} GiB" if pages else ""
    said = subprocess.run([tools.chromium(), "--version"], capture_output=True, text=True, check=False).stdout
    return {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores{memory}",
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        **{name: version(name) for name in PACKAGES},
        "Chromium": " ".join(said.split()[:2]),
    }


def condition() -> str:
    """How busy the machine is."""
    if not hasattr(os, "getloadavg"):
        return "how busy the machine was is not known"
    return f"a load of {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores before it began"
