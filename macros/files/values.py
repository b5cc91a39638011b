"""The kinds of values that data files hold, with the rules that each must keep."""

from __future__ import annotations

import datetime
import re
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints

HTML = re.compile(r"<[a-zA-Z/!?]|&\w+;|&#")
UNSEEN = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")  # Unicode's categories of control, format and private characters
SCRIPT = re.compile(r"\b(?:(?:java|vb)script\s*:|data\s*:\s*[\w-]+/)", re.I)  # not the words "the data: a table"
KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"
CODE_WIDTH = 78  # characters of code that a page shows in one line; what is longer has to be scrolled to
PLACEHOLDER = re.compile(r"\b(TODO|TBD|FIXME|XXX|lorem ipsum)\b")


def unseen(text: str) -> bool:
    """Whether a control, format or private character stands in the text."""
    return not text.isprintable() and any(unicodedata.category(letter) in UNSEEN for letter in text)


class Record(BaseModel):
    """What all records share: no unknown keys, no coercion, no change after loading."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def plain(text: str) -> str:
    """`text` itself when it is safe and plain; raises ValueError ('found|allowed|fix') otherwise."""
    if unseen(text):
        raise ValueError("a control or invisible character|printable text on one line|delete the character")
    if HTML.search(text):
        raise ValueError("HTML in the text|plain text|write the character itself, without tags or entities")
    if SCRIPT.search(text):
        raise ValueError("a script address in the text|plain text|delete it")
    if PLACEHOLDER.search(text):
        raise ValueError("a placeholder|finished text, or the field left out|write it or delete the field")
    if text != text.strip() or not text:
        raise ValueError("empty text or spaces at an end|text|fill it, trim it, or leave the field out")
    return text


def https(text: str) -> str:
    """`text` itself when it is an https address (or http: the record must then give a reason)."""
    if SCRIPT.match(text.strip()):
        raise ValueError("an address that carries a script|an https address|use the page's own address")
    if not re.match(r"https?://[^\s/]+\.[^\s/]+", text):
        raise ValueError(f"address '{text[:60]}'|an address that starts with https://|write the whole address")
    if unseen(text) or re.search(r"[\s<>\"'`{}|\\^]", text):
        raise ValueError("a character that an address may not hold|letters, digits, -._~:/?#[]@!$&()*+,;=%|encode it")
    return text


def past(text: str) -> str:
    """`text` itself when it is YYYY, YYYY-MM or YYYY-MM-DD and not in the future."""
    if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text):
        raise ValueError(f"date '{text}'|YYYY, YYYY-MM or YYYY-MM-DD in quotes|write the date in one of these forms")
    padded = (text + "-01-01")[:10]
    try:
        day = datetime.date.fromisoformat(padded)
    except ValueError:
        raise ValueError(f"date '{text}'|a day of the calendar|correct the month or the day") from None
    if day > datetime.date.today():
        raise ValueError(f"date '{text}' in the future|today or earlier|correct the date")
    return text


def exactly(kind: type) -> BeforeValidator:
    """A check that a value is of this very type: to Python, `true`, `1` and `1.0` are equal."""

    def same(value: object) -> object:
        if type(value) is not kind:
            words = {"int": "a whole number", "bool": "true or false"}[kind.__name__]
            raise ValueError(f"{str(value).lower()}|{words}|correct the value")
        return value

    return BeforeValidator(same)


Version = Annotated[Literal[1], exactly(int)]
Yes = Annotated[Literal[True], exactly(bool)]
Text = Annotated[str, AfterValidator(plain)]
Url = Annotated[str, AfterValidator(https)]
Date = Annotated[str, AfterValidator(past)]
Id = Annotated[str, StringConstraints(pattern=KEBAB)]
