"""Which code the page's interpreter can run."""

from __future__ import annotations

import pytest

from macros.notebooks import interpreter


@pytest.mark.parametrize(
    "code",
    [
        "import math\nprint(math.sqrt(2))",
        "x = 'a b'.split()\nprint(f'{len(x):>5}')",
        "class A:\n    def size(self):\n        self.n = 1\n        return self.n\nprint(A().size())",
        "x = [3, 1]\nx.sort(key=abs, reverse=True)\nprint('{a}'.format(a=1), x[::2])",
        "class A:\n    def put(self, value=0):\n        return value\na = A()\nprint(a.put(value=2))",
        "from collections import namedtuple\nP = namedtuple('P', ['left'])\nfor p in [P(1)]:\n    print(p[0])",
    ],
)
def test_plain_code_passes(code: str) -> None:
    assert list(interpreter.missing(code)) == []
