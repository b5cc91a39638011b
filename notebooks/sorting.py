# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # What a sort does while you are not looking
#
# You can use `sorted` for years without knowing how it works. This notebook counts the questions that it asks, then gives it
# data that breaks its one requirement. The lesson [Not every detail](../lessons/not-every-detail.md) tells the story.

# %% [markdown]
# ## Count the questions
#
# A sort only ever asks one thing: does this item come before that one? We count how often it asks. A count is the same on
# every machine, unlike a time.

# %% tags=["cell:count_questions"]
from functools import cmp_to_key
from itertools import pairwise
from math import isnan

import matplotlib.pyplot as plt
import numpy as np


def questions(values):
    """How many pairs Python's sort compares to put these values in order."""
    asked = 0

    def compare(a, b):
        nonlocal asked
        asked += 1
        return (a > b) - (a < b)

    sorted(values, key=cmp_to_key(compare))
    return asked


shuffled = np.random.default_rng(0).permutation(1024).tolist()
print("shuffled:      ", questions(shuffled))
print("already sorted:", questions(sorted(shuffled)))
print("backwards:     ", questions(sorted(shuffled, reverse=True)))

# %% tags=["number:asked_shuffled", "number:asked_sorted", "number:items"]
asked_shuffled = questions(shuffled)
asked_sorted = questions(sorted(shuffled))

assert asked_sorted == len(shuffled) - 1
assert questions(sorted(shuffled, reverse=True)) == asked_sorted
assert asked_shuffled > 8 * asked_sorted

{"asked_shuffled": asked_shuffled, "asked_sorted": asked_sorted, "items": len(shuffled)}

# %% [markdown]
# Sorted data costs one question per neighboring pair. So the sort must notice order that is already there. Give it data in
# between: several sorted runs, one after the other, like log files from several servers pasted into one.


# %%
def in_runs(values, count):
    """The same values, as `count` sorted runs one after the other."""
    size = len(values) // count
    return [v for start in range(0, len(values), size) for v in sorted(values[start:start + size])]


run_counts = [1, 2, 4, 8, 16, 32, 64, 128, 256]
asked = [questions(in_runs(shuffled, count)) for count in run_counts]

assert asked[0] == asked_sorted
assert all(a < b for a, b in pairwise(asked))
assert asked[3] < asked_shuffled / 2

# %% tags=["number:asked_two_runs", "number:asked_eight_runs"]
{"asked_two_runs": asked[1], "asked_eight_runs": asked[3]}

# %% tags=["figure:questions_by_runs"] alt="Line chart. One sorted run of 1,024 items needs about 1,000 comparisons, two runs about 2,000, eight about 4,000. The line climbs with every doubling and reaches the dashed level of shuffled data, about 8,900, near 128 runs."
fig, ax = plt.subplots(figsize=(6.4, 3.6))
ax.axhline(asked_shuffled, color="C1", linestyle="--")
ax.text(1, asked_shuffled - 250, "fully shuffled", color="C1", va="top")
ax.plot(run_counts, asked, marker="o", color="C0")
ax.annotate("one sorted file", (1, asked[0]), xytext=(1.5, asked[0] - 300), color="C0", va="center")
ax.annotate("eight sorted files, pasted together", (8, asked[3]), xytext=(10, asked[3] - 350), color="C0", va="center")
ax.set_xscale("log", base=2)
ax.set_xticks(run_counts, [str(count) for count in run_counts])
ax.set_ylim(0, 10_000)
ax.set_xlabel("Sorted runs in the data")
ax.set_ylabel("Comparisons asked")
ax.set_title("The more order it finds, the less it asks")
plt.show()

# %% [markdown]
# That is a detail you can live without. The next one you cannot.
#
# ## Break its one requirement
#
# The sort trusts the answers it gets. A missing score, `nan`, answers "no" to every comparison with another score.
# Nothing raises an error.

# %% tags=["cell:one_missing_score"]
missing = float("nan")
print(sorted([0.7, missing, 0.3, 0.9, 0.1]))
print("below 0.5?", missing < 0.5, " above 0.5?", missing > 0.5,
      " equal to 0.5?", missing == 0.5)

# %% [markdown]
# Now the same thing at the size of a real list: a thousand simulated scores, ten of them missing, and a report that shows the
# top ten.

# %% tags=["cell:top_ten"]
rng = np.random.default_rng(0)
scores = rng.uniform(size=1000).round(4).tolist()
for place in rng.choice(1000, size=10, replace=False):
    scores[place] = missing

present = [score for score in scores if not isnan(score)]
wanted = sorted(present, reverse=True)[:10]
reported = sorted(scores, reverse=True)[:10]

print("best five:         ", wanted[:5])
print("the report's first:", reported[:5])

# %% tags=["number:top_ten_right", "number:missing_scores"]
top_ten_right = len(set(wanted) & set(reported))

assert len(set(wanted)) == 10
assert top_ten_right < 10
assert wanted[0] == max(present)
assert wanted[0] not in reported

{"top_ten_right": top_ten_right, "missing_scores": len(scores) - len(present)}

# %% [markdown]
# The repair needs no knowledge of merging or runs. It needs the contract: every pair must have an honest answer. Decide where
# missing values go, before you sort.

# %% tags=["cell:repair"]
repaired = sorted(scores, reverse=True,
                  key=lambda score: (not isnan(score), score))
assert repaired[:10] == wanted
print(repaired[:5])
print("missing ones at the end:",
      sum(isnan(score) for score in repaired[-10:]))

# %% [markdown]
# The key puts every present score before every missing one, so that no present score is ever compared with a missing one.
# The order in which present scores come is checked against the list without gaps.
