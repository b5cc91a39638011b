"""The house keeps its own rules: markup in templates, small modules, rooms that say what they are for.

Each check is a function that takes what it looks at, and has a planted fault that shows that it can fail.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import macros
from tests.samples import ROOT

MACROS = ROOT / "macros"
MODULES = {file.relative_to(MACROS).as_posix(): file.read_text(encoding="utf-8") for file in MACROS.rglob("*.py")}
ROOMS = sorted(folder.name for folder in MACROS.iterdir() if (folder / "__init__.py").exists())
MAX_LINES = 210

TAG = re.compile(r"</?[a-z][a-z0-9]*[\s>/]")
# The room that writes markup, and the module that mends the theme's.
WRITERS = ("markup/", "publish/theme.py")
# The strings with a tag that stand elsewhere, and why.
EXCEPTIONS = {
    "hooks.py": {"<style>.*?</style>": "takes out the styles that nbconvert repeats in each notebook"},
    "notebooks/outputs.py": {
        "one figure with one tag figure:<name> and alt text": "says how the tag of a cell is written",
    },
    "publish/mount.py": {
        r"""(<a [^>]*?href=")([^"#:]+)((?:#[^"]*)?")""": "finds the links of a page that nbconvert wrote",
    },
    "publish/prose.py": {
        r"<p>(You may stop here\b[^.:;,<]*[.:;,])": "finds a paragraph that Markdown wrote",
        r'<p class="path-stop"><b>\1</b>': "marks that paragraph",
    },
    "publish/sections.py": {
        r'<(svg|math|script|style|button)\b.*?</\1>|<a class="headerlink".*?</a>|<!--.*?-->': "finds what has no words",
        r"<pre\b.*?</pre>": "finds code in a page",
    },
    "publish/styles.py": {
        r"<script\b(?![^>]*\b(?:src|type)=)[^>]*>(.*?)</script>": "finds the scripts that stand in a page",
    },
}


def texts(source: str) -> Iterator[tuple[int, str]]:
    """The strings of a module with their line: docstrings aside, the parts of f-strings included."""
    tree = ast.parse(source)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    said = [node.body[0] for node in ast.walk(tree) if isinstance(node, documented) and ast.get_docstring(node)]
    docstrings = {id(node.value) for node in said if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def tags(source: str) -> list[tuple[int, str]]:
    """The strings of a module that hold a tag, with their line."""
    return [(line, text) for line, text in texts(source) if TAG.search(text)]


def too_long(modules: dict[str, str]) -> list[str]:
    """The modules that are longer than they may be, with their number of lines."""
    lengths = {name: len(text.splitlines()) for name, text in modules.items()}
    return [f"{name}: {lines} lines" for name, lines in sorted(lengths.items()) if lines > MAX_LINES]


def picture(text: str) -> list[str]:
    """The rooms that a picture of the house names: in lines that are indented by four spaces, each word that stands
    alone in its column."""
    lines = re.findall(r"^ {4}([a-z].*)$", text, re.M)
    return [part for line in lines for part in re.split(r"\s{2,}", line) if re.fullmatch("[a-z]+", part)]


def doors(text: str) -> list[str]:
    """The folders that a text names beside the rooms: `macros/name/` at a line's start, or `name` among the doors."""
    about = re.search(r"^Doors\b.*?(?:\n\n|\Z)", text, re.M | re.S)
    named = re.findall(r"`([a-z]+)`", about[0]) if about else []
    return [*re.findall(r"^`macros/([a-z]+)/`", text, re.M), *named]


def misses(docstring: str | None) -> list[str]:
    """What a room does not say of itself."""
    return [word for word in ("In:", "Out:", "Never:") if word not in (docstring or "")]


def undocumented(source: str) -> list[str]:
    """The public functions and classes of a module that have no docstring: at its top, and in public classes."""

    def walk(body: list[ast.stmt], inside: str) -> Iterator[str]:
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and not node.name.startswith(
                "_"
            ):
                if not ast.get_docstring(node):
                    yield inside + node.name
                if isinstance(node, ast.ClassDef):
                    yield from walk(node.body, f"{inside}{node.name}.")

    return list(walk(ast.parse(source).body, ""))


# (a) Markup stays in templates.


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith(WRITERS)])
def test_no_tag_is_written_in_python(name: str) -> None:
    allowed = EXCEPTIONS.get(name, {})
    found = [f"macros/{name}:{line}: {text}" for line, text in tags(MODULES[name]) if text not in allowed]
    assert found == [], "write it in a template of macros/markup/templates"


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_no_exception_is_left_over(name: str) -> None:
    assert {text for _, text in tags(MODULES[name])} == set(EXCEPTIONS[name])


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = '<p>'", [(1, "<p>")]),
        ("def f(x):\n    return f'<b>{x}</b>'", [(2, "<b>"), (2, "</b>")]),
        ("x = ['a', {'b': '<img src=x>'}]", [(1, "<img src=x>")]),
        ("def f(x='<br/>'):\n    '''A <p>.'''", [(1, "<br/>")]),
        ("'''A <p>.'''\nclass A:\n    '''A <p>.'''\n    def f(self):\n        '''A <p>.'''", []),
        ("x = 'a < b', '<', '<1>', '< p>', '<-', 'List<T>'  # <p>", []),
        ("def f():\n    '''A.'''\n    '''<p>'''", [(3, "<p>")]),
    ],
)
def test_a_tag_would_be_found(source: str, expected: list[tuple[int, str]]) -> None:
    assert tags(source) == expected


# (b) No module is too long.


def test_no_module_is_too_long() -> None:
    assert too_long(MODULES) == []


def test_modules_that_are_too_long_would_be_found() -> None:
    planted = {"b.py": "x\n" * (MAX_LINES + 1), "a.py": "x\n" * (MAX_LINES + 9), "c.py": "x\n" * MAX_LINES}
    assert too_long(planted) == [f"a.py: {MAX_LINES + 9} lines", f"b.py: {MAX_LINES + 1} lines"]


# (c) The pictures show the house as it stands.


@pytest.mark.parametrize("where", ["macros/__init__.py", "HACKING.md"])
def test_the_picture_shows_every_room_and_no_other(where: str) -> None:
    text = str(macros.__doc__)
    if where == "HACKING.md":
        text = (ROOT / where).read_text(encoding="utf-8").partition("## The house")[2].partition("\n### ")[0]
    rooms, others = picture(text), set(doors(text)) & set(ROOMS)
    assert sorted({*rooms, *others}) == ROOMS, "a folder is a room in the picture, or named as a door below it"
    assert len(set(rooms)) == len(rooms)


def test_both_pictures_have_the_same_order() -> None:
    hacking = (ROOT / "HACKING.md").read_text(encoding="utf-8").partition("## The house")[2].partition("\n### ")[0]
    assert picture(hacking) == picture(str(macros.__doc__))


def test_a_room_that_is_not_in_the_picture_would_be_found() -> None:
    drawn = (
        "A house:\n\n    files        a file\n    data         b        notebooks     c\n      |\n   three  spaces\n"
    )
    assert picture(drawn) == ["files", "data", "b", "notebooks", "c"]
    assert picture("    files        as it was written\n    site         the three\n") == ["files", "site"]
    assert doors("Doors: `project` (load), `build`.\n\n`other`\n") == ["project", "build"]
    assert doors("`macros/scaffold/` is a house of its own.\n| `macros/hooks.py` | MkDocs |\n") == ["scaffold"]


# (d) Each room says what it is for.


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_says_what_comes_in_what_goes_out_and_what_it_never_does(room: str) -> None:
    assert misses(ast.get_docstring(ast.parse(MODULES[f"{room}/__init__.py"]))) == []


def test_a_room_that_does_not_say_it_would_be_found() -> None:
    assert misses("A room.\n\nIn: x. Out: y. Never: z.") == []
    assert misses("A room.\n\nIn: x. Never: z.") == ["Out:"]
    assert misses(None) == ["In:", "Out:", "Never:"]


# (e) What others use says what it does.


@pytest.mark.parametrize("name", MODULES)
def test_every_public_function_and_class_has_a_docstring(name: str) -> None:
    assert undocumented(MODULES[name]) == []
    assert ast.get_docstring(ast.parse(MODULES[name])), "the module itself"


def test_what_has_no_docstring_would_be_found() -> None:
    source = """
def good():
    '''Says it.'''
    def inside():
        pass

def bad(): pass
async def worse(): pass
def _private(): pass

class Bad:
    x = 1
    def method(self): pass
    def __init__(self): pass
    def good(self):
        '''Says it.'''

class _Private:
    def method(self): pass
"""
    assert undocumented(source) == ["bad", "worse", "Bad", "Bad.method"]


# (f) A room imports only rooms below it: import-linter, as pyproject.toml has it.


@pytest.mark.parametrize(
    ("file", "line", "said"),
    [
        ("data/rules.py", "from macros.site import site", "macros.data is not allowed to import macros.site"),
        ("markup/slots.py", "import macros.calls.here", "macros.markup is not allowed to import macros.calls"),
        ("publish/search.py", "import mkdocs", "macros.publish is not allowed to import mkdocs"),
        ("attic/__init__.py", '"""A room without a floor."""', "attic"),
    ],
)
def test_an_import_that_runs_back_up_is_found(file: str, line: str, said: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "macros", tmp_path / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = tmp_path / "macros" / file
    planted.parent.mkdir(exist_ok=True)
    with planted.open("a", encoding="utf-8") as end:
        end.write(f"\n{line}\n")
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert said in " ".join(done.stdout.split())
