"""The model of docs/data/resources.yml: sources, vocabulary, changes and resources.

The JSON Schema for editors is generated from these classes, so the descriptions here are what
a contributor reads while typing.
"""

from __future__ import annotations

from functools import cached_property
from typing import Literal, NamedTuple

from pydantic import ConfigDict, Field

from macros.files.values import Date, Id, Record, Text, Url, Version, Yes

# Words of the vocabulary that decide how a resource is shown, or what else it must say: see `known_words_are_there`.
CLOSED, REPLACED, GONE = "closed", "replaced", "gone"


class WordList(NamedTuple):
    """A list of the vocabulary, and where its words are used."""

    name: str  # the list's key in the file
    field: str  # of a resource that takes its words
    argument: str  # of macros, and of the filters above a table
    caption: str  # of the table that explains its words
    title: str  # of its filter
    badge: bool = False  # whether the table shows each word as the badge that readers meet elsewhere


WORD_LISTS = (
    WordList("kinds", "kind", "kind", "Kinds of resources", "Kind"),
    WordList("levels", "level", "level", "Levels", "Level", badge=True),
    WordList("access", "access", "access", "Access", "Access", badge=True),
    WordList("topics", "topics", "topic", "Topics", "Topic"),
    WordList("stages", "stages", "stage", "Stages of the lifecycle", "Stage"),
    WordList("statuses", "status", "status", "Status", "Status", badge=True),
)
BY_ARGUMENT = {words.argument: words for words in WORD_LISTS}
BY_NAME = {words.name: words for words in WORD_LISTS}


class Cite(Record):
    """A place in one of the source documents."""

    source: Id = Field(description="id of the source document")
    at: Text = Field(description="place in it, as listed under its `places`")


class Source(Record):
    """One of the documents that the site rests on."""

    id: Id
    title: Text
    by: Text = Field(description="who wrote or spoke it")
    kind: Id
    date: Date
    date_note: Text | None = Field(None, description="what is not certain about the date")
    url: Url | None = None
    place: Literal["time", "section", "post"] = Field(description="what a place in it is")
    places: list[Text] = Field(description="every place that may be cited, in the document's order")
    evidence: list[Url] = Field(default_factory=list)


class Word(Record):
    """A word of the vocabulary with what it means."""

    id: Id
    name: Text
    plural: Text | None = None
    meaning: Text


class Vocabulary(Record):
    """The words that resource fields may use."""

    kinds: list[Word]
    levels: list[Word]
    access: list[Word]
    topics: list[Word]
    stages: list[Word]
    statuses: list[Word]

    def words(self, name: str) -> list[Word]:
        """The words of the list with that key, in their order."""
        found: list[Word] = getattr(self, name)
        return found

    def of(self, argument: str) -> dict[str, Word]:
        """The words that a macro's argument, a filter or a badge of that name may hold (kind, topic, ...), by id."""
        return {word.id: word for word in self.words(BY_ARGUMENT[argument].name)}


class Change(Record):
    """Something that the world changed after a source spoke."""

    id: Id
    title: Text
    said: Text = Field(description="what the source said, in our words")
    now: Text = Field(description="what the newest evidence says")
    date: Date = Field(description="when it changed")
    checked: Date
    evidence: list[Url] = Field(min_length=1)
    cites: list[Cite] = Field(min_length=1)


class Resource(Record):
    """One course, book, tool, place or data set. Key order in the file is the order here."""

    id: Id = Field(description="kebab-case; the anchor of the record; never reused")
    title: Text
    url: Url | None = None
    url_note: Text | None = Field(None, description="why the address is not https")
    kind: Id
    by: Text | None = None
    aliases: list[Text] = Field(
        default_factory=list, description="other names, found by search: abbreviations, nicknames"
    )
    topics: list[Id] = Field(min_length=1)
    stages: list[Id] = Field(default_factory=list)
    level: Id | None = None
    access: Id
    hours: int | float | None = Field(None, gt=0, lt=10_000)
    hours_note: Text | None = None
    needs: Text | None = None
    why: Text = Field(description="one plain sentence: why this one, for whom")
    skip: Text | None = Field(None, description="who should skip it")
    edition: Text | None = None
    status: Id
    replaced_by: Id | None = None
    since: list[Id] = Field(default_factory=list, description="ids of `changes` that touch it")
    seen_in: list[Cite] = Field(default_factory=list, description="where a source names it")
    ours: Yes | None = Field(None, description="our own selection: no source names it")
    checked: Date
    evidence: list[Url] = Field(default_factory=list)
    confidence: Literal["verified", "partly", "likely", "unknown"]
    unverified: Text | None = Field(None, description="what could not be verified")

    @property
    def is_open(self) -> bool:
        """Whether readers can still use it: it is neither closed nor replaced."""
        return self.status not in (CLOSED, REPLACED)

    @property
    def link(self) -> str:
        """The address that its title links to; '' where it has none or is closed."""
        return self.url if self.url and self.status != CLOSED else ""

    def words_of(self, words: WordList) -> list[str]:
        """The words of that list of the vocabulary that the resource uses."""
        value = getattr(self, words.field)
        return value if isinstance(value, list) else [value] if value is not None else []


class Catalogue(Record):
    """The whole data file."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, ignored_types=(cached_property,))

    version: Version
    sources: list[Source]
    vocabulary: Vocabulary
    changes: list[Change]
    resources: list[Resource]

    @cached_property
    def source(self) -> dict[str, Source]:
        """Sources by id."""
        return {item.id: item for item in self.sources}

    @cached_property
    def change(self) -> dict[str, Change]:
        """Changes by id."""
        return {item.id: item for item in self.changes}

    @cached_property
    def resource(self) -> dict[str, Resource]:
        """Resources by id."""
        return {item.id: item for item in self.resources}

    def select(self, *, ids: list[str] | None = None, **words: str) -> list[Resource]:
        """The resources that use every word given (kind="book", topic="math"; '' is any), by title; with `ids`, these
        in their order."""
        if ids is not None:
            return [self.resource[name] for name in ids]
        wanted = [(BY_ARGUMENT[argument], word) for argument, word in words.items() if word]
        found = [item for item in self.resources if all(word in item.words_of(of) for of, word in wanted)]
        return sorted(found, key=lambda item: item.title.casefold())
