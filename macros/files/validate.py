"""From a parsed document to a typed model, with each of pydantic's errors at its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.files.documents import Document, Key
from macros.problems import Missing, Problem, nearest

M = TypeVar("M", bound=BaseModel)

# pydantic's words for kinds of values and of errors -> words for people who write YAML
KINDS = {"str": "text", "int": "number", "float": "number", "bool": "switch", "list": "list", "dict": "keys and values"}
ALLOWED = {
    "string_type": "text (in quotes, where it looks like a number or a switch)",
    "int_type": "a number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list, like [a, b]",
    "model_type": "keys and values, like {key: value}",
    "string_pattern_mismatch": "lower-case letters and digits, joined by single hyphens",
}


@dataclass(frozen=True)
class Validated(Generic[M]):
    """A document as a model, and what was wrong with it.

    `model` is None where the document does not fit it. Records that do not fit are left out of the model, so that the
    rules between the others can be checked all the same; `dropped` names them, and the places of `document` are those
    of the records that are left.
    """

    model: M | None
    document: Document
    problems: list[Problem]
    dropped: frozenset[Missing] = frozenset()


def validate(document: Document, model: type[M]) -> Validated[M]:
    """The document as that model, with every problem of its values and of the order of its keys."""
    problems = list(document.problems)
    if document.value is None:
        return Validated(None, document, problems)
    problems += _key_order(document, model)
    try:
        return Validated(model.model_validate(document.value), document, problems)
    except ValidationError as error:
        problems += dict.fromkeys(_problem(document, model, item) for item in error.errors())
        return _without(document, model, error.errors(), problems)


def _without(document: Document, model: type[M], errors: list[ErrorDetails], problems: list[Problem]) -> Validated[M]:
    """The model of the records that fit; no model where something besides records is wrong."""
    nothing: Validated[M] = Validated(None, document, problems)
    wrong: dict[str, set[int]] = {}
    for error in errors:
        match error["loc"]:
            case (_, _, "id", *_):
                return nothing  # nobody knows which record others mean
            case (str(name), int(index), *_):
                wrong.setdefault(name, set()).add(index)
            case _:
                return nothing
    value = dict(document.value)
    kept: dict[str, list[int]] = {}
    dropped: set[Missing] = set()
    stem = PurePosixPath(document.path).stem
    for name, places in wrong.items():
        dropped |= {
            (f"{stem}.{name}", str(item.get("id")))
            for at, item in enumerate(value[name])
            if at in places and isinstance(item, dict)
        }
        kept[name] = [at for at in range(len(value[name])) if at not in places]
        value[name] = [value[name][at] for at in kept[name]]
    try:
        fitting = model.model_validate(value)
    except ValidationError:
        return nothing
    return Validated(fitting, replace(document, kept=kept), problems, frozenset(dropped))


def _problem(document: Document, model: type[BaseModel], error: ErrorDetails) -> Problem:
    key: Key = error["loc"]
    kind = error["type"]
    while kind != "missing" and key and key not in document.places:
        key = key[:-1]  # the name of a choice, such as int or float: no key of the file
    name = f"'{key[-1]}'" if key else "the file"
    if key and isinstance(key[-1], int):
        name = f"item {key[-1] + 1} of '{key[-2]}'"
    if kind == "extra_forbidden":
        known = list(_model_at(model, key[:-1]).model_fields)
        return document.problem(
            key, f"unknown key {name}{nearest(str(key[-1]), known)}", ", ".join(known), "rename or delete it"
        )
    if kind == "missing":
        return document.problem(key[:-1], f"key {name} is missing", "every required key", f"add {key[-1]}:")
    if kind == "value_error":
        found, _, rest = str(error["ctx"]["error"]).partition("|")
        allowed, _, fix = rest.partition("|")
        return document.problem(key, f"{name}: {found}", allowed or "see the model", fix or "correct it")
    value = error.get("input")
    shown = "nothing" if value is None else f"{KINDS.get(type(value).__name__, '')} {_yaml(value)}".strip()
    allowed = re.sub(r"^(Input should be |String should have |List should have )", "", error["msg"])
    allowed = allowed.replace(" after validation", "").replace("True", "true")
    return document.problem(key, f"{name}: {shown}", ALLOWED.get(kind, allowed), "correct the value")


def _yaml(value: object) -> str:
    """A value as it may stand in the file, cut to 60 characters."""
    return str(value).lower() if isinstance(value, bool) else repr(value)[:60]


def _model_at(model: type[BaseModel], key: Key) -> type[BaseModel]:
    """The model class that the mapping at `key` must fit (list positions do not change the class)."""
    for part in key:
        if not isinstance(part, str) or part not in model.model_fields:
            continue
        annotation = model.model_fields[part].annotation
        for option in (annotation, *getattr(annotation, "__args__", ())):
            if isinstance(option, type) and issubclass(option, BaseModel):
                model = option
    return model


def _key_order(document: Document, model: type[BaseModel]) -> list[Problem]:
    """A problem for each record whose keys are not in the model's order."""
    problems: list[Problem] = []

    def walk(value: object, key: Key) -> None:
        if isinstance(value, list):
            for index, child in enumerate(value):
                walk(child, (*key, index))
        elif isinstance(value, dict):
            order = list(_model_at(model, key).model_fields)
            known = [name for name in value if name in order]
            wanted = sorted(known, key=order.index)
            if known != wanted:
                wrong = next(a for a, b in zip(known, wanted, strict=True) if a != b)
                problems.append(
                    document.problem(
                        (*key, wrong), f"key '{wrong}' out of order", "the order " + ", ".join(wanted), "move the key"
                    )
                )
            for name, child in value.items():
                walk(child, (*key, name))

    walk(document.value, ())
    return problems
