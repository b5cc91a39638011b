"""The words in which the tables of planted faults are written.

    fault("cite-unknown-place", page('{{ cite("podcast", "17:52") }}'),
          "docs/start/two.md:16: place of podcast '17:52' does not exist (did you mean '17:25'?)")

A fault is edits of the project in base/, and how each problem that they cause must begin, in any order. Texts of
several lines may be indented as the table is.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Edit = Callable[[Path], None]


class FaultError(Exception):
    """A table that cannot be right: a name twice, an edit that changes nothing, a text that is not there once."""


@dataclass(frozen=True)
class Shown:
    """A text that a built file must hold, or must not hold."""

    file: str
    text: str
    there: bool


@dataclass(frozen=True)
class Fault:
    """Edits of the base and what must come of them; no expected problem: the project is right."""

    name: str
    edits: tuple[Edit, ...]
    expected: tuple[str, ...] = ()
    shown: tuple[Shown, ...] = ()
    rule: str = ""  # the one check between the records of resources.yml that must catch it
    built: bool = False  # only a real build shows it
    run: bool = False  # a notebook of its own, which is run beside the others of its kind
    group: str = ""  # those of one group are built in one project: they do not touch each other


FAULTS: dict[str, Fault] = {}


def _add(
    name: str,
    parts: tuple[Edit | Shown | str, ...],
    rule: str = "",
    built: bool = False,
    run: bool = False,
    group: str = "",
) -> Fault:
    """The fault, which is in the tables from now on. Raises FaultError where one of that name is there already, or
    where nothing is edited."""
    expected = tuple(part for part in parts if isinstance(part, str))
    shown = tuple(part for part in parts if isinstance(part, Shown))
    edits = tuple(part for part in parts if not isinstance(part, (str, Shown)))
    if name in FAULTS:
        raise FaultError(f"fault '{name}': a name that is taken; choose another")
    if not edits:
        raise FaultError(f"fault '{name}': no edit; plant something")
    FAULTS[name] = Fault(name, edits, expected, shown, rule, built, run, group)
    return FAULTS[name]


def fault(name: str, *parts: Edit | str, rule: str = "") -> None:
    """Edits after which loading the project must report exactly the problems that begin with the texts. Without the
    check named `rule`, nothing may be reported. Raises FaultError where no text is given."""
    if not _add(name, parts, rule=rule).expected:
        raise FaultError(f"fault '{name}': no expected problem; say how it begins, or use loads()")


def run(name: str, cells: str, *expected: str) -> None:
    """A notebook, see notebook(), that must report exactly these problems when it is run. All of them are run in one
    project, side by side: most of what a kernel costs is its start."""
    _add(name, (notebook(cells), *expected), run=True)


def loads(name: str, *edits: Edit) -> None:
    """Edits after which the project must load without a problem."""
    _add(name, edits)


def build_fails(name: str, *parts: Edit | str, group: str = "") -> None:
    """Edits with which a real build must fail and print the texts; those of one group are built together. Raises
    FaultError where no text is given."""
    if not _add(name, parts, built=True, group=group).expected:
        raise FaultError(f"fault '{name}': no expected message; say what the build prints, or use builds()")


def builds(name: str, *parts: Edit | Shown, group: str = "") -> None:
    """Edits with which a real build must succeed and show what is said; those of one group are built together. Raises
    FaultError where nothing is said."""
    if not _add(name, parts, built=True, group=group).shown:
        raise FaultError(f"fault '{name}': nothing that must be shown; say it with shows() or lacks()")


def shows(file: str, text: str) -> Shown:
    """The built file must hold the text."""
    return Shown(file, text, True)


def lacks(file: str, text: str) -> Shown:
    """The built file must not hold the text."""
    return Shown(file, text, False)


def _text(text: str) -> str:
    """The text as it stands in a file: without the table's indentation, with one line end at the end."""
    return textwrap.dedent(text).strip("\n") + "\n"


def swap(file: str, find: str, replace: str) -> Edit:
    """Puts `replace` in the place of `find`, which must stand in the file exactly once, else FaultError is raised."""

    def edit(project: Path) -> None:
        text = (project / file).read_text(encoding="utf-8")
        if (count := text.count(find)) != 1 or find == replace:
            said = f"{find!r} stands in {file} {count} times, not once" if count != 1 else f"{find!r} for itself"
            raise FaultError(said)
        (project / file).write_text(text.replace(find, replace), encoding="utf-8", newline="\n")

    return edit


def write(file: str, content: str | bytes) -> Edit:
    """Writes the file; bytes as they are (another encoding, Windows lines, nothing at all)."""
    written = content if isinstance(content, bytes) else _text(content).encode()

    def edit(project: Path) -> None:
        (project / file).parent.mkdir(parents=True, exist_ok=True)
        (project / file).write_bytes(written)

    return edit


def delete(file: str) -> Edit:
    """Deletes the file, which must exist."""
    return lambda project: (project / file).unlink()


def page(text: str) -> Edit:
    """Adds the text to the end of docs/start/two.md, where it begins on line 16."""

    def edit(project: Path) -> None:
        with (project / "docs/start/two.md").open("a", encoding="utf-8", newline="\n") as file:
            file.write("\n" + _text(text))

    return edit


def lesson(find: str, replace: str) -> Edit:
    """`swap` in the base's lesson, which has all that a lesson must have."""
    return swap("docs/lessons/lesson.md", find, replace)


def quiz(find: str, replace: str) -> Edit:
    """`swap` in the quiz of that lesson."""
    return swap("docs/data/checks.yml", find, replace)


def two(find: str, replace: str) -> Edit:
    """`swap` in docs/start/two.md."""
    return swap("docs/start/two.md", find, replace)


def resources(find: str, replace: str) -> Edit:
    """`swap` in docs/data/resources.yml."""
    return swap("docs/data/resources.yml", find, replace)


def tiny(find: str, replace: str) -> Edit:
    """`swap` in the base's notebook. Only an edit of its code makes a kernel run."""
    return swap("notebooks/tiny.py", find, replace)


def notebook(cells: str) -> Edit:
    """Writes notebooks/extra.py: a title, and below it the cells, of which the first begins on line 4."""
    return write("notebooks/extra.py", f"# %% [markdown]\n# # Extra\n\n{_text(cells)}")
