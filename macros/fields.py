"""The kinds of values that data files hold, with the rules that each must keep."""

from __future__ import annotations

import datetime
import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

HTML = re.compile(r"<[a-zA-Z/!?]|&[a-zA-Z]+;|&#")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
SCRIPT = re.compile(r"\b(?:(?:java|vb)script\s*:|data\s*:\s*[\w-]+/)", re.I)  # not the words "the data: a table"
PLACEHOLDER = re.compile(r"\b(TODO|TBD|FIXME|XXX|lorem ipsum)\b")


class Record(BaseModel):
    """What all records share: no unknown keys, no coercion, no change after loading."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def plain(text: str) -> str:
    """`text` itself when it is safe and plain; raises ValueError ('found|allowed|fix') otherwise."""
    if CONTROL.search(text):
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
    if CONTROL.search(text) or re.search(r"[\s<>\"'`{}|\\^]", text):
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


Text = Annotated[str, AfterValidator(plain)]
Url = Annotated[str, AfterValidator(https)]
Date = Annotated[str, AfterValidator(past)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Words = Annotated[list[Id], Field(default_factory=list)]
