"""Small inputs that several tests share."""

from __future__ import annotations

import shutil
from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat

from macros import project
from macros.calls import registry
from macros.data.catalogue import Catalogue
from macros.data.glossary import GlossaryTerm
from macros.data.rules import Known
from macros.data.store import Data, load_all
from macros.files.documents import Document, load, parse
from macros.files.validate import Validated, validate
from macros.files.values import Record
from macros.notebooks import run
from macros.notebooks.outputs import Executed
from macros.notebooks.script import Notebook, Outputs, discover
from macros.notebooks.script import read as read_notebook
from macros.pages.page import Page, Role, read
from macros.problems import Problem
from macros.site.site import Site

ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "tests" / "faults" / "base"  # a tiny valid project, in which the other tests plant faults
FRONT = """---
title: {title}
description: A page made for one test, described in more than the fifty characters that are asked.
id: {id}
---

# {title}

"""
HOLDERS: dict[Role, str] = {
    "glossary": "glossary.md",
    "sources": "sources.md",
    "catalogue": "resources/catalogue.md",
    "asked": "start/questions.md",
    "questions": "practice/questions.md",
}

NOTEBOOK = """\
# ---
# jupyter:
#   kernelspec: {name: python3, display_name: P, language: python}
# ---

# %% [markdown]
# # Title
#
# Prose with `code`.

# %% tags=["number:half", "cell:both"]
half = 1 / 2

half

# %% tags=["figure:line"] alt="One line that climbs from left to right."
draw(open("data/a.csv"))
"""


def data() -> Data:
    """The data of the tiny project."""
    docs = BASE / "docs"
    found, problems = load_all(BASE, {file.relative_to(docs).as_posix() for file in docs.rglob("*.md")})
    assert found
    assert not problems
    return found


def resources() -> tuple[Catalogue, Document]:
    """The tiny project's catalogue with its document."""
    checked = validate(load(BASE / "docs" / "data" / "resources.yml", BASE), Catalogue)
    assert checked.model
    assert not checked.problems
    return checked.model, checked.document


def known(*models: Record, pages: tuple[str, ...] = ()) -> Known:
    """What the rules of a data file may ask: these pages and these other files."""
    return Known(pages, {type(model): model for model in models})


def term(**fields: object) -> GlossaryTerm:
    """A glossary term."""
    return GlossaryTerm.model_validate(fields)


def changed(*edits: tuple[str, str]) -> Validated[Catalogue]:
    """The tiny project's resources.yml with replaced text, as a catalogue."""
    text = (BASE / "docs" / "data" / "resources.yml").read_text(encoding="utf-8")
    for find, replace in edits:
        assert text.count(find) == 1, find
        text = text.replace(find, replace)
    return validate(parse(text, "r.yml"), Catalogue)


def copy(folder: Path) -> Path:
    """The tiny project in a folder of its own, to plant a fault in."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    shutil.copytree(ROOT / "overrides" / "diagrams", folder / "overrides" / "diagrams", dirs_exist_ok=True)
    shutil.copy(ROOT / "notebooks" / "matplotlibrc", folder / "notebooks")
    (folder / "requirements.txt").write_text("everything==1\n", encoding="utf-8")
    return folder


def swap(file: Path, find: str, replace: str) -> None:
    """Replaces the one place of a file where the text stands."""
    text = file.read_text(encoding="utf-8")
    assert text.count(find) == 1, f"{find!r} stands {text.count(find)} times in {file.name}"
    file.write_text(text.replace(find, replace), encoding="utf-8")


@lru_cache
def own() -> Site:
    """The project's own pages, data and scripts, without what its notebooks gave."""
    return project.read(ROOT)


def pages(folder: Path, **texts: str) -> tuple[list[Page], list[Problem]]:
    """The pages with these texts, each below valid front matter and a title, and their problems."""
    docs = folder / "docs"
    docs.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (docs / f"{name}.md").write_text(FRONT.format(title=name.title(), id=name) + text, encoding="utf-8")
    found, problems = read(docs)
    for page in found:  # one description for all would be a problem of its own
        if page.meta:
            page.meta = page.meta.model_copy(update={"description": f"{page.meta.description} {page.path}"})
    return found, problems


def holders(folder: Path) -> None:
    """Adds the pages that hold the site's lists, empty but for their role."""
    for role, path in HOLDERS.items():
        text = FRONT.format(title=role.title(), id=role).replace(f"id: {role}\n", f"id: {role}\nrole: {role}\n")
        file = folder / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def notebook(folder: Path, text: str, slug: str = "n") -> Notebook:
    """The notebook with this percent script."""
    file = folder / "notebooks" / f"{slug}.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return read_notebook(file, folder)


def result(text: str = "", *, kind: str = "text/plain") -> dict[str, Any]:
    """An output of a cell: its last value."""
    return {"output_type": "execute_result", "metadata": {}, "execution_count": 1, "data": {kind: text}}


def printed(text: str) -> dict[str, Any]:
    """An output of a cell: what it printed."""
    return {"output_type": "stream", "name": "stdout", "text": text}


def executed(folder: Path, text: str, *outputs: list[dict[str, Any]], slug: str = "n") -> Executed:
    """The notebook with these outputs, a list for each code cell, without running anything."""
    return Executed(
        notebook(folder, text, slug),
        [
            {"outputs": [nbformat.from_dict(item) for item in items], "count": count}
            for count, items in enumerate(outputs, 1)
        ],
    )


def execute(folder: Path, jobs: int = 2) -> tuple[dict[str, Outputs], list[Problem], list[str]]:
    """The outputs, the problems and the progress lines of all notebooks of the folder."""
    lines: list[str] = []
    outputs, problems = run.outputs(discover(folder), folder, folder / "cache", jobs, lines.append)
    return outputs, problems, lines


def site(folder: Path, notebooks: dict[str, Executed] | None = None, **texts: str) -> Site:
    """A site with the tiny project's data, the pages that hold its lists, and pages with these texts."""
    (folder / "overrides" / "diagrams").mkdir(parents=True, exist_ok=True)
    (folder / "overrides" / "diagrams" / "way.svg").write_text("<svg/>", encoding="utf-8")
    holders(folder)
    found, problems = pages(folder, **texts)
    assert not problems, problems
    executed = notebooks or {}
    scripts = {slug: item.script for slug, item in executed.items()}
    return Site(folder, data(), found, scripts, executed, tasks=list(registry.tasks(found)))


SVG = """<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="300pt" height="150pt" viewBox="0 0 300 150" version="1.1">
 <metadata><rdf:RDF/></metadata>
 <defs><style type="text/css">*{stroke-linejoin: round}</style></defs>
 <g id="figure_1">
  <g id="patch_1"><path d="M 10.12345 20.98765 L 30 40" style="fill: #0072b2; stroke: #000000; stroke-width: 0.8"/></g>
  <g id="unused"></g>
  <defs><path id="m1" d="M 0 3" style="stroke: #d55e00"/></defs>
  <g clip-path="url(#clip1)"><use xlink:href="#m1" x="1.5" y="2" style="fill: #d55e00"/></g>
  <text style="font: 11px 'DejaVu Sans', sans-serif; text-anchor: middle" transform="rotate(-0 1 2)">a &lt; b</text>
 </g>
 <defs><clipPath id="clip1"><rect x="1" y="2"/></clipPath></defs>
</svg>
"""
FRAME = """<div>
<style scoped>
    .dataframe tbody tr th { vertical-align: top; }
</style>
<table border="1" class="dataframe">
  <thead>
    <tr style="text-align: right;">
      <th></th>
      <th>who</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th>0</th>
      <td>a &lt; b</td>
    </tr>
  </tbody>
</table>
</div>"""
