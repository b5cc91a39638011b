"""Notebooks: what the source shows, before anything runs."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from tests.faults.table import fault, notebook, tiny, write

HEADER = b"""\
# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

"""

fault("notebook-no-title", write("notebooks/extra.py", """
        # %%
        1 + 1
        """), "notebooks/extra.py:1: no title")
fault("notebook-text-above-cells", tiny("# %% [markdown]\n", "import sys\n\n# %% [markdown]\n"),
      "notebooks/tiny.py:1: 6 cells under 5 markers")
fault("notebook-not-utf-8", write("notebooks/extra.py", HEADER + b"# %% [markdown]\n# # Extra\n# caf\xe9\n"),
      "notebooks/extra.py:11: a character that is not UTF-8")
fault("notebook-header-unreadable", write("notebooks/extra.py", """
        # ---
        # jupyter:
        #   kernelspec: 5
        # ---

        # %% [markdown]
        # # Extra
        """),
      write("notebooks/other.py", """
        # ---
        # jupyter:
        #   kernelspec:
        #     display_name: Python 3
        #     language: python
        #     name: ir
        # ---

        # %% [markdown]
        # # Other
        """), "notebooks/extra.py:1: a header that cannot be read",
      "notebooks/other.py:1: a header that cannot be read: kernel 'ir'")
fault("notebook-with-a-script", tiny("one picture.", "[one](javascript:alert(1)) picture."),
      "notebooks/tiny.py:16: cell 1: markup that can run: '](javascript:'")
fault("tag-on-text",
      tiny('# %% tags=["number:share"]',
           '# %% [markdown] tags=["live:never"]\n# Text.\n\n# %% tags=["number:share"]'),
      "notebooks/tiny.py:28: cell 4: tag 'live:never' on a markdown cell")
fault("figure-without-alt", tiny(' alt="Three points climb in a straight line from one to three."', ""),
      "notebooks/tiny.py:31: cell 5: a figure without alt text")
fault("figure-with-short-alt", tiny(" climb in a straight line from one to three.", "."),
      "notebooks/tiny.py:31: cell 5: a figure without alt text")
fault("tag-twice", tiny('tags=["number:share"]', 'tags=["number:share", "cell:total"]'),
      "notebooks/tiny.py:24: cell 3: tag 'cell:total' 2 times",
      "notebooks/tiny.py:28: cell 4: tag 'cell:total' 2 times")
fault("tag-malformed", tiny('tags=["number:share"]', 'tags=["number:share", "number:Share-2"]'),
      "notebooks/tiny.py:28: cell 4: tag 'number:Share-2'")
fault("shown-line-too-long",
      tiny("total = sum(sizes)",
           "total = sum(sizes)  # the sum of all sizes that stand in the file, in the order in which they stand"),
      "notebooks/tiny.py:25: cell 3: a line of 99 characters, which a page would cut off; allowed: at most 78 in cells "
      "that pages show; fix: break it")
fault("tags-unreadable", tiny('tags=["number:share"]', 'tags=["number:share"'),
      "notebooks/tiny.py:28: cell 4: 'tags=[\"number:share\"' cannot be read")
fault("data-file-missing", notebook("""
        # %%
        open("data/nothing.csv").read()
        """), "notebooks/extra.py:4: cell 2: no file notebooks/data/nothing.csv")
fault("broken-link-in-notebook", tiny("(../start/one.md)", "(../start/three.md)"),
      "notebooks/tiny.py:16: cell 1: link '../start/three.md' leads nowhere; allowed: pages of docs/, and notebooks")
# With text above the cells nobody knows which line a cell stands on: the rules of live cells are not asked.
fault("live-cell-below-text-without-a-marker",
      tiny("# %% [markdown]\n", "import sys\n\n# %% [markdown]\n"),
      tiny('# %% tags=["figure:steps"]', '# %% tags=["live:steps", "figure:steps"]'),
      "notebooks/tiny.py:1: 6 cells under 5 markers")
