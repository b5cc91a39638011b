"""The rules that single values keep."""

from __future__ import annotations

import datetime
import re

import pytest
from pydantic import BaseModel, ValidationError

from macros.files.values import Id, Record, https, past, plain


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "a < b and c > d",
        "R&D",
        "AT&T, more",
        "quotes \" and '",
        "naïve · … 日本",
        "5 <6",
        "C++ & C#",
        "the data: a table",
        "javascript is a language",
        "todo lists",
        "a`b`",
        "{{ x }}",
    ],
)
def test_plain_text_passes(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<img src=x onerror=alert(1)>", "HTML"),
        ("a</b>", "HTML"),
        ("<!-- x", "HTML"),
        ("<?php", "HTML"),
        ("a &amp; b", "HTML"),
        ("&#60;", "HTML"),
        ("&#x3c;", "HTML"),
        ("<SCRIPT", "HTML"),
        ("a\x00b", "control"),
        ("a\nb", "control"),
        ("a\tb", "control"),
        ("a\x7fb", "control"),
        ("a\x85b", "control"),
        ("a\u200bb", "control"),
        ("a\u202eb", "control"),
        ("a\u2066b", "control"),
        ("\ufeffa", "control"),
        ("a\u2028b", "control"),
        ("see javascript:alert(1)", "script"),
        ("JavaScript : x", "script"),
        ("vbscript:x", "script"),
        ("data:text/html,x", "script"),
        ("TODO", "placeholder"),
        ("the rest is TBD", "placeholder"),
        ("lorem ipsum dolor", "placeholder"),
        ("XXX", "placeholder"),
        ("", "empty"),
        (" ", "empty"),
        ("a ", "empty"),
        (" a", "empty"),
    ],
)
def test_other_text_does_not(text: str, found: str) -> None:
    with pytest.raises(ValueError, match=found) as error:
        plain(text)
    assert str(error.value).count("|") == 2, "what is found, what is allowed, how to fix"


@pytest.mark.parametrize(
    "text",
    [
        "https://a.example",
        "https://a.example/x?y=1&z=%20#part",
        "http://a.example/~me/(x)",
        "https://a.example/a,b;c",
    ],
)
def test_addresses_pass(text: str) -> None:
    assert https(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,<b>",
        "vbscript:x",
        "ftp://a.example",
        "//a.example",
        "a.example",
        "https://",
        "https://localhost",
        "https:///a.b",
        "/x",
        "https://a.example/ b",
        'https://a.example/"onclick=x',
        "https://a.example/<b>",
        "https://a.example/'",
        "https://a.example/\u200b",
        "https://a.example/\n",
        "xhttps://a.example",
        "https://a.example/`",
        "",
    ],
)
def test_other_addresses_do_not(text: str) -> None:
    with pytest.raises(ValueError, match=r"^[^|]+\|[^|]+\|[^|]+$"):
        https(text)


def test_dates_of_the_past_pass() -> None:
    today = datetime.date.today()
    for text in ("2020", "2020-02", "2020-02-29", today.isoformat(), f"{today:%Y-%m}", f"{today:%Y}"):
        assert past(text) == text


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("2999", "today or earlier"),
        ("2999-12-31", "today or earlier"),
        ("2021-02-29", "a day of the calendar"),
        ("2020-13", "a day of the calendar"),
        ("2020-00", "a day of the calendar"),
        ("0000", "a day of the calendar"),
        ("2020-1-1", "YYYY"),
        ("01-02-2020", "YYYY"),
        ("20200101", "YYYY"),
        ("2020-01-01T00:00", "YYYY"),
        ("soon", "YYYY"),
        ("2020-01-01 ", "YYYY"),
        ("२०२०", "a day of the calendar"),
    ],
)
def test_other_dates_do_not(text: str, allowed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(allowed)):
        past(text)


def test_tomorrow_is_the_future() -> None:
    with pytest.raises(ValueError, match="in the future"):
        past((datetime.date.today() + datetime.timedelta(days=2)).isoformat())


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("a", True),
        ("3b1b", True),
        ("a-b-2", True),
        ("", False),
        ("A", False),
        ("a_b", False),
        ("a--b", False),
        ("-a", False),
        ("a-", False),
        ("a b", False),
        ("a\n", False),
        ("é", False),
    ],
)
def test_ids(text: str, good: bool) -> None:
    class Thing(BaseModel):
        id: Id

    if good:
        assert Thing(id=text).id == text
    else:
        with pytest.raises(ValidationError):
            Thing(id=text)


def test_records_do_not_change_or_coerce() -> None:
    class Thing(Record):
        count: int

    with pytest.raises(ValidationError, match="valid integer"):
        Thing.model_validate({"count": "3"})
    with pytest.raises(ValidationError, match="Extra inputs"):
        Thing.model_validate({"count": 3, "more": 1})
    with pytest.raises(ValidationError, match="frozen"):
        Thing(count=3).count = 4
