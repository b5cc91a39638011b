"""Notebooks as pages of the site, through mkdocs-jupyter and our own template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import join, normpath

import nbformat
from markdown import markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings
from nbconvert.exporters.templateexporter import default_filters

from macros import cells, reader
from macros.executed import Executed
from macros.site import Site

PRIVATE = ("notebook/", "diagrams/", "scripts/", "styles/")  # of overrides/: what pages are built from
ELSEWHERE = {"figure", "number", "check", "helper", "live"}  # tags of cells whose code is not on the notebook's page
LINK = re.compile(r'(<a [^>]*?href=")([^"#:]+)((?:#[^"]*)?")')


def use_template(folder: Path) -> None:
    """Gives mkdocs-jupyter our template folder and the filter that our template uses."""
    settings.templates_dir = str(folder)
    default_filters["plus_markdown"] = prose_html


def renderer_files(root: Path) -> list[Path]:
    """The files that decide how a notebook's prose looks: a change in them makes cached pages stale."""
    here = Path(__file__).parent
    return [here / "mount.py", *sorted((root / "overrides" / "notebook").rglob("*.j2"))]


def cell_html(cell: nbformat.NotebookNode, slug: str, position: int) -> str:
    """A code cell with its outputs, for the notebook's own page. Of a cell that only draws a figure, gives numbers to
    a page or checks an exercise, the page shows the output and where the code is: it is rarely what the reader came
    for, and it would be half the page."""
    shown = cells.outputs(cell, slug)
    output = f"<div data-search-exclude>{shown}</div>" if shown else ""  # outputs would flood the search
    kinds = {str(tag).partition(":")[0] for tag in cell.metadata.get("tags", [])}
    if kinds and kinds <= ELSEWHERE:
        where = f'<p class="drawn">Code: cell {position} of the <a href="{slug}.ipynb" download>notebook</a>.</p>'
        return f'<div class="cell">{output}{where}</div>'
    if "solution" in kinds:
        code = cells.code(cell.source)
        return f'<div class="cell"><details><summary>Solution</summary>{code}</details>{output}</div>'
    return f'<div class="cell">{cells.code(cell.source)}{output}</div>'


def cell_slots(notebook: Executed) -> list[str]:
    """The HTML of each cell, to fill the slots that our template leaves: nbconvert parses and rewrites whatever
    stands in its page, which breaks SVG and takes most of its time."""
    return [cell_html(cell, notebook.source.slug, position) if cell.cell_type == "code" and cell.source else ""
            for position, cell in enumerate(notebook.node.cells, 1)]


def prose_html(text: str) -> str:
    """A Markdown cell as HTML, with the site's own Markdown and heading ids as in the contents list."""
    return str(markdown(text, extensions=["toc", "tables", "fenced_code", "sane_lists", "attr_list"]))


def notebooks(site: Site, root: Path, config: MkDocsConfig) -> Iterator[File]:
    """The executed notebooks as files of the site: the page, and the .ipynb to download."""
    folder = root / ".cache" / "site"
    for slug, notebook in site.notebooks.items():
        notebook.write(folder / "notebooks" / f"{slug}.ipynb")
        yield File(f"notebooks/{slug}.ipynb", src_dir=str(folder), dest_dir=config.site_dir, use_directory_urls=False)
    for slug, problems in site.failed.items():
        if slug not in site.notebooks:  # only on `serve`: the page says what is wrong
            text = "\n".join(f"    {problem}" for problem in problems)
            yield File.generated(config, f"notebooks/{slug}.md", content=f"# {slug}: failed\n\n{text}\n")


def describe(page: Page, site: Site) -> None:
    """Gives the page's template what it shows around the text: kind, notebook, what it builds on."""
    path = page.file.src_uri
    if path.startswith("notebooks/"):
        slug = Path(path).stem
        title = str(page.title or slug)
        page.meta.update(kind="notebook", title=f"Notebook: {page.title or slug}", notebook_source=f"{slug}.ipynb",
                         description=f"The executed notebook behind the page: {title}. Read it here, or download it "
                                     "and run it yourself.")
        page.meta["told_by"] = [(item.meta.title, item.path.removesuffix(".md") + ".html") for item in site.pages
                                if item.meta and item.meta.notebook == slug]
        page.edit_url = re.sub(r"docs/notebooks/.*$", f"notebooks/{slug}.py", page.edit_url) if page.edit_url else None
        return
    source = site.page.get(path)
    if source is None or source.meta is None:
        return
    before = [site.page_by_id[name] for name in source.meta.builds_on if name in site.page_by_id]
    page.meta["kind"] = source.kind
    page.meta["after"] = reader.after(site, path)
    page.meta["before"] = [(item.meta.title, item.path.removesuffix(".md") + ".html") for item in before if item.meta]


def notebook_links(html: str, path: str, files: Files) -> tuple[str, list[str]]:
    """The page with its links to sources turned into links to pages, and the links that lead nowhere."""
    broken: list[str] = []

    def resolve(match: re.Match[str]) -> str:
        target = normpath(join(path, "..", match[2]))
        file = files.get_file_from_path(target)
        if file is None:
            broken.append(match[2])
            return match[0]
        page = match[2]
        for ending in (".md", ".ipynb"):
            if page.endswith(ending):
                page = page.removesuffix(ending) + ".html"
        return f"{match[1]}{page}{match[3]}"

    return LINK.sub(resolve, html), broken
