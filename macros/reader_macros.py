"""Macros of the reader's tools: the chooser, check yourself, progress, the audit's result."""

from __future__ import annotations

from macros import audit, chooser, ids, paths, reader, render
from macros.context import Context


class ReaderMacros(Context):
    """What pages show of the reader's tools; all of it reads without script."""

    def where_to_start(self) -> str:
        """The questions of the chooser, and its parts as a table."""
        titles, catalogue, ways = self.titles(), self.site.catalogue, self.site.data.paths
        rows = []
        for block in self.site.data.chooser.blocks:
            steps = [
                (
                    step,
                    titles[step.page] if step.page else catalogue.resource[str(step.resource)].title,
                    self.url(step.page) if step.page else catalogue.resource[str(step.resource)].url,
                    paths.hours(step, catalogue) or 0,
                )
                for step in chooser.steps(block, ways)
            ]
            rows.append((block, steps, sum(time for *_, time in steps)))
        return self.slots.block(render.fragment("chooser", questions=self.site.data.chooser.questions, rows=rows))

    def check_yourself(self, id: str) -> str:
        """A question with choices; the answers are folded."""
        item = next(item for item in self.site.data.checks.checks if item.id == id)
        was = " ".join(ids.former(self.site.data.ids, "checks", id))
        return self.slots.block(render.fragment("check", item=item, was=was, letters="ABCDE"))

    def progress(self, part: str) -> str:
        """A part of the progress page: next, weeks, list or tools. The script fills in what is done."""
        found = reader.entries(self.site) if part in ("list", "next") else {}
        return self.slots.block(
            render.fragment(
                "progress",
                part=part,
                sections=found,
                url=self.url,
                names={"actions": "Do", "checks": "Answer", "exercises": "Exercise"},
            )
        )

    def audit_result(self) -> str:
        """What the accessibility audit tested and found, and when."""
        return self.slots.block(render.fragment("audit", audit=audit.read(self.site.root)))
