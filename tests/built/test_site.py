"""The built site, as files: links, validity, names, numbers, weights. Each rule has a planted fault beside it."""

from __future__ import annotations

import functools
import gzip
import json
import re
import subprocess
import sys
from collections import Counter
from html import escape, unescape
from pathlib import Path

import pytest

from macros import project
from macros.notebooks.outputs import Executed, formatted
from macros.pages.page import Page, read
from tests import tools

PLOT = re.compile(r'<svg class="plot".*?</svg>', re.S)
NUMBER = re.compile(
    r'<data class="number" value="([^"]*)" data-from="([^":]+):([^"]+)" '
    r'data-format="([^"]*)">(.*?)</data>'
)
OUTSIDE = re.compile(r"""(?:\bsrc|\bsrcset|<link\b[^>]*\bhref|\bposter|\bdata)=["'](?:https?:)?//""")
MAX_NOTEBOOK = 30_000  # bytes of HTML without figures
MAX_SEARCH = {"names.js": 30_000, "words.js": 250_000, "parts.js": 350_000}  # bytes, as a server sends them
MAX_PAGE = 120_000
# Bytes that come before the reader does anything, compressed: the page and whatever it names. A face is not in it.
MAX_FIRST_LOAD = 64_000
MAX_CATALOGUE = 69_000  # every resource, in one list
LOADED = re.compile(r"""<link\b[^>]*\brel="(?:stylesheet|icon)"[^>]*>|<(?:script|img)\b[^>]*\bsrc="[^"]+"[^>]*>""")
ADDRESS = re.compile(r'\b(?:href|src)="([^"#?]+)"')


def lychee(folder: Path) -> subprocess.CompletedProcess[str]:
    """Lychee's run over every page of a folder, fragments included, without the network."""
    program = Path(sys.executable).parent / "lychee"
    return subprocess.run(
        [
            str(program),
            "--offline",
            "--include-fragments",
            "--no-progress",
            "--root-dir",
            str(folder),
            "--exclude-path",
            "404.html",
            str(folder),
        ],
        capture_output=True,
        text=True,
        check=False,
    )


def vnu(*files: Path) -> subprocess.CompletedProcess[str]:
    """The Nu validator's errors for pages."""
    jar = tools.HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    return subprocess.run(
        [
            tools.java(),
            "-Xss8m",
            "-jar",
            str(jar),
            "--errors-only",
            "--format",
            "gnu",
            "--skip-non-html",
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        check=False,
    )


def names(html: str) -> list[str]:
    """What is wrong with a page's title, description and language."""
    problems = []
    for name, pattern in (
        ("title", r"<title>[^<]{3,}</title>"),
        ("language", r'<html lang="en"'),
        ("description", r'<meta name="description" content="[^"]{50,}"'),
        ("policy", r'http-equiv="Content-Security-Policy"'),
        ("viewport", r'<meta name="viewport"'),
    ):
        if not re.search(pattern, html):
            problems.append(f"no {name}")
    return problems


def images(html: str) -> list[str]:
    """Figures and pictures without words that say what they show."""
    problems = [
        f"img without alt: {tag[:80]}" for tag in re.findall(r"<img\b[^>]*>", html) if not re.search(r"\balt=", tag)
    ]
    problems += [
        f"placeholder alt: {alt}"
        for alt in re.findall(r'(?:alt|aria-label)="([^"]*)"', html)
        if re.search(r"No description|<Figure|image\.png|^figure$", alt)
    ]
    problems += [
        f"figure without a name: {tag[:60]}"
        for tag in re.findall(r'<svg class="plot"[^>]*>', html)
        if not re.search(r'role="img" aria-label="[^"]{30,}"', tag)
    ]
    return problems


def wrong_numbers(html: str, notebooks: dict[str, Executed]) -> list[str]:
    """Published numbers that are not what their notebook gave."""
    problems = []
    for value, slug, name, spec, shown in NUMBER.findall(html):
        true = notebooks[slug].number(name)
        if repr(true) != value or formatted(true, unescape(spec)) != unescape(shown):
            problems.append(f"{slug}:{name} is {true!r}, the page says {shown} ({value})")
    return problems


@pytest.fixture(scope="session")
def notebooks(root: Path) -> dict[str, Executed]:
    """The executed notebooks, from the cache."""
    return project.notebooks(root)


def test_every_link_and_fragment_leads_somewhere(site: Path) -> None:
    done = lychee(site)
    assert done.returncode == 0, done.stdout[-4000:]


def test_a_broken_fragment_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<!doctype html><title>x</title><a href="b.html#nowhere">x</a>')
    (tmp_path / "b.html").write_text('<!doctype html><title>x</title><p id="here">x</p>')
    assert "nowhere" in lychee(tmp_path).stdout


def test_every_page_is_valid_html_and_invalid_html_is_found(html_files: list[Path], tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text('<!doctype html><html lang="en"><title>x</title><p id="a"><p id="a">')
    said = vnu(*html_files, bad).stderr.splitlines()  # in one run: half of what a small one costs is its start
    found = [line for line in said if line.startswith(f'"file:{bad}"')]
    assert len(found) == 1, said[-20:]
    assert "Duplicate ID" in found[0]
    assert [line for line in said if line not in found] == []


def test_every_page_has_a_name_and_a_description(html_files: list[Path], site: Path) -> None:
    problems = {str(file.relative_to(site)): found for file in html_files if (found := names(file.read_text("utf-8")))}
    assert not problems


def test_a_page_without_a_name_is_found() -> None:
    assert names("<html lang='en'><title></title>") == [
        "no title",
        "no language",
        "no description",
        "no policy",
        "no viewport",
    ]


def test_titles_and_descriptions_are_unique(html_files: list[Path]) -> None:
    texts = [file.read_text("utf-8") for file in html_files if file.name != "404.html"]
    for pattern in (r"<title>(.*?)</title>", r'<meta name="description" content="([^"]*)"'):
        counts = Counter(match[1] for text in texts if (match := re.search(pattern, text)))
        assert [name for name, count in counts.items() if count > 1] == []


def test_every_figure_says_what_it_shows(html_files: list[Path]) -> None:
    assert [problem for file in html_files for problem in images(file.read_text("utf-8"))] == []


def test_a_figure_without_words_is_found() -> None:
    page = '<img src="x.png"><img alt="No description has been provided for this image"><svg class="plot" role="img">'
    assert len(images(page)) == 3


def test_every_published_number_is_its_notebooks(html_files: list[Path], notebooks: dict[str, Executed]) -> None:
    pages = [file.read_text("utf-8") for file in html_files]
    assert [problem for html in pages for problem in wrong_numbers(html, notebooks)] == []
    assert sum(len(NUMBER.findall(html)) for html in pages) > 20


def test_a_changed_number_is_found(html_files: list[Path], notebooks: dict[str, Executed]) -> None:
    html = next(text for file in html_files if NUMBER.search(text := file.read_text("utf-8")))
    changed = NUMBER.sub(lambda match: match[0].replace(f">{match[5]}<", ">12345<"), html, count=1)
    assert wrong_numbers(changed, notebooks)


def lonely(pages: list[Page], html: dict[str, str]) -> list[str]:
    """Pages that do not link what they build on, or are not named at the end of a page that they build on."""
    by_id = {page.meta.id: page for page in pages if page.meta}
    problems = []
    for page in pages:
        for name in page.meta.builds_on if page.meta else ():
            base = by_id[name]
            for one, two, part in ((page, base, "page-lead"), (base, page, "page-after")):
                if part == "page-after" and not one.kind.after:
                    continue  # these list their pages in their text
                found = re.search(rf'<p class="{part}">(.*?)</p>', html[one.path], re.S)
                if f">{escape(two.meta.title if two.meta else '', quote=False)}</a>" not in (found[1] if found else ""):
                    problems.append(f"{one.path}: {part} does not link {two.path}")
    return problems


def test_pages_link_what_they_build_on_and_what_builds_on_them(site: Path, root: Path) -> None:
    pages = read(root / "docs")[0]
    html = {page.path: (site / page.path).with_suffix(".html").read_text("utf-8") for page in pages}
    assert lonely(pages, html) == []
    planted = {path: text.replace('class="page-after"', "") for path, text in html.items()}
    assert "explainers/overfitting.md: page-after does not link explainers/train-validation-test.md" in lonely(
        pages, planted
    )


def test_no_page_loads_anything_from_outside(html_files: list[Path], site: Path) -> None:
    found = {
        str(file.relative_to(site)): match[0]
        for file in html_files
        if (match := OUTSIDE.search(file.read_text("utf-8")))
    }
    found |= {
        file.name: match[0]
        for file in site.rglob("*.css")
        if (match := re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", file.read_text("utf-8")))
    }
    assert not found


def test_an_outside_script_is_found() -> None:
    assert OUTSIDE.search('<script src="https://cdn.example/x.js">')
    assert OUTSIDE.search('<link rel="stylesheet" href="//cdn.example/x.css">')


def test_pages_are_light(html_files: list[Path], site: Path) -> None:
    heavy = {}
    for file in html_files:
        size = len(PLOT.sub("", file.read_text("utf-8")).encode())
        path = str(file.relative_to(site))
        limit = MAX_NOTEBOOK if path.startswith("notebooks/") else MAX_PAGE
        if size > limit and path not in ("resources/catalogue.html",):
            heavy[path] = size
    assert not heavy


@functools.cache
def compressed(file: Path) -> int:
    """Bytes of a file as a server sends it."""
    return len(gzip.compress(file.read_bytes(), 9))


def first_load(file: Path) -> dict[str, int]:
    """What comes with a page before the reader does anything: compressed bytes by the name of each file."""
    named = [ADDRESS.search(tag) for tag in LOADED.findall(file.read_text("utf-8"))]
    files = {(file.parent / match[1]).resolve() for match in named if match}
    return {one.name: compressed(one) for one in (file, *sorted(files))}


def test_little_comes_before_the_reader_does_anything(html_files: list[Path], site: Path) -> None:
    heavy = {}
    for file in html_files:
        path = str(file.relative_to(site))
        loads = first_load(file) if path != "404.html" else {}  # its addresses begin at a server's root
        if sum(loads.values()) > (MAX_CATALOGUE if path == "resources/catalogue.html" else MAX_FIRST_LOAD):
            heavy[path] = loads
    assert not heavy


def test_what_a_page_loads_is_weighed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "x.css").write_text("p{}")
    (tmp_path / "x.js").write_bytes(bytes(range(256)) * 400)
    page = tmp_path / "a" / "b.html"
    page.write_text(
        '<link rel="stylesheet" href="../x.css"><link rel="next" href="c.html"><script src="../x.js"></script>'
    )
    assert first_load(page).keys() == {"b.html", "x.css", "x.js"}
    assert first_load(page)["x.js"] == compressed(tmp_path / "x.js") > 256


USED = {  # a tool of the reader: the mark in a page's text, and the files that come for it
    "data-live=": {"live.js", "live.css"},
    "data-filter=": {"filter.js", "reader.css"},
    "data-progress=": {"plans.js", "reader.css"},
    'class="chooser"': {"plans.js", "reader.css"},
    "data-check=": {"reader.js", "reader.css"},
    "data-action=": {"reader.js", "reader.css"},
    'class="reader-mark"': {"reader.js", "reader.css"},
}
TOOLS = set[str]().union(*USED.values())


def unused(html: str) -> tuple[set[str], set[str]]:
    """Files of the reader's tools that a page needs and does not name, and those that it names and does not need."""
    text = html.partition("<article")[2]
    needed = set[str]().union(*(files for mark, files in USED.items() if mark in text))
    if "plans.js" in needed:
        needed.discard("reader.js")  # it is part of it
    elif "live.js" in needed:
        needed |= {"reader.js", "reader.css"}  # it hears of exercises that are passed
    named = {Path(path).name for path in ADDRESS.findall(" ".join(LOADED.findall(html)))} & TOOLS
    return needed - named, named - needed


def test_each_page_loads_the_tools_that_it_has(html_files: list[Path], site: Path) -> None:
    found = {str(file.relative_to(site)): unused(file.read_text("utf-8")) for file in html_files}
    assert {path: files for path, files in found.items() if files != (set(), set())} == {}


def test_a_tool_too_much_or_too_little_is_found() -> None:
    assert unused('<script src="a/filter.js"></script><article>') == (set(), {"filter.js"})
    assert unused('<article><p data-check="x">') == ({"reader.js", "reader.css"}, set())


def test_most_lessons_have_code_to_run(site: Path) -> None:
    lessons = [file for file in sorted((site / "lessons").glob("*.html")) if file.name != "index.html"]
    running = [file.name for file in lessons if "data-live=" in file.read_text("utf-8")]
    assert len(running) > len(lessons) / 2, running


def test_the_data_is_published(site: Path, root: Path) -> None:
    data = json.loads((site / "data" / "resources.json").read_text("utf-8"))
    rows = (site / "data" / "resources.csv").read_text("utf-8").splitlines()
    assert len(data["resources"]) == len(rows) - 1 >= 60
    assert (site / "data" / "resources.yml").read_bytes() == (root / "docs/data/resources.yml").read_bytes()


def test_every_notebook_can_be_downloaded(site: Path, notebooks: dict[str, Executed]) -> None:
    for slug in notebooks:
        node = json.loads((site / "notebooks" / f"{slug}.ipynb").read_text("utf-8"))
        assert any(cell.get("outputs") for cell in node["cells"]), slug


def test_nothing_private_is_published(site: Path) -> None:
    names = [file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()]
    private = (".j2", ".py", ".map")
    assert [name for name in names if name.endswith(private) or name.startswith(("notebook/", "diagrams/"))] == []
