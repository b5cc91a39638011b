"""What in a text could run."""

from __future__ import annotations

import pytest

from macros.files import unsafe


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[x](javascript:alert(1))", "](javascript:"),
        ("[x]( <JavaScript :alert(1)>)", "]( <JavaScript :"),
        ("[x](vbscript:x)", "](vbscript:"),
        ("[x]: javascript:alert(1)", "[x]: javascript:"),
        ('<a href="javascript:x">', 'href="javascript:'),
        ("<img src = javascript:x>", "src = javascript:"),
        ("<script>", "<script"),
        ("< / SCRIPT >", "< / SCRIPT"),
        ("a <iframe src=x>", "<iframe"),
        ("<object>", "<object"),
        ("<embed>", "<embed"),
        ("<base href=x>", "<base"),
        ("<form>", "<form"),
        ("<link rel=x>", "<link"),
        ("<meta http-equiv=refresh>", "<meta"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror="),
        ("<p OnClick = x>", "<p OnClick ="),
    ],
)
def test_what_could_run_is_found(text: str, what: str) -> None:
    assert list(unsafe.scripts(text)) == [(1, what)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "javascript is a language, and javascript: is none",
        "`<script>` and ``[x](javascript:`x`)``",
        "a < b, <b>bold</b>, <baseline>, <formula>",
        "[x](https://a.example/?on=1) and onerror=1",
        "<p data-on='x'>",
    ],
)
def test_what_cannot_run_is_left_alone(text: str) -> None:
    assert list(unsafe.scripts(text)) == []


def test_each_line_is_told_once_with_its_number() -> None:
    text = "a\n<script>x</script>\n\n`<script>`\n[x](javascript:y)\n"
    assert [line for line, _ in unsafe.scripts(text)] == [2, 5]
