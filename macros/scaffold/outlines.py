"""The outline of a new page or notebook: what its kind must hold, at its place in the navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from macros import project
from macros.files.values import KEBAB
from macros.pages.kinds import IN_FOLDERS, PageKind
from macros.pages.page import Meta
from macros.problems import Problem, ProjectError
from macros.scaffold import ask
from macros.scaffold.records import complaint, scalar

NOTEBOOK = """# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # {title}
# {description}

# %%
"""


def add(what: str, root: Path) -> tuple[list[str], list[Problem]]:
    """Asks, and writes a page, an explainer (a page with its notebook) or a notebook: the paths of what was written,
    and what the checks find missing now, which is the list of what to write next."""
    folders = {kind.folder: kind for kind in IN_FOLDERS}
    folder = "explainers"
    if what == "page":
        folder = ask.answer(
            f"folder ({', '.join(folders)})", lambda given: "" if given in folders else "no such folder"
        )
    slug = ask.answer("name in the address (kebab-case)", lambda given: _taken(what, folder, given, root))
    title = ask.answer("title", lambda given: complaint(Meta, "title", given))
    description = ask.answer(
        "description (50 to 170 characters: what readers find there)",
        lambda given: complaint(Meta, "description", given),
    )
    written = []
    if what != "notebook":
        written += write_page(root, folders[folder], slug, title, description, notebook=what == "explainer")
    if what != "page":
        file = root / "notebooks" / f"{slug}.py"
        file.write_text(NOTEBOOK.format(title=title, description=description), encoding="utf-8")
        written.append(file.relative_to(root).as_posix())
    try:
        project.load(root, quick=True)
    except ProjectError as error:
        return written, error.problems
    return written, []


def _taken(what: str, folder: str, slug: str, root: Path) -> str:
    if not re.fullmatch(KEBAB, slug):
        return "lower-case letters and digits, joined by single hyphens"
    files = {"page": [f"docs/{folder}/{slug}.md"], "notebook": [f"notebooks/{slug}.py"]}
    wanted = files["page"] + files["notebook"] if what == "explainer" else files[what]
    return "; ".join(f"{path} is there already" for path in wanted if (root / path).exists())


def write_page(
    root: Path, kind: PageKind, slug: str, title: str, description: str, notebook: bool = False
) -> list[str]:
    """Writes the outline of a page and its entry in the navigation; the paths of both files."""
    path = f"{kind.folder}/{slug}.md"
    settings = root / "mkdocs.yml"
    lines = settings.read_text(encoding="utf-8").split("\n")
    entries = [at for at, line in enumerate(lines) if re.match(rf"\s+- (?:[^:]+: )?{kind.folder}/[\w-]+\.md", line)]
    if not entries:
        found, allowed = f"no page of {kind.folder}/ in nav", "one, as a place to add to"
        raise ProjectError([Problem("mkdocs.yml", 0, 0, found, allowed, "name its section in nav")])
    last = lines[entries[-1]]
    lines.insert(entries[-1] + 1, f"{last[: len(last) - len(last.lstrip())]}- {path}")
    text = "\n".join(outline(kind, slug, title, description, notebook)) + "\n"
    (root / "docs" / path).write_text(text, encoding="utf-8")
    settings.write_text("\n".join(lines), encoding="utf-8")
    return [f"docs/{path}", "mkdocs.yml"]


def outline(kind: PageKind, slug: str, title: str, description: str, notebook: bool) -> Iterator[str]:
    """The lines of a page that has the sections of its kind and nothing in them."""
    yield from (
        "---",
        f"title: {scalar(title)}",
        f"description: {scalar(description)}",
        f"id: {kind.prefix or kind.name}-{slug}",
    )
    if notebook:
        yield f"notebook: {slug}"
    yield from ("---", "", f"# {title}")
    for pattern in kind.shape.headings:
        heading = re.sub(r"\(([^|)]*)[^)]*\)", r"\1", re.split(r"\|(?![^(]*\))", pattern)[0])
        yield from ("", f"## {heading}")
