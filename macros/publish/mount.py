"""Notebooks as pages of the site, through mkdocs-jupyter and our own template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs_jupyter.config import settings
from nbconvert.exporters.templateexporter import default_filters

from macros.markup import notebook_page
from macros.pages.addresses import address
from macros.site.site import Site

# Folders of overrides/ that pages are built with, and that are no pages themselves.
PRIVATE = ("notebook/", "diagrams/", "scripts/", "styles/")
LINK = re.compile(r'(<a [^>]*?href=")([^"#:]+)((?:#[^"]*)?")')


def use_template(folder: Path) -> None:
    """Gives mkdocs-jupyter our template folder and the filter that our template uses."""
    settings.templates_dir = str(folder)
    default_filters["plus_markdown"] = notebook_page.prose_html


def renderer_files(root: Path) -> list[Path]:
    """The files that decide how a notebook's prose looks: a change in them makes cached pages stale."""
    return [Path(notebook_page.__file__), *sorted((root / "overrides" / "notebook").rglob("*.j2"))]


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


def links(html: str) -> str:
    """The page with its links to sources turned into links to pages. (That they lead somewhere: site/rules.py.)"""
    return LINK.sub(lambda match: f"{match[1]}{address(match[2])}{match[3]}", html)
