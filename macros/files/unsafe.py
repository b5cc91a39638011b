"""What no page may carry: scripts, in links, tags or attributes. Data files have stricter rules (values.py)."""

from __future__ import annotations

import re
from collections.abc import Iterator

CODE = re.compile(r"(`+).*?\1")
SCRIPT = re.compile(
    r"(?:\]\(\s*<?|(?:href|src)\s*=\s*[\"']?\s*|^\s*\[[^\]]+\]:\s*)(?:java|vb)script\s*:"
    r"|<\s*/?\s*(?:script|iframe|object|embed|base|form|link|meta)\b|<\w[^>]*\son\w+\s*=",
    re.I,
)


def scripts(text: str) -> Iterator[tuple[int, str]]:
    """The line (from 1) and the text of whatever could run, outside of code in backticks."""
    for number, line in enumerate(text.splitlines(), 1):
        if match := SCRIPT.search(CODE.sub("", line)):
            yield number, match[0].strip()
