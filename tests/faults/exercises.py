"""Exercises: every part is there, and runs in the page."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from functools import partial

from tests.faults.table import fault, notebook, swap, tiny

EXERCISE = notebook("""
# %% [markdown] tags=["exercise:double"]
# ### Double it
#
# Give back twice the number.

# %% [markdown] tags=["hint:double"]
# Multiply.

# %% tags=["solution:double"]
def double(number):
    ### BEGIN SOLUTION
    return number * 2
    ### END SOLUTION

# %% tags=["check:double"]
assert double(2) == 4, "double(2) must be 4"

# %% tags=["wrong:double:same"] says="double(2)"
def double(number):
    return number
""")
extra = partial(swap, "notebooks/extra.py")

fault("exercise-part-of-another-kind", EXERCISE, extra('[markdown] tags=["hint:double"]', 'tags=["hint:double"]'),
      "notebooks/extra.py:9: cell 3: hint:double in a code cell")
fault("exercise-without-title", EXERCISE, extra("### Double it", "Double it"),
      "notebooks/extra.py:5: cell 2: exercise 'double' without a title")
fault("exercise-starter-not-portable",
      EXERCISE, extra("    ### END", "    ### STARTER\n    # return numpy\n    ### END"),
      "notebooks/extra.py:12: cell 4: in the starter: the name 'numpy'")
fault("exercise-solution-without-marks", EXERCISE, extra("    ### BEGIN SOLUTION\n", ""),
      "notebooks/extra.py:12: cell 4: solution 'double' without marks")
fault("exercise-wrong-answer-without-says", EXERCISE, extra(' says="double(2)"', ""),
      "notebooks/extra.py:21: wrong answer of 'double' without says")
fault("exercise-without-hint", EXERCISE, extra('# %% [markdown] tags=["hint:double"]\n# Multiply.\n\n', ""),
      "notebooks/extra.py:4: cell 2: exercise 'double' has no cell hint:double")
fault("second-tag-runs-in-the-page",
      tiny('# %% tags=["number:share"]',
           '# %% tags=["cell:both", "live:both"]\nimport numpy\n\n# %% tags=["number:share"]'),
      "notebooks/tiny.py:29: cell 4: module 'numpy'")
fault("wrong-answer-alone", notebook("""
        # %% tags=["wrong:triple:same"] says="triple(2)"
        def triple(number):
            return number
        """),
      "notebooks/extra.py:4: exercise 'triple' has no cell exercise:triple",
      "notebooks/extra.py:4: exercise 'triple' has no cell hint:triple",
      "notebooks/extra.py:4: exercise 'triple' has no cell solution:triple",
      "notebooks/extra.py:4: exercise 'triple' has no cell check:triple")
