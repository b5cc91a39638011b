"""What is built from what changed is what a clean build gives: byte for byte, after a change of each kind of input."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jinja2 import TemplateNotFound
from mkdocs.commands import build as stock
from mkdocs.config import load_config

from macros import project as loading
from macros.files import inputs
from macros.incremental import Abort, Builder, builder, kept
from macros.incremental.world import world
from tests.faults import harness
from tests.faults.harness import commands
from tests.samples import swap


@dataclass(frozen=True)
class Change:
    """A change of one input: a file, what it replaces there by what, and how many pages it makes anew (None: all)."""

    name: str
    file: str
    find: str
    replace: str
    makes: int | None = None


CHANGES = (
    Change("words of a page", "docs/start/two.md", "{{ since", "More words.\n\n{{ since", 1),
    Change("a heading", "docs/start/one.md", "## Do this today", "## Do this now", 1),
    Change("a place to link to", "docs/start/two.md", "More words", "[More](one.md#do-this-now) words", 1),
    Change("a record", "docs/data/resources.yml", "title: Alpha & Omega", "title: Alpha and Omega"),
    Change("a citation's place", "docs/start/one.md", '"17:25"', '"18:13"'),
    Change("a term's meaning", "docs/data/glossary.yml", "were found from", "were fitted to"),
    Change("a term's alias", "docs/data/glossary.yml", "[ML model]", "[ML model, words]"),
    Change("an alias of a page", "docs/index.md", "[start page]", "[start page, front page]"),
    Change("a term's id", "docs/index.md docs/data/glossary.yml", "training-set", "training-rows"),
    Change("what builds on what", "docs/start/two.md", "builds_on: [one]", "builds_on: [one, home]"),
    Change("a title", "docs/start/one.md", "Lesson one", "Lesson number one"),
    Change("a notebook's prose", "notebooks/tiny.py", "Three sizes, one picture.", "Three sizes."),
    Change("a notebook's number", "notebooks/tiny.py", "size > 2 for", "size > 1 for"),
    Change("a notebook's data", "notebooks/data/tiny.csv", "3", "4"),
    Change("the order of pages", "mkdocs.yml", "  - index.md\n  - sources.md\n", "  - sources.md\n  - index.md\n"),
    Change("a setting", "mkdocs.yml", "permalink_title: Link to this section", "permalink_title: Link here"),
    Change("the site's name", "mkdocs.yml", "site_name: Plus ML", "site_name: Plus"),
    Change("a template of the frame", "overrides/main.html", "page page--", "page new page--"),
    Change("a style sheet", "overrides/assets/stylesheets/site.css", "}", "} ", 0),
    Change("a script", "overrides/assets/javascripts/site.js", ";", "; ", 0),
    Change("the lock file", "requirements.txt", "everything==1", "everything==2"),
)
PROGRAM = (  # what the tests' own process has read already, and would not read again
    Change("a template of a macro", "macros/markup/templates/links.html.j2", "<a ", "<a data-one "),
    Change("a template of notebooks", "overrides/notebook/mkdocs_html/notebook.html.j2", "<div", "<div data-two"),
    Change("the program", "macros/publish/prose.py", "WORDS_A_MINUTE = 200", "WORDS_A_MINUTE = 2"),
)


def edit(folder: Path, change: Change) -> None:
    """Makes the change, wherever the text stands."""
    for name in change.file.split():
        file = folder / name
        text = file.read_text(encoding="utf-8")
        assert change.find in text, f"{change.name}: {name}"
        file.write_text(text.replace(change.find, change.replace), encoding="utf-8")


def contents(site: Path) -> dict[str, bytes]:
    """The bytes of every file of a site, by its path."""
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}


def different(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """The paths of the files that are not the same in two sites."""
    return sorted(path for path in {*one, *other} if one.get(path) != other.get(path))


def clean(project: Path, folder: Path) -> dict[str, bytes]:
    """The site that MkDocs makes of the project from nothing, but for the notebooks' outputs."""

    def left_out(path: str, names: list[str]) -> list[str]:
        return [name for name in names if name != "notebooks"] if path.endswith(".cache") else []

    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(project, folder, ignore=left_out)
    config = load_config(str(folder / "mkdocs.yml"), site_dir=str(folder / "served"))
    config.plugins.on_startup(command="build", dirty=False)
    stock.build(config)
    return contents(folder / "served")


@pytest.fixture
def project(tmp_path: Path, cache: Path) -> Path:
    """The tiny project with all that a build needs."""
    return harness.make(tmp_path / "project", cache=cache, whole=True)


def silent(_: str) -> None:
    """Says nothing."""


def test_after_every_change_the_site_is_the_one_of_a_clean_build(project: Path, tmp_path: Path) -> None:
    """By a process that starts anew each time, and by one that goes on, as a server does: this one finds no page made,
    and makes all of what it knows."""
    lasting, found = Builder(project, silent), []
    for change in (Change("nothing", "mkdocs.yml", "", ""), *CHANGES):
        edit(project, change)
        right = clean(project, tmp_path / "clean")
        for name, used in (("a new process", Builder(project, silent)), ("a lasting one", lasting)):
            if used is lasting:
                shutil.rmtree(project / ".cache" / "pages")
            used.build(tmp_path / "site")
            if paths := different(contents(tmp_path / "site"), right):
                found.append(f"{change.name}, {name}: {', '.join(paths)}")
            if name == "a new process" and change.makes not in (None, len(used.made)):
                found.append(f"{change.name}: made anew: {', '.join(used.made)}; expected: {change.makes}")
    assert not found, "\n".join(found)


def test_a_change_of_the_program_reaches_every_page(project: Path) -> None:
    """Both built by processes of their own, as people do."""
    assert not harness.build(project).returncode
    for change in PROGRAM:
        edit(project, change)
        done = harness.build(project)
        assert not done.returncode, done.stderr
        mine = contents(project / "site")
        shutil.rmtree(project / "site")
        done = harness.mkdocs(project)
        assert not done.returncode, done.stderr
        assert not different(mine, contents(project / "site")), change.name


def test_of_a_build_that_failed_nothing_is_left(project: Path, tmp_path: Path) -> None:
    """What it had loaded already is not taken for what stands in the files when both changes are taken back."""
    lasting = Builder(project, silent)
    lasting.build(tmp_path / "site")
    right = contents(tmp_path / "site")
    kept = {name: (project / name).read_bytes() for name in ("docs/data/resources.yml", "overrides/main.html")}
    swap(project / "docs" / "data" / "resources.yml", "title: Alpha & Omega", "title: Alpha and Omega")
    swap(project / "overrides" / "main.html", '{% extends "base.html" %}', '{% extends "gone.html" %}')
    with pytest.raises(TemplateNotFound):
        lasting.build(tmp_path / "site")
    for name, text in kept.items():
        (project / name).write_bytes(text)
    lasting.build(tmp_path / "site")
    assert not different(contents(tmp_path / "site"), right)


# The planted fault of each part of the world: were it left out of the keys, this change would not be seen.
NEEDED = {
    "records": "a record",
    "targets": "a setting",
    "words": "a term's alias",
    "frame": "a template of the frame",
    "notebooks": "a notebook's prose",
}


@pytest.mark.parametrize("part", NEEDED)
def test_a_part_of_the_world_that_is_left_out_gives_a_stale_page(
    part: str, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    same: Any = {"tiny": "the same"} if part == "notebooks" else "the same"
    monkeypatch.setattr(builder, "world", lambda *of: dataclasses.replace(world(*of), **{part: same}))
    Builder(project, silent).build(tmp_path / "site")
    edit(project, next(change for change in CHANGES if change.name == NEEDED[part]))
    Builder(project, silent).build(tmp_path / "site")
    assert different(contents(tmp_path / "site"), clean(project, tmp_path / "clean"))


def test_a_page_says_nothing_of_another_pages_words(project: Path) -> None:
    """A page is made anew when the face of another changes, not its words: no macro may look at them."""
    site = harness.load(project)
    macros = harness.PageMacros(site, harness.Slots())
    for page in site.pages:
        page.text = "!"  # whoever reads a heading or a line of it finds this
        page.__dict__.pop("_lines", None)
    for page in site.pages:
        macros.start(page.path)
        for call in page.calls:
            macros.call(call.name, *call.args, **call.kwargs)
    assert "!" not in {text for slots in macros.slots.pages.values() for text in slots}


def test_a_warning_stops_the_build_as_often_as_it_is_built(project: Path, tmp_path: Path) -> None:
    """What was warned of is not kept as if it were right."""
    swap(project / "docs" / "start" / "two.md", "{{ since", "[Gone](one.md#gone)\n\n{{ since")
    for _ in range(2):
        with pytest.raises(Abort, match="1 warnings in strict mode"):
            Builder(project, silent).build(tmp_path / "site")


def test_a_page_that_goes_away_leaves_nothing(project: Path, tmp_path: Path) -> None:
    Builder(project, silent).build(tmp_path / "site")
    (project / "notebooks" / "tiny.py").rename(project / "notebooks" / "tinier.py")
    for file in (project / "docs").rglob("*.md"):
        file.write_text(
            file.read_text("utf-8").replace('"tiny"', '"tinier"').replace("notebook: tiny", "notebook: tinier")
        )
    Builder(project, silent).build(tmp_path / "site")
    assert not (tmp_path / "site" / "notebooks" / "tiny.html").exists()
    assert not different(contents(tmp_path / "site"), clean(project, tmp_path / "clean"))
    counts = [len(list((project / ".cache" / "pages" / step).iterdir())) for step in kept.STEPS]
    assert counts == [7, 8, 8]  # pages; and with the notebook's


def test_a_cache_that_is_cut_off_or_of_another_version_is_made_anew(project: Path, tmp_path: Path) -> None:
    Builder(project, silent).build(tmp_path / "site")
    right = contents(tmp_path / "site")
    for text in ("{", '{"index.md": {"old": 1}}'):
        (project / ".cache" / "pages" / "built.json").write_text(text)
        for file in (project / ".cache" / "pages" / "page").iterdir():
            file.write_text("[")
        Builder(project, silent).build(tmp_path / "site")
        assert contents(tmp_path / "site") == right


def test_what_is_built_already_is_left_alone_and_what_is_not_is_mended(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`python -m macros build` looks at every byte of the site before it says that there is nothing to do."""
    monkeypatch.setattr(commands, "ROOT", project)
    assert commands.main(["build"]) == 0
    assert "8 made anew" in capsys.readouterr().out
    right = contents(project / "site")
    faults: tuple[Callable[[Path], object], ...] = (
        lambda site: (site / "index.html").write_text("mine"),
        lambda site: (site / "more.html").write_text("more"),
        lambda site: (site / "glossary.html").unlink(),
        lambda site: (project / ".cache" / "site.json").write_text("{"),
        shutil.rmtree,
    )
    for fault in faults:
        assert commands.main(["build"]) == 0
        assert capsys.readouterr().out == "site/ is up to date\n"
        fault(project / "site")
        assert commands.main(["build"]) == 0
        assert "0 made anew" in capsys.readouterr().out
        assert contents(project / "site") == right
    edit(project, CHANGES[0])
    assert commands.main(["build"]) == 0
    assert "1 made anew" in capsys.readouterr().out


def test_the_day_and_the_surroundings_are_inputs_too(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a site of yesterday would be up to date, or one of another address."""
    made_from = inputs.of_everything(project)
    for name in ("SITE_URL", "REPO_URL", "EDIT_URI", "SOURCE_DATE_EPOCH"):
        monkeypatch.setenv(name, "1700000000")
        assert inputs.of_everything(project) != made_from
        monkeypatch.delenv(name)
    monkeypatch.setattr(inputs, "date", lambda: "another day")
    assert inputs.of_everything(project) != made_from
    monkeypatch.undo()
    monkeypatch.setattr(inputs, "packages", lambda: "another package")
    assert inputs.of_everything(project) != made_from


def test_what_is_saved_while_it_is_built_is_made_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its digest is that of the old bytes, and what was read may be the new ones."""
    monkeypatch.setattr(commands, "ROOT", project)
    assert commands.main(["build"]) == 0
    load, change = loading.load, Change("", "docs/data/resources.yml", "Audits cost money", "Audits cost")

    def saves_first(*args: Any, **kwargs: Any) -> Any:
        edit(project, change)
        return load(*args, **kwargs)

    edit(project, CHANGES[0])
    right = clean(project, project.parent / "clean")
    with monkeypatch.context() as patch:
        patch.setattr(loading, "load", saves_first)
        assert commands.main(["build"]) == 0
    edit(project, dataclasses.replace(change, find=change.replace, replace=change.find))
    assert commands.main(["build"]) == 0
    assert not different(contents(project / "site"), right)
