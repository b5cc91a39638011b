"""The theme's style sheets without the rules that nothing on this site can match: a third of them is used.

A pure function of the built pages, by way of what selectors can find on each (`of_page`, which is kept by the page's
text), of the site's scripts and of the other style sheets.
"""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from pathlib import Path

from macros.files.memo import NOTHING, Memo
from macros.publish import sheet
from macros.publish.sheet import WORD, parse, prune

SHEETS = ("main.*.min.css", "palette.*.min.css")  # the theme's, in the order in which it loads them
THEME = "theme.css"  # what is made of them
# A class that the theme's script sets, from the time when browsers lacked the pseudo-class.
FOCUS = (".focus-visible", ":focus-visible")
TAG = re.compile(r"<([a-z][^\s/>]*)([^>]*)>")
ATTRIBUTE = re.compile(r"""([a-zA-Z_:][\w:.-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
SCRIPT = re.compile(r"<script\b(?![^>]*\b(?:src|type)=)[^>]*>(.*?)</script>", re.S)
DATASET = re.compile(r"\bdataset\.(\w+)")
CAPITAL = re.compile(r"[A-Z]")
VARIABLE = re.compile(r"--[\w-]+")
NAME = re.compile(r"[a-z][\w-]{0,30}")


# --- what is there to match -----------------------------------------------------------------


def of_page(html: str) -> list[str]:
    """What selectors can find on a page, as they ask for it: tags, classes, ids, attributes, and the words of its own
    scripts, as `*word`: a script may set any of them, as any of these. Variables as `--name`.

    The only thing of a page that the theme's style sheet depends on.
    """
    found = set[str]()
    for tag, attributes in set(TAG.findall(html)):
        found.add(tag)
        for name, *values in ATTRIBUTE.findall(attributes):
            value = "".join(values)
            found.add(f"[{name}")
            if name == "class":
                found.update(f".{word}" for word in value.split())
            elif name == "id":
                found.add(f"#{value}")
            elif name == "style":
                found.update(VARIABLE.findall(value))
            elif NAME.fullmatch(value):
                found.add(f"[{name}={value}")
    for script in set(SCRIPT.findall(html)):
        found |= of_script(script)
    return sorted(found)


def of_script(text: str) -> set[str]:
    """Every word of a script, as `*word`: any of them may be the name of a class, an attribute or an element. Names in
    `dataset` as the attributes that they are."""
    data = {"data-" + CAPITAL.sub(lambda letter: "-" + letter[0].lower(), name) for name in DATASET.findall(text)}
    return {f"*{word}" for word in {*WORD.findall(text), *data}}


# --- the site ------------------------------------------------------------------------------------


def kept(root: Path) -> Memo:
    """What was read out of pages and sheets before, by this code."""
    return Memo(root / ".cache" / "styles", __file__, version("tinycss2"), _read(Path(sheet.__file__)))


def site(folder: Path, memo: Memo = NOTHING) -> None:
    """Puts theme.css in the place of the theme's own style sheets: what of them the folder's pages and scripts can
    use. What is read out of each page and sheet is kept in `memo`."""
    styles = folder / "assets" / "stylesheets"
    sheets = [file for pattern in SHEETS for file in sorted(styles.glob(pattern))]
    there = {word for file in sorted(folder.rglob("*.html")) for word in memo.get(_read(file), of_page)}
    for file in sorted(folder.glob("assets/javascripts/*.js")):
        there |= of_script(_read(file))
    for file in sorted({*styles.glob("*.css")} - {*sheets}):
        there |= set(VARIABLE.findall(_read(file)))
    given = json.dumps([[_read(file) for file in sheets], sorted(there)])
    (styles / THEME).write_text(memo.get(given, _made), encoding="utf-8")
    for file in sheets:
        file.unlink()
    memo.drop_the_rest()


def _made(given: str) -> str:
    texts, there = json.loads(given)
    return prune([rule for text in texts for rule in parse(text.replace(*FOCUS))], set(there))


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")
