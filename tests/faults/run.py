"""Notebooks: what only a run can show. The faults called run() share a project; the others start a kernel each."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import fault, page, run, tiny

run("cell-raises", """
        # %%
        numbers = [1, 0]

        # %% [markdown]
        # Now divide.

        # %%
        for number in numbers:
            print(number)
            print(1 / number)
        """, "notebooks/extra.py:13: cell 4: ZeroDivisionError: division by zero")
run("cell-raises-in-a-function", """
        # %%
        def parse(text):
            try:
                return int(text)
            except ValueError:
                raise KeyError(text)


        # %%
        ok = parse("1")

        bad = parse("one")
        """, "notebooks/extra.py:15: cell 3: KeyError: 'one'")
run("cell-syntax-error", """
        # %%
        print("before")

        if True
            pass
        """, "notebooks/extra.py:7: cell 2: SyntaxError: expected ':'")
run("cell-warns", """
        # %%
        import warnings

        warnings.warn("mind the gap")
        """, "notebooks/extra.py:7: cell 2: UserWarning: mind the gap")
run("cell-writes-to-stderr", """
        # %%
        print("fine")

        # %%
        import sys

        print("odd", file=sys.stderr)
        """, "notebooks/extra.py:7: cell 3: text on stderr: odd")
run("figure-color-off-palette", """
        # %%
        import matplotlib.pyplot as plt

        # %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
        plt.plot([1], "o", color="#123456")
        plt.show()
        """, "notebooks/extra.py:7: cell 3: colors #123456")
run("figure-twice-in-a-cell", """
        # %%
        import matplotlib.pyplot as plt

        # %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
        plt.plot([1], "o")
        plt.show()
        plt.plot([2], "o")
        plt.show()
        """, "notebooks/extra.py:7: cell 3: 2 figures under 1 figure tags")
run("figure-without-a-tag", """
        # %%
        import matplotlib.pyplot as plt

        # %%
        plt.plot([1], "o")
        plt.show()
        """, "notebooks/extra.py:7: cell 3: 1 figures under 0 figure tags")
run("tag-without-a-figure", """
        # %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
        print(1)
        """, "notebooks/extra.py:4: cell 2: 0 figures under 1 figure tags")
run("figure-too-heavy", """
        # %%
        import matplotlib.pyplot as plt

        # %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
        plt.plot([n * 37 % 101 for n in range(1000)], "o", color="C0")
        plt.show()
        """, "notebooks/extra.py:7: cell 3: a figure of 113 kB")
run("raster-picture", """
        # %%
        import base64

        from IPython.display import Image

        Image(base64.b64decode("iVBORw0KGgo="), format="png")
        """, "notebooks/extra.py:4: cell 2: a raster picture")
run("number-is-no-number", """
        # %% tags=["number:half"]
        f"{0.5:.0%}"

        # %% tags=["number:third", "number:fourth"]
        {"third": 1 / 3}

        # %% tags=["number:none"]
        x = 1

        # %% tags=["number:yes"]
        True
        """, "notebooks/extra.py:4: cell 2: number 'half': a last value of type str",
      "notebooks/extra.py:7: cell 3: number 'fourth': a dict without the key 'fourth'",
      "notebooks/extra.py:10: cell 4: number 'none': a last value that is no plain number",
      "notebooks/extra.py:13: cell 5: number 'yes': a last value of type bool")
fault("output-with-a-script", tiny('# %% tags=["number:share"]', """\
# %%
from IPython.display import HTML

HTML("<table><tr><td><script>alert(1)</script></td></tr></table>")

# %% tags=["number:share"]"""),
      "notebooks/tiny.py:28: cell 4: an output that can run: '<script'")
# What is cheap to tell comes first: no kernel starts, and the notebook's own fault is for the next run.
fault("notebook-would-fail-and-page-names-nothing", tiny("total = sum(sizes)", "total = sum(sizes) / 0"),
      page('{{ resource("nope") }}'), "docs/start/two.md:16: resource 'nope' does not exist")
run("kernel-dies", """
        # %%
        import os

        os._exit(1)
        """, "notebooks/extra.py:4: cell 2: a kernel that died: out of memory?; allowed: at most 120 s for a cell")
