"""How a macro declares itself, and the rules that its arguments may have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.calls import names
from macros.calls.declare import FACTS, Between, Declares, Facts, Fault, Given, Matches, Names, macro
from macros.site.site import Site
from tests import samples


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site without pages of its own."""
    return samples.site(tmp_path_factory.mktemp("site"))


def found(rule: Names | Matches | Between, value: Any, site: Site, **given: Any) -> list[Fault]:
    """What a rule says of a value."""
    return list(rule.faults(value, site, given))


def test_a_name_that_exists(site: Site) -> None:
    assert found(Names("thing", lambda site, given: ["a", "b"]), "a", site) == []


def test_a_name_that_does_not_exist_is_told_with_the_nearest(site: Site) -> None:
    rule = Names("thing", lambda site, given: ["alpha", "beta"])
    assert found(rule, "alhpa", site) == [
        Fault("thing 'alhpa' does not exist (did you mean 'alpha'?)", "alpha, beta", "correct the id")
    ]


def test_a_record_that_does_not_exist_is_marked_as_missing(site: Site) -> None:
    (fault,) = found(Names("thing", lambda site, given: [], "things.things"), "x", site)
    assert fault.missing == ("things.things", "x")
    assert fault.allowed == "none yet"


def test_each_name_of_a_list_is_asked_for(site: Site) -> None:
    rule = Names("thing", lambda site, given: ["a"], "t.t")
    assert [fault.missing for fault in found(rule, ["x", "a", "y"], site)] == [("t.t", "x"), ("t.t", "y")]
    assert found(rule, [], site) == []


def test_what_names_may_be_can_depend_on_other_arguments(site: Site) -> None:
    def known(site: Site, given: Given) -> list[str] | None:
        return {"one": ["a"]}.get(given["of"])

    rule = Names("part of {of}", known)
    assert [fault.found for fault in found(rule, "b", site, of="one")] == ["part of one 'b' does not exist"]
    assert found(rule, "b", site, of="two") == [], "the other argument is wrong, and told by itself"


@pytest.mark.parametrize(("value", "good"), [("a", True), ("ab", True), ("", False), ("a1", False), ("A", False)])
def test_matches(value: str, good: bool, site: Site) -> None:
    faults = found(Matches("word", "[a-z]+", "small letters"), value, site)
    assert faults == ([] if good else [Fault(f"word '{value}'", "small letters", "correct the id")])


@pytest.mark.parametrize(("value", "good"), [(1, True), (3, True), (0, False), (4, False), (-2, False)])
def test_between(value: int, good: bool, site: Site) -> None:
    faults = found(Between("{} of them", 1, 3, "count again"), value, site)
    assert faults == ([] if good else [Fault(f"{value} of them", "1 to 3", "count again")])


def test_only_rules_over_outputs_are_late() -> None:
    for rule in (Names("a", lambda site, given: ()), Matches("a", "b", "c"), Between("a", 1, 2, "b")):
        assert not rule.late
    assert names.NumberFormat.late


def test_an_id_is_put_together_from_the_arguments_that_name_it() -> None:
    assert Declares("actions").id({"id": "a", "minutes": 5}) == "a"
    assert Declares("exercises", ("slug", "name")).id({"slug": "tiny", "name": "double"}) == "tiny:double"


def test_a_macro_carries_its_facts_and_stays_a_function() -> None:
    def rule(site: Site, given: Given) -> Any:
        return iter(())

    @macro(evidence=True, declares=Declares("actions"), rules=(rule,))
    def method(id: str) -> str:
        return id

    assert method("a") == "a"
    assert getattr(method, FACTS) == Facts(True, Declares("actions"), (rule,))


def test_places_are_those_of_the_source(tmp_path: Path) -> None:
    site = samples.site(tmp_path)
    assert names._places(site, {"source": "podcast"}) == site.catalogue.source["podcast"].places
    assert names._places(site, {"source": "x"}) is None
