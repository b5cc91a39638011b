"""Macros of the reader's tools: the chooser, check yourself, progress, the audit's result."""

from __future__ import annotations

from macros.calls.data import DataMacros
from macros.calls.declare import Declares, macro
from macros.calls.names import ProgressPart, QuizId
from macros.data import chooser, published, ways
from macros.markup.fragments import fragment
from macros.site import reading


class ReaderMacros(DataMacros):
    """What pages show of the reader's tools, which read without script. Ways are shown as DataMacros shows them."""

    @macro()
    def where_to_start(self) -> str:
        """The questions of the chooser, and its parts as a table."""
        data = self.site.data
        rows = []
        for block in data.chooser.blocks:
            steps = chooser.steps(block, data.ways)
            rows.append((block, self.steps(steps), ways.total(steps, data.catalogue)))
        return self.slots.block(fragment("reader/chooser", questions=data.chooser.questions, rows=rows))

    @macro(declares=Declares("checks"))
    def check_yourself(self, id: QuizId) -> str:
        """A question with choices; the answers are folded."""
        item = next(item for item in self.site.data.quiz.checks if item.id == id)
        anchor, was = published.anchor("checks", id), reading.was(self.site, "checks", id)
        return self.slots.block(fragment("reader/quiz", item=item, anchor=anchor, was=was))

    @macro()
    def progress(self, part: ProgressPart) -> str:
        """A part of the progress page: next, weeks, list or tools. The script fills in what is done."""
        found = reading.entries(self.site) if part == "list" else {}
        start = [self.url(page.path) for page in self.site.callers("where_to_start")]
        return self.slots.block(
            fragment(
                "reader/progress",
                part=part,
                sections=found,
                url=self.url,
                kinds=published.PROGRESS,
                start=start[0] if start else "",
            )
        )

    @macro()
    def audit_result(self) -> str:
        """What the accessibility audit tested and found, and when."""
        return self.slots.block(fragment("reader/audit", audit=self.site.data.audit))
