"""The index that Python writes is the one that MiniSearch itself makes of the same documents."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

from macros.publish.index import Index
from macros.publish.words import STOP, words
from tests import samples, tools

FIELDS = ("title", "text")
ODD = [
    ("C++ and c#", "k-means, A/B tests; scikit-learn, train_test_split and fast.ai"),
    ("", ""),
    (
        "What is it?",
        "It's a master\u2019s. Géron, Aure\u0301lien. 1234567 and 42, ½, Ⅳ, ﬁt, Straße, İstanbul, 机器学习",
    ),
    ("abc++ a+b", "a-b-c-d-e x_ _y -z- .net a..b " + "long" * 20),
    ("constructor __proto__ toString", "constructor hasOwnProperty 'quoted' \"said\""),
]


def documents(root: Path) -> list[tuple[str, str]]:
    """Odd texts, and the project's own: the Markdown of its pages, and its records."""
    site = samples.own()
    pages = [(page.title, page.text) for page in site.pages]
    terms = [(term.term, term.meaning) for term in site.terms.values()]
    resources = [(f"{item.title} {item.by}", item.why) for item in site.catalogue.resources]
    return [*ODD, *pages, *terms, *resources]


def comparable(plain: dict[str, Any]) -> dict[str, Any]:
    """The index without an order of its words: MiniSearch lists them as they lie in its tree."""
    return {**plain, "index": dict(plain["index"])}


def test_both_languages_make_the_same_index(root: Path) -> None:
    texts = documents(root)
    index = Index(*FIELDS)
    for each in texts:
        index.add(*(Counter(words(text)) for text in each))
    given = {
        "fields": FIELDS,
        "stop": sorted(STOP),
        "documents": [dict(zip(FIELDS, each, strict=True)) for each in texts],
    }
    command = [str(tools.node()), "--no-warnings", "tests/scripts/search-index.js"]
    done = subprocess.run(command, cwd=root, input=json.dumps(given), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    expected = comparable(json.loads(done.stdout))
    assert comparable(json.loads(json.dumps(index.plain()))) == expected
    index.add({"more": 1}, {"more": 2})  # the comparison can fail
    assert comparable(json.loads(json.dumps(index.plain()))) != expected
