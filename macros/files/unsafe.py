"""What no page may carry: scripts, in links, tags or attributes. Data files have stricter rules (values.py)."""

from __future__ import annotations

import re
from collections.abc import Iterator

CODE = re.compile(r"(`+).*?\1")
SCRIPT = re.compile(
    r"(?:\]\(\s*<?|(?:href|src)\s*=\s*[\"']?\s*|^[ \t]*\[[^\]]+\]:\s*)(?:java|vb)script\s*:"
    r"|<\s*/?\s*(?:script|iframe|object|embed|base|form|link|meta)\b|<\w[^>]*\son\w+\s*=",
    re.I | re.M,
)


def scripts(text: str) -> Iterator[tuple[int, str]]:
    """The line (from 1) and the text of whatever could run, outside of code in backticks; the first of each line."""
    plain = "\n".join(CODE.sub("", line) for line in text.splitlines())
    told = 0
    for match in SCRIPT.finditer(plain):
        line = plain.count("\n", 0, match.start()) + 1
        if line != told:
            told = line
            yield line, " ".join(match[0].split())
