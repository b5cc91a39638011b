"""MiniSearch's index, made without it: what its `toJSON` gives for the same documents (serializationVersion 2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Index:
    """An index over documents that are numbered from 0, each with the counts of its words by field."""

    def __init__(self, *fields: str) -> None:
        self.fields = fields
        self.lengths: list[list[int]] = []
        self.average = [0.0] * len(fields)
        self.terms: dict[str, dict[int, dict[int, int]]] = {}  # by word, field and document

    def add(self, *counts: Mapping[str, int]) -> None:
        """Adds the next document: how often each word stands in each field."""
        number = len(self.lengths)
        self.lengths.append([len(words) for words in counts])
        for field, words in enumerate(counts):
            self.average[field] = (self.average[field] * number + len(words)) / (number + 1)
            for word, count in words.items():
                self.terms.setdefault(word, {}).setdefault(field, {})[number] = count

    def plain(self) -> dict[str, Any]:
        """The index as what JSON can hold."""
        numbers = range(len(self.lengths))
        return {
            "documentCount": len(self.lengths),
            "nextId": len(self.lengths),
            "documentIds": {number: number for number in numbers},
            "fieldIds": {field: number for number, field in enumerate(self.fields)},
            "fieldLength": dict(zip(numbers, self.lengths, strict=True)),
            "averageFieldLength": self.average,
            "storedFields": {},
            "dirtCount": 0,
            "index": sorted(self.terms.items()),
            "serializationVersion": 2,
        }
