"""A style sheet as rules that say what they need, and the part of it that can match what is there.

What is there is named as a selector names it: `nav`, `.md-nav`, `#__toc`, `[hidden`, `[dir=rtl`; `*word` may be any of
these, and `--name` is a variable that something asks for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

Need = str | list[list[Any]]  # a list is a choice, each of it a list of which all must be there (`:is(.a b, .c)`)
WORD = re.compile(r"[\w-]+")
CHOICES = ("is", "where", "has", "-webkit-any")
GROUPS = ("media", "supports", "layer", "container")


class Rule(NamedTuple):
    """A rule: its selectors, each with what it needs, and its declarations by name; or one that begins with @, whose
    `head` is what stands before its block."""

    head: str
    selectors: list[tuple[str, list[Need]]]
    declarations: list[tuple[str, str]]
    rules: list[Any]  # those of a group, as lists: a Rule survives JSON


def parse(css: str) -> list[Rule]:
    """The rules of a style sheet in their order, as what JSON can hold."""
    import tinycss2  # a tenth of a second, and only this asks for it

    return [*_rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True))]


def _rules(nodes: Iterable[Any]) -> Iterator[Rule]:
    import tinycss2

    for node in nodes:
        prelude = tinycss2.serialize(node.prelude).strip()
        if node.type == "qualified-rule":
            selectors = [(tinycss2.serialize(one).strip(), _needs(one)) for one in _split(node.prelude)]
            yield Rule("", selectors, _declarations(node.content), [])
        elif node.at_keyword in GROUPS and node.content is not None:
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield Rule(f"@{node.at_keyword} {prelude}", [], [], [*_rules(inner)])
        else:  # @charset, @keyframes, @font-face: whole, under its head
            yield Rule(f"@{node.at_keyword} {prelude}".strip(), [], [("", tinycss2.serialize(node.content or []))], [])


def _declarations(tokens: Iterable[Any]) -> list[tuple[str, str]]:
    import tinycss2

    found = tinycss2.parse_blocks_contents(tokens, skip_comments=True, skip_whitespace=True)
    return [(node.name, node.serialize()) for node in found]


def _split(tokens: Iterable[Any]) -> list[list[Any]]:
    """The tokens between the commas of a list."""
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _needs(tokens: list[Any]) -> list[Need]:
    """What must be on a page for a selector to find something: less than enough, but never too much."""
    needs: list[Need] = []
    before = ""
    for token in tokens:
        match token.type:
            case "ident" if before != ":":
                needs.append(f".{token.value}" if before == "." else token.value)
            case "hash":
                needs.append(f"#{token.value}")
            case "[] block":
                needs.append(_attribute(token.content))
            case "function" if token.lower_name in CHOICES:
                needs.append([_needs(one) for one in _split(token.arguments)])
        before = token.value if token.type == "literal" else ""
    return needs


def _attribute(tokens: list[Any]) -> str:
    parts = [token for token in tokens if token.type != "whitespace"]
    exact = len(parts) == 3 and parts[1].value == "="
    return f"[{parts[0].value}" + (f"={parts[2].value}" if exact else "")


def meets(needs: Iterable[Need], there: Collection[str]) -> bool:
    """Whether what selectors need is there."""
    return all(
        _is_there(need, there) if isinstance(need, str) else any(meets(one, there) for one in need) for need in needs
    )


def _is_there(need: str, there: Collection[str]) -> bool:
    if need in there:
        return True
    name, _, value = need.lstrip("[.#").partition("=")
    if value:
        return f"*{value}" in there and (f"[{name}" in there or f"*{name}" in there)
    return f"*{name}" in there


def prune(rules: Iterable[Any], there: Collection[str]) -> str:
    """The style sheet with only the rules that can match what is there (see `of_page`), variables that something asks
    for and animations that run."""
    kept = [*_matching(rules, there)]
    elsewhere = {word for word in there if word.startswith("--")}
    while True:
        text = "\n".join(value for rule in _each(kept) for _, value in rule.declarations)
        running = set(WORD.findall(" ".join(re.findall(r"\banimation(?:-name)?:([^;}\n]*)", text))))
        less = [*_asked(kept, elsewhere | set(re.findall(r"var\(\s*(--[\w-]+)", text)), running)]
        if less == kept:
            return "".join(map(_text, kept))
        kept = less


def _each(rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        yield rule
        yield from _each(rule.rules)


def _matching(rules: Iterable[Any], there: Collection[str]) -> Iterator[Rule]:
    for rule in (Rule(*given) for given in rules):
        if rule.rules:
            if inner := [*_matching(rule.rules, there)]:
                yield rule._replace(rules=inner)
        elif rule.head:
            yield rule
        elif selectors := [one for one in rule.selectors if meets(one[1], there)]:
            yield rule._replace(selectors=selectors)


def _asked(rules: Iterable[Rule], asked: set[str], running: set[str]) -> Iterator[Rule]:
    for rule in rules:
        inner = [*_asked(rule.rules, asked, running)]
        mine = [(name, text) for name, text in rule.declarations if not name.startswith("--") or name in asked]
        at, _, name = rule.head.partition(" ")
        if (inner or mine) and (not at.endswith("keyframes") or name in running) and at != "@charset":
            yield rule._replace(rules=inner, declarations=mine)


def _text(rule: Rule) -> str:
    body = "".join(map(_text, rule.rules)) or ";".join(text for _, text in rule.declarations)
    return f"{rule.head or ','.join(text for text, _ in rule.selectors)}{{{body}}}"
