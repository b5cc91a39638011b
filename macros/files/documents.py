"""YAML files as plain Python values with the place of every key, and nothing coerced.

PyYAML's own loader keeps the last of two equal keys and reads `no`, `1:30` and dates as
something else than was written. So we take its parser and do the last step ourselves: a plain
scalar is a bool, a whole number, a decimal number or null only in the spellings of YAML 1.2's
core schema; everything else is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from macros.problems import Problem

Place = tuple[int, int]
Key = tuple[str | int, ...]

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
INT = re.compile(r"[-+]?(0|[1-9][0-9]{,17})$")  # longer ones are text: nothing here counts that far
FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]*)\.[0-9]+([eE][-+]?[0-9]+)?$")
WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


@dataclass
class Document:
    """A parsed file: its value, the place (line, column) of each key, and what is wrong with it."""

    path: str
    value: Any = None
    places: dict[Key, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    kept: dict[str, list[int]] = field(default_factory=dict)  # for a list without some records: where the rest stood

    def place(self, key: Key) -> Place:
        """The line and column of `key`, or of the nearest parent that has one."""
        if len(key) > 1 and key[0] in self.kept and isinstance(key[1], int):
            key = (key[0], self.kept[str(key[0])][key[1]], *key[2:])
        while key and key not in self.places:
            key = key[:-1]
        return self.places.get(key, (1, 1))

    def problem(self, key: Key, found: str, allowed: str, fix: str) -> Problem:
        """A Problem at the place of `key`."""
        return Problem(self.path, *self.place(key), found, allowed, fix)


def load(file: Path, root: Path) -> Document:
    """The YAML file as a Document whose path is relative to `root`; problems are in it, not raised."""
    path = file.relative_to(root).as_posix()
    if not file.exists():
        return Document(path, problems=[Problem(path, 0, 0, "no such file", "a YAML file", f"create {path}")])
    text, problems = read(file, path)
    return Document(path, problems=problems) if problems else parse(text, path)


def read(file: Path, path: str) -> tuple[str, list[Problem]]:
    """The text of a file named `path`, or a problem where it is not UTF-8."""
    content = file.read_bytes()
    try:
        return re.sub(r"\r\n?", "\n", content.decode("utf-8-sig")), []
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return "", [
            Problem(path, line, 0, "a character that is not UTF-8", "text saved as UTF-8", "save the file as UTF-8")
        ]


def parse(text: str, path: str) -> Document:
    """The YAML text as a Document named `path`; syntax errors and duplicate keys are its problems."""
    document = Document(path)
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        document.problems.append(
            Problem(path, line, column, f"YAML syntax: {error.problem}", "valid YAML", "check quotes and indentation")
        )
        return document
    except yaml.YAMLError as error:  # a control character: the parser gives no mark, only an offset
        line = text.encode()[: getattr(error, "position", 0)].count(b"\n") + 1
        document.problems.append(
            Problem(path, line, 1, f"YAML syntax: {str(error).splitlines()[0]}", "plain text", "delete the character")
        )
        return document
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.style and scalar(node.value) is None):
        document.problems.append(Problem(path, 1, 1, "an empty file", "keys and values", "fill it or delete it"))
        return document
    try:
        document.value = _value(node, (), document)
    except RecursionError:
        document.problems.append(
            Problem(
                path,
                1,
                1,
                "YAML that contains itself",
                "a tree of values",
                "write the value out instead of an alias (*)",
            )
        )
    return document


def _value(node: yaml.Node, key: Key, document: Document) -> Any:
    mark = node.start_mark
    document.places.setdefault(key, (mark.line + 1, mark.column + 1))
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, key, document)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*key, index), document) for index, child in enumerate(node.value)]
    assert isinstance(node, yaml.ScalarNode)
    return node.value if node.style else scalar(node.value)


def _mapping(node: yaml.MappingNode, key: Key, document: Document) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name_node, value_node in node.value:
        name = str(name_node.value)
        mark = name_node.start_mark
        place = (mark.line + 1, mark.column + 1)
        if name in result:
            first = document.places[(*key, name)][0]
            document.problems.append(
                Problem(
                    document.path,
                    *place,
                    f"key '{name}' a second time (first on line {first})",
                    "each key once",
                    "delete one of the two",
                )
            )
            continue
        document.places[(*key, name)] = place
        result[name] = _value(value_node, (*key, name), document)
    return result


def scalar(text: str) -> str | int | float | bool | None:
    """The value of an unquoted YAML scalar in the core schema of YAML 1.2 (section 10.3.2)."""
    if text in WORDS:
        return WORDS[text]
    if INT.match(text):
        return int(text)
    if FLOAT.match(text):
        return float(text)
    return text
