"""Macros that show the data files: sources, changes, resources, terms, questions, paths, formulas, diagrams."""

from __future__ import annotations

from dataclasses import replace

from macros.calls.declare import Declares, macro
from macros.calls.here import Here
from macros.calls.names import (
    Access,
    ActionId,
    ChangeId,
    Diagram,
    FormulaId,
    GroupId,
    Level,
    Minutes,
    Place,
    ResourceId,
    ResourceIds,
    ResourceKind,
    SourceId,
    Stage,
    TermId,
    Topic,
    WayId,
    WordListName,
    table_has_rows,
)
from macros.data import published, ways
from macros.data.catalogue import BY_NAME, Cite
from macros.data.ways import Step
from macros.markup import fragments
from macros.markup.fragments import TableView, fragment, menus
from macros.site.reading import was

ShownStep = tuple[Step, str, str, float]  # a step of a way, its title, its address and its hours


class DataMacros(Here):
    """What pages show of docs/data and of the site's own diagrams."""

    @macro(evidence=True)
    def cite(self, source: SourceId, at: Place, /) -> str:
        """A small link to a place in a source document."""
        return self.slots.inline(fragments.cite(self.place(source, at), source, at))

    @macro()
    def sources(self) -> str:
        """The list of what this page cites."""
        page = self.site.page[self.current]
        cites = [Cite(source=call.args[0], at=call.args[1]) for call in page.calls if call.name == "cite"]
        since = [call.args[0] for call in page.calls if call.name == "since"]
        cites += [cite for change in since for cite in self.site.catalogue.change[change].cites]
        return self.slots.block(fragments.sources(self.site.catalogue, cites, self.place))

    @macro()
    def source_places(self, source: SourceId) -> str:
        """The places of a source that pages cite, with these pages."""
        item = self.site.catalogue.source[source]
        rows = [(at, self.links(self.site.citations.get((source, at), []))) for at in item.places]
        return self.slots.block(fragment("data/places", source=item, rows=[row for row in rows if row[1]]))

    @macro(evidence=True)
    def since(self, id: ChangeId, /) -> str:
        """A box: what changed after the source spoke, with date and evidence."""
        return self.slots.block(fragments.since(self.site.catalogue, id, self.place))

    @macro(evidence=True)
    def resource(self, id: ResourceId, /) -> str:
        """A card for one resource."""
        catalogue = self.site.catalogue
        return self.slots.block(
            fragments.resource_card(catalogue, catalogue.resource[id], self.record("catalogue", id))
        )

    @macro()
    def resource_link(self, id: ResourceId, /) -> str:
        """A link with a resource's title."""
        return self.slots.inline(fragments.resource_link(self.site.catalogue.resource[id]))

    @macro(evidence=True, rules=(table_has_rows,))
    def resource_table(
        self,
        kind: ResourceKind = "",
        topic: Topic = "",
        stage: Stage = "",
        level: Level = "",
        access: Access = "",
        ids: ResourceIds | None = None,
        default: ResourceId = "",
        caption: str = "",
    ) -> str:
        """A table of the resources that meet every filter; `default` marks the pick to start with. On the page of the
        catalogue it has filters, and names the pages that use each."""
        catalogue, words = self.site.catalogue, self.site.catalogue.vocabulary
        rows = catalogue.select(kind=kind, topic=topic, stage=stage, level=level, access=access, ids=ids)
        if not caption:
            caption = words.of("kind")[kind].plural or words.of("kind")[kind].name if kind else "Resources"
            caption += f" for the {words.of('stage')[stage].name.lower()} stage" if stage else ""
        view = TableView(caption, default, self.shown)
        if self.is_holder("catalogue"):
            used = {name: self.links(pages) for name, pages in self.site.resource_pages.items()}
            view = replace(view, filters=menus(words, "kind", "level", "access", "topic", "stage"), pages=used)
        html = fragments.resource_table(catalogue, rows, view)
        self.shown.update(row.id for row in rows)
        return self.slots.block(html)

    @macro()
    def vocabulary_table(self, name: WordListName) -> str:
        """The words of one list of the vocabulary with their meanings."""
        words = self.site.catalogue.vocabulary.words(name)
        return self.slots.block(fragment("data/vocabulary", of=BY_NAME[name], words=words))

    @macro(declares=Declares("actions"))
    def action(self, id: ActionId, minutes: Minutes, result: str = "") -> str:
        """The frame of a 'do this': how long it takes and what the reader has at the end."""
        if result:  # goes on in the middle of a sentence, and ends it
            result = f"{result[:1].lower()}{result[1:].rstrip('.')}."
        return self.slots.block(
            fragment(
                "reader/action",
                id=id,
                anchor=published.anchor("actions", id),
                was=was(self.site, "actions", id),
                minutes=minutes,
                result=result,
            )
        )

    @macro()
    def term(self, id: TermId, text: str = "") -> str:
        """A link to a term of the glossary."""
        item = self.site.terms[id]
        return self.slots.inline(fragments.term(self.record("glossary", id), item.meaning, text or item.term))

    @macro()
    def glossary_table(self) -> str:
        """All terms of the glossary."""
        terms = sorted(self.site.terms.values(), key=lambda item: item.term.casefold())
        return self.slots.block(
            fragment("data/glossary", terms=terms, names=self.site.terms, titles=self.site.titles(), url=self.url)
        )

    @macro(evidence=True)
    def question_list(self) -> str:
        """The practice questions, their answers folded."""
        words = self.site.catalogue.vocabulary
        return self.slots.block(
            fragment(
                "data/questions",
                items=self.site.data.questions.questions,
                words=words,
                filters=menus(words, "stage", "level"),
                titles=self.site.titles(),
                url=self.url,
                link=self.place,
            )
        )

    @macro(evidence=True)
    def asked_list(self, group: GroupId) -> str:
        """A group of the questions that people ask in public, their answers folded."""
        items = [item for item in self.site.data.asked.questions if item.group == group]
        return self.slots.block(fragment("data/asked", items=items, titles=self.site.titles(), url=self.url))

    @macro(evidence=True)
    def path(self, id: WayId) -> str:
        """An ordered way through pages and resources, with its hours summed."""
        way = next(item for item in self.site.data.ways.paths if item.id == id)
        total = ways.total(way.steps, self.site.catalogue)
        return self.slots.block(fragment("data/path", way=way, steps=self.steps(way.steps), total=total))

    def steps(self, steps: list[Step]) -> list[ShownStep]:
        """The steps of a way as they are shown."""
        titles, resources = self.site.titles(), self.site.catalogue.resource
        shown = []
        for step in steps:
            hours = ways.hours(step, self.site.catalogue) or 0
            if step.page:
                shown.append((step, titles[step.page], self.url(step.page), hours))
            else:
                item = resources[str(step.resource)]
                shown.append((step, item.title, str(item.url), hours))
        return shown

    @macro()
    def formula(self, id: FormulaId) -> str:
        """A formula as MathML, with its words."""
        return self.slots.block(fragments.formula(self.site.formulas[id]))

    @macro()
    def diagram(self, name: Diagram) -> str:
        """One of the site's own SVG diagrams."""
        return self.slots.block(fragments.diagram(self.site.diagrams[name], self.copy(f"diagram:{name}")))
