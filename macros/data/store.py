"""The data files of docs/data, loaded together: one rejects what another does not know."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.data import catalogue_rules, chooser, formulas, glossary, questions, quiz, ways, wording
from macros.data.audit import Audit
from macros.data.catalogue import Catalogue
from macros.data.chooser import Chooser
from macros.data.formulas import Formulas
from macros.data.glossary import Glossary
from macros.data.published import Published
from macros.data.questions import AskedList, Questions
from macros.data.quiz import Quiz
from macros.data.rules import Known
from macros.data.ways import Ways
from macros.data.wording import Wording
from macros.files.documents import Document, load
from macros.files.memo import Recent
from macros.files.validate import Validated, validate
from macros.files.values import Record
from macros.problems import Missing, Problem

Rules = Callable[[Any, Document, Known], Iterable[Problem]]


@dataclass(frozen=True)
class DataFile:
    """A file of docs/data: its name, its model, its rules, and the models that these rules ask for."""

    name: str
    model: type[Record]
    rules: Rules = lambda items, document, known: ()
    needs: tuple[type[Record], ...] = ()
    optional: bool = False  # a site does without it; an empty one stands in

    @property
    def stem(self) -> str:
        """The name without its ending."""
        return self.name.partition(".")[0]


FILES = (
    DataFile("resources.yml", Catalogue, catalogue_rules.problems),
    DataFile("glossary.yml", Glossary, glossary.problems),
    DataFile("formulas.yml", Formulas, formulas.problems),
    DataFile("questions.yml", Questions, questions.problems, needs=(Catalogue,)),
    DataFile("asked.yml", AskedList, questions.asked_problems),
    DataFile("paths.yml", Ways, ways.problems, needs=(Catalogue,)),
    DataFile("chooser.yml", Chooser, chooser.problems, needs=(Catalogue, Ways), optional=True),
    DataFile("checks.yml", Quiz, quiz.problems, optional=True),
    DataFile("wording.yml", Wording, wording.problems, optional=True),
    DataFile("ids.yml", Published, optional=True),  # its rules need the whole site: see site/ids.py
    DataFile("audit.json", Audit, optional=True),  # made by the tests
)


@dataclass(frozen=True)
class Data:
    """Everything under docs/data."""

    catalogue: Catalogue
    glossary: Glossary
    formulas: Formulas
    questions: Questions
    asked: AskedList
    ways: Ways
    chooser: Chooser
    quiz: Quiz
    wording: Wording
    published: Published
    audit: Audit
    documents: Mapping[type[Record], Document] = field(default_factory=dict, repr=False)
    dropped: frozenset[Missing] = frozenset()  # records that do not fit their model: named already

    def known(self, problems: Iterable[Problem]) -> list[Problem]:
        """The problems that are not only echoes of a record that was left out."""
        return _without_echoes(problems, self.dropped)


def _without_echoes(problems: Iterable[Problem], dropped: Collection[Missing]) -> list[Problem]:
    return [problem for problem in problems if problem.missing not in dropped]


def _checked(file: Path, root: Path, model: type[Record], recent: Recent) -> Validated[Record]:
    """The file as its model, read again only where its bytes changed."""
    content = file.read_bytes() if file.exists() else None
    return recent.get(file.name, content, lambda: validate(load(file, root), model))


def load_all(root: Path, pages: Collection[str], recent: Recent | None = None) -> tuple[Data | None, list[Problem]]:
    """The data (None where a file does not fit its model) and everything that is wrong with it.

    `pages` are the paths of the site's pages under docs/, which records may name; `recent` has what was read before.
    """
    recent = recent or Recent()
    folder = root / "docs" / "data"
    documents: dict[type[Record], Document] = {}
    models: dict[type[Record], Record] = {}
    problems: list[Problem] = []
    dropped: set[Missing] = set()
    for file in FILES:
        if file.optional and not (folder / file.name).exists():
            models[file.model] = file.model.model_validate({"version": 1})
            continue
        checked = _checked(folder / file.name, root, file.model, recent)
        problems += checked.problems
        dropped |= checked.dropped
        documents[file.model] = checked.document
        if checked.model:
            models[file.model] = checked.model
    known = Known(pages, models)
    between = [
        problem
        for file in FILES
        if file.model in documents and models.keys() >= {file.model, *file.needs}
        for problem in file.rules(models[file.model], documents[file.model], known)
    ]
    problems += _without_echoes(between, dropped)
    if len(models) < len(FILES):
        return None, problems
    data = Data(
        catalogue=known.of(Catalogue),
        glossary=known.of(Glossary),
        formulas=known.of(Formulas),
        questions=known.of(Questions),
        asked=known.of(AskedList),
        ways=known.of(Ways),
        chooser=known.of(Chooser),
        quiz=known.of(Quiz),
        wording=known.of(Wording),
        published=known.of(Published),
        audit=known.of(Audit),
        documents=documents,
        dropped=frozenset(dropped),
    )
    return data, problems
