"""Macros that show the data files: sources, changes, resources, terms, questions, paths, formulas, diagrams."""

from __future__ import annotations

from html import escape

from macros import ids, paths, render
from macros.context import Context
from macros.model import Cite
from macros.render import menus


class DataMacros(Context):
    """What pages show of docs/data and of the site's own diagrams."""

    def cite(self, source: str, at: str) -> str:
        """A small link to a place in a source document."""
        address = escape(self.place(source, at))
        return self.slots.inline(f'<a class="cite" data-search-exclude href="{address}">{source} {escape(at)}</a>')

    def sources(self) -> str:
        """The list of what this page cites."""
        page = self.site.page[self.current]
        cites = [Cite(source=call.args[0], at=call.args[1]) for call in page.calls if call.name == "cite"]
        cites += [
            cite
            for call in page.calls
            if call.name == "since"
            for cite in self.site.catalogue.change[call.args[0]].cites
        ]
        return self.slots.block(render.sources(self.site.catalogue, cites, self.place))

    def source_places(self, source: str) -> str:
        """The places of a source that pages cite, with these pages."""
        rows = []
        for at in self.site.catalogue.source[source].places:
            pages = self.site.citations.get((source, at), [])
            if pages:
                rows.append((at, [(page.meta.title, self.url(page.path)) for page in pages if page.meta]))
        return self.slots.block(
            render.fragment("places", source=self.site.catalogue.source[source], rows=rows, place_id=render.place_id)
        )

    def since(self, id: str) -> str:
        """A box: what changed after the source spoke, with date and evidence."""
        return self.slots.block(render.since(self.site.catalogue, id, self.place))

    def resource(self, id: str) -> str:
        """A card for one resource."""
        target = self.url("resources/catalogue.md", id) if "resources/catalogue.md" in self.site.page else ""
        return self.slots.block(render.resource_card(self.site.catalogue, self.site.catalogue.resource[id], target))

    def resource_link(self, id: str) -> str:
        """A link with a resource's title."""
        item = self.site.catalogue.resource[id]
        if not item.url or item.status == "closed":
            return self.slots.inline(escape(item.title))
        return self.slots.inline(f'<a href="{escape(item.url)}">{escape(item.title)}</a>')

    def resource_table(
        self,
        kind: str = "",
        topic: str = "",
        stage: str = "",
        level: str = "",
        access: str = "",
        ids: list[str] | None = None,
        default: str = "",
        caption: str = "",
    ) -> str:
        """A table of the resources that meet every filter; `default` marks the pick to start with."""
        rows = self.site.catalogue.select(kind=kind, topic=topic, stage=stage, level=level, access=access, ids=ids)
        words = self.site.catalogue.vocabulary
        if not caption:
            kinds = words.names("kinds")
            caption = (kinds[kind].plural or kinds[kind].name) if kind else "Resources"
            caption += f" for the {words.names('stages')[stage].name.lower()} stage" if stage else ""
        whole = self.current == "resources/catalogue.md"
        html = render.resource_table(
            self.site.catalogue,
            rows,
            default,
            caption,
            self.rows,
            pages=self.using() if whole else None,
            filters=menus(words, "kind", "level", "access", "topic", "stage") if whole else "",
        )
        self.rows.update((row.id, "") for row in rows)
        return self.slots.block(html)

    def using(self) -> dict[str, list[tuple[str, str]]]:
        """Title and address of the pages that name each resource, by its id."""
        return {
            name: [(page.meta.title, self.url(page.path)) for page in pages if page.meta]
            for name, pages in self.site.resource_pages.items()
        }

    def vocabulary_table(self, name: str) -> str:
        """The words of one list of the vocabulary with their meanings."""
        captions = {
            "kinds": "Kinds of resources",
            "levels": "Levels",
            "access": "Access",
            "topics": "Topics",
            "stages": "Stages of the lifecycle",
            "statuses": "Status",
        }
        return self.slots.block(
            render.fragment(
                "vocabulary",
                caption=captions[name],
                badges=name in ("access", "levels", "statuses"),
                terms=getattr(self.site.catalogue.vocabulary, name),
            )
        )

    def action(self, id: str, minutes: int, result: str = "") -> str:
        """The frame of a 'do this': how long it takes and what the reader has at the end."""
        if result:  # goes on in the middle of a sentence, and ends it
            result = f"{result[:1].lower()}{result[1:].rstrip('.')}."
        return self.slots.block(
            render.fragment(
                "action",
                id=id,
                minutes=minutes,
                result=result,
                was=" ".join(ids.former(self.site.data.ids, "actions", id)),
            )
        )

    def term(self, id: str, text: str = "") -> str:
        """A link to a term of the glossary."""
        item = self.site.terms[id]
        return self.slots.inline(
            f'<a class="term" href="{self.url("glossary.md", id)}" '
            f'data-tip="{escape(item.meaning)}">{escape(text or item.term)}</a>'
        )

    def glossary_table(self) -> str:
        """All terms of the glossary."""
        terms = sorted(self.site.terms.values(), key=lambda item: item.term.casefold())
        return self.slots.block(
            render.fragment("glossary", terms=terms, names=self.site.terms, titles=self.titles(), url=self.url)
        )

    def question_list(self) -> str:
        """The practice questions, their answers folded."""
        words = self.site.catalogue.vocabulary
        return self.slots.block(
            render.fragment(
                "questions",
                items=self.site.data.questions.questions,
                stages=words.names("stages"),
                levels=words.names("levels"),
                filters=menus(words, "stage", "level"),
                titles=self.titles(),
                url=self.url,
                link=self.place,
            )
        )

    def asked_list(self, group: str) -> str:
        """A group of the questions that people ask in public, their answers folded."""
        items = [item for item in self.site.data.asked.questions if item.group == group]
        return self.slots.block(render.fragment("asked", items=items, titles=self.titles(), url=self.url))

    def path(self, id: str) -> str:
        """An ordered way through pages and resources, with its hours summed."""
        way = next(item for item in self.site.data.paths.paths if item.id == id)
        titles, resources = self.titles(), self.site.catalogue.resource
        steps = [
            (
                step,
                titles[step.page] if step.page else resources[str(step.resource)].title,
                self.url(step.page) if step.page else resources[str(step.resource)].url,
                paths.hours(step, self.site.catalogue),
            )
            for step in way.steps
        ]
        return self.slots.block(
            render.fragment("path", way=way, steps=steps, total=paths.total(way, self.site.catalogue))
        )

    def formula(self, id: str) -> str:
        """A formula as MathML, with its words."""
        return self.slots.block(render.formula(self.site.formulas[id]))

    def diagram(self, name: str) -> str:
        """One of the site's own SVG diagrams."""
        file = self.site.root / "overrides" / "diagrams" / f"{name}.svg"
        return self.slots.block(render.diagram(file, self.copy(f"diagram:{name}")))
