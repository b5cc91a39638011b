"""A page does not grow with the site: one page of a small generated site and of a larger one, weighed."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from macros.publish import theme
from tests.built.test_site import first_load

SECTIONS = 3
FEW, MANY = 10, 100  # pages of each section
PAGE = """---
title: {title}
description: A page that was made to be weighed.
---

# {title}

## What it is

{text}

## What it is for

{text}
"""


def grown(folder: Path, root: Path, pages: int, long: int = 30) -> str:
    """The HTML of one page of a site with so many pages in each section, in our frame; `long`: the most pages of a
    section that the menu lists."""
    nav = []
    for section in range(SECTIONS):
        names = [f"part-{section}/{'index' if page == 0 else f'page-{page}'}.md" for page in range(pages)]
        for page, name in enumerate(names):
            file = folder / "docs" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            text = " ".join(f"word-{page}-{word}" for word in range(150))
            file.write_text(PAGE.format(title=f"The page {page} of part {section}", text=text), encoding="utf-8")
        nav.append({f"Part {section}": names})
    shutil.copy(root / "mkdocs.yml", folder)
    shutil.copytree(root / "overrides", folder / "overrides")
    item = folder / "overrides" / "partials" / "nav-item.html"
    text = item.read_text("utf-8")
    assert "set long, around = 30," in text
    item.write_text(text.replace("set long, around = 30,", f"set long, around = {long},"), encoding="utf-8")
    plain: dict[str, Any] = {
        "plugins": [],
        "hooks": [],
        "watch": [],
        "nav": nav,
        "not_in_nav": "",
        "site_url": "",
        "strict": False,
    }
    build(load_config(str(folder / "mkdocs.yml"), **plain))
    return theme.page((folder / "site" / "part-1" / "page-5.html").read_text("utf-8"))


@pytest.fixture(scope="module")
def small(root: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page in a small site."""
    return grown(tmp_path_factory.mktemp("small"), root, FEW)


def ratios(small: str, large: str, base: int) -> tuple[float, float]:
    """How much larger the page is, as HTML and as everything that comes with it, compressed."""
    loads = [len(gzip.compress(html.encode(), 9)) + base for html in (small, large)]
    return len(large) / len(small), loads[1] / loads[0]


@pytest.fixture(scope="module")
def base(site: Path) -> int:
    """Compressed bytes that come with every page."""
    loads = first_load(site / "offline.html")
    return sum(loads.values()) - loads["offline.html"]


def test_a_page_of_a_large_site_weighs_what_it_did(root: Path, tmp_path: Path, small: str, base: int) -> None:
    large = grown(tmp_path, root, MANY)
    html, loaded = ratios(small, large, base)
    assert html < 1.1
    assert loaded < 1.02
    assert f'<a href="index.html" class="md-nav__link">All {MANY - 1} pages</a>' in large


def test_a_menu_that_grows_would_be_found(root: Path, tmp_path: Path, small: str, base: int) -> None:
    html, loaded = ratios(small, grown(tmp_path, root, MANY, long=1000), base)
    assert html > 1.1
    assert loaded > 1.02
