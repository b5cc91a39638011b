"""A notebook's parts as nbformat writes them, without nbformat: importing it takes longer than reading all of them."""

from __future__ import annotations

from typing import Any


class Node(dict[str, Any]):
    """A part of a notebook, its keys as attributes: what nbformat calls a NotebookNode."""

    def __getattr__(self, name: str) -> Any:
        """The value of a key; raises AttributeError where there is none."""
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        """Sets a key."""
        self[name] = value


def node(value: Any) -> Any:
    """The same value with each mapping in it as a Node."""
    if isinstance(value, dict):
        return Node({name: node(part) for name, part in value.items()})
    return [node(part) for part in value] if isinstance(value, list) else value


def empty() -> Node:
    """A notebook without cells."""
    return Node(cells=[], metadata=Node(), nbformat=4, nbformat_minor=5)
