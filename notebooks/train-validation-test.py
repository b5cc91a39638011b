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
# # Train, validation, test
# One model, three scores: on the rows it learned from, on the rows that chose it, and on rows that nothing
# has touched. Then two cases where a random split is the wrong split. [Train, validation and
# test](../explainers/train-validation-test.md) tells the story.

# %%
from math import comb, sqrt

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import GroupKFold, KFold, TimeSeriesSplit, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

# %% [markdown]
# ## Three parts
# The data: 1,797 pictures of handwritten digits, bundled with scikit-learn. We pretend to have only 250
# labeled ones at hand, as in a young project: 150 to train on, 50 to choose by, 50 for the end. The
# remaining 1,547 tell us afterwards who was right.

# %% tags=["cell:three_parts"]
X, y = load_digits(return_X_y=True)
X_have, X_rest, y_have, y_rest = train_test_split(
    X, y, train_size=250, stratify=y, random_state=0)

X_work, X_test, y_work, y_test = train_test_split(
    X_have, y_have, test_size=50, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(
    X_work, y_work, test_size=50, random_state=0)

print("train", len(y_train), "| validation", len(y_val),
      "| test", len(y_test))


# %% tags=["cell:choose"]
def random_tree(rng):
    return DecisionTreeClassifier(
        max_depth=int(rng.integers(3, 15)),
        min_samples_leaf=int(rng.integers(1, 6)),
        max_features=float(rng.uniform(0.1, 1)),
        random_state=int(rng.integers(1_000_000)),
    )


rng = np.random.default_rng(3)
trees = [random_tree(rng).fit(X_train, y_train) for _ in range(40)]
best = max(trees, key=lambda tree: tree.score(X_val, y_val))
print(f"train      {best.score(X_train, y_train):.0%}")
print(f"validation {best.score(X_val, y_val):.0%}")
print(f"test       {best.score(X_test, y_test):.0%}")

# %% [markdown]
# One run is one roll of the dice. Repeat it with 40 different draws of the 250 rows.

# %%
ROUNDS = 40
scores = np.zeros((ROUNDS, 4))  # train, validation, test, everything that was left over
for i in range(ROUNDS):
    rng = np.random.default_rng(i)
    rows = rng.permutation(len(y))
    train, val, test, rest = rows[:150], rows[150:200], rows[200:250], rows[250:]
    trees = [random_tree(rng).fit(X[train], y[train]) for _ in range(40)]
    winner = max(trees, key=lambda tree: tree.score(X[val], y[val]))
    scores[i] = [winner.score(X[part], y[part]) for part in (train, val, test, rest)]
mean = scores.mean(axis=0)

# %% tags=["figure:three_numbers"] alt="Four columns of dots, one dot per repeat. Train scores lie around 93%, validation scores around 76%, test scores around 66% and the scores on the 1,547 leftover rows also around 66%. The test dots scatter more widely, from 54 to 76%, than the leftover dots. Train and validation sit clearly above the level of the last two."
fig, ax = plt.subplots()
jitter = np.random.default_rng(0).uniform(-0.15, 0.15, ROUNDS)
for k, color in enumerate(("C1", "C1", "C0", "0.5")):
    ax.plot(k + jitter, scores[:, k], "o", color=color, ms=4, alpha=0.6)
    ax.plot([k - 0.27, k + 0.27], [mean[k], mean[k]], color="black", lw=2)
    ax.text(k + 0.3, mean[k], f"{mean[k]:.0%}", va="center")
names = ["train\n(learned from)", "validation\n(chosen by)", "test\n(50 rows)", "all the rest\n(1,547 rows)"]
ax.set_xticks(range(4), names)
ax.set_xlim(-0.5, 3.7)
ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_ylabel("accuracy of the chosen tree")
ax.set_title("Same trees, four reports")
plt.show()

# %% tags=["number:train", "number:validation", "number:test", "number:rest", "number:rounds", "number:flattery", "number:test_low", "number:test_high"]
assert mean[0] > mean[1] + 0.1 > mean[2] + 0.15
assert abs(mean[2] - mean[3]) < 0.03  # the test set is honest on average ...
assert scores[:, 2].std() > 1.5 * scores[:, 3].std()  # ... and small ones wobble
{
    "train": float(mean[0]),
    "validation": float(mean[1]),
    "test": float(mean[2]),
    "rest": float(mean[3]),
    "rounds": ROUNDS,
    "flattery": float(mean[1] - mean[3]) * 100,
    "test_low": float(scores[:, 2].min()),
    "test_high": float(scores[:, 2].max()),
}

# %% [markdown]
# ## When rows have a date
# Simulated: 200 days of support tickets with a rising trend, a weekly rhythm and noise. A random split lets
# the model learn from the days on both sides of the one that it is asked about. In production there is only
# one side.

# %% tags=["cell:time_split"]
rng = np.random.default_rng(0)
day = np.arange(200)
tickets = 100 + 0.8 * day + 15 * (day % 7 < 5) + rng.normal(0, 8, 200)
columns = np.column_stack([day, day % 7])
forest = RandomForestRegressor(50, random_state=0)


def average_error(split):
    return -cross_val_score(forest, columns, tickets, cv=split,
                            scoring="neg_mean_absolute_error").mean()


random_error = average_error(KFold(5, shuffle=True, random_state=0))
forward_error = average_error(TimeSeriesSplit(5))
print(f"random split: off by {random_error:.0f} tickets a day")
print(f"past to future: off by {forward_error:.0f} tickets a day")

# %% tags=["number:random_error", "number:forward_error", "number:last_forward"]
parts = -cross_val_score(forest, columns, tickets, cv=TimeSeriesSplit(5), scoring="neg_mean_absolute_error")
assert forward_error > 1.8 * random_error and parts[-1] > 1.4 * random_error
{"random_error": float(random_error), "forward_error": float(forward_error), "last_forward": float(parts[-1])}

# %% [markdown]
# ## When rows belong together
# Simulated: 60 users with 10 sessions each. Every user has a style of their own, and whether a user cancels
# is a coin flip that has nothing to do with style. There is nothing to learn, so honest accuracy is about
# 50%.

# %% tags=["cell:group_split"]
rng = np.random.default_rng(0)
user = np.repeat(np.arange(60), 10)
style = rng.normal(size=(60, 5))
sessions = style[user] + rng.normal(0, 0.3, size=(600, 5))
cancels = rng.permutation(np.repeat([0, 1], 30))[user]
model = KNeighborsClassifier(3)

by_session = cross_val_score(model, sessions, cancels,
                             cv=KFold(5, shuffle=True, random_state=0)).mean()
by_user = cross_val_score(model, sessions, cancels, groups=user,
                          cv=GroupKFold(5)).mean()
print(f"split by session: {by_session:.0%}")
print(f"split by user:    {by_user:.0%}")

# %% tags=["number:by_session", "number:by_user"]
assert by_session > 0.9 and by_user < 0.65
{"by_session": float(by_session), "by_user": float(by_user)}

# %% [markdown]
# ## Cross-validation is a loop
# Every row is in the validation part once. scikit-learn's function and the loop give the same five scores.

# %% tags=["cell:folds_as_loop"]
tree = DecisionTreeClassifier(max_depth=8, random_state=0)
parts = np.array_split(np.arange(len(y_work)), 5)
loop_scores = []
for k in range(5):
    others = np.concatenate([parts[j] for j in range(5) if j != k])
    tree.fit(X_work[others], y_work[others])
    loop_scores.append(tree.score(X_work[parts[k]], y_work[parts[k]]))
library_scores = cross_val_score(tree, X_work, y_work, cv=KFold(5))
assert np.allclose(loop_scores, library_scores)
print([f"{s:.0%}" for s in loop_scores])

# %% [markdown]
# ## How far off can a test score be?
# If the true accuracy is p and the test set has n rows, the score wobbles around p. The loop goes over
# every number of right answers that could occur; the formula is shorter.

# %% tags=["cell:wobble_as_loop"]
def wobble(p, n):
    squared = 0.0
    for right in range(n + 1):
        chance = comb(n, right) * p**right * (1 - p) ** (n - right)
        squared += chance * (right / n - p) ** 2
    return sqrt(squared)


for n in (50, 500):
    assert abs(wobble(0.66, n) - sqrt(0.66 * 0.34 / n)) < 1e-9
    print(f"{n} rows: typically off by {wobble(0.66, n):.1%}")

# %% tags=["number:wobble_50_points", "number:wobble_500_points"]
{"wobble_50_points": 100 * wobble(0.66, 50), "wobble_500_points": 100 * wobble(0.66, 500)}

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:best_of_many"]
models = 50  # how many coin tosses compete: try 1, 500
state = 3


def chance():
    """Numbers from 0 to 1 that look random, the same on every computer."""
    global state
    state = (1103515245 * state + 12345) % 2**31
    return state / 2**31


# each "model" tosses a coin for 40 questions, twice
validation = [sum(chance() < 0.5 for _ in range(40)) for _ in range(models)]
test = [sum(chance() < 0.5 for _ in range(40)) for _ in range(models)]
best = validation.index(max(validation))
print(f"best of {models} coin tosses on the validation set: "
      f"{validation[best] / 40:.0%}")
print(f"the same one on the test set: {test[best] / 40:.0%}")

# %% [markdown] tags=["exercise:three_parts"]
# ### Cut into three parts
#
# Give back the first 60% of the rows for training, the next 20% for validation and the rest for the test. No row may be in two parts, and
# none may get lost. (The rows are shuffled already.)

# %% [markdown] tags=["hint:three_parts"]
# Compute the two places to cut first. `int(0.6 * len(rows))` is one of them.

# %% [markdown] tags=["hint:three_parts"]
# `rows[a:b]` starts at `a` and ends before `b`, so the next part starts at `b`.


# %% tags=["solution:three_parts"]
def three_parts(rows):
    ### BEGIN SOLUTION
    first, second = len(rows) * 6 // 10, len(rows) * 8 // 10
    return rows[:first], rows[first:second], rows[second:]
    ### STARTER
    # return rows, rows, rows
    ### END SOLUTION


print([len(part) for part in three_parts(list(range(10)))])

# %% tags=["check:three_parts"]
train, validation, test = three_parts(list(range(10)))
assert len(train) + len(validation) + len(test) <= 10, (
    "Some rows are in two parts. Start each part where the one before it ended."
)
assert len(train) + len(validation) + len(test) == 10, (
    "Some rows are in no part. A slice ends before its second number."
)
assert (len(train), len(validation), len(test)) == (6, 2, 2), (
    f"Ten rows make 6, 2 and 2. Yours make {len(train)}, {len(validation)} and {len(test)}."
)
assert sum(len(part) for part in three_parts(list(range(13)))) == 13, (
    "With 13 rows, some get lost or doubled. Let the last part take what is left."
)

# %% tags=["wrong:three_parts:all_three_times"] says="in two parts"
def three_parts(rows):
    return rows, rows, rows

# %% tags=["wrong:three_parts:off_by_one"] says="A slice ends before"
def three_parts(rows):
    first, second = len(rows) * 6 // 10, len(rows) * 8 // 10
    return rows[:first], rows[first + 1 : second], rows[second:]

# %% tags=["wrong:three_parts:fixed_sizes"] says="Let the last part take what is left"
def three_parts(rows):
    return rows[:6], rows[6:8], rows[8:10]
