"""The rules between data and pages: each right and wrong."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from macros.pages.page import Role
from macros.site import rules
from tests import samples

LESSON = "lessons/lesson.md"  # the page that the tiny project's quiz names


def asked(tmp_path: Path, text: str) -> list[str]:
    """What the rules say of a site whose quiz is asked on a page with this text."""
    file = tmp_path / "docs" / LESSON
    file.parent.mkdir(parents=True)
    file.write_text(samples.FRONT.format(title="Lesson", id="lesson") + text, encoding="utf-8")
    return [problem.found for problem in rules.problems(samples.site(tmp_path))]


def test_every_role_is_that_of_a_list() -> None:
    assert set(rules.LISTS) == set(get_args(Role)) == set(samples.HOLDERS)


@pytest.mark.parametrize("role", rules.LISTS)
def test_a_list_without_a_page_is_a_problem_of_its_file(role: Role, tmp_path: Path) -> None:
    site = samples.site(tmp_path)
    assert list(rules.lists_have_their_page(site)) == []
    del site.holders[role]
    (problem,) = rules.lists_have_their_page(site)
    assert (problem.path, problem.line) == (f"docs/data/{rules.LISTS[role]}", 1)
    assert problem.found == f"no page has the role '{role}'"
    assert problem.fix == f"write `role: {role}` on top of the page that lists it"


def test_an_action_stands_once_on_the_whole_site(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one='{{ action("a", 5) }} {{ action("b", 5) }}', two='\n{{ action("a", 9) }}')
    (problem,) = rules.actions_are_declared_once(site)
    assert (problem.path, problem.line, problem.found) == ("docs/two.md", 10, "action id 'a' is also on docs/one.md")


def test_an_action_stands_once_on_a_page(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one='{{ action("a", 5) }}\n{{ action("a", 5) }}')
    assert [problem.found for problem in rules.actions_are_declared_once(site)] == [
        "action id 'a' is also on docs/one.md"
    ]


def test_other_tasks_may_bear_the_same_id(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one='{{ action("first-step", 5) }} {{ exercise("x", "a") }} {{ exercise("x", "a") }}')
    assert list(rules.actions_are_declared_once(site)) == []


def calls(*ids: str) -> str:
    """Calls that ask these questions."""
    return "\n".join(f'{{{{ check_yourself("{name}") }}}}' for name in ids)


def test_the_quiz_is_asked_where_it_says(tmp_path: Path) -> None:
    names = [item.id for item in samples.data().quiz.checks if item.page == LESSON]
    assert names
    assert asked(tmp_path / "right", calls(*names)) == []
    assert asked(tmp_path / "missing", calls(*names[1:])) == [f"docs/{LESSON} asks '{names[0]}' 0 times"]
    assert asked(tmp_path / "twice", calls(*names, names[0])) == [f"docs/{LESSON} asks '{names[0]}' 2 times"]


def test_a_problem_of_the_quiz_lies_at_the_page_that_it_names(tmp_path: Path) -> None:
    file = tmp_path / "docs" / LESSON
    file.parent.mkdir(parents=True)
    file.write_text(samples.FRONT.format(title="Lesson", id="lesson"), encoding="utf-8")
    problem = next(rules.the_quiz_is_asked_where_it_says(samples.site(tmp_path)))
    text = (samples.BASE / "docs" / "data" / "checks.yml").read_text(encoding="utf-8")
    assert problem.path == "docs/data/checks.yml"
    assert text.splitlines()[problem.line - 1] == f"    page: {LESSON}"


def test_calls_in_raw_text_are_none(tmp_path: Path) -> None:
    names = [item.id for item in samples.data().quiz.checks if item.page == LESSON]
    found = asked(tmp_path, f"{{% raw %}}{calls(*names)}{{% endraw %}}")
    assert found == [f"docs/{LESSON} asks '{name}' 0 times" for name in names]


def test_a_page_that_does_not_exist_is_a_matter_of_the_quiz_alone(tmp_path: Path) -> None:
    assert list(rules.the_quiz_is_asked_where_it_says(samples.site(tmp_path))) == []
