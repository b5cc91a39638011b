"""Rules over the loaded catalogue that one record alone cannot break. Each is named after its rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from macros.load import Document, Key
from macros.model import Catalogue, Cite
from macros.problems import Problem, nearest

Check = Callable[[Catalogue, Document], Iterator[Problem]]
LISTS = ("sources", "changes", "resources")
VOCABULARIES = ("kinds", "levels", "access", "topics", "stages", "statuses")


def ids_are_unique(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """Each id stands once in its list."""
    for name in LISTS:
        yield from _unique(document, (name,), [item.id for item in getattr(catalogue, name)])
    for name in VOCABULARIES:
        items = getattr(catalogue.vocabulary, name)
        yield from _unique(document, ("vocabulary", name), [item.id for item in items])


def _unique(document: Document, key: Key, ids: list[str]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, name in enumerate(ids):
        if name in first:
            line = document.place((*key, first[name]))[0]
            yield document.problem(
                (*key, index, "id"),
                f"id '{name}' a second time (first on line {line})",
                "each id once",
                "choose another id",
            )
        first.setdefault(name, index)


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
    fields = {
        "kind": "kinds",
        "level": "levels",
        "access": "access",
        "topics": "topics",
        "stages": "stages",
        "status": "statuses",
    }
    for index, item in enumerate(catalogue.resources):
        for field, vocabulary in fields.items():
            known = catalogue.vocabulary.names(vocabulary)
            value = getattr(item, field)
            for word in value if isinstance(value, list) else [value]:
                if word is not None and word not in known:
                    yield document.problem(
                        ("resources", index, field),
                        f"{field} '{word}' is not in the vocabulary{nearest(word, known)}",
                        ", ".join(known),
                        "use one of these, or add the word with its meaning",
                    )


def references_exist(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """`replaced_by` and `since` name records of this file; cited places are listed under their source."""
    for index, item in enumerate(catalogue.resources):
        at: Key = ("resources", index)
        if item.replaced_by and item.replaced_by not in catalogue.resource:
            yield _dangling(document, (*at, "replaced_by"), item.replaced_by, catalogue.resource)
        if item.replaced_by == item.id:
            yield document.problem(
                (*at, "replaced_by"), "a resource that replaces itself", "another resource's id", "name the successor"
            )
        for position, name in enumerate(item.since):
            if name not in catalogue.change:
                yield _dangling(document, (*at, "since", position), name, catalogue.change)
        for position, cite in enumerate(item.seen_in):
            yield from _place(catalogue, document, (*at, "seen_in", position), cite)
    for index, change in enumerate(catalogue.changes):
        for position, cite in enumerate(change.cites):
            yield from _place(catalogue, document, ("changes", index, "cites", position), cite)


def _dangling(document: Document, key: Key, name: str, known: Iterable[str]) -> Problem:
    return document.problem(
        key, f"'{name}' does not exist{nearest(name, known)}", "an id of this file", "correct the id"
    )


def _place(catalogue: Catalogue, document: Document, key: Key, cite: Cite) -> Iterator[Problem]:
    source = catalogue.source.get(cite.source)
    if source is None:
        yield _dangling(document, (*key, "source"), cite.source, catalogue.source)
    elif cite.at not in source.places:
        yield document.problem(
            (*key, "at"),
            f"place '{cite.at}' is not listed{nearest(cite.at, source.places)}",
            f"a place of source '{cite.source}'",
            "correct it, or add it under `places`",
        )


def addresses_are_https(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """An address is https; http stands only with a reason in `url_note`."""
    for index, item in enumerate(catalogue.resources):
        if item.url and item.url.startswith("http:") and not item.url_note:
            yield document.problem(
                ("resources", index, "url"),
                f"address '{item.url}' is not https",
                "https, or http with a reason in url_note",
                "write https:// or add url_note",
            )
        if item.url is None and item.status != "closed" and item.confidence in ("verified", "partly"):
            yield document.problem(
                ("resources", index),
                f"'{item.id}' has no address",
                "an address, unless the thing is closed or was not found",
                "add url",
            )
    for index, source in enumerate(catalogue.sources):
        if source.url and source.url.startswith("http:"):
            yield document.problem(
                ("sources", index, "url"), f"address '{source.url}' is not https", "https", "write https://"
            )
    for name in ("sources", "changes", "resources"):
        for index, record in enumerate(getattr(catalogue, name)):
            for position, address in enumerate(record.evidence):
                if address.startswith("http:"):
                    yield document.problem(
                        (name, index, "evidence", position),
                        f"address '{address}' is not https",
                        "https",
                        "write https://",
                    )


def addresses_are_unique(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """No two open resources of one kind share an address (a podcast may live on its community's page)."""
    seen: dict[tuple[str, str], str] = {}
    for index, item in enumerate(catalogue.resources):
        if not item.url or item.status in ("closed", "replaced"):
            continue
        if (first := seen.setdefault((item.url, item.kind), item.id)) != item.id:
            yield document.problem(
                ("resources", index, "url"),
                f"the address of '{first}' again",
                "one record for each address",
                "merge the two records",
            )


def origin_is_said(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """A resource says where a source names it, or that it is our own selection; never both."""
    for index, item in enumerate(catalogue.resources):
        if bool(item.seen_in) == bool(item.ours):
            found = "both seen_in and ours" if item.ours else "neither seen_in nor ours"
            yield document.problem(
                ("resources", index),
                f"'{item.id}' has {found}",
                "exactly one of the two",
                "name the source's place, or write ours: true",
            )


def evidence_backs_what_is_verified(catalogue: Catalogue, document: Document) -> Iterator[Problem]:
    """A record that says `gone` is closed or replaced, and one that is replaced names its successor."""
    for index, item in enumerate(catalogue.resources):
        if item.access == "gone" and item.status not in ("closed", "replaced"):
            yield document.problem(
                ("resources", index, "access"),
                f"access 'gone' with status '{item.status}'",
                "status closed or replaced",
                "correct one of the two",
            )
        if item.status == "replaced" and not item.replaced_by:
            yield document.problem(
                ("resources", index, "status"),
                "status 'replaced' without replaced_by",
                "the successor's id",
                "add replaced_by",
            )


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


CHECKS: tuple[Check, ...] = (
    ids_are_unique,
    resources_are_in_order,
    values_are_in_the_vocabulary,
    references_exist,
    addresses_are_https,
    addresses_are_unique,
    origin_is_said,
    evidence_backs_what_is_verified,
    reasons_are_unique,
)


def check(catalogue: Catalogue, document: Document) -> list[Problem]:
    """Every problem that the checks of this module find."""
    return [problem for rule in CHECKS for problem in rule(catalogue, document)]
