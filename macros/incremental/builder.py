"""The builder: what it loaded stays in memory from one build to the next, for a server."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from macros import project
from macros.files import inputs
from macros.files.memo import Recent
from macros.incremental.job import Job
from macros.incremental.kept import CACHE
from macros.incremental.world import world
from macros.publish import mount
from macros.site.site import Site

__all__ = ["Abort", "Builder"]

Say = Callable[[str], None]


class Builder:
    """Makes the site as often as it is asked to: what did not change comes from the folder .cache, and from memory."""

    def __init__(self, root: Path, say: Say = print, address: str = "", forgive: bool = False) -> None:
        """`address` is that of a server that shows the site; with `forgive` a failing notebook and a warning are said
        and stop nothing."""
        self.root, self.say, self.address, self.forgive = root, say, address, forgive
        self.made: list[str] = []  # paths of the pages that the last build did not find as they were
        self._files: dict[str, str] = {}
        self._recent = Recent()
        self._site: Site | None = None
        self._config: MkDocsConfig | None = None

    def build(self, target: Path) -> None:
        """Makes the whole site in the folder `target`, which is emptied first.

        Raises ProjectError where the project has problems, and Abort where MkDocs warns of anything.
        """
        logger, warnings, screen = logging.getLogger("mkdocs"), utils.CountHandler(), logging.StreamHandler()
        screen.setFormatter(logging.Formatter("%(levelname)-7s  %(message)s"))
        for handler in (warnings, screen):
            handler.setLevel(logging.WARNING)
            logger.addHandler(handler)
        try:
            files = inputs.of_project(self.root)
            site, config = self._load(files), self._configure(files, target)
            job = Job(self, site, world(site, files, self.address), config, warnings)
            job.run()
            self._files, self.made = files, job.fresh
            if inputs.of_project(self.root) != files:  # saved meanwhile: nobody knows what was made of what
                job.kept.forget()
                self._site, self._files = None, {}
        except Exception:
            self._site = self._config = None  # of files that the next build may not find any more
            raise
        finally:
            logger.removeHandler(warnings)
            logger.removeHandler(screen)
        if counts := warnings.get_counts():
            said = ", ".join(f"{count} {kind.lower()}s" for kind, count in counts)
            if not self.forgive:
                raise Abort(f"Aborted with {said} in strict mode!")

    def _changed(self, files: dict[str, str], *starts: str) -> bool:
        """Whether any file whose path begins so differs from that of the last build of this process."""
        return any(name.startswith(starts) for name, _ in files.items() ^ self._files.items())

    def _load(self, files: dict[str, str]) -> Site:
        """The site, loaded and checked where anything changed that it is loaded from."""
        if self._site is None or self._changed(files, "docs/", "notebooks/", "mkdocs.yml", "overrides/diagrams/"):
            self._site = project.load(self.root, self.say, forgive_notebooks=self.forgive, recent=self._recent)
        return self._site

    def _configure(self, files: dict[str, str], target: Path) -> MkDocsConfig:
        """MkDocs' settings, without mkdocs-jupyter: see `mount.renderer`."""
        if self._config is None or self._changed(files, "mkdocs.yml"):
            settings, self.jupyter = mount.settings(self.root / "mkdocs.yml")
            settings.plugins.on_startup(command="serve" if self.forgive else "build", dirty=False)
            if self.address:
                settings.site_url = self.address
            self._config = settings.plugins.on_config(settings)
            self.env = mount.templates(self._config, self.root / CACHE / "templates")
        elif self.env.cache and self._changed(files, "overrides/"):
            self.env.cache.clear()  # MkDocs never reads a template twice
        self._config.site_dir = str(target)
        return self._config
