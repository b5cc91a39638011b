"""Every id that a page hands to a macro exists, or is reported with the nearest one."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from macros.calls import rules
from macros.calls.registry import NAMES, signatures
from tests.unit import samples
from tests.unit.samples import printed, result

NOTEBOOK = """\
# %% [markdown]
# # T

# %% tags=["number:share", "cell:total"]
1 / 3

# %% tags=["figure:steps"] alt="Three points in a line that climbs."
draw()
"""


def said(tmp_path: Path, text: str) -> list[str]:
    """What is wrong with the calls of a page."""
    notebook = samples.executed(tmp_path, NOTEBOOK, [result("0.25")], [printed("x")], slug="tiny")
    site = samples.site(tmp_path, {"tiny": notebook}, one=text)
    return [problem.found for problem in rules.check(site, signatures())]


@pytest.mark.parametrize(
    "text",
    [
        '{{ cite("podcast", "17:25") }}',
        "{{ sources() }}",
        '{{ source_places("podcast") }}',
        '{{ since("audit") }}',
        '{{ resource("alpha-book") }}',
        '{{ resource_link("old-course") }}',
        "{{ resource_table() }}",
        '{{ resource_table(ids=["alpha-book"], default="alpha-book", kind="book", topic="math", stage="data") }}',
        '{{ resource_table("course", "trees", level="beginner", access="free", caption="x") }}',
        '{{ vocabulary_table("kinds") }}',
        '{{ figure("tiny", "steps", "caption") }}',
        '{{ number("tiny", "share") }}',
        '{{ number("tiny", "share", ".1%") }}',
        '{{ number("tiny", "share", ",.2f") }}',
        '{{ cell("tiny", "total") }}',
        '{{ cell("tiny", "total", show="code") }}',
        '{{ action("a", minutes=20) }} {{ action("b", 20, "x") }}',
        '{{ term("model") }}',
        '{{ term("model", "some text") }}',
        "{{ glossary_table() }}",
        "{{ question_list() }}",
        '{{ asked_list("start") }}',
        '{{ path("weekend") }}',
        '{{ formula("mean") }}',
        '{{ diagram("way") }}',
    ],
)
def test_right_calls(tmp_path: Path, text: str) -> None:
    assert said(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{{ sited("a", "b") }}', "macro 'sited' does not exist (did you mean 'cite'?)"),
        ("{{ zzzz() }}", "macro 'zzzz' does not exist"),
        ('{{ cite("podcast") }}', "'cite': missing a required argument: 'at'"),
        ('{{ cite("podcast", "17:25", "x") }}', "'cite': too many positional arguments"),
        ('{{ term("model", words="x") }}', "'term': got an unexpected keyword argument 'words'"),
        ("{{ term(model) }}", "'term' with an argument that is no constant"),
        ('{{ cite("podcast", at="17:25") }}', "'cite' with a named argument"),
        ('{{ since(id="audit") }}', "'since' with a named argument"),
        ('{{ resource(id="alpha-book") }}', "'resource' with a named argument"),
        ('{{ cite("potcast", "17:25") }}', "source 'potcast' does not exist (did you mean 'podcast'?)"),
        ('{{ cite("podcast", "17:26") }}', "place of podcast '17:26' does not exist (did you mean '17:25'?)"),
        ('{{ source_places("x") }}', "source 'x' does not exist"),
        ('{{ since("audits") }}', "change 'audits' does not exist (did you mean 'audit'?)"),
        ('{{ resource("alpha") }}', "resource 'alpha' does not exist (did you mean 'alpha-book'?)"),
        ('{{ resource_link("alpha") }}', "resource 'alpha' does not exist (did you mean 'alpha-book'?)"),
        ('{{ resource_table(ids=["alpha-book", "b"]) }}', "resource 'b' does not exist"),
        ('{{ resource_table(default="b") }}', "resource 'b' does not exist"),
        ('{{ resource_table(kind="books") }}', "kind 'books' does not exist (did you mean 'book'?)"),
        ('{{ resource_table(topic="maths") }}', "topic 'maths' does not exist (did you mean 'math'?)"),
        ('{{ resource_table(stage="model") }}', "stage 'model' does not exist (did you mean 'modeling'?)"),
        ('{{ resource_table(level="easy") }}', "level 'easy' does not exist"),
        ('{{ resource_table(access="freee") }}', "access 'freee' does not exist (did you mean 'free'?)"),
        ('{{ vocabulary_table("kind") }}', "vocabulary 'kind' does not exist (did you mean 'kinds'?)"),
        ('{{ figure("tny", "steps") }}', "notebook 'tny' does not exist (did you mean 'tiny'?)"),
        ('{{ figure("tiny", "step") }}', "figure of tiny 'step' does not exist (did you mean 'steps'?)"),
        ('{{ figure("tiny", "share") }}', "figure of tiny 'share' does not exist"),
        ('{{ number("tiny", "shares") }}', "number of tiny 'shares' does not exist (did you mean 'share'?)"),
        ('{{ cell("tiny", "totals") }}', "cell of tiny 'totals' does not exist (did you mean 'total'?)"),
        ('{{ cell("tiny", "total", "ouput") }}', "way to show a cell 'ouput' does not exist (did you mean 'output'?)"),
        ('{{ number("tiny", "share", "d") }}', "number format 'd' for 0.25"),
        ('{{ number("tiny", "share", "nonsense") }}', "number format 'nonsense' for 0.25"),
        ('{{ term("modl") }}', "glossary term 'modl' does not exist (did you mean 'model'?)"),
        ('{{ asked_list("stat") }}', "group 'stat' does not exist (did you mean 'start'?)"),
        ('{{ path("weekends") }}', "path 'weekends' does not exist (did you mean 'weekend'?)"),
        ('{{ formula("meen") }}', "formula 'meen' does not exist (did you mean 'mean'?)"),
        ('{{ diagram("ways") }}', "diagram 'ways' does not exist (did you mean 'way'?)"),
        ('{{ action("a", 5) }}\n{{ action("a", 5) }}', "action id 'a' is also on docs/one.md"),
    ],
)
def test_one_thing_wrong(tmp_path: Path, text: str, expected: str) -> None:
    assert said(tmp_path, text) == [expected]


def test_a_problem_has_the_line_of_its_call(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one='\nx\n\n| {{ term("x") }} |\n')
    assert [str(problem).partition(":")[2][:2] for problem in rules.check(site, signatures())] == ["12"]


def test_every_macro_can_be_called_by_name() -> None:
    found = signatures()
    assert sorted(found) == sorted(NAMES)
    for name, macro in found.items():
        assert "self" not in inspect.signature(macro).parameters, name


def test_how_a_macro_is_called_is_said_in_its_own_words(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one="{{ term() }}")
    (problem,) = rules.check(site, signatures())
    assert problem.allowed == "term(id, text='')"


def test_long_lists_are_cut() -> None:
    assert rules.some([str(number) for number in range(12)]).endswith("10, 11")
    assert rules.some([str(number) for number in range(15)]).endswith("10, 11 and 3 more")
    assert rules.some([]) == "none yet"


def test_pages_that_name_a_resource(tmp_path: Path) -> None:
    site = samples.site(
        tmp_path,
        one='{{ resource("alpha-book") }} {{ resource_link("alpha-book") }}',
        two='{{ resource_link("alpha-book") }} {{ resource("beta-course") }}',
    )
    found = rules.resource_pages(site)
    assert {name: [page.path for page in pages] for name, pages in found.items()} == {
        "alpha-book": ["one.md", "two.md"],
        "beta-course": ["two.md"],
    }
