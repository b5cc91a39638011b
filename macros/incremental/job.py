"""One build: the steps of each page, then what the site has besides."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs import utils
from mkdocs.commands import build as stock
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from macros import build
from macros.files.inputs import digest
from macros.incremental.kept import Kept, Made, restore
from macros.incremental.world import World
from macros.publish import mount
from macros.site.site import Site

if TYPE_CHECKING:
    from macros.incremental.builder import Builder

INCLUDED = InclusionLevel.is_included


class Job:
    """One build of the Builder."""

    def __init__(
        self, builder: Builder, site: Site, world: World, config: MkDocsConfig, warnings: utils.CountHandler
    ) -> None:
        self.site, self.world, self.config, self.env, self.warnings = site, world, config, builder.env, warnings
        self.options = builder.jupyter
        self.jupyter: BasePlugin[Any] | None = None
        self.kept = Kept(builder.root, bool(builder.address), world.code)
        self.made: dict[str, Made] = {}
        self.html: dict[str, str] = {}
        self.fresh: list[str] = []

    def run(self) -> None:
        """Makes every page, then all that the site has besides: MkDocs' build, in its order."""
        config = self.config
        config.plugins.on_pre_build(config=config)
        utils.clean_directory(config.site_dir)
        build.hand_over(self.site)
        files = get_files(config)
        files.add_files_from_theme(self.env, config)
        files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        documents = list(files.documentation_pages(inclusion=INCLUDED))
        pages = [file.page or Page(None, file, config) for file in documents]
        self.fresh = [page.file.src_uri for page in pages if not self._is_as_before(page, files)]
        for page in self._these(pages):
            self._content(page, files)
        env = config.plugins.on_env(self.env, config=config, files=files)
        files.copy_static_files(inclusion=INCLUDED)
        for name in config.theme.static_templates:
            stock._build_theme_template(name, env, files, config, nav)
        for page in self._these(pages):
            self._page(page, documents, nav)
        for page in pages:
            mount.write(page, self.html[page.file.src_uri])
            page.validate_anchor_links(files=files, log_level=config.validation.links.anchors)
        build.current().sections.clear()  # in the order of the pages, whether made now or before
        build.current().sections.update({page.url: self.made[page.file.src_uri].sections for page in pages})
        config.plugins.on_post_build(config=config)
        self.kept.close(self.made, fresh=bool(self.fresh))

    def _these(self, pages: list[Page]) -> Iterator[Page]:
        """The pages that are not as before."""
        return (page for page in pages if page.file.src_uri in self.fresh)

    # --- what was made before -----------------------------------------------------------------

    def _is_as_before(self, page: Page, files: Files) -> bool:
        """Whether the page would come out as it did, with what it needs for that put in its place."""
        path = page.file.src_uri
        made = self.kept.before.get(path)
        if made is None or made.source != self._source(page) or made.meanings != self._meanings(made.terms):
            return False
        html = self.kept.find("page", made.keys["page"])
        if html is None:
            return False
        self.html[path], self.made[path] = html, made
        restore(page, made, files)
        return True

    def _source(self, page: Page) -> str:
        """The digest of all that a page is made from, but for the meanings of terms."""
        path, world = page.file.src_uri, self.world
        if (notebook := self._notebook(page)) is not None:
            return digest(path, notebook, world.code, world.frame)
        own = page.file.content_string
        return digest(path, own, world.code, world.records, world.targets, world.words, world.frame)

    def _notebook(self, page: Page) -> str | None:
        """The digest of the notebook that a page is made from; None for another page."""
        path = page.file.src_uri
        return self.world.notebooks[Path(path).stem] if path.endswith(".ipynb") else None

    def _meanings(self, terms: list[str]) -> str:
        """The digest of what these terms mean."""
        return digest(*(f"{name}: {self.site.terms[name].meaning}" for name in terms if name in self.site.terms))

    # --- the steps ----------------------------------------------------------------------------

    @contextmanager
    def _current(self, page: Page) -> Iterator[None]:
        """MkDocs' note of the page that is being made."""
        self.config._current_page = page
        try:
            yield
        finally:
            self.config._current_page = None

    def _keep(self, step: str, key: str, value: Any) -> None:
        """Keeps what a step gave, unless something was warned of, which has to be said again."""
        if not any(count for _, count in self.warnings.get_counts()):
            self.kept.keep(step, key, value)

    def _filled(self, page: Page, files: Files) -> tuple[str, list[Any]]:
        """The key of a page's first step, and what it gives: Markdown, slots, front matter and what the frame shows."""
        path = page.file.src_uri
        key = digest(path, page.file.content_string, self.world.records)
        value = self.kept.find("filled", key)
        if value is None:
            with self._current(page):
                page.read_source(self.config)
                events = self.config.plugins
                text = events.on_page_markdown(page.markdown or "", page=page, config=self.config, files=files)
            value = [text, build.current().slots.pages[path], dict(page.meta)]
            self._keep("filled", key, value)
        page.markdown, build.current().slots.pages[path], page.meta = value[0], value[1], dict(value[2])
        return key, value

    def _content(self, page: Page, files: Files) -> None:
        """The second step: the page's HTML, and what the rest of the site needs of it."""
        path, world, keys = page.file.src_uri, self.world, {}
        if (notebook := self._notebook(page)) is not None:
            key = digest(path, notebook, world.frame)
        else:
            keys["filled"], filled = self._filled(page, files)
            key = digest(path, json.dumps(filled), world.targets, world.words)
        value = self.kept.find("content", key)
        if value is None or value["meanings"] != self._meanings(value["terms"]):
            value = self._rendered(page, files, is_notebook=notebook is not None)
            self._keep("content", key, value)
        keys["content"] = key
        page.content, page.toc = value.pop("html"), get_toc(value.pop("toc"))
        made = Made(self._source(page), keys, **value)
        restore(page, made, files)
        self.made[path] = made

    def _rendered(self, page: Page, files: Files, is_notebook: bool) -> dict[str, Any]:
        """The page rendered by MkDocs, or by mkdocs-jupyter, as what JSON can hold."""
        config, path = self.config, page.file.src_uri
        with self._current(page):
            if is_notebook:
                self.jupyter = self.jupyter or mount.renderer(self.options, config)
                self.jupyter.on_pre_page(page, config=config, files=files)  # gives it another way to render
                page.read_source(config)
            page.render(config, files)
            page.content = config.plugins.on_page_content(page.content or "", page=page, config=config, files=files)
        terms = sorted(build.current().tooltips.marked.get(path, ()))
        return {
            "html": page.content,
            "toc": [_tokens(item) for item in page.toc],
            "title": page.title,
            "meta": dict(page.meta),
            "anchors": None if page.present_anchor_ids is None else sorted(page.present_anchor_ids),
            "links": {file.src_uri: links for file, links in (page.links_to_anchors or {}).items()},
            "sections": build.current().sections[page.url],
            "terms": terms,
            "meanings": self._meanings(terms),
        }

    def _page(self, page: Page, documents: Sequence[File], nav: Navigation) -> None:
        """The third step: the file that readers get."""
        made = self.made[page.file.src_uri]
        key = made.keys["page"] = digest(made.keys["content"], made.meanings, self.world.frame)
        html = self.kept.find("page", key)
        if html is None:
            page.active = True
            with self._current(page):
                events, config = self.config.plugins, self.config
                context = stock.get_context(nav, documents, config, page)
                template = self.env.get_template(page.meta.get("template", "main.html"))
                context = events.on_page_context(context, page=page, config=config, nav=nav)
                html = events.on_post_page(template.render(context), page=page, config=config)
            page.active = False
            self._keep("page", key, html)
        self.html[page.file.src_uri] = html


def _tokens(item: Any) -> dict[str, Any]:
    """An entry of a contents list, in the form that MkDocs makes it from."""
    children = [_tokens(child) for child in item.children]
    return {"level": item.level, "id": item.id, "name": item.title, "children": children}
