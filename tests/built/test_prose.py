"""The words of the built pages: how hard they are to read, and whether a term is met before it is explained."""

from __future__ import annotations

import re
import statistics
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from macros import project
from macros.data.glossary import GlossaryTerm
from macros.publish.prose import Tooltips

# Flesch-Kincaid grade (Kincaid et al. 1975), a syllable for each group of vowels, a silent e not counted, over the
# sentences of the main path: paragraphs and list items outside folds, tables, code, figures and boxes.
VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[aeiouy][^aeiouyscxzg])es$")
MEAN_GRADE = 9.0
MAX_GRADE = 11.0
ASIDE = [
    "details",
    "table",
    "pre",
    "figure",
    "svg",
    "math",
    "script",
    "style",
    ".since",
    ".resource-card",
    ".action",
    ".page-head",
    ".source-list",
    ".cite",
    ".headerlink",
    ".output",
    ".live",
    ".exercise",
    ".check-yourself",
    ".formula",
    ".drawn",
    "h1",
    "h2",
    "h3",
    "h4",
]


def article(html: str) -> Tag:
    """The page's article."""
    found = BeautifulSoup(html, "html.parser").find("article")
    assert isinstance(found, Tag)
    return found


def main_path(html: str) -> str:
    """The running text of a page's main path, a paragraph or list item a line."""
    page = article(html)
    for selector in ASIDE:
        for node in page.select(selector):
            node.decompose()
    lines = [re.sub(r"\s+", " ", node.get_text()).strip() for node in page.find_all(["p", "li"])]
    # A line without an end mark would run into the next sentence.
    return "\n".join(line if line[-1] in ".?!:" else line + "." for line in lines if len(line.split()) > 3)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text: years of schooling that it asks for."""
    sentences = [part for part in re.split(r"[.?!:]+(?:\s|$)", text) if part.strip()]
    words = re.findall(r"[A-Za-z][A-Za-z']*", text)
    syllables = sum(max(1, len(VOWELS.findall(SILENT.sub("", word.lower())))) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def early_terms(html: str, tooltips: Tooltips, own: str) -> list[str]:
    """Glossary terms of an explainer that stand in a heading or a fold's title before the text links them."""
    assert tooltips.pattern
    page = article(html)
    explained = {term.id for term in tooltips.terms.values() if term.page == own}
    found = []
    for node in page.find_all(["a", "h2", "h3", "summary"]):
        if node.name == "a":
            if "term" in (node.get("class") or []):
                explained.add(str(node["href"]).partition("#")[2])
            continue
        for match in tooltips.pattern.finditer(node.get_text()):
            name = tooltips.words[match[1].casefold()]
            if name not in explained:
                found.append(f"'{match[0]}' in '{node.get_text().strip('#').strip()[:60]}'")
    return found


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, str]:
    """The HTML of lessons and explainers, by their path under docs/."""
    files = [file for folder in ("lessons", "explainers") for file in sorted((site / folder).glob("*.html"))]
    return {f"{file.parent.name}/{file.stem}.md": file.read_text("utf-8") for file in files if file.stem != "index"}


@pytest.fixture(scope="session")
def tooltips(root: Path) -> Tooltips:
    """The glossary as the build uses it."""
    return Tooltips(project.load(root, quick=True).terms)


def test_lessons_and_explainers_read_at_ninth_grade(pages: dict[str, str]) -> None:
    grades = {path: grade(main_path(html)) for path, html in pages.items()}
    print({path: round(value, 1) for path, value in sorted(grades.items(), key=lambda item: -item[1])})
    assert {path: value for path, value in grades.items() if value > MAX_GRADE} == {}
    assert statistics.mean(grades.values()) <= MEAN_GRADE


def test_a_heavy_page_is_found() -> None:
    heavy = (
        "<article><p>Notwithstanding considerable organizational heterogeneity, practitioners systematically "
        "underestimate infrastructural interdependencies characterizing contemporary computational "
        "environments.</p></article>"
    )
    assert grade(main_path(heavy)) > MAX_GRADE


def test_folds_and_code_are_not_the_main_path() -> None:
    html = "<article><p>One plain line of text.</p><details><p>Folded away.</p></details><pre>x</pre></article>"
    assert main_path(html) == "One plain line of text."


def test_no_term_is_met_before_it_is_explained(pages: dict[str, str], tooltips: Tooltips) -> None:
    early = {
        path: found
        for path, html in pages.items()
        if path.startswith("explainers/") and (found := early_terms(html, tooltips, path))
    }
    assert early == {}


def test_an_early_term_is_found() -> None:
    tooltips = Tooltips(
        {
            "leak": GlossaryTerm(
                id="leak", term="leak", meaning="A thing that should not be there.", page=None, tooltip=True
            )
        }
    )
    late = '<article><h2>The leak</h2><p>A <a class="term" href="g.html#leak">leak</a>.</p></article>'
    fine = '<article><p>A <a class="term" href="g.html#leak">leak</a>.</p><h2>The leak</h2></article>'
    assert early_terms(late, tooltips, "x.md") == ["'leak' in 'The leak'"]
    assert early_terms(fine, tooltips, "x.md") == []


def test_glossary_meanings_use_no_unexplained_term(tooltips: Tooltips) -> None:
    assert tooltips.pattern
    missing = []
    for term in tooltips.terms.values():
        for match in tooltips.pattern.finditer(term.meaning):
            name = tooltips.words[match[1].casefold()]
            if name != term.id and name not in term.see:
                missing.append(f"{term.id}: '{match[0]}' is not under see")
    assert missing == []
