"""Notebooks as pages of the site, through mkdocs-jupyter and our own template."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.utils.yaml import yaml_load

from macros.files import inputs
from macros.markup import fragments, notebook_page
from macros.pages.addresses import address
from macros.site.site import Site

# Folders of overrides/ that pages are built with, and that are no pages themselves.
PRIVATE = ("notebook/", "diagrams/", "scripts/", "styles/")
JUPYTER = "mkdocs-jupyter"
LINK = re.compile(r'(<a [^>]*?href=")([^"#:]+)((?:#[^"]*)?")')


class NotebookPage(File):
    """A notebook's file that MkDocs takes for a page, where mkdocs-jupyter is not there to say so."""

    def is_documentation_page(self) -> bool:
        """Whether a page is made of it: yes."""
        return True


def settings(file: Path) -> tuple[MkDocsConfig, dict[str, Any]]:
    """MkDocs' settings without mkdocs-jupyter, and that plugin's own: see `renderer`.

    Raises ConfigurationError where the file is not as MkDocs wants it.
    """
    with file.open(encoding="utf-8") as stream:
        said = yaml_load(stream)
    jupyter: dict[str, Any] = next((item[JUPYTER] for item in said["plugins"] if JUPYTER in item), {})
    said["plugins"] = [item for item in said["plugins"] if JUPYTER not in item]
    config = MkDocsConfig(config_file_path=str(file))
    config.load_dict(said)
    errors, warnings = config.validate()
    if found := [f"{file.name}: '{name}': {text}" for name, text in [*errors, *warnings]]:
        raise ConfigurationError("\n".join(found))
    return config, jupyter


def templates(config: MkDocsConfig, cache: Path) -> Environment:
    """The theme's templates, kept compiled in the folder `cache`.

    The theme's folder of icons, fourteen thousand files that no page takes whole, is left out of their list.
    """
    env = config.theme.get_env()
    cache.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = fragments.ENVIRONMENT.bytecode_cache = FileSystemBytecodeCache(str(cache))

    def list_templates(extensions: Any = None, filter_func: Callable[[str], bool] = bool) -> list[str]:
        return sorted(filter(filter_func, {name for folder in config.theme.dirs for name in _shown(Path(folder))}))

    env.list_templates = list_templates  # type: ignore[method-assign, assignment]
    return env


def _shown(folder: Path) -> Iterator[str]:
    """The paths in a folder of every file that is not hidden, nor in a hidden folder."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from ((Path(place) / name).relative_to(folder).as_posix() for name in names)


def prepare(settings: dict[str, Any], root: Path) -> None:
    """Points mkdocs-jupyter at our template, with a cache of its own for each version of it.

    It and nbconvert, which it is built on, take longer to import than all the rest: only who makes a page of a notebook
    waits for them.
    """
    from mkdocs_jupyter.config import settings as folders
    from nbconvert.exporters.templateexporter import default_filters

    folders.templates_dir = str(root / "overrides" / "notebook")
    default_filters["plus_markdown"] = notebook_page.prose_html
    looks = inputs.digest(*(file.read_bytes() for file in renderer_files(root)))
    settings["cache_dir"] = str(root / ".cache" / f"pages-{looks[:12]}")


def renderer(options: dict[str, Any], config: MkDocsConfig) -> BasePlugin[Any]:
    """mkdocs-jupyter with the options of mkdocs.yml, for a build that does without it until it needs it."""
    from mkdocs_jupyter.plugin import Plugin

    plugin: BasePlugin[Any] = Plugin()
    plugin.load_config({**options, "cache": False}, config.config_file_path)
    prepare(plugin.config, Path(config.config_file_path).parent)
    return plugin


def renderer_files(root: Path) -> list[Path]:
    """The files that decide how a notebook's prose looks: a change in them makes cached pages stale."""
    return [Path(notebook_page.__file__), *sorted((root / "overrides" / "notebook").rglob("*.j2"))]


def notebooks(site: Site, root: Path, config: MkDocsConfig) -> Iterator[File]:
    """The executed notebooks as files of the site: the page, and the .ipynb to download."""
    folder = root / ".cache" / "site"
    kind = File if config.plugins.get(JUPYTER) else NotebookPage
    memo = folder / "written.json"  # what each file was written from: to write it out again takes a while
    written = json.loads(memo.read_bytes()) if memo.exists() else {}
    for slug, notebook in site.notebooks.items():
        file = folder / "notebooks" / f"{slug}.ipynb"
        if not file.exists() or written.get(slug) != notebook.source:
            notebook.write(file)
        yield kind(f"notebooks/{slug}.ipynb", src_dir=str(folder), dest_dir=config.site_dir, use_directory_urls=False)
    now = {slug: notebook.source for slug, notebook in site.notebooks.items()}
    if now and now != written:
        memo.write_text(json.dumps(now), encoding="utf-8")
    for slug, problems in site.failed.items():
        if slug not in site.notebooks:  # only on `serve`: the page says what is wrong
            text = "\n".join(f"    {problem}" for problem in problems)
            yield File.generated(config, f"notebooks/{slug}.md", content=f"# {slug}: failed\n\n{text}\n")


def write(page: Page, html: str) -> None:
    """Writes a page into the site, and a notebook's .ipynb beside it."""
    utils.write_file(html.encode("utf-8", errors="xmlcharrefreplace"), page.file.abs_dest_path)
    if page.file.src_uri.endswith(".ipynb"):
        shutil.copyfile(str(page.file.abs_src_path), Path(page.file.abs_dest_path).with_suffix(".ipynb"))


def links(html: str) -> str:
    """The page with its links to sources turned into links to pages. (That they lead somewhere: site/rules.py.)"""
    return LINK.sub(lambda match: f"{match[1]}{address(match[2])}{match[3]}", html)
