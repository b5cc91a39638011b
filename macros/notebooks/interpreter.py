"""Which code the page's interpreter can run: read from the code, before anybody clicks Run.

The page runs MicroPython, a subset of Python. What it has was asked of it (micropython-able.json beside the
interpreter, written by `make vendor`); what it has but does otherwise than CPython is listed here, with the reason.
"""

from __future__ import annotations

import ast
import builtins
import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

# The page's interpreter, vendored: overrides/assets/vendor is written by publish/vendor.py, and read from here.
FOLDER = Path(__file__).resolve().parents[2] / "overrides" / "assets" / "vendor"
ABLE = FOLDER / "micropython-able.json"
ALLOWED = "what MicroPython and CPython do alike"
# Modules that exist there but give other results, or reach out of the cell.
OTHERWISE = {
    "random": "other numbers from the same seed: write the generator as two lines of arithmetic",
    "time": "another result on each run",
    "datetime": "another result on each run",
    "hashlib": "only some of its functions",
    "asyncio": "no loop to wait in",
    "os": "no files",
    "io": "no files",
    "pathlib": "no files",
    "sys": "another system",
}
CALLS = {
    "open": "no files",
    "input": "nobody to ask: use a variable",
    "id": "another result on each run",
    "hash": "other numbers",
    "help": "no help texts",
}
# Keywords that CPython's built-in functions take and the interpreter's do not.
KEYWORDS = {
    ("sum", "start"),
    ("zip", "strict"),
    ("pow", "mod"),
    ("int", "base"),
    ("round", "ndigits"),
    ("print", "file"),
    ("print", "flush"),
}
NAMES = (ast.Name, ast.Constant, ast.expr_context, ast.operator, ast.Attribute, ast.Call)  # no grammar of their own
METHOD_KEYWORDS = ("key", "reverse")  # that built-in methods take there as well: list.sort
CALLS |= {name: "text as code" for name in ("exec", "eval", "compile", "__import__")} | {"slice": "write [a:b]"}
SYNTAX: dict[type[ast.AST], str] = {
    ast.Match: "match",
    ast.TryStar: "except*",
    ast.AsyncFunctionDef: "async def",
    ast.Await: "await",
    ast.With: "with",
}


@lru_cache
def able() -> dict[str, Any]:
    """What the interpreter has: builtins, methods, modules with what they hold."""
    found: dict[str, Any] = json.loads(ABLE.read_text(encoding="utf-8"))
    return found


def defined(tree: ast.AST) -> set[str]:
    """The names that code binds somewhere: variables, functions, classes, arguments, imports."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                names.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.alias():
                names.add((node.asname or node.name).partition(".")[0])
            case ast.ExceptHandler(name=str(name)):
                names.add(name)
    return names


def defined_by(text: str) -> set[str]:
    """The names that code binds; none where it is no Python, which `missing` reports."""
    try:
        return defined(ast.parse(text))
    except SyntaxError:
        return set()


def used(tree: ast.AST) -> set[str]:
    """The names that code reads."""
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


def missing(text: str, given: set[str] | frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """What code uses that the interpreter lacks, each with its line (from 1); `given` are names that are there
    before the code runs."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        yield error.lineno or 1, f"no Python: {error.msg}"
        return
    own = defined(tree) | given
    for number, line in enumerate(text.splitlines(), 1):
        if "\\N{" in line:
            yield number, "a character by its name"
    nodes = list(ast.walk(tree))
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    modules = _imports(nodes)
    for node in nodes:
        for found in _lacking(node, own, own | attributes, modules):
            yield getattr(node, "lineno", 1), found


def _imports(nodes: list[ast.AST]) -> dict[str, str]:
    """The local name of each imported module."""
    return {
        alias.asname or alias.name: alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names
    }


def _module(name: str, wanted: list[str]) -> Iterator[str]:
    if name in OTHERWISE:
        yield f"module '{name}' ({OTHERWISE[name]})"
    elif name not in able()["modules"]:
        yield f"module '{name}'"
    else:
        yield from (f"'{name}.{part}'" for part in wanted if part not in able()["modules"][name])


def _lacking(node: ast.AST, own: set[str], attributes: set[str], modules: dict[str, str]) -> Iterator[str]:
    """What a node of the syntax tree needs and the interpreter lacks; `own` are the names that the cell has."""
    if not isinstance(node, NAMES):  # names and constants: most nodes by far
        yield from _syntax(node)
    match node:
        case ast.Import():
            for alias in node.names:
                yield from _module(alias.name, [])
        case ast.ImportFrom():
            yield from _module(node.module or "", [alias.name for alias in node.names])
        case ast.Name(id=name, ctx=ast.Load()) if name not in own:
            yield from _name(name)
        case ast.Attribute(value=ast.Name(id=base), attr=name) if base in modules:
            yield from _module(modules[base], [name])
        case ast.Attribute(attr=name, ctx=ast.Load()) if name not in attributes | set(able()["methods"]):
            yield f"a method or attribute '.{name}'"
        case ast.Call():
            yield from _keywords(node, own, modules)


def _name(name: str) -> Iterator[str]:
    if name in CALLS:
        yield f"'{name}' ({CALLS[name]})"
    elif name not in able()["builtins"]:
        yield f"'{name}'" if hasattr(builtins, name) else f"the name '{name}', which another cell defines"


def _keywords(call: ast.Call, own: set[str], modules: dict[str, str]) -> Iterator[str]:
    match call.func:
        case ast.Name(id=name) if name not in own:
            for item in call.keywords:
                if (name, item.arg) in KEYWORDS:
                    yield f"the argument '{item.arg}=' of {name}()"
        case ast.Attribute(attr=name, value=value) if name not in own | {"format"}:
            ours = isinstance(value, ast.Name) and value.id in own - set(modules)  # a method that the cell defines
            if not ours or name in able()["methods"]:
                for item in call.keywords:
                    if item.arg not in METHOD_KEYWORDS:
                        yield f"the argument '{item.arg}=' of .{name}()"


def _syntax(node: ast.AST) -> Iterator[str]:
    """What of Python's grammar the interpreter lacks, whatever the names."""
    if word := SYNTAX.get(type(node)):
        yield f"the syntax '{word}'"
    match node:
        case ast.ClassDef(keywords=[_, *_]):
            yield "an argument of a class"
        case ast.Subscript(slice=ast.Slice(step=ast.AST()), ctx=ast.Store() | ast.Del()):
            yield "a slice with a step that is assigned to"
        case ast.FormattedValue() if any(isinstance(part, ast.Lambda) for part in ast.walk(node)):
            yield "a lambda inside an f-string"
        case ast.FormattedValue(value=value) if any(isinstance(part, ast.JoinedStr) for part in ast.walk(value)):
            yield "an f-string inside an f-string"
        case ast.arguments(posonlyargs=[_, *_]):
            yield "'/' among the arguments"
        case ast.List(ctx=ast.Load()) | ast.Tuple(ctx=ast.Load()) | ast.Set() if _starred(node.elts):
            yield "'*' inside a list, tuple or set"
        case ast.Dict(keys=keys) if None in keys:
            yield "'**' inside a dict"


def _starred(elements: list[ast.expr]) -> bool:
    return any(isinstance(element, ast.Starred) for element in elements)
