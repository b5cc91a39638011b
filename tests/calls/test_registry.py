"""All macros: what pages may call, read from the methods themselves."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Annotated, Any

import pytest

from macros.calls import registry
from macros.calls.declare import FACTS, TYPES, Declares, Facts, Matches, macro
from macros.calls.names import NotebookSlug, ResourceIds, ResourceKind
from macros.calls.notebooks import NotebookMacros
from macros.calls.reader import ReaderMacros
from macros.calls.registry import EVIDENCE, MACROS, Macro, PageMacros
from macros.data.published import KINDS
from tests import samples

MINE = Matches("thing", "[a-z]+", "letters")


class Group:
    """Macros that were made for one test."""

    @macro(evidence=True, declares=Declares("exercises", ("slug", "name")))
    def good(
        self, slug: NotebookSlug, name: Annotated[str, MINE], /, ids: ResourceIds | None = None, n: int = 3
    ) -> str:
        """What appears."""
        return ""

    @macro()
    def plain(self, word: str = "") -> str:
        """What appears."""
        return ""

    @macro()
    def bad(self, given: dict[str, str]) -> str:
        """What appears."""
        return ""

    @macro()
    def untyped(self, given: Any) -> str:
        """What appears."""
        return ""


@pytest.mark.parametrize("name", MACROS)
def test_every_macro_says_what_appears(name: str) -> None:
    said = getattr(PageMacros, name).__doc__
    assert said
    assert said.strip().endswith(".")


@pytest.mark.parametrize("item", MACROS.values(), ids=lambda item: item.name)
def test_every_argument_has_a_type_and_rules_that_can_be_asked(item: Macro) -> None:
    assert list(item.arguments) == list(item.signature.parameters)
    assert "self" not in item.signature.parameters
    for name, argument in item.arguments.items():
        assert argument.type in TYPES, name
        for rule in argument.rules:
            assert callable(rule.faults)
            assert isinstance(rule.late, bool)


def test_every_macro_of_every_group_is_in_the_table() -> None:
    marked = {name for name, method in inspect.getmembers(PageMacros, inspect.isfunction) if hasattr(method, FACTS)}
    assert marked == set(MACROS)
    public = {name for name in vars(ReaderMacros) | vars(NotebookMacros) if name[0] != "_"}
    assert public <= marked


def test_what_an_argument_says_is_read_from_its_annotation() -> None:
    found = registry._macro("good", Group.good)
    assert found.facts == Facts(True, Declares("exercises", ("slug", "name")))
    assert {name: argument.type for name, argument in found.arguments.items()} == {
        "slug": str,
        "name": str,
        "ids": list,
        "n": int,
    }
    rules: tuple[Any, ...] = found.arguments["name"].rules
    assert rules == (MINE,)
    assert len(found.arguments["ids"].rules) == 1
    assert found.arguments["n"].rules == ()
    assert found.of_notebook
    assert found.unnamed() == {"slug", "name"}
    assert found.form() == "good(slug, name, ids=None, n=3)"


def test_a_macro_without_a_notebook() -> None:
    found = registry._macro("plain", Group.plain)
    assert not found.of_notebook
    assert found.unnamed() == set()
    assert found.form() == "plain(word='')"
    assert registry._argument(ResourceKind).type is str


@pytest.mark.parametrize("method", [Group.bad, Group.untyped])
def test_an_argument_of_another_type_is_refused(method: Any) -> None:
    with pytest.raises(TypeError, match=r"an argument of type .*; allowed: str, int, float, list"):
        registry._macro("bad", method)


def test_evidence_is_what_macros_declare() -> None:
    assert {"cite", "figure", "number", "resource"} <= EVIDENCE
    assert not {"action", "term", "sources", "progress"} & EVIDENCE


def test_what_macros_declare_is_of_a_known_kind_and_named_by_their_arguments() -> None:
    declared = {item.name: item.facts.declares for item in MACROS.values() if item.facts.declares}
    assert {item.kind for item in declared.values()} == set(KINDS) - {"pages"}
    for name, item in declared.items():
        assert set(item.named_by) <= set(MACROS[name].arguments), name


TASKS = """{{ action("count", minutes=20, result="a number") }} {{ cite("podcast", "17:25") }}

{{ check_yourself("one") }}
{{ exercise("tiny", "double") }} {{ action("second", 5) }}
"""


def test_tasks_are_what_pages_give_readers_to_do(tmp_path: Path) -> None:
    pages, _ = samples.pages(tmp_path, one=TASKS, two='{{ action("third", 5) }}')
    found = list(registry.tasks(pages))
    assert [(task.kind, task.id, task.page.path, task.line) for task in found] == [
        ("actions", "count", "one.md", 9),
        ("checks", "one", "one.md", 11),
        ("exercises", "tiny:double", "one.md", 12),
        ("actions", "second", "one.md", 12),
        ("actions", "third", "two.md", 9),
    ]
    assert found[0].given == {"id": "count", "minutes": 20, "result": "a number"}


@pytest.mark.parametrize(
    "text", ["{{ action() }}", '{{ action("a", 1, 2, 3, 4) }}', "{{ acton('a') }}", "{{ term('a') }}"]
)
def test_calls_that_do_not_fit_give_no_task(text: str, tmp_path: Path) -> None:
    pages, _ = samples.pages(tmp_path, one=text)
    assert list(registry.tasks(pages)) == []
