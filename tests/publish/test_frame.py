"""What a page's frame shows around its text."""

from __future__ import annotations

from pathlib import Path

from macros.publish import frame
from tests import samples


def test_only_pages_that_one_reads_to_the_end_have_a_mark() -> None:
    project = samples.own()
    marked = {page.path for page in project.pages if frame.of_page(project, page.path)["mark"]}
    assert "lessons/take-the-first-step.md" in marked
    assert not {"index.md", "glossary.md", "progress.md", "resources/catalogue.md", "lessons/index.md"} & marked


def test_a_page_names_what_it_builds_on_and_what_builds_on_it() -> None:
    found = frame.of_page(samples.own(), "lessons/take-the-first-step.md")
    assert ("A marathon, not a sprint", "lessons/marathon-not-sprint.html") in found["after"]
    after = frame.of_page(samples.own(), "lessons/marathon-not-sprint.md")
    assert "lessons/take-the-first-step.html" in [address for _, address in after["before"]]
    assert (found["kind"], found["sign"], found["marks_terms"]) == ("lesson", "Lesson", True)


def test_a_page_that_the_site_does_not_know_shows_nothing(tmp_path: Path) -> None:
    assert frame.of_page(samples.site(tmp_path), "nowhere.md") == {}


def test_a_notebook_names_the_pages_that_tell_its_story(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one="", two="")
    page = site.page["two.md"]
    assert page.meta
    page.meta = page.meta.model_copy(update={"notebook": "tiny"})
    found = frame.of_notebook(site, "tiny", "A tiny one")
    assert (found["kind"], found["title"], found["notebook_source"]) == (
        "notebook",
        "Notebook: A tiny one",
        "tiny.ipynb",
    )
    assert found["told_by"] == [("Two", "two.html")]
