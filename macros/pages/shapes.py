"""The shape that a page of each kind must have: headings, macros, folds, and no count typed by hand."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from macros.pages.page import Page
from macros.problems import Problem

FOLD = re.compile(r"^\?\?\?\+? question ", re.M)
STOP = re.compile(r"\b(may|can|when to|where to|to) stop\b|\bstops? here\b|\bstop (when|after|if|once)\b", re.I)
# "214 resources" in running text: a macro must render it. Numbers in words up to ten belong to the subject
# (seven lessons, five documents), and those of a source carry its citation.
COUNT = re.compile(r"\b\d{2,}\+? (?:pages|notebooks|records|resources|terms|lessons|explainers|exercises)\b")


def problems(pages: list[Page], evidence: Collection[str]) -> Iterator[Problem]:
    """Problems of pages that lack what their kind must hold, that rest on nothing, or that count by hand; `evidence`
    are the macros that show a source or evidence."""
    for page in pages:
        yield from has_its_sections(page)
        yield from has_its_marks(page)
        yield from rests_on_something(page, evidence)
        yield from counts_nothing_by_hand(page)


def has_its_sections(page: Page) -> Iterator[Problem]:
    """The headings and the macros of its kind stand on the page."""
    headings = [text for _, _, text in page.headings()]
    called = {call.name for call in page.calls}
    of = f"on a page of kind {page.kind.name}"
    for pattern in page.kind.shape.headings:
        if not any(re.match(pattern, text) for text in headings):
            yield page.problem(1, f"no heading '{pattern}' {of}", "the shape of its kind", "add the section")
    for group in page.kind.shape.macros:
        if not called & set(group):
            yield page.problem(1, f"no call of {' or '.join(group)} {of}", "the shape of its kind", "add it")


def has_its_marks(page: Page) -> Iterator[Problem]:
    """The folds with questions, the marks and the place to stop that its kind asks for stand on the page."""
    shape = page.kind.shape
    if (folds := len(FOLD.findall(page.text))) < shape.folds:
        found, allowed = f"{folds} questions to check oneself", f"at least {shape.folds}"
        yield page.problem(1, found, allowed, "add a '??? question' fold")
    for mark in shape.marks:
        if mark not in page.text:
            yield page.problem(1, f"no '{mark}'", "one on each page of this kind", "add it")
    if shape.stop and not STOP.search(page.text):
        yield page.problem(1, "nothing says where the reader may stop", "a line like 'You may stop here.'", "add it")


def rests_on_something(page: Page, evidence: Collection[str]) -> Iterator[Problem]:
    """A page that claims something shows a source or evidence, or says that it is our own."""
    shown = any(call.name in evidence for call in page.calls) or "](https://" in page.text
    if page.kind.rests and not shown and not (page.meta and page.meta.ours):
        allowed = "a cite(), a notebook's output, a resource or an address"
        fix = "cite where it comes from, or write `ours: true` on top"
        yield page.problem(1, "neither a source nor evidence", allowed, fix)


def counts_nothing_by_hand(page: Page) -> Iterator[Problem]:
    """What a macro can count is not typed into the text."""
    for number, line in enumerate(page.text.splitlines(), 1):
        if "cite(" not in line and (match := COUNT.search(line)):
            found = f"a count typed by hand: '{match[0]}'"
            yield page.problem(number, found, "a macro, or no count", "leave the number out")
