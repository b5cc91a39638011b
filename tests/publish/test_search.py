"""The search index: pages weighed by kind, an entry for each record."""

from __future__ import annotations

from macros.publish import search
from macros.publish.search import Entry
from tests import samples


def test_search_weighs_pages_by_kind_and_knows_their_other_names() -> None:
    project = samples.own()
    entries: list[Entry] = [
        {"location": name, "title": "T", "text": "<p>a &lt; <b>b</b></p><pre>code</pre> <p>c</p>"}
        for name in (
            "explainers/drift.html",
            "resources/courses.html",
            "notebooks/drift.html",
            "notebooks/drift.html#a-part",
            "explainers/drift.html#a-part",
        )
    ]
    explainer, listed, notebook, part = search.improve(entries, project)[:4]
    assert part["location"] == "explainers/drift.html#a-part"  # that of a notebook tells the same story again
    assert part["text"] == "a &lt; b c"
    assert explainer["boost"] > listed["boost"] > notebook["boost"]
    page = project.page["explainers/drift.md"]
    assert page.meta
    assert page.meta.description in explainer["text"]


def test_each_record_can_be_found() -> None:
    project = samples.own()
    found = {entry["location"]: entry for entry in search.records(project)}
    for path, names in (
        ("glossary.html", project.terms),
        ("resources/catalogue.html", project.catalogue.resource),
        ("start/questions.html", [item.id for item in project.data.asked.questions]),
    ):
        assert {f"{path}#{name}" for name in names} <= set(found)
    assert all("<" not in entry["title"] for entry in found.values())
