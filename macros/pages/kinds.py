"""The kinds of pages, a row each. A new kind is one row here, its folder under docs/ and its section in `nav`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """What a kind of page must hold: headings (patterns), macros, and a number of question folds."""

    headings: tuple[str, ...] = ()
    macros: tuple[tuple[str, ...], ...] = ()  # of each group, one must be called
    folds: int = 0
    marks: tuple[str, ...] = ()  # texts that must stand on the page
    stop: bool = False  # it says where the reader may stop


@dataclass(frozen=True)
class PageKind:
    """What the site does with a kind of page, and where its pages lie."""

    name: str
    sign: str  # stands above its title
    weight: float  # in the search: what explains comes before what lists
    folder: str = ""  # under docs/; its index.md is an overview
    section: str = ""  # of the progress page; '' is "Everything else"
    read: bool = False  # readers read it to its end, and mark that they have
    rests: bool = False  # it must rest on a source or on evidence
    after: bool = True  # its end names the pages that build on it
    wraps: bool = False  # shows files of the project, some with lines of one piece: there long lines of code wrap
    series: bool = False  # its pages are numbered in the order of the navigation
    strip: bool = False  # all pages of the series stand in a strip below the title
    prefix: str = ""  # of its pages' ids, where it is not the name of the kind
    shape: Shape = Shape()


DO_THIS = Shape(headings=(r"Do this (today|this week)",), macros=(("action",),))
LESSON = Shape(
    headings=(r"What it looks like", r"Do this today", r"Check yourself", r"Where this comes from"),
    macros=(("action",), ("sources",), ("cite",), ("resource", "resource_link"), ("check_yourself",)),
    folds=3,
    marks=("{ .lesson-line }",),
    stop=True,
)
STAGE = Shape(
    headings=(
        r"What goes in, what comes out",
        r"The decisions",
        r"What you already know that counts",
        r"What goes wrong",
        r"Checklist",
        r"Check yourself",
        r"Where this comes from",
    ),
    macros=(("action",), ("sources",), ("cite",), ("figure", "cell"), ("resource_table",), ("check_yourself",)),
    folds=3,
)
EXPLAINER = Shape(
    headings=(r"The problem|Two views", r"When to use", r"Check yourself", r"Where this comes from"),
    macros=(
        ("figure",),
        ("cell", "number"),
        ("resource", "resource_link"),
        ("check_yourself",),
        ("live", "exercise"),
    ),
    folds=3,
)
LIST = Shape(
    headings=(r"How it was checked|Where the hours come from|What .* mean",), macros=(("resource_table", "path"),)
)

HOME = PageKind("home", "", 0.8, after=False)
OVERVIEW = PageKind("overview", "Overview", 1.2, after=False)
PAGE = PageKind("page", "Reference", 0.6)
NOTEBOOK = PageKind("notebook", "Notebook", 0.4)
IN_FOLDERS = (
    PageKind("guide", "Start", 1.5, "start", "Start", read=True, rests=True, prefix="start"),
    PageKind("lesson", "Lesson", 1.8, "lessons", "Lessons", read=True, rests=True, series=True, shape=LESSON),
    PageKind(
        "stage",
        "Lifecycle stage",
        1.8,
        "lifecycle",
        "Lifecycle",
        read=True,
        rests=True,
        series=True,
        strip=True,
        shape=STAGE,
    ),
    PageKind("explainer", "Explainer", 2.0, "explainers", "Explainers", read=True, rests=True, shape=EXPLAINER),
    PageKind("practice", "Practice", 1.5, "practice", "Practice", read=True, rests=True, shape=DO_THIS),
    PageKind("skill", "Skill", 1.4, "skills", "Skills", read=True, rests=True, shape=DO_THIS),
    PageKind("career", "Career", 1.4, "career", "Career", read=True, rests=True, shape=DO_THIS),
    PageKind("list", "Resources", 0.8, "resources", rests=True, prefix="resources", shape=LIST),
    PageKind("contributing", "Contributing", 0.5, "contributing", after=False, wraps=True),
)
BY_FOLDER = {kind.folder: kind for kind in IN_FOLDERS}


def in_folder(path: str) -> PageKind | None:
    """The kind of the pages in the folder of that path under docs/, its overview included; None at the root."""
    return BY_FOLDER.get(path.rpartition("/")[0].partition("/")[0])


def kind_of(path: str) -> PageKind:
    """The kind of the page at that path under docs/; pages at the root are of the kind `page`."""
    if path == "index.md":
        return HOME
    if path.endswith("/index.md"):
        return OVERVIEW
    return in_folder(path) or PAGE


def section_of(path: str) -> str:
    """The section of the progress page that a page belongs to, overviews included."""
    kind = in_folder(path)
    return (kind.section if kind else "") or "Everything else"
