"""What the reader's tools know of the site."""

from __future__ import annotations

from pathlib import Path

from macros.problems import Problem
from macros.site import reading
from tests import samples


def test_pages_stand_in_the_order_of_the_navigation() -> None:
    titles = [page.path for page in samples.own().in_order]
    assert titles.index("lessons/take-the-first-step.md") < titles.index("lessons/not-every-detail.md")
    assert titles.index("lessons/not-every-detail.md") < titles.index("career/getting-hired.md")
    assert list(reading.entries(samples.own()))[:2] == ["Start", "Lessons"]


def test_a_page_knows_what_builds_on_it() -> None:
    site = samples.own()
    after = reading.builds_on(site, site.page["lessons/take-the-first-step.md"])
    assert ("A marathon, not a sprint", "lessons/marathon-not-sprint.html") in [
        (page.title, page.address) for page in after
    ]


TASKS = """{{ action("count", minutes=20, result="a number.") }}
{{ action("plain", 5) }}
{{ check_yourself("first-step") }}
{{ exercise("tiny", "double_it") }}
"""


def test_what_there_is_to_do_on_a_page_has_words_and_an_anchor(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one=TASKS, two="")
    site.failed["tiny"] = [Problem("notebooks/tiny.py", 1, 0, "x", "y", "z")]  # its exercise is known by name only
    (entry,) = reading.entries(site)["Everything else"]
    assert (entry.path, entry.title, entry.id, entry.was) == ("one.md", "One", "", ""), "nobody reads it to its end"
    assert [(item.kind, item.id, item.words, item.anchor) for item in entry.items] == [
        ("actions", "count", "A number (about 20 minutes)", "do-count"),
        ("actions", "plain", "Do this (about 5 minutes)", "do-plain"),
        ("checks", "first-step", site.data.quiz.checks[0].question, "check-first-step"),
        ("exercises", "tiny:double_it", "double_it", "exercise-double-it"),
    ]


def test_an_exercise_is_called_by_its_title() -> None:
    items = [item for entries in reading.entries(samples.own()).values() for entry in entries for item in entry.items]
    found = [item for item in items if item.kind == "exercises"]
    assert found
    assert not {item.words for item in found} & {item.id.partition(":")[2] for item in found}


def test_earlier_ids_are_joined(tmp_path: Path) -> None:
    site = samples.site(tmp_path)
    assert [reading.was(site, item.kind, item.new) for item in site.data.published.renamed] == [
        " ".join(site.data.published.former(item.kind, item.new)) for item in site.data.published.renamed
    ]
    assert reading.was(site, "pages", "never-renamed") == ""
