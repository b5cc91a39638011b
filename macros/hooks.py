"""MkDocs' events, each a few lines that call the functions which do the work."""

from __future__ import annotations

import hashlib
import logging
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# MkDocs loads this file by its path, before the project's root can be imported from.
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.exceptions import PluginError  # noqa: E402
from mkdocs.plugins import CombinedEvent, event_priority, get_plugin_logger  # noqa: E402
from mkdocs.structure.files import File, Files  # noqa: E402
from mkdocs.structure.pages import Page  # noqa: E402
from mkdocs.utils import get_relative_url  # noqa: E402

from macros import export, mount, polish, reader, search  # noqa: E402
from macros.env import PageMacros, signatures  # noqa: E402
from macros.problems import ProjectError  # noqa: E402
from macros.site import load_site  # noqa: E402
from macros.slots import Slots  # noqa: E402
from macros.state import STATE  # noqa: E402
from macros.tooltips import Tooltips  # noqa: E402

log = get_plugin_logger("plus-ml")
# They say a line or two for each page, between which our own would be lost.
CHATTY = ("mkdocs.plugins.mkdocs_jupyter", "mkdocs.mkdocs-jupyter", "mkdocs.plugins.mkdocs_macros.util")


def on_startup(*, command: str, dirty: bool) -> None:
    """Notes whether this is `build` or `serve`: a server stays up when a notebook fails."""
    STATE.command = command


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Points mkdocs-jupyter at our template, with a cache of its own for each version of it."""
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    root = Path(config.config_file_path).parent
    mount.use_template(root / "overrides" / "notebook")
    plugin = config.plugins["mkdocs-jupyter"]
    version = hashlib.sha256(b"".join(file.read_bytes() for file in mount.renderer_files(root))).hexdigest()[:12]
    plugin.config["cache_dir"] = str(root / ".cache" / f"pages-{version}")
    return config


@event_priority(100)  # before mkdocs-jupyter, which wraps the notebooks that it finds
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Loads and checks the whole project, then adds notebooks and exported data to the site."""
    root = Path(config.config_file_path).parent
    try:
        site = load_site(root, signatures(), log.info, forgive_notebooks=STATE.command == "serve")
    except ProjectError as error:
        raise PluginError(f"the project has problems:\n{error}") from None
    STATE.site, STATE.slots, STATE.tooltips = site, Slots(), Tooltips(site.terms)
    STATE.macros = PageMacros(site, STATE.slots)
    for file in list(files):
        if file.src_uri.startswith(mount.PRIVATE):
            files.remove(file)
    for file in mount.notebooks(site, root, config):
        files.append(file)
    for name, text in (
        ("resources.json", export.to_json(site.catalogue)),
        ("resources.csv", export.resources_csv(site.catalogue)),
        ("glossary.csv", export.glossary_csv(site.data.glossary.terms)),
        ("questions.csv", export.questions_csv(site.data.questions.questions)),
    ):
        files.append(File.generated(config, f"data/{name}", content=text))
    for problems in site.failed.values():
        for problem in problems:
            log.warning(str(problem))
    return files


@event_priority(100)  # before the macros plugin
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turns the macros to this page."""
    assert STATE.macros
    assert STATE.site
    STATE.macros.start(page.file.src_uri)
    mount.describe(page, STATE.site)
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fills the slots, links the notebooks' prose, marks glossary terms."""
    assert STATE.site
    assert STATE.tooltips
    path = page.file.src_uri
    if path.startswith("notebooks/"):
        mount.describe(page, STATE.site)
        html, broken = mount.notebook_links(re.sub(r"<style>.*?</style>", "", html, flags=re.S), path, files)
        for link in broken:
            log.warning(
                "notebooks/%s.py: link '%s' leads nowhere; allowed: pages of docs/; fix: correct the path",
                Path(path).stem,
                link,
            )
        if notebook := STATE.site.notebooks.get(Path(path).stem):
            STATE.slots.pages[path] = mount.cell_slots(notebook)
    html = STATE.slots.fill(html, path)
    if page.meta.get("kind") != "notebook" and path not in ("glossary.md", "conventions.md"):
        html = STATE.tooltips.mark(html, get_relative_url("glossary.html", page.url), path)
    page.meta["minutes"] = polish.minutes(html)
    html = polish.stops(html)
    return html + reader.mark(STATE.site, path)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Mends what the theme's templates leave invalid or unnamed."""
    return polish.page(output)


def on_post_template(output: str, *, template_name: str, config: MkDocsConfig) -> str:
    """The same for pages that have no source, like 404.html."""
    return polish.page(output) if template_name.endswith(".html") else output


@event_priority(100)  # before the search plugin writes its index
def _weigh_search(config: MkDocsConfig) -> None:
    """Adds to the search index what is not in the pages' text, and weighs it."""
    assert STATE.site
    plugin = config.plugins.get("material/search") or config.plugins["search"]
    index = plugin.search_index  # type: ignore[union-attr]
    index.entries = search.improve(index.entries, STATE.site)


@event_priority(-200)  # after the offline plugin has written the search index
def _drop_leftovers(config: MkDocsConfig) -> None:
    """Drops what readers do not need, or not yet."""
    try:
        polish.site(Path(config.site_dir))
    except ProjectError as error:
        raise PluginError(str(error)) from None


on_post_build = CombinedEvent(_weigh_search, _drop_leftovers)


def on_serve(server: Any, config: MkDocsConfig, builder: Any) -> Any:
    """Watches what the pages are made of besides docs/."""
    root = Path(config.config_file_path).parent
    for name in ("notebooks", "overrides", "requirements.txt"):
        server.watch(str(root / name))
    return server
