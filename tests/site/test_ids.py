"""Ids that readers' progress hangs on: none gets lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.calls import registry
from macros.data.published import KINDS, Published
from macros.files.documents import Document, parse
from macros.files.validate import validate
from macros.pages.page import read
from macros.publish import frame
from macros.site import ids, reading
from macros.site.site import Site
from tests import samples

LESSON = '---\ntitle: One\ndescription: {text}\nid: {id}\n---\n\n# One\n\n{{{{ action("{action}", minutes=5) }}}}\n'


def small(folder: Path, files: dict[str, tuple[str, str]], **lists: object) -> Site:
    """A site of files given as path: (id of the page, id of its action), and with these lists of ids."""
    for path, (name, action) in files.items():
        file = folder / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        text = f"The page with the id {name}, which is long enough for this."
        file.write_text(LESSON.format(id=name, action=action, text=text))
    found, problems = read(folder / "docs")
    assert not problems
    published = Published.model_validate({"version": 1, **lists})
    data = samples.data()
    documents = dict(data.documents)
    documents[Published] = Document("ids.yml")
    data = replace(data, published=published, documents=documents)
    return Site(folder, data, found, {}, tasks=list(registry.tasks(found)))


def found(site: Site) -> list[str]:
    """What is wrong with the site's ids."""
    return [problem.found for problem in ids.problems(site)]


def test_a_page_that_moves_loses_nothing(tmp_path: Path) -> None:
    site = small(tmp_path, {"skills/elsewhere.md": ("lesson-one", "do-one")}, pages=["lesson-one"], actions=["do-one"])
    assert found(site) == []


def test_an_id_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    site = small(tmp_path, {"lessons/one.md": ("lesson-won", "do-one")}, pages=["lesson-one"], actions=["do-one"])
    assert found(site) == ["page id 'lesson-one' is gone (did you mean 'lesson-won'?)"]


def test_an_id_that_is_renamed_is_kept(tmp_path: Path) -> None:
    renamed = [{"kind": "pages", "old": "a", "new": "b"}, {"kind": "pages", "old": "b", "new": "c"}]
    site = small(tmp_path, {"lessons/one.md": ("c", "do")}, pages=["a", "b", "c"], actions=["do"], renamed=renamed)
    assert found(site) == []
    assert site.data.published.former("pages", "c") == ["b", "a"]
    assert reading.was(site, "pages", "c") == "b a"
    assert frame.of_page(site, "lessons/one.md")["mark"] == {"id": "c", "was": "b a"}


def test_a_rename_to_nothing_is_a_problem(tmp_path: Path) -> None:
    renamed = [{"kind": "actions", "old": "do-one", "new": "do-two"}]
    site = small(tmp_path, {"lessons/one.md": ("a", "do-three")}, pages=["a"], actions=["do-one"], renamed=renamed)
    assert "is renamed to an id that does not exist" in found(site)[0]


def test_a_retired_id_needs_a_reason_and_stays_retired(tmp_path: Path) -> None:
    retired = [{"kind": "actions", "id": "do-one", "why": "The exercise needed a site that closed."}]
    gone = small(tmp_path / "a", {"lessons/one.md": ("a", "do-two")}, actions=["do-one"], retired=retired)
    assert found(gone) == []
    back = small(tmp_path / "b", {"lessons/one.md": ("a", "do-one")}, actions=["do-one"], retired=retired)
    assert "in use again" in found(back)[0]


def test_new_ids_are_written_and_nothing_else_changes(tmp_path: Path) -> None:
    renamed = [{"kind": "pages", "old": "a", "new": "b"}]
    site = small(tmp_path, {"lessons/one.md": ("b", "do-one")}, pages=["a"], renamed=renamed)
    assert ids.missing(site) == ["pages b", "actions do-one"]
    text = ids.text(site.data.published, ids.now(site))
    checked = validate(parse(text, "ids.yml"), Published)
    assert not checked.problems
    again = checked.model
    assert again
    assert (again.pages, again.actions, again.renamed) == (["a", "b"], ["do-one"], site.data.published.renamed)
    assert ids.text(again, ids.now(site)) == text


def test_every_id_in_use_is_in_the_committed_list() -> None:
    assert ids.missing(samples.own()) == [], "run make fix and commit docs/data/ids.yml"
    assert list(ids.problems(samples.own())) == []


@pytest.mark.parametrize(
    "why",
    [
        'The page "One" is part of another one now.',
        "It's \\ gone: all of it, # and more.",
        "{braces}, [brackets] & *stars*",
        "Ünïcode · 日本",
        "true",
    ],
)
def test_a_reason_is_read_as_it_was_given(why: str) -> None:
    items = Published.model_validate(
        {"version": 1, "retired": [{"kind": "actions", "id": "do-one", "why": why}], "actions": ["do-one"]}
    )
    checked = validate(parse(ids.text(items, {kind: [] for kind in KINDS}), "ids.yml"), Published)
    assert checked.problems == []
    assert checked.model == items


def test_the_file_is_written_only_where_it_changes(tmp_path: Path) -> None:
    site = small(tmp_path, {"lessons/one.md": ("lesson-one", "do-one")})
    file = tmp_path / "docs" / "data" / "ids.yml"
    file.parent.mkdir()
    file.touch()
    assert ids.write(site)
    assert "pages:\n  - lesson-one\n" in file.read_text(encoding="utf-8")
    assert not ids.write(site)


def test_a_site_without_the_file_has_no_problem(tmp_path: Path) -> None:
    site = small(tmp_path, {"lessons/one.md": ("lesson-won", "do-one")}, pages=["lesson-one"])
    assert len(found(site)) == 1
    assert found(replace(site, data=replace(site.data, documents={}))) == []


def test_the_problem_lies_at_the_id_in_its_list(tmp_path: Path) -> None:
    site = small(tmp_path, {"lessons/one.md": ("a", "do-one")}, pages=["a", "b"])
    document = parse("version: 1\npages:\n  - a\n  - b\n", "ids.yml")
    site = replace(site, data=replace(site.data, documents={Published: document}))
    assert [(problem.path, problem.line) for problem in ids.problems(site)] == [("ids.yml", 4)]
