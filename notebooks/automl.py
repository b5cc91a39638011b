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
# # AutoML in 25 lines
# A loop tries a list of models and settings, scores each by cross-validation and keeps the best. Then it
# measures how much of the winning score was luck. The story is told in [AutoML](../explainers/automl.md).

# %%
from math import comb

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

# %% [markdown]
# The data: 569 breast tumors, 30 measurements each, bundled with scikit-learn. 40% of the rows go in a
# drawer before anything is tried.

# %%
X, y = load_breast_cancer(return_X_y=True)
X_work, X_drawer, y_work, y_drawer = train_test_split(X, y, test_size=0.4, stratify=y, random_state=0)
print(len(X_work), "rows to work with,", len(X_drawer), "rows in the drawer")

# %% [markdown]
# ## The loop

# %% tags=["cell:the_loop"]
def scaled(model):
    return make_pipeline(StandardScaler(), model)


candidates = {"default tree": DecisionTreeClassifier(random_state=0)}
for depth in (2, 4, 8):
    candidates[f"tree, depth {depth}"] = DecisionTreeClassifier(
        max_depth=depth, random_state=0)
for k in (1, 5, 15, 45):
    candidates[f"{k} neighbors"] = scaled(KNeighborsClassifier(k))
for c in (0.01, 0.1, 1, 10):
    candidates[f"logistic, C={c}"] = scaled(
        LogisticRegression(C=c, max_iter=1000))
    candidates[f"SVM, C={c}"] = scaled(SVC(C=c))
for leaf in (1, 5):
    candidates[f"forest, leaf {leaf}"] = RandomForestClassifier(
        50, min_samples_leaf=leaf, random_state=0)

scores = {}
for name, model in candidates.items():
    scores[name] = cross_val_score(model, X_work, y_work, cv=5).mean()

ranking = sorted(scores, key=scores.get, reverse=True)
for name in ranking[:3] + ranking[-3:]:
    print(f"{scores[name]:.3f}  {name}")

# %% tags=["number:candidates", "number:default_cv", "number:best_cv", "number:default_drawer", "number:best_drawer", "number:drawer_rows", "number:more_right"]
best = ranking[0]
default_drawer = candidates["default tree"].fit(X_work, y_work).score(X_drawer, y_drawer)
best_drawer = candidates[best].fit(X_work, y_work).score(X_drawer, y_drawer)
assert scores[best] > scores["default tree"] + 0.02
assert best_drawer > default_drawer
assert min(v for k, v in scores.items() if "logistic" in k) > max(v for k, v in scores.items() if "tree" in k)
assert scores[best] - best_drawer < 0.04  # five folds flatter, too, but less than the small search below
{
    "candidates": len(candidates),
    "default_cv": float(scores["default tree"]),
    "best_cv": float(scores[best]),
    "default_drawer": float(default_drawer),
    "best_drawer": float(best_drawer),
    "drawer_rows": len(y_drawer),
    "more_right": int(round((best_drawer - default_drawer) * len(y_drawer))),
}

# %% tags=["figure:all_candidates"] alt="Dot chart of the candidates sorted by cross-validated accuracy. Support vector machines and logistic regression lead with 97 to 98%. The trees and forests lie between 92 and 95%, the default tree at 94%. One support vector machine with a bad setting is off the chart at 63%."
order = ranking[::-1]
EDGE = 0.91  # one candidate lies far below: draw it at the edge and say so
fig, ax = plt.subplots(figsize=(6.4, 4.5))
inside = [i for i, n in enumerate(order) if scores[n] > EDGE]
ax.plot([scores[order[i]] for i in inside], inside, "o", color="C0")
for i in range(len(order)):
    if i not in inside:
        ax.plot(EDGE, i, "<", color="C0", ms=8)
        ax.text(EDGE + 0.003, i, f"{scores[order[i]]:.0%}, off the chart", va="center", fontsize=9)
ax.plot(scores["default tree"], order.index("default tree"), "s", color="C1", ms=8)
ax.annotate("the default", (scores["default tree"], order.index("default tree")), xytext=(-12, 0),
            textcoords="offset points", ha="right", va="center")
ax.set_yticks(range(len(order)), order, fontsize=9)
ax.set_xlabel("cross-validated accuracy")
ax.xaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_title("Every candidate the loop tried")
plt.show()

# %% [markdown]
# ## How much of the winner's score is luck?
# Repeat a small search 40 times. Each time: 100 rows to train on, 60 rows to choose by, and the other 409
# rows as fresh data that no choice has seen. The candidates are decision trees with random settings.

# %%
ROUNDS, TRIES = 40, 64


def random_tree(rng):
    return DecisionTreeClassifier(
        max_depth=int(rng.integers(1, 12)),
        min_samples_leaf=int(rng.integers(1, 15)),
        max_features=float(rng.uniform(0.05, 1)),
        random_state=int(rng.integers(1_000_000)),
    )


chosen_by = np.zeros((ROUNDS, TRIES))  # score on the 60 rows that we choose by
fresh = np.zeros((ROUNDS, TRIES))  # score on the rows that nobody looked at
for i in range(ROUNDS):
    rng = np.random.default_rng(i)
    rows = rng.permutation(len(y))
    train, choose, rest = rows[:100], rows[100:160], rows[160:]
    for j in range(TRIES):
        tree = random_tree(rng).fit(X[train], y[train])
        chosen_by[i, j] = tree.score(X[choose], y[choose])
        fresh[i, j] = tree.score(X[rest], y[rest])

# %%
tries = [1, 2, 4, 8, 16, 32, 64]
shown, real = [], []
for n in tries:
    winner = chosen_by[:, :n].argmax(axis=1)
    shown.append(chosen_by[:, :n].max(axis=1).mean())
    real.append(fresh[np.arange(ROUNDS), winner].mean())

# %% tags=["figure:best_of_many"] alt="Two lines against the number of candidates tried, from 1 to 64. The winner's score on the rows used to choose climbs steadily from about 91% to 96%. The same winner's score on fresh rows starts near 90%, gains about one point and stays near 91%. The gap between the lines keeps growing."
fig, ax = plt.subplots()
ax.plot(tries, shown, "s--", color="C1")
ax.plot(tries, real, "o-", color="C0")
ax.set_xscale("log", base=2)
ax.set_xticks(tries, [str(n) for n in tries])
ax.annotate("the score it won with", (16, shown[4]), xytext=(-8, 8), textcoords="offset points", ha="right",
            color="C1")
ax.annotate("the same winner on fresh rows", (16, real[4]), xytext=(0, -20),
            textcoords="offset points", ha="center", color="C0")
ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_xlabel("candidates tried")
ax.set_ylabel("accuracy")
ax.set_title("The more you try, the more the winning score flatters")
plt.show()

# %% tags=["number:shown_1", "number:shown_64", "number:real_1", "number:real_64", "number:gap_64", "number:rounds", "number:choose_rows"]
assert shown == sorted(shown)  # the best of more tries cannot look worse
assert abs(shown[0] - real[0]) < 0.02  # one try: the score is honest
assert shown[-1] - real[-1] > 0.03  # 64 tries: it is not
assert 0 < real[-1] - real[0] < 0.03  # the real gain is small
{
    "shown_1": float(shown[0]),
    "shown_64": float(shown[-1]),
    "real_1": float(real[0]),
    "real_64": float(real[-1]),
    "gap_64": float(shown[-1] - real[-1]) * 100,
    "rounds": ROUNDS,
    "choose_rows": 60,
}

# %% [markdown]
# ## The pure case: every candidate is the same
# Suppose that all candidates are right 90% of the time and differ by nothing. Each is scored on 60 rows, so
# its score wobbles. How high does the best of n look? Count it exactly: the best of n is at most s when all
# n are at most s.

# %% tags=["cell:pure_luck"]
ROWS, SKILL = 60, 0.90


def expected_best(n):
    """Average top score among n equal candidates,
    as a loop over every score that can occur."""
    total, at_most, previous = 0.0, 0.0, 0.0
    for right in range(ROWS + 1):
        at_most += (comb(ROWS, right) * SKILL**right
                    * (1 - SKILL) ** (ROWS - right))
        # at_most**n - previous: the chance that the top score is exactly this
        total += right / ROWS * (at_most**n - previous)
        previous = at_most**n
    return total


for n in (1, 4, 16, 64):
    print(f"{n:2} equal candidates: the best looks like "
          f"{expected_best(n):.1%}")

# %% tags=["number:luck_64"]
expected_best(64)

# %%
# The same by simulation, and by the short form: 1 minus the average of F(s)^n below the top score.
simulated = np.random.default_rng(0).binomial(ROWS, SKILL, size=(20_000, 16)).max(axis=1).mean() / ROWS
assert abs(simulated - expected_best(16)) < 0.002
chance = [comb(ROWS, k) * SKILL**k * (1 - SKILL) ** (ROWS - k) for k in range(ROWS + 1)]
at_most = np.cumsum(chance)
for n in (1, 4, 16, 64):
    assert abs((1 - (at_most[:-1] ** n).sum() / ROWS) - expected_best(n)) < 1e-9
assert abs(expected_best(1) - SKILL) < 1e-9

# %% [markdown]
# ## To change and run in the page
#
# The pure case once more, without a library: candidates of equal skill, each scored on a few rows. Thirty searches of each size,
# averaged.


# %% tags=["helper:chart"]
def chart(kind, x, *lines, title="", across="x"):
    """A line, dots or bars: chart("bars", names, ("score", scores), title="Scores")."""
    print(f"[{kind} chart] {title}")
    print(" | ".join([across] + [name for name, _ in lines]))
    for row in zip(x, *[values for _, values in lines]):
        print(" | ".join([f"{v:.4g}" if isinstance(v, float) else str(v) for v in row]))


# %% tags=["live:equal_candidates"]
skill = 0.9  # how often each candidate is right; not one is better
rows = 60  # how many rows the search chooses by: try 15, 240
sizes = [1, 2, 4, 8, 16, 32, 64]  # candidates in one search
state = 42


def score():
    """Share right on `rows` rows, by dice that fall the same each time."""
    global state
    right = 0
    for _ in range(rows):
        state = 1021 * state % 1000003
        right += state < skill * 1000003
    return 100 * right / rows


won, fresh = [], []
for size in sizes:
    won.append(sum(max(score() for _ in range(size)) for _ in range(30)) / 30)
    fresh.append(sum(score() for _ in range(30)) / 30)  # the winner, again
print(f"winner of {size} equal candidates: {won[-1]:.1f}%")
print(f"the same winner on fresh rows: {fresh[-1]:.1f}%")
chart("line", sizes, ("won with", won), ("fresh rows", fresh),
      title="Equal candidates, % right", across="candidates tried")
