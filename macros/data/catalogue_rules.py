"""Rules over the loaded catalogue that one record alone cannot break. Each is named after its rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from macros.data.catalogue import (
    BY_ARGUMENT,
    CLOSED,
    GONE,
    REPLACED,
    WORD_LISTS,
    Catalogue,
    Change,
    Cite,
    Resource,
    Source,
)
from macros.data.rules import Known, exists, unique
from macros.files.documents import Document, Key
from macros.problems import Problem, nearest

Rule = Callable[[Catalogue, Document], Iterator[Problem]]


def _lists(catalogue: Catalogue) -> tuple[tuple[str, Sequence[Source | Change | Resource]], ...]:
    """The lists of records of the file, by name."""
    return ("sources", catalogue.sources), ("changes", catalogue.changes), ("resources", catalogue.resources)


def ids_are_unique(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """Each id stands once in its list."""
    for name, items in _lists(catalogue):
        yield from unique(document, (name,), [item.id for item in items])
    for words in WORD_LISTS:
        listed = catalogue.vocabulary.words(words.name)
        yield from unique(document, ("vocabulary", words.name), [word.id for word in listed])


def resources_are_in_order(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """Resources stand in the order of their ids, so that two contributions seldom meet on one line."""
    ids = [item.id for item in catalogue.resources]
    for index, (before, after) in enumerate(pairwise(ids), 1):
        if after < before:
            yield document.problem(
                ("resources", index, "id"),
                f"'{after}' stands after '{before}'",
                "order of ids",
                f"move '{after}' before '{before}'",
            )


def values_are_in_the_vocabulary(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """Kinds, levels, access, topics, stages and statuses are words of the vocabulary."""
    for index, item in enumerate(catalogue.resources):
        for words in WORD_LISTS:
            known = catalogue.vocabulary.of(words.argument)
            for word in item.words_of(words):
                if word not in known:
                    found = f"{words.field} '{word}' is not in the vocabulary{nearest(word, known)}"
                    fix = "use one of these, or add the word with its meaning"
                    yield document.problem(("resources", index, words.field), found, ", ".join(known), fix)


def known_words_are_there(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """The vocabulary has the words on which the code decides."""
    for argument, names in (("status", (CLOSED, REPLACED)), ("access", (GONE,))):
        for name in names:
            if name not in catalogue.vocabulary.of(argument):
                found = f"no {argument} '{name}', which decides how a resource is shown or what it must say"
                at: Key = ("vocabulary", BY_ARGUMENT[argument].name)
                yield document.problem(at, found, f"the id {name}", "give the id back; its name and meaning are free")


def references_exist(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """`replaced_by` and `since` name records of this file; cited places are listed under their source."""
    for index, item in enumerate(catalogue.resources):
        at: Key = ("resources", index)
        if item.replaced_by:
            by = (*at, "replaced_by")
            yield from exists(document, by, item.replaced_by, catalogue.resource, "resources.resources")
            if item.replaced_by == item.id:
                found = "a resource that replaces itself"
                yield document.problem(by, found, "another resource's id", "name the successor")
        for position, name in enumerate(item.since):
            yield from exists(document, (*at, "since", position), name, catalogue.change, "resources.changes")
        for position, cite in enumerate(item.seen_in):
            yield from _place_is_listed(catalogue, document, (*at, "seen_in", position), cite)
    for index, change in enumerate(catalogue.changes):
        for position, cite in enumerate(change.cites):
            yield from _place_is_listed(catalogue, document, ("changes", index, "cites", position), cite)


def _place_is_listed(catalogue: Catalogue, document: Document, key: Key, cite: Cite) -> Iterator[Problem]:
    yield from exists(document, (*key, "source"), cite.source, catalogue.source, "resources.sources")
    source = catalogue.source.get(cite.source)
    if source and cite.at not in source.places:
        found = f"place '{cite.at}' is not listed{nearest(cite.at, source.places)}"
        fix = "correct it, or add it under `places`"
        yield document.problem((*key, "at"), found, f"a place of source '{cite.source}'", fix)


def addresses_are_https(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """An address is https; that of a resource is http only with a reason in `url_note`."""
    for index, item in enumerate(catalogue.resources):
        if item.url and item.url.startswith("http:") and not item.url_note:
            found, allowed = f"address '{item.url}' is not https", "https, or http with a reason in url_note"
            yield document.problem(("resources", index, "url"), found, allowed, "write https:// or add url_note")
    others: list[tuple[Key, str | None]] = [
        (("sources", index, "url"), source.url) for index, source in enumerate(catalogue.sources)
    ]
    for name, items in _lists(catalogue):
        for index, record in enumerate(items):
            others += [((name, index, "evidence", at), address) for at, address in enumerate(record.evidence)]
    for key, address in others:
        if address and address.startswith("http:"):
            yield document.problem(key, f"address '{address}' is not https", "https", "write https://")


def what_was_found_has_an_address(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """A record that was verified has an address, unless the thing is closed."""
    for index, item in enumerate(catalogue.resources):
        if item.url is None and item.status != CLOSED and item.confidence in ("verified", "partly"):
            allowed = "an address, unless the thing is closed or was not found"
            yield document.problem(("resources", index), f"'{item.id}' has no address", allowed, "add url")


def addresses_are_unique(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """No two open resources of one kind share an address (a podcast may live on its community's page)."""
    seen: dict[tuple[str, str], str] = {}
    for index, item in enumerate(catalogue.resources):
        if not item.url or not item.is_open:
            continue
        if (first := seen.setdefault((item.url, item.kind), item.id)) != item.id:
            found, at = f"the address of '{first}' again", ("resources", index, "url")
            yield document.problem(at, found, "one record for each address", "merge the two records")


def origin_is_said(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """A resource says where a source names it, or that it is our own selection; never both."""
    for index, item in enumerate(catalogue.resources):
        if bool(item.seen_in) == bool(item.ours):
            said = "both seen_in and ours" if item.ours else "neither seen_in nor ours"
            found, fix = f"'{item.id}' has {said}", "name the source's place, or write ours: true"
            yield document.problem(("resources", index), found, "exactly one of the two", fix)


def what_is_gone_is_closed(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """A record whose access is `gone` is closed or replaced."""
    for index, item in enumerate(catalogue.resources):
        if item.access == GONE and item.is_open:
            found = f"access 'gone' with status '{item.status}'"
            at: Key = ("resources", index, "access")
            yield document.problem(at, found, "status closed or replaced", "correct one of the two")


def what_is_replaced_names_its_successor(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """A record that is replaced says by what."""
    for index, item in enumerate(catalogue.resources):
        if item.status == REPLACED and not item.replaced_by:
            found = "status 'replaced' without replaced_by"
            yield document.problem(("resources", index, "status"), found, "the successor's id", "add replaced_by")


def reasons_are_unique(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """`why` is a sentence of its own, 25 to 220 characters, that no other record repeats."""
    seen: dict[str, str] = {}
    for index, item in enumerate(catalogue.resources):
        if item.why in seen:
            yield document.problem(
                ("resources", index, "why"),
                f"the reason of '{seen[item.why]}' again",
                "a reason of its own",
                "say why this one",
            )
        seen.setdefault(item.why, item.id)
        if not 25 <= len(item.why) <= 220 or not item.why.endswith("."):
            yield document.problem(
                ("resources", index, "why"),
                f"a reason of {len(item.why)} characters",
                "one sentence of 25 to 220 characters that ends with a period",
                "reword it",
            )


RULES: tuple[Rule, ...] = (
    ids_are_unique,
    resources_are_in_order,
    values_are_in_the_vocabulary,
    known_words_are_there,
    references_exist,
    addresses_are_https,
    what_was_found_has_an_address,
    addresses_are_unique,
    origin_is_said,
    what_is_gone_is_closed,
    what_is_replaced_names_its_successor,
    reasons_are_unique,
)


def problems(catalogue: Catalogue, document: Document, known: Known) -> Iterator[Problem]:
    """Every problem that the rules of this module find."""
    for rule in RULES:
        yield from rule(catalogue, document)
