"""Small inputs that several unit tests share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat

from macros.data.catalogue import Catalogue
from macros.data.glossary import GlossaryTerm
from macros.data.store import Data, load_all
from macros.files.documents import Document, load, parse
from macros.files.validate import validate
from macros.notebooks.outputs import Executed
from macros.notebooks.script import Notebook
from macros.notebooks.script import read as read_notebook
from macros.pages.page import Page, read
from macros.problems import Problem
from macros.project import Site

BASE = Path(__file__).resolve().parent.parent / "sites" / "base"
FRONT = """---
title: {title}
description: A page made for one test, described in more than the fifty characters that are asked.
id: {id}
---

# {title}

"""


def data() -> Data:
    """The data of the mini-sites' base."""
    found, problems = load_all(BASE)
    assert found
    assert not problems
    return found


def resources() -> tuple[Catalogue, Document]:
    """The base's catalogue with its document."""
    document = load(BASE / "docs" / "data" / "resources.yml", BASE)
    catalogue, problems = validate(document, Catalogue)
    assert catalogue
    assert not problems
    return catalogue, document


def term(**fields: object) -> GlossaryTerm:
    """A glossary term."""
    return GlossaryTerm.model_validate(fields)


def changed(*edits: tuple[str, str]) -> tuple[Catalogue | None, Document, list[Problem]]:
    """The catalogue, document and problems of the base's resources.yml with replaced text."""
    text = (BASE / "docs" / "data" / "resources.yml").read_text(encoding="utf-8")
    for find, replace in edits:
        assert text.count(find) == 1, find
        text = text.replace(find, replace)
    document = parse(text, "r.yml")
    catalogue, problems = validate(document, Catalogue)
    return catalogue, document, problems


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
    results = [
        {"outputs": [nbformat.from_dict(item) for item in items], "count": count}
        for count, items in enumerate(outputs, 1)
    ]
    return Executed(notebook(folder, text, slug), results)


def site(folder: Path, notebooks: dict[str, Executed] | None = None, **texts: str) -> Site:
    """A site with the base's data and pages with these texts."""
    (folder / "overrides" / "diagrams").mkdir(parents=True, exist_ok=True)
    (folder / "overrides" / "diagrams" / "way.svg").write_text("<svg/>", encoding="utf-8")
    found, problems = pages(folder, **texts)
    assert not problems, problems
    return Site(folder, data(), found, notebooks or {})


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
