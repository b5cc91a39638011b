"""The shape that a page of each kind must have: headings, macros, folds, and no count typed by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.pages import Page
from macros.problems import Problem

FOLD = re.compile(r"^\?\?\?\+? question ", re.M)
STOP = re.compile(r"\b(may|can|when to|where to|to) stop\b|\bstops? here\b|\bstop (when|after|if|once)\b", re.I)
# "214 resources" in running text: a macro must render it. Numbers in words up to ten belong to the subject
# (seven lessons, five documents), and those of a source carry its citation.
COUNT = re.compile(r"\b\d{2,}\+? (?:pages|notebooks|records|resources|terms|lessons|explainers|exercises)\b")


@dataclass(frozen=True)
class Shape:
    """What a kind of page must hold: headings (patterns), macros, and a number of question folds."""

    headings: tuple[str, ...] = ()
    macros: tuple[tuple[str, ...], ...] = ()  # of each group, one must be called
    folds: int = 0
    marks: tuple[str, ...] = ()  # texts that must stand on the page
    stop: bool = False


PRACTICE = Shape(headings=(r"Do this (today|this week)",), macros=(("action",),))
SHAPES = {
    "lesson": Shape(
        (r"What it looks like", r"Do this today", r"Check yourself", r"Where this comes from"),
        (("action",), ("sources",), ("cite",), ("resource", "resource_link"), ("check_yourself",)),
        3,
        ("{ .lesson-line }",),
        True,
    ),
    "stage": Shape(
        (
            r"What goes in, what comes out",
            r"The decisions",
            r"What you already know that counts",
            r"What goes wrong",
            r"Checklist",
            r"Check yourself",
            r"Where this comes from",
        ),
        (("action",), ("sources",), ("cite",), ("figure", "cell"), ("resource_table",), ("check_yourself",)),
        3,
    ),
    "explainer": Shape(
        (r"The problem|Two views", r"When to use", r"Check yourself", r"Where this comes from"),
        (("figure",), ("cell", "number"), ("resource", "resource_link"), ("check_yourself",), ("live", "exercise")),
        3,
    ),
    "list": Shape((r"How it was checked|Where the hours come from|What .* mean",), (("resource_table", "path"),)),
    "practice": PRACTICE,
    "skill": PRACTICE,
    "career": PRACTICE,
}


def check(pages: list[Page]) -> Iterator[Problem]:
    """Problems of pages that lack what their kind must hold, that rest on nothing, or that count by hand."""
    for page in pages:
        shape = SHAPES.get(page.kind)
        if shape:
            yield from _shape(page, shape)
        if page.kind not in ("home", "page", "contributing", "overview") and not _rests_on_something(page):
            yield page.problem(
                1,
                "neither a source nor evidence",
                "a cite(), a notebook's output, a resource or an address",
                "cite where it comes from, or write `ours: true` on top",
            )
        for number, line in enumerate(page.text.splitlines(), 1):
            if "cite(" not in line and (match := COUNT.search(line)):
                yield page.problem(
                    number, f"a count typed by hand: '{match[0]}'", "a macro, or no count", "leave the number out"
                )


def _shape(page: Page, shape: Shape) -> Iterator[Problem]:
    headings = [text for _, _, text in page.headings()]
    called = {call.name for call in page.calls}
    for pattern in shape.headings:
        if not any(re.match(pattern, text) for text in headings):
            yield page.problem(
                1, f"no heading '{pattern}' on a page of kind {page.kind}", "the shape of its kind", "add the section"
            )
    for group in shape.macros:
        if not called & set(group):
            yield page.problem(
                1, f"no call of {' or '.join(group)} on a page of kind {page.kind}", "the shape of its kind", "add it"
            )
    if (folds := len(FOLD.findall(page.text))) < shape.folds:
        yield page.problem(
            1, f"{folds} questions to check oneself", f"at least {shape.folds}", "add a '??? question' fold"
        )
    for mark in shape.marks:
        if mark not in page.text:
            yield page.problem(1, f"no '{mark}'", "one on each page of this kind", "add it")
    if shape.stop and not STOP.search(page.text):
        yield page.problem(1, "nothing says where the reader may stop", "a line like 'You may stop here.'", "add it")


def _rests_on_something(page: Page) -> bool:
    called = {call.name for call in page.calls}
    named = called & {
        "cite",
        "number",
        "figure",
        "cell",
        "live",
        "exercise",
        "resource",
        "resource_table",
        "since",
        "asked_list",
        "path",
        "question_list",
    }
    return bool(named) or "](https://" in page.text or bool(page.meta and page.meta.ours)
