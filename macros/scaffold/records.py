"""A new record of a data file, at its place in the order of ids."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from macros import project
from macros.data.catalogue import WORD_LISTS, Catalogue, Resource
from macros.data.glossary import Glossary, GlossaryTerm
from macros.data.questions import Question, Questions
from macros.files import documents
from macros.files.values import Record
from macros.problems import ProjectError, nearest, some
from macros.scaffold import ask
from macros.site.site import Site

# Text that YAML takes for itself without quotes; sentences have them in the files all the same.
PLAIN = re.compile(r"[A-Za-z0-9/](?:[\w./+ -]*[\w/+-])?|https://[^\s#]+")


@dataclass(frozen=True)
class RecordKind:
    """A kind of record: its file, its list there, its model, and the optional fields that are asked for."""

    file: type[Record]
    list: str
    model: type[Record]
    optional: tuple[str, ...]
    sentences: tuple[str, ...] = ()  # lists whose items stand on lines of their own
    always: tuple[str, ...] = ()  # lists that stand in the file even where they are empty


KINDS = {
    "resource": RecordKind(
        Catalogue,
        "resources",
        Resource,
        ("url", "by", "stages", "level", "hours", "needs", "skip", "ours", "evidence", "unverified"),
        sentences=("evidence",),
        always=("stages",),
    ),
    "term": RecordKind(Glossary, "terms", GlossaryTerm, ("aliases", "page", "see"), always=("aliases",)),
    "question": RecordKind(
        Questions, "questions", Question, ("evidence", "ours"), sentences=("strong",), always=("evidence",)
    ),
}


def add(name: str, root: Path) -> str:
    """Asks for a record of that kind and writes it into its file; the path of the file and the line.

    Raises ProjectError where the file would have problems with it: then nothing is written.
    """
    kind = KINDS[name]
    site = project.load(root, quick=True)
    values = {
        field: value
        for field, info in kind.model.model_fields.items()
        if (info.is_required() or field in kind.optional)
        and ((value := _value(kind, field, info, site)) is not None or field in kind.always)
    }
    try:
        return insert(kind, values, root, site)
    except ProjectError:
        print("The record, which was not written:\n\n" + "\n".join(yaml(kind, values)) + "\n")
        raise


def insert(kind: RecordKind, values: dict[str, Any], root: Path, site: Site) -> str:
    """Writes a record into its file, at its place in the order of ids; 'path:line' of it.

    Raises ProjectError with what would be wrong with the file: then nothing is written.
    """
    document = site.data.documents[kind.file]
    file = root / document.path
    lines = documents.read(file, document.path)[0].rstrip("\n").split("\n")
    ids = [item["id"] for item in document.value[kind.list]]
    index = next((at for at, other in enumerate(ids) if other > values["id"]), len(ids))
    at = document.place((kind.list, index))[0] - 1 if index < len(ids) else len(lines)
    while lines[at - 1].lstrip().startswith("#"):
        at -= 1  # a comment belongs to the record below it
    record = yaml(kind, values)
    new = [*lines[:at], *record, "", *lines[at:]] if at < len(lines) else [*lines, "", *record]
    text = "\n".join(new) + "\n"
    before = file.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    try:
        project.load(root, quick=True)
    except BaseException:  # a problem, or somebody who does not want to wait
        file.write_text(before, encoding="utf-8")
        raise
    return f"{document.path}:{new.index(record[0]) + 1}"


def yaml(kind: RecordKind, values: dict[str, Any]) -> list[str]:
    """The lines of a record, its keys in the model's order, as the files write them."""
    lines = []
    for field in kind.model.model_fields:
        if field not in values:
            continue
        value = values[field] if values[field] is not None else []
        if field in kind.sentences and value:
            lines += [f"    {field}:", *(f"      - {scalar(item)}" for item in value)]
        elif isinstance(value, list):
            lines.append(f"    {field}: [{', '.join(map(scalar, value))}]")
        else:
            lines.append(f"    {field}: {scalar(value)}")
    return ["  - " + lines[0].lstrip(), *lines[1:]]


def scalar(value: object) -> str:
    """A value as YAML: without quotes where it is read as the same text or number."""
    if isinstance(value, bool) or not isinstance(value, str):
        return json.dumps(value)
    return (
        value if PLAIN.fullmatch(value) and documents.scalar(value) == value else json.dumps(value, ensure_ascii=False)
    )


def _value(kind: RecordKind, field: str, info: FieldInfo, site: Site) -> Any:
    """The answer for a field, as its type; None where it is left out."""
    question = f"{field}: {info.description}" if info.description else field
    known = _known(kind, field, site)
    if known:
        question += f" ({some(known) if field == 'see' else ', '.join(known)})"

    def wrong(given: str) -> str:
        if not given:
            return "" if not info.is_required() else "it must be there"
        values = given.split(", ") if _is_list(info) else [given]
        for value in values if known else []:
            if value not in known:
                return f"'{value}' is none of them{nearest(value, known)}"
        return complaint(kind.model, field, _typed(field, info, given))

    if field in kind.sentences:
        found = list(ask.answers(question, lambda given: ""))
        while found and (said := complaint(kind.model, field, found)):
            print(f"  {said}")
            found = list(ask.answers(question, lambda given: ""))
        return found or None
    default = datetime.date.today().isoformat() if field == "checked" else ""
    given = ask.answer(question, wrong, "true" if field == "ours" else default)
    return _typed(field, info, given) if given else None


def complaint(model: type[BaseModel], field: str, value: Any) -> str:
    """What is wrong with the value of one field, in the words of the checks; '' for nothing."""
    try:
        model.model_validate({field: value})
    except ValidationError as error:
        for item in error.errors():
            if item["loc"][:1] == (field,) and item["type"] != "missing":
                found = str(item.get("ctx", {}).get("error", item["msg"]))
                return "; ".join(part for part in found.split("|") if part)
    return ""


def _known(kind: RecordKind, field: str, site: Site) -> list[str]:
    """The words that a field may hold, where they are a list; [] where it is free."""
    for words in WORD_LISTS:
        if field in (words.field, words.argument):
            return list(site.catalogue.vocabulary.of(words.argument))
    return list(site.terms) if field == "see" else []


def _is_list(info: FieldInfo) -> bool:
    return get_origin(info.annotation) is list


def _typed(field: str, info: FieldInfo, given: str) -> Any:
    """An answer as the type of its field: a list, a number, a switch or text."""
    if _is_list(info):
        return given.split(", ")
    kinds = {info.annotation, *get_args(info.annotation)}
    return documents.scalar(given) if kinds & {int, float, bool} or field == "ours" else given
