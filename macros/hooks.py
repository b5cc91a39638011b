"""MkDocs' events, each a few lines that call the functions which do the work."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# MkDocs loads this file by its path, before the project's root can be imported from.
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.exceptions import PluginError  # noqa: E402
from mkdocs.livereload import LiveReloadServer  # noqa: E402
from mkdocs.plugins import event_priority, get_plugin_logger  # noqa: E402
from mkdocs.structure.files import File, Files  # noqa: E402
from mkdocs.structure.nav import Navigation  # noqa: E402
from mkdocs.structure.pages import Page  # noqa: E402
from mkdocs.utils.templates import TemplateContext  # noqa: E402

from macros import build, project  # noqa: E402
from macros.markup import notebook_page  # noqa: E402
from macros.pages.addresses import relative  # noqa: E402
from macros.problems import ProjectError  # noqa: E402
from macros.publish import export, frame, mount, prose, search, styles, theme  # noqa: E402

log = get_plugin_logger("plus-ml")
# They say a line or two for each page, between which our own would be lost.
CHATTY = ("mkdocs.plugins.mkdocs_jupyter", "mkdocs.mkdocs-jupyter", "mkdocs.plugins.mkdocs_macros.util")


class Command:
    """Whether MkDocs builds or serves: known before the first build, and the same for all of them."""

    serves = False


def on_startup(*, command: str, dirty: bool) -> None:
    """Notes whether this is `build` or `serve`: a server stays up when a notebook fails."""
    Command.serves = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Points mkdocs-jupyter at our template, with a cache of its own for each version of it."""
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    if plugin := config.plugins.get("mkdocs-jupyter"):
        mount.prepare(plugin.config, Path(config.config_file_path).parent)
    return config


@event_priority(100)  # before mkdocs-jupyter, which wraps the notebooks that it finds
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Loads and checks the whole project, then adds notebooks and exported data to the site."""
    root = Path(config.config_file_path).parent
    try:
        site = build.handed_over() or project.load(root, log.info, forgive_notebooks=Command.serves)
    except ProjectError as error:
        raise PluginError(f"the project has problems:\n{error}") from None
    build.begin(site)
    for file in list(files):
        if file.src_uri.startswith(mount.PRIVATE):
            files.remove(file)
    for file in mount.notebooks(site, root, config):
        files.append(file)
    for name, text in export.files(site).items():
        files.append(File.generated(config, name, content=text))
    for problems in site.failed.values():
        for problem in problems:
            log.warning(str(problem))
    return files


@event_priority(100)  # before the macros plugin
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turns the macros to this page, and gives its frame what it shows. Notebooks skip this event."""
    current = build.current()
    current.macros.start(page.file.src_uri)
    page.meta.update(frame.of_page(current.site, page.file.src_uri))
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fills the slots, links the notebooks' prose, marks glossary terms."""
    current = build.current()
    path = page.file.src_uri
    if path.startswith("notebooks/"):
        html = _notebook(html, page)
    html = current.slots.fill(html, path)
    if page.meta.get("marks_terms"):
        glossary = current.site.holders["glossary"].address
        html = current.tooltips.mark(html, relative(glossary, page.url), path)
    page.meta["minutes"] = prose.minutes(html)
    current.sections[page.url] = search.sections(html, page.url, str(page.meta.get("title") or page.title or ""))
    return prose.stops(html)


def _notebook(html: str, page: Page) -> str:
    """The page of a notebook with its links made right, and slots for its cells."""
    site, slug = build.current().site, Path(page.file.src_uri).stem
    page.meta.update(frame.of_notebook(site, slug, str(page.title or slug)))
    html = mount.links(re.sub(r"<style>.*?</style>", "", html, flags=re.S))
    if notebook := site.notebooks.get(slug):
        build.current().slots.pages[page.file.src_uri] = notebook_page.cell_slots(notebook)
    return html


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> TemplateContext:
    """Sends who wants to edit a notebook's page to its script."""
    if page.edit_url and page.file.src_uri.startswith("notebooks/"):
        page.edit_url = re.sub(r"docs/notebooks/(.*)\.\w+$", r"notebooks/\1.py", page.edit_url)
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Mends what the theme's templates leave invalid or unnamed."""
    return theme.page(output)


def on_post_template(output: str, *, template_name: str, config: MkDocsConfig) -> str:
    """The same for pages that have no source, like 404.html."""
    return theme.page(output) if template_name.endswith(".html") else output


def on_post_build(config: MkDocsConfig) -> None:
    """Writes the files of the search, drops what no page loads, and cuts the theme's styles to what pages use."""
    folder = Path(config.site_dir)
    _write_search(folder)
    theme.site(folder)
    styles.site(folder, styles.kept(Path(config.config_file_path).parent))


def _write_search(folder: Path) -> None:
    current = build.current()
    for name, text in search.files(current.sections, current.site).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]) -> LiveReloadServer:
    """Watches what the pages are made of besides docs/."""
    root = Path(config.config_file_path).parent
    for name in ("notebooks", "overrides", "requirements.txt"):
        server.watch(str(root / name))
    return server
