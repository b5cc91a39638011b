"""`serve` on the tiny project: a real process, asked for its pages while files are saved."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults import harness
from tests.samples import swap
from tests.serving import START, Served, free_port, serving

ENV = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}


@pytest.fixture
def project(tmp_path: Path, cache: Path) -> Path:
    """The tiny project with all that a build needs."""
    return harness.make(tmp_path / "project", cache=cache, whole=True)


@pytest.fixture
def served(project: Path, tmp_path: Path) -> Iterator[Served]:
    """Its server, which shows the site."""
    with serving(project, tmp_path / "server", ENV) as running:
        running.says(START)
        yield running
        assert running.process.poll() is None, running.said()
    assert [file.name for file in (tmp_path / "server").iterdir()] == ["said.txt"], "folders that it was shown from"


def put_in_its_place(file: Path, find: str, replace: str) -> None:
    """Saves as many editors do: a new file, moved to where the old one was."""
    new = file.with_name(".new")
    text = file.read_text(encoding="utf-8")
    assert find in text
    new.write_text(text.replace(find, replace), encoding="utf-8")
    new.replace(file)


def test_what_is_saved_is_shown(project: Path, served: Served) -> None:
    status, text = served.get("start/two.html")
    assert status == 200
    assert "livereload(" in text
    swap(project / "docs" / "start" / "two.md", "{{ since", "More words.\n\n{{ since")
    served.shows("start/two.html", "More words.")
    swap(project / "docs" / "data" / "resources.yml", "title: Alpha & Omega", "title: Alpha and Omega")
    served.shows("index.html", "Alpha and Omega")
    swap(project / "docs" / "data" / "glossary.yml", "were found from", "were fitted to")
    served.shows("glossary.html", "were fitted to")
    swap(project / "overrides" / "main.html", "page page--", "page new page--")
    served.shows("index.html", "page new page--")
    for name in ("stylesheets/site.css", "javascripts/site.js"):
        with (project / "overrides" / "assets" / name).open("a", encoding="utf-8") as file:
            file.write("/* saved */")
        served.shows(f"assets/{name}", "/* saved */")
    for old, new in (("Plus ML", "Plus One"), ("Plus One", "Plus Two")):
        put_in_its_place(project / "mkdocs.yml", f"site_name: {old}", f"site_name: {new}")
        served.shows("index.html", new)
    status, text = served.get("nowhere.html")
    assert status == 404
    assert "Plus Two" in text


def test_with_a_problem_the_old_page_stays_until_it_is_mended(project: Path, served: Served) -> None:
    data = project / "docs" / "data" / "resources.yml"
    swap(data, "title: Alpha & Omega", "titel: Alpha and Omega")
    served.says("unknown key 'titel'")
    status, text = served.get("index.html", seconds=20)
    assert status == 200
    assert "Alpha &amp; Omega" in text
    assert "Traceback" not in served.said()
    swap(data, "titel: Alpha and Omega", "title: Alpha and Omega")
    served.shows("index.html", "Alpha and Omega")
    put_in_its_place(project / "mkdocs.yml", "strict: true", "strict: perhaps")
    served.says("'strict'")
    assert "Alpha and Omega" in served.get("index.html", seconds=20)[1]
    assert "Traceback" not in served.said()


def test_a_change_of_the_program_is_shown_too(project: Path, served: Served) -> None:
    program = project / "macros" / "publish" / "prose.py"
    swap(program, "def minutes(", "def (")
    served.says("the changed program does not start")
    swap(project / "docs" / "start" / "two.md", "{{ since", "More words.\n\n{{ since")  # nothing is made by the old one
    served.wait("the same, said again", lambda: served.said().count("does not start") == 2)
    assert "More words." not in served.get("start/two.html", seconds=20)[1]
    swap(program, "def (", "def minutes(")
    served.shows("start/two.html", "More words.")
    before = served.said().count(START)
    put_in_its_place(project / "macros" / "markup" / "templates" / "links.html.j2", "<a ", "<a data-one ")
    served.wait("a second start", lambda: served.said().count(START) == before + 1)
    served.shows("index.html", "<a data-one ")


def test_a_project_that_is_wrong_from_the_start_is_shown_when_it_is_mended(project: Path, tmp_path: Path) -> None:
    data = project / "docs" / "data" / "glossary.yml"
    swap(data, "meaning: A chain", "meanin: A chain")
    with serving(project, tmp_path / "server", ENV) as served:
        served.shows("index.html", "unknown key &#39;meanin&#39;")
        assert "livereload(" in served.get("index.html")[1]
        assert served.get("start/one.html")[0] == 404
        swap(data, "meanin: A chain", "meaning: A chain")
        served.shows("start/one.html", "Lesson one")
        assert "meanin&" not in served.get("index.html")[1]


@pytest.mark.parametrize(
    ("port", "said"),
    [
        (lambda taken: "eight", "PLUS_PORT: 'eight'; allowed: a number from 1 to 65535; fix: "),
        (lambda taken: "65536", "PLUS_PORT: '65536'; allowed: "),
        (str, "; allowed: one that is free; fix: "),
    ],
)
def test_a_port_that_cannot_be_had_is_named_at_once(port: Callable[[int], str], said: str) -> None:
    with socket.create_server(("127.0.0.1", free_port())) as other:
        env = {**ENV, "PLUS_PORT": port(other.getsockname()[1])}
        command = [sys.executable, "-m", "macros", "serve"]
        done = subprocess.run(command, cwd=harness.ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
