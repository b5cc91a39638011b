"""Every id that a page hands to a macro exists, or is reported with the nearest one."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.calls import rules
from tests import samples
from tests.samples import printed, result

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
    early = [problem.found for problem in rules.problems(site)]
    return early or [problem.found for problem in rules.problems(site, late=True)]


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
    ],
)
def test_one_thing_wrong(tmp_path: Path, text: str, expected: str) -> None:
    assert said(tmp_path, text) == [expected]


def test_a_problem_has_the_line_of_its_call(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one='\nx\n\n| {{ term("x") }} |\n')
    assert [str(problem).partition(":")[2][:2] for problem in rules.problems(site)] == ["12"]


def test_how_a_macro_is_called_is_said_in_its_own_words(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one="{{ term() }}")
    (problem,) = rules.problems(site)
    assert problem.allowed == "term(id, text='')"


@pytest.mark.parametrize(
    ("text", "found", "allowed", "fix"),
    [
        ("{{ sited() }}", "macro 'sited' does not exist (did you mean 'cite'?)", "action, ", "correct the name"),
        ("{{ term(x) }}", "'term' with an argument that is no constant", "text, numbers and lists", "write the"),
        ('{{ since(id="audit") }}', "'since' with a named argument", "arguments without names", "leave the names out"),
        ("{{ term() }}", "'term': missing a required argument: 'id'", "term(id, text='')", "correct the arguments"),
        ("{{ term(3) }}", "'term': id is 3", "text in quotes", "correct the value"),
        ('{{ action("a", "5") }}', "'action': minutes is '5'", "a whole number", "correct the value"),
        ('{{ action("a", true) }}', "'action': minutes is True", "a whole number", "correct the value"),
        ('{{ action("a", 2.5) }}', "'action': minutes is 2.5", "a whole number", "correct the value"),
        ('{{ resource_table(ids="a") }}', "'resource_table': ids is 'a'", "a list", "correct the value"),
        ("{{ resource_table(ids=none) }}", "'resource_table': ids is None", "a list", "correct the value"),
    ],
)
def test_the_form_of_a_call(tmp_path: Path, text: str, found: str, allowed: str, fix: str) -> None:
    (problem,) = rules.problems(samples.site(tmp_path, one=text))
    assert problem.found == found
    assert problem.allowed.startswith(allowed)
    assert problem.fix.startswith(fix)
    assert (problem.path, problem.line, problem.missing) == ("docs/one.md", 9, None)


def test_of_a_call_with_a_wrong_form_nothing_else_is_asked(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one='{{ cite("potcast", 3) }}')
    assert [problem.found for problem in rules.problems(site)] == ["'cite': at is 3"]


def test_each_argument_of_a_wrong_type_is_told(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one="{{ cite(1, 2) }}")
    assert [problem.found for problem in rules.problems(site)] == ["'cite': source is 1", "'cite': at is 2"]


def test_each_name_of_a_list_that_does_not_exist_is_told_and_marked_as_missing(tmp_path: Path) -> None:
    site = samples.site(tmp_path, one='{{ resource_table(ids=["x", "alpha-book", "y"]) }}')
    assert [(problem.found, problem.missing) for problem in rules.problems(site)] == [
        ("resource 'x' does not exist", ("resources.resources", "x")),
        ("resource 'y' does not exist", ("resources.resources", "y")),
    ]


def test_the_call_as_a_whole_is_looked_at_where_its_arguments_are_right(tmp_path: Path) -> None:
    assert said(tmp_path, '{{ resource_table(kind="podcast") }}') == [
        "a table without rows: no resource meets all of its filters"
    ]
    assert said(tmp_path, '{{ resource_table(kind="book", default="beta-course") }}') == [
        "default 'beta-course' is not in its table"
    ]
    assert said(tmp_path, '{{ resource_table(kind="podcast", topic="maths") }}') == [
        "topic 'maths' does not exist (did you mean 'math'?)"
    ]


LATE = '{{ number("tiny", "share", "d") }} {{ number("tiny", "share", ".1%") }}'


def test_late_rules_are_asked_late_and_only_then(tmp_path: Path) -> None:
    notebook = samples.executed(tmp_path, NOTEBOOK, [result("0.25")], [printed("x")], slug="tiny")
    site = samples.site(tmp_path, {"tiny": notebook}, one=f'{LATE} {{{{ term("x") }}}} {{{{ zzzz() }}}}')
    early = [problem.found for problem in rules.problems(site)]
    assert early == ["glossary term 'x' does not exist", "macro 'zzzz' does not exist"]
    assert [problem.found for problem in rules.problems(site, late=True)] == ["number format 'd' for 0.25"]


def test_late_rules_ask_nothing_of_a_notebook_that_failed(tmp_path: Path) -> None:
    notebook = samples.executed(tmp_path, NOTEBOOK, [result("0.25")], [printed("x")], slug="tiny")
    site = samples.site(tmp_path, {"tiny": notebook}, one=LATE + '{{ figure("tiny", "nowhere") }}')
    site.failed["tiny"] = [notebook.script.problem(0, "x", "y", "z")]
    assert list(rules.problems(site)) == []
    assert list(rules.problems(site, late=True)) == []


def test_before_the_notebooks_run_their_tags_are_known(tmp_path: Path) -> None:
    notebook = samples.executed(tmp_path, NOTEBOOK, [], [], slug="tiny")
    site = samples.site(tmp_path, {"tiny": notebook}, one='{{ number("tiny", "shares") }} {{ cell("tiny", "total") }}')
    site.notebooks = {}
    assert [problem.found for problem in rules.problems(site)] == [
        "number of tiny 'shares' does not exist (did you mean 'share'?)"
    ]
