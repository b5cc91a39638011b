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
# # Three leaks, measured
# Choosing columns on all rows, copies on both sides of the split, and a column from the future. Each is
# built on purpose, so that the size of the lie can be read off. [Data
# leakage](../explainers/data-leakage.md) tells the story.

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

folds = StratifiedKFold(5, shuffle=True, random_state=0)

# %% [markdown]
# ## Leak 1: columns chosen on all rows
# Pure noise, simulated: 100 rows, 5,000 random columns, and labels that are coin flips. There is nothing to
# find. Keep the 20 columns that look most related to the label, then cross-validate.

# %% tags=["cell:noise_leak"]
rng = np.random.default_rng(0)
X = rng.normal(size=(100, 5000))
y = rng.permutation(np.repeat([0, 1], 50))

# looks at every row, also at those that will judge the model
X_best = SelectKBest(k=20).fit_transform(X, y)
leaky = cross_val_score(LogisticRegression(), X_best, y, cv=folds).mean()
print(f"columns chosen before the split: {leaky:.0%}")

# chooses anew inside every fold
pipeline = make_pipeline(SelectKBest(k=20), LogisticRegression())
honest = cross_val_score(pipeline, X, y, cv=folds).mean()
print(f"columns chosen inside each fold: {honest:.0%}")

# %% [markdown]
# One draw of noise can be lucky. Repeat it 20 times.

# %% tags=["number:noise_leaky", "number:noise_honest", "number:noise_rounds"]
leaky_scores, honest_scores = [], []
for i in range(20):
    rng = np.random.default_rng(i)
    X = rng.normal(size=(100, 5000))
    y = rng.permutation(np.repeat([0, 1], 50))
    X_best = SelectKBest(k=20).fit_transform(X, y)
    leaky_scores.append(cross_val_score(LogisticRegression(), X_best, y, cv=folds).mean())
    honest_scores.append(cross_val_score(pipeline, X, y, cv=folds).mean())
noise_leaky, noise_honest = float(np.mean(leaky_scores)), float(np.mean(honest_scores))
assert noise_leaky > 0.85 and abs(noise_honest - 0.5) < 0.06
{"noise_leaky": noise_leaky, "noise_honest": noise_honest, "noise_rounds": 20}

# %% [markdown]
# ## Leak 2: copies on both sides
# Real rows: 442 diabetes patients; the question is whether the disease progressed more than in the middle
# patient. Then half of the rows are written a second time, as a retried job or a bad join would do.

# %% tags=["cell:copies_leak"]
X, target = load_diabetes(return_X_y=True)
y = (target > np.median(target)).astype(int)
copied = np.random.default_rng(0).choice(len(y), len(y) // 2, replace=False)
row_id = np.concatenate([np.arange(len(y)), copied])
X_twice, y_twice = X[row_id], y[row_id]
model = KNeighborsClassifier(1)  # answers with the most similar row it saw

leaky = cross_val_score(model, X_twice, y_twice, cv=folds).mean()
by_id = StratifiedGroupKFold(5, shuffle=True, random_state=0)
honest = cross_val_score(
    model, X_twice, y_twice, groups=row_id, cv=by_id).mean()
print(f"copies may fall on both sides: {leaky:.0%}")
print(f"copies kept on one side:       {honest:.0%}")

# %% tags=["number:copies_leaky", "number:copies_honest"]
copies_leaky, copies_honest = float(leaky), float(honest)
assert copies_leaky > copies_honest + 0.1
assert len(np.unique(X_twice, axis=0)) == len(y)
{"copies_leaky": copies_leaky, "copies_honest": copies_honest}

# %% [markdown]
# ## Leak 3: a column from the future
# Simulated support tickets. The question at the moment a ticket arrives: will it be escalated? One column,
# the number of messages, is filled in while the ticket is being worked on. Escalated tickets collect more
# of them.

# %%
def tickets(n, rng):
    words = rng.integers(5, 300, n)
    past_tickets = rng.poisson(3, n)
    risk = 1 / (1 + np.exp(-(0.9 * past_tickets - 3.6 + 0.004 * words)))
    escalated = (rng.uniform(size=n) < risk).astype(int)
    messages = rng.poisson(2 + 6 * escalated)
    return np.column_stack([words, past_tickets, messages]), escalated


rng = np.random.default_rng(0)
X, y = tickets(2000, rng)
X_live, y_live = tickets(2000, rng)

# %% tags=["cell:future_leak"]
tree = DecisionTreeClassifier(max_depth=4, random_state=0)
reported = cross_val_score(tree, X, y, cv=folds).mean()

at_arrival = X_live.copy()
at_arrival[:, 2] = 0  # a ticket that has just arrived has no messages yet
live = tree.fit(X, y).score(at_arrival, y_live)
without = tree.fit(X[:, :2], y).score(X_live[:, :2], y_live)
print(f"cross-validation with the column: {reported:.0%}")
print(f"live, on tickets as they arrive:  {live:.0%}")
print(f"live, trained without the column: {without:.0%}")

# %% tags=["number:future_reported", "number:future_live", "number:future_without", "number:future_base", "number:live_alarms"]
base = max(y_live.mean(), 1 - y_live.mean())
alarms = int(tree.fit(X, y).predict(at_arrival).sum())
assert reported > 0.9 and live + 0.05 < without < reported - 0.05 and alarms == 0
{
    "future_reported": float(reported),
    "future_live": float(live),
    "future_without": float(without),
    "future_base": float(base),
    "live_alarms": alarms,
}

# %% tags=["figure:three_leaks"] alt="Three pairs of dots joined by lines, the reported accuracy on the right and the honest one on the left. Columns chosen on noise: reported 88%, honest 52%. Copied rows: reported 83%, honest 68%. Column from the future: reported 93%, honest 56%. Every reported score lies far to the right of the honest one."
fig, ax = plt.subplots(figsize=(6.4, 3.2))
pairs = [("columns chosen\non all rows", noise_honest, noise_leaky),
         ("copies on\nboth sides", copies_honest, copies_leaky),
         ("column from\nthe future", live, reported)]
for i, (_, honest, leaky) in enumerate(pairs):
    ax.plot([honest, leaky], [-i, -i], color="0.5", lw=1.5)
    ax.plot(honest, -i, "o", color="C0", ms=9)
    ax.plot(leaky, -i, "s", color="C1", ms=9)
    ax.text(honest - 0.015, -i, f"{honest:.0%}", ha="right", va="center")
    ax.text(leaky + 0.015, -i, f"{leaky:.0%}", ha="left", va="center")
ax.text(noise_honest, 0.28, "honest", color="C0", ha="center")
ax.text(noise_leaky, 0.28, "reported", color="C1", ha="center")
ax.set_yticks([0, -1, -2], [p[0] for p in pairs], ha="left")
ax.tick_params(axis="y", pad=92)
ax.set_ylim(-2.5, 0.6)
ax.set_xlim(0.4, 1.02)
ax.xaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_xlabel("accuracy")
ax.set_title("What was reported, and what was true")
plt.show()

# %% [markdown]
# ## A leak that hardly matters
# Scaling on all rows before the split is a leak too. On the breast tumors its effect is too small to see.
# It is still not worth arguing about: the pipeline costs nothing.

# %% tags=["number:scale_leaky", "number:scale_honest"]
X, y = load_breast_cancer(return_X_y=True)
leaky, honest = [], []
for i in range(10):
    cv = StratifiedKFold(5, shuffle=True, random_state=i)
    leaky.append(cross_val_score(KNeighborsClassifier(), StandardScaler().fit_transform(X), y, cv=cv).mean())
    inside = make_pipeline(StandardScaler(), KNeighborsClassifier())
    honest.append(cross_val_score(inside, X, y, cv=cv).mean())
assert abs(np.mean(leaky) - np.mean(honest)) < 0.005
{"scale_leaky": float(np.mean(leaky)), "scale_honest": float(np.mean(honest))}

# %% [markdown]
# ## A check that finds copies
# Turn each row into a key and look for keys on both sides. It is a test like any other, and it belongs in
# the test suite.

# %% tags=["cell:copy_check"]
def rows_on_both_sides(train, test):
    seen = {row.tobytes() for row in train}
    return sum(row.tobytes() in seen for row in test)


train, test = next(folds.split(X_twice, y_twice))
seen = rows_on_both_sides(X_twice[train], X_twice[test])
print("leaky split:", seen, "of", len(test),
      "test rows were seen in training")

train, test = next(by_id.split(X_twice, y_twice, groups=row_id))
print("grouped split:", rows_on_both_sides(X_twice[train], X_twice[test]))

# %%
assert rows_on_both_sides(X_twice[train], X_twice[test]) == 0

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:copies"]
copies = 2  # how often each row is in the table: try 1
state = 7


def chance():
    """Numbers from 0 to 1 that look random, the same on every computer."""
    global state
    state = (1103515245 * state + 12345) % 2**31
    return state / 2**31


# pure noise: two random columns, and a coin toss as the answer
rows = [(chance(), chance(), chance() < 0.5) for _ in range(150)] * copies
shuffled = sorted((chance(), row) for row in rows)
rows = [row for place, row in shuffled]
train, test = rows[: len(rows) // 2], rows[len(rows) // 2 :]


def nearest(row):
    def far(other):
        return (row[0] - other[0]) ** 2 + (row[1] - other[1]) ** 2

    return min(train, key=far)


right = sum(nearest(row)[2] == row[2] for row in test)
print(f"{right / len(test):.0%} right about {len(test)} test rows")
print("and there is nothing to learn")

# %% [markdown] tags=["exercise:split_by_customer"]
# ### Split by customer
#
# A customer who is in both parts gives the answer away. Put every row of the customers named in `held_out` into the test part and all other
# rows into the training part.

# %% [markdown] tags=["hint:split_by_customer"]
# Whether a row goes into the test depends on `row["customer"]` only, never on its place in the list.


# %% tags=["solution:split_by_customer"]
rows = [
    {"customer": "ann", "day": 1}, {"customer": "bob", "day": 1},
    {"customer": "ann", "day": 2}, {"customer": "cem", "day": 2},
    {"customer": "bob", "day": 3}, {"customer": "cem", "day": 4},
]  # fmt: skip


def split(rows, held_out):
    ### BEGIN SOLUTION
    train = [row for row in rows if row["customer"] not in held_out]
    test = [row for row in rows if row["customer"] in held_out]
    return train, test
    ### STARTER
    # return rows[:4], rows[4:]
    ### END SOLUTION


train, test = split(rows, ["bob"])
print(len(train), len(test))

# %% tags=["check:split_by_customer"]
train, test = split(rows, ["bob"])
assert len(train) + len(test) == len(rows), (
    f"There are 6 rows, and your two parts have {len(train) + len(test)} together."
)
names = {row["customer"] for row in train}
both = sorted(name for name in {row["customer"] for row in test} if name in names)
assert not both, (
    f"{both[0]} is in both parts, so the model can recognize this customer. Decide by the customer, not "
    "by the place."
)
assert {row["customer"] for row in test} == {"bob"}, (
    "The test must hold bob's rows. You may have swapped the two parts."
)
assert len(split(rows, ["ann", "cem"])[1]) == 4, "With ann and cem held out, four rows belong into the test."

# %% tags=["wrong:split_by_customer:by_place"] says="is in both parts"
rows = [{"customer": name, "day": 1} for name in ["ann", "bob", "ann", "cem", "bob", "cem"]]


def split(rows, held_out):
    return rows[:4], rows[4:]

# %% tags=["wrong:split_by_customer:swapped"] says="swapped the two parts"
rows = [{"customer": name, "day": 1} for name in ["ann", "bob", "ann", "cem", "bob", "cem"]]


def split(rows, held_out):
    return [row for row in rows if row["customer"] in held_out], [row for row in rows if row["customer"] not in held_out]
