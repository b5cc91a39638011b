"""Rows about `serve`: from the moment a file is saved to the moment a page, asked for every 10 ms, shows it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.measure import MeasureError, environment
from tests.bench.projects import Bench, say
from tests.serving import START, serving

Edit = Callable[[str, str], str]  # a file's text and a word that nothing holds yet: the text with that word


def at_the_end(form: str) -> Edit:
    """An edit that adds a line, in which {} is the word."""
    return lambda text, word: text + form.format(word) + "\n"


def within(pattern: str) -> Edit:
    """An edit that puts the word after the first place of a pattern."""

    def edit(text: str, word: str) -> str:
        found = re.search(pattern, text, re.M)
        if not found:
            raise MeasureError(f"nothing to change by {pattern!r}")
        return f"{text[: found.end()]} {word}{text[found.end() :]}"

    return edit


def seconds(bench: Bench, row: str, what: str, file: str, shown: str, edit: Edit, goals: tuple[float, float]) -> Figure:
    """Seconds from saving a file of the project to a page that shows it; the first change is not counted."""
    project = bench.folder / "served"
    if not project.exists():
        shutil.copytree(bench.built, project, symlinks=True)
    taken = []
    with serving(project, bench.folder / "server", environment()) as served:
        served.says(START)
        for number in range(bench.times + 1):
            text = edit((project / file).read_text(encoding="utf-8"), word := bench.change())
            (project / file).write_text(text, encoding="utf-8")
            taken.append(served.shows(shown, word))
            if number:
                say(f"  {row}, {file} {number}/{bench.times}: {taken[-1]:.2f} s")
    return Figure(row, what, "s", taken[1:], reach=goals[0], aim=goals[1])


def page(bench: Bench) -> list[Figure]:
    """A Markdown page."""
    shown = Path(bench.page).relative_to("docs").with_suffix(".html").as_posix()
    edit = at_the_end("\nOne more line: {}.")
    return [seconds(bench, "served-page", "save a page, to the page served", bench.page, shown, edit, (1.0, 0.3))]


def data(bench: Bench) -> list[Figure]:
    """The data of resources, and the glossary."""
    title, meaning = within(r'^resources:\n(?:.*\n)*?    title: "?\w+'), within(r'^    meaning: "?\w+')
    goals = (3.0, 1.0)
    return [
        seconds(bench, "served-data", f"save {name}, to the page served", f"docs/data/{name}", shown, edit, goals)
        for name, shown, edit in (
            ("resources.yml", "resources/catalogue.html", title),
            ("glossary.yml", "glossary.html", meaning),
        )
    ]


def template(bench: Bench) -> list[Figure]:
    """A template of the theme, which every page is made with."""
    what, file = "save a template, to the page served", "overrides/main.html"
    return [seconds(bench, "served-template", what, file, "index.html", within(r'class="page'), (3.0, 1.0))]


def style(bench: Bench) -> list[Figure]:
    """A style sheet, as it is served."""
    name, what = "assets/stylesheets/site.css", "save a style sheet, to what is served"
    return [seconds(bench, "served-style", what, f"overrides/{name}", name, at_the_end("/* {} */"), (1.0, 0.3))]


def script(bench: Bench) -> list[Figure]:
    """A script as it is served, and a source that has to be bundled first, where the bundler is installed."""
    name, what = "assets/javascripts/site.js", "save a script, to what is served"
    found = [seconds(bench, "served-script", what, f"overrides/{name}", name, at_the_end("/* {} */"), (1.0, 0.3))]
    if (bench.built / "tests" / "node_modules").exists():
        source, edit = "overrides/scripts/site.js", at_the_end('console.debug("{}");')
        what = "save a script's source, bundled, to what is served"
        found.append(seconds(bench, "served-script", what, source, name, edit, (1.0, 0.3)))
    return found
