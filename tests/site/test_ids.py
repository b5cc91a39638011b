"""The reader's tools without a browser: ids that are never lost, the chooser's data, the search index."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.data import audit, chooser, quiz
from macros.data.store import Data, load_all
from macros.files.documents import parse
from macros.files.validate import validate
from macros.pages.page import Page, read
from macros.project import Site
from macros.publish import search
from macros.site import ids, reading
from macros.site.ids import Ids

LESSON = '---\ntitle: One\ndescription: {text}\nid: {id}\n---\n\n# One\n\n{{{{ action("{action}", minutes=5) }}}}\n'


@pytest.fixture(scope="session")
def data(root: Path) -> Data:
    """The project's own data files."""
    found, problems = load_all(root)
    assert found, problems
    return found


@pytest.fixture(scope="session")
def project(root: Path, data: Data) -> Site:
    """The project's pages and data, without its notebooks."""
    return Site(root, data, read(root / "docs")[0], {})


def small(folder: Path, data: Data, files: dict[str, tuple[str, str]], **lists: object) -> Site:
    """A site of files given as path: (id of the page, id of its action), and with these lists of ids."""
    for path, (name, action) in files.items():
        file = folder / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        text = f"The page with the id {name}, which is long enough for this."
        file.write_text(LESSON.format(id=name, action=action, text=text))
    found, problems = read(folder / "docs")
    assert not problems
    return Site(folder, replace(data, ids=Ids.model_validate({"version": 1, **lists})), found, {})


def found(site: Site) -> list[str]:
    return [problem.found for problem in ids.check(site)]


def test_a_page_that_moves_loses_nothing(tmp_path: Path, data: Data) -> None:
    site = small(
        tmp_path, data, {"skills/elsewhere.md": ("lesson-one", "do-one")}, pages=["lesson-one"], actions=["do-one"]
    )
    assert found(site) == []


def test_an_id_that_is_gone_is_a_problem(tmp_path: Path, data: Data) -> None:
    site = small(tmp_path, data, {"lessons/one.md": ("lesson-won", "do-one")}, pages=["lesson-one"], actions=["do-one"])
    assert found(site) == ["page id 'lesson-one' is gone (did you mean 'lesson-won'?)"]


def test_an_id_that_is_renamed_is_kept(tmp_path: Path, data: Data) -> None:
    renamed = [{"kind": "pages", "old": "a", "new": "b"}, {"kind": "pages", "old": "b", "new": "c"}]
    site = small(
        tmp_path, data, {"lessons/one.md": ("c", "do")}, pages=["a", "b", "c"], actions=["do"], renamed=renamed
    )
    assert found(site) == []
    assert ids.former(site.data.ids, "pages", "c") == ["b", "a"]
    assert 'data-was="b a"' in reading.mark(site, "lessons/one.md")


def test_a_rename_to_nothing_is_a_problem(tmp_path: Path, data: Data) -> None:
    renamed = [{"kind": "actions", "old": "do-one", "new": "do-two"}]
    site = small(
        tmp_path, data, {"lessons/one.md": ("a", "do-three")}, pages=["a"], actions=["do-one"], renamed=renamed
    )
    assert "is renamed to an id that does not exist" in found(site)[0]


def test_a_retired_id_needs_a_reason_and_stays_retired(tmp_path: Path, data: Data) -> None:
    retired = [{"kind": "actions", "id": "do-one", "why": "The exercise needed a site that closed."}]
    gone = small(tmp_path / "a", data, {"lessons/one.md": ("a", "do-two")}, actions=["do-one"], retired=retired)
    assert found(gone) == []
    back = small(tmp_path / "b", data, {"lessons/one.md": ("a", "do-one")}, actions=["do-one"], retired=retired)
    assert "in use again" in found(back)[0]


def test_new_ids_are_written_and_nothing_else_changes(tmp_path: Path, data: Data) -> None:
    renamed = [{"kind": "pages", "old": "a", "new": "b"}]
    site = small(tmp_path, data, {"lessons/one.md": ("b", "do-one")}, pages=["a"], renamed=renamed)
    assert ids.missing(site) == ["pages b", "actions do-one"]
    text = ids.text(site.data.ids, ids.now(site))
    again, problems = validate(parse(text, "ids.yml"), Ids)
    assert not problems
    assert again
    assert (again.pages, again.actions, again.renamed) == (["a", "b"], ["do-one"], site.data.ids.renamed)
    assert ids.text(again, ids.now(site)) == text


def test_every_id_in_use_is_in_the_committed_list(project: Site) -> None:
    assert ids.missing(project) == [], "run make fix and commit docs/data/ids.yml"
    assert list(ids.check(project)) == []


def test_pages_stand_in_the_order_of_the_navigation(project: Site) -> None:
    titles = [page.path for page in reading.order(project)]
    assert titles.index("lessons/take-the-first-step.md") < titles.index("lessons/not-every-detail.md")
    assert titles.index("lessons/not-every-detail.md") < titles.index("career/getting-hired.md")
    assert list(reading.entries(project))[:2] == ["Start", "Lessons"]


def test_a_page_knows_what_builds_on_it(project: Site) -> None:
    after = reading.after(project, "lessons/take-the-first-step.md")
    assert ("A marathon, not a sprint", "lessons/marathon-not-sprint.html") in after


CHOOSER = """
version: 1
questions:
  - {id: code, ask: Code?, options: [{id: daily, text: "Yes"}, {id: none, text: "No"}]}
  - {id: goal, ask: Goal?, options: [{id: job, text: Job}, {id: fun, text: Fun}]}
blocks:
  - id: all
    title: All
    when: {code: [daily, none]}
    for_whom: Everybody
    steps:
      - {page: index.md, hours: 1, do: Read}
      - {page: start/index.md, hours: 1, do: Read}
      - {page: glossary.md, hours: 1, do: Read}
"""
PLANTED = {
    "when: {code: [daily, none]}": [
        ("when: {code: [daily, sometimes]}", "no answer 'sometimes' to a question 'code'"),
        ("when: {colour: [red]}", "no answer 'red' to a question 'colour'"),
        ("when: {code: [daily]}", "0 steps for code=none, goal=job"),
    ],
    "page: glossary.md": [("page: index.md", "'index.md' twice"), ("page: lost.md", "no page docs/lost.md")],
    "hours: 1, do: Read}\n      - {page: start": [("do: Read}\n      - {page: start", "a step without hours")],
    "    steps:": [("    path: nowhere\n    steps:", "path 'nowhere' does not exist")],
}


@pytest.mark.parametrize(
    ("old", "new", "said"), [(old, new, said) for old, pairs in PLANTED.items() for new, said in pairs]
)
def test_faults_in_the_chooser_are_named(old: str, new: str, said: str, data: Data, tmp_path: Path) -> None:
    for name in ("index.md", "start/index.md", "glossary.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    for text, expected in ((CHOOSER, ""), (CHOOSER.replace(old, new), said)):
        document = parse(text, "chooser.yml")
        items, problems = validate(document, chooser.Chooser)
        assert items, problems
        problems += chooser.check_chooser(items, document, data.catalogue, data.paths, tmp_path)
        assert expected in " ".join(problem.found for problem in problems)
        assert bool(problems) == bool(expected)


CHECK = """
version: 1
checks:
  - id: one
    page: page.md
    question: Which of these three is the right one?
    choices:
      - {text: A, why: Because it is not the right one of them.}
      - {text: B, right: true, why: Because it is the right one of them.}
      - {text: C, why: Because it is not the right one of them.}
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (", right: true", "", "not exactly one right answer"),
        ("text: C", "text: b", "an answer twice"),
        ("page.md", "other.md", "no page docs/other.md"),
        ("id: one", "id: two", "asks 'two' 0 times"),
    ],
)
def test_faults_in_checks_are_named(old: str, new: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text('{{ check_yourself("one") }}')
    for text, expected in ((CHECK, ""), (CHECK.replace(old, new), said)):
        document = parse(text, "checks.yml")
        items, problems = validate(document, quiz.Checks)
        assert items, problems
        problems += quiz.check_checks(items, document, tmp_path)
        assert expected in " ".join(problem.found for problem in problems)
        assert bool(problems) == bool(expected)


def test_search_weighs_pages_by_kind_and_knows_their_other_names(project: Site) -> None:
    entries = [
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


def test_each_record_can_be_found(project: Site) -> None:
    found = {entry["location"]: entry for entry in search.records(project)}
    for path, names in (
        ("glossary.html", project.terms),
        ("resources/catalogue.html", project.catalogue.resource),
        ("start/questions.html", [item.id for item in project.data.asked.questions]),
    ):
        assert {f"{path}#{name}" for name in names} <= set(found)
    assert all("<" not in entry["title"] for entry in found.values())


def test_the_audit_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "docs" / "data").mkdir(parents=True)
    assert audit.read(tmp_path) is None
    result = audit.Audit(
        version=1,
        date="2026-01-02",
        tools={"axe-core": "4"},
        steps=[audit.Step(what="Rules", how="axe", pages=3, checks=12, found=0)],
    )
    audit.write(tmp_path, result)
    assert audit.read(tmp_path) == result
    (tmp_path / audit.FILE).write_text('{"version": 1}')
    with pytest.raises(ValueError, match="no result of the audit"):
        audit.read(tmp_path)


def test_only_pages_that_one_reads_to_the_end_have_a_mark(project: Site) -> None:
    marked = {page.path for page in project.pages if reading.mark(project, page.path)}
    assert "lessons/take-the-first-step.md" in marked
    assert not {"index.md", "glossary.md", "progress.md", "resources/catalogue.md", "lessons/index.md"} & marked
    assert isinstance(project.pages[0], Page)
