"""The stock side: Material and mkdocs-jupyter as their documentation sets them up, on this project's pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import jupytext
import nbformat

from tests.bench.measure import MeasureError

DIFFERENCES = (
    "`theme: material` and the plugins `search` and `mkdocs-jupyter` (`execute: true`, with its own cache), with no "
    "other option: no hooks, no templates, no macros plugin, no offline search",
    "the same navigation and the same Markdown extensions",
    "each macro call is replaced by the word `macro`: no tables of resources, citations, figures or numbers are drawn, "
    "and nothing is checked",
    "notebooks are `.ipynb` files without outputs, made from our scripts; each is run by a kernel of its own, in turn",
    "no interpreter, no progress, no glossary words, no data to download, no zip",
)
CALL = re.compile(r"\{%-?\s*raw\s*-?%\}(.*?)\{%-?\s*endraw\s*-?%\}|\{\{.*?\}\}|\{%.*?%\}", re.S)
SETTINGS = """\
site_name: Stock
theme:
  name: material
plugins:
  - search
  - mkdocs-jupyter:
      execute: true
"""
PART = r"^{}:.*?(?=^\S|\Z)"
FAILED = "application/vnd.jupyter.error"  # how an output that is a traceback is marked in a page


def plain(text: str) -> str:
    """The text of a page with a word for each macro call, and without the template that only we have."""
    text = CALL.sub(lambda match: "macro" if match[1] is None else match[1], text)
    return re.sub(r"^template: .*\n", "", text, count=1, flags=re.M)


def settings(text: str) -> str:
    """The stock mkdocs.yml, with extensions and navigation of ours."""
    parts = [re.search(PART.format(name), text, re.M | re.S) for name in ("markdown_extensions", "nav")]
    return SETTINGS + "".join(part[0] for part in parts if part)


def make(project: Path, folder: Path) -> Path:
    """The folder, which holds the stock site of a project's pages and notebooks now."""
    folder.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(settings((project / "mkdocs.yml").read_text("utf-8")), encoding="utf-8")
    shutil.copytree(project / "docs", folder / "docs")
    for page in (folder / "docs").rglob("*.md"):
        page.write_text(plain(page.read_text(encoding="utf-8")), encoding="utf-8")
    notebooks = folder / "docs" / "notebooks"
    if scripts := sorted((project / "notebooks").glob("*.py")):
        notebooks.mkdir()
        shutil.copy(project / "notebooks" / "matplotlibrc", notebooks)
        shutil.copytree(project / "notebooks" / "data", notebooks / "data", ignore=shutil.ignore_patterns("*.md"))
    for script in scripts:
        jupytext.write(jupytext.read(script), notebooks / f"{script.stem}.ipynb")
    return folder


def add_code(folder: Path, slug: str, code: str) -> None:
    """Adds a cell to a notebook of the stock side."""
    file = folder / "docs" / "notebooks" / f"{slug}.ipynb"
    node = nbformat.read(file, 4)
    node.cells.append(nbformat.v4.new_code_cell(code, id=f"bench-{len(node.cells)}"))
    nbformat.write(node, file)


def inspect(folder: Path) -> None:
    """Raises MeasureError where a notebook failed: mkdocs-jupyter shows a traceback and goes on."""
    failed = [file for file in (folder / "site").rglob("*.html") if FAILED in file.read_text(encoding="utf-8")]
    if failed:
        raise MeasureError(f"on the stock side a notebook failed: {', '.join(file.parent.name for file in failed)}")
