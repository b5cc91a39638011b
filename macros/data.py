"""The data files of docs/data, loaded together: one rejects what another does not know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from macros import checks, terms
from macros.chooser import Chooser, check_chooser
from macros.ids import Ids
from macros.load import Document, load
from macros.model import Catalogue
from macros.paths import Paths, check_paths
from macros.problems import Problem
from macros.questions import AskedList, Questions, check_asked, check_questions
from macros.self_checks import Checks, check_checks
from macros.terms import Formulas, Glossary
from macros.validate import validate

MODELS: dict[str, type[BaseModel]] = {
    "resources": Catalogue,
    "glossary": Glossary,
    "formulas": Formulas,
    "questions": Questions,
    "asked": AskedList,
    "paths": Paths,
    "chooser": Chooser,
    "checks": Checks,
    "ids": Ids,
}
OPTIONAL = ("chooser", "checks", "ids")  # a site does without them; an empty one stands in


@dataclass(frozen=True)
class Data:
    """Everything under docs/data."""

    catalogue: Catalogue
    glossary: Glossary
    formulas: Formulas
    questions: Questions
    asked: AskedList
    paths: Paths
    chooser: Chooser
    checks: Checks
    ids: Ids
    dropped: frozenset[str] = frozenset()  # ids of records that do not fit their model: named already

    def known(self, problems: Iterable[Problem]) -> list[Problem]:
        """The problems that are not only echoes of a record that was left out."""
        return [problem for problem in problems if not any(f"'{name}'" in problem.found for name in self.dropped)]


def load_all(root: Path) -> tuple[Data | None, list[Problem]]:
    """The data (None where a file does not fit its model) and everything that is wrong with it."""
    docs = root / "docs"
    documents: dict[str, Document] = {}
    models: dict[str, BaseModel] = {}
    problems: list[Problem] = []
    for name, model in MODELS.items():
        if name in OPTIONAL and not (docs / "data" / f"{name}.yml").exists():
            models[name] = model.model_validate({"version": 1})
            continue
        documents[name] = load(docs / "data" / f"{name}.yml", root)
        loaded, found = validate(documents[name], model)
        problems += found
        if loaded:
            models[name] = loaded
    fits = len(problems)
    catalogue = models.get("resources")
    match models.get("glossary"):
        case Glossary() as glossary:
            problems += terms.check_glossary(glossary, documents["glossary"], docs)
    match models.get("formulas"):
        case Formulas() as formulas:
            problems += terms.check_formulas(formulas, documents["formulas"])
    match models.get("asked"):
        case AskedList() as asked:
            problems += check_asked(asked, documents["asked"], docs)
    match models.get("checks"):
        case Checks() as checked if "checks" in documents:
            problems += check_checks(checked, documents["checks"], docs)
    if isinstance(catalogue, Catalogue):
        problems += checks.check(catalogue, documents["resources"])
        match models.get("questions"):
            case Questions() as questions:
                problems += check_questions(questions, documents["questions"], catalogue, docs)
        match models.get("paths"):
            case Paths() as paths:
                problems += check_paths(paths, documents["paths"], catalogue, docs)
        match models.get("chooser"), models.get("paths"):
            case Chooser() as chooser, Paths() as paths if "chooser" in documents:
                problems += check_chooser(chooser, documents["chooser"], catalogue, paths, docs)
    if len(models) < len(MODELS):
        return None, problems
    dropped = frozenset(name for document in documents.values() for name in document.dropped)
    parts = {("catalogue" if name == "resources" else name): models[name] for name in MODELS}
    loaded_all = Data(**parts, dropped=dropped)  # type: ignore[arg-type]
    return loaded_all, problems[:fits] + loaded_all.known(problems[fits:])
