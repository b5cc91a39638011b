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
# # Imbalanced data
#
# One picture in forty is the one that matters. This notebook measures what a plain model does with it, what
# weights, copies and a different threshold change, and how copying before the split fakes a perfect score.
# The story is told in [Imbalanced data](../explainers/imbalanced-data.md).

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_score, recall_score
from sklearn.model_selection import cross_val_predict, train_test_split
from sklearn.utils.class_weight import compute_class_weight

# %% [markdown]
# ## The data, made rare
#
# Handwritten digits. The question is "is this an 8?", and we keep only 40 of the 8s, so that they are rare.
# Everything else stays as it is.

# %%
digits = load_digits()
all_X, all_y = digits.data / 16, digits.target
eights, others = np.flatnonzero(all_y == 8), np.flatnonzero(all_y != 8)
keep = np.sort(np.concatenate([others, np.random.default_rng(0).permutation(eights)[:40]]))
X, y = all_X[keep], (all_y[keep] == 8).astype(int)

# %% tags=["cell:always_no"]
always_no = np.zeros(len(y), dtype=int)

right = (always_no == y).mean()
caught = always_no[y == 1].sum()
print(f"pictures: {len(y)}, eights among them: {y.sum()}")
print(f"right: {right:.1%}")
print(f"eights caught: {caught}")

# %% tags=["number:pictures", "number:rare", "number:rare_share", "number:always_no"]
assert right > 0.97
assert caught == 0
{"pictures": len(y), "rare": int(y.sum()), "rare_share": float(y.mean()), "always_no": float(right)}

# %% [markdown]
# ## Four ways to treat the rare class
#
# Half of the pictures train, half are the exam, drawn 20 times so that each has the same share of 8s.
# Copies are made from the training half only. The threshold is picked from out-of-fold scores of the
# training half: the highest one that still catches 80% of its 8s.


# %%
def linear(**options):
    return LogisticRegression(max_iter=500, tol=1e-3, **options)


def with_copies(X, y, rng):
    """Repeat rare rows at random until both classes are equally big."""
    rare = np.flatnonzero(y == 1)
    extra = rng.choice(rare, (y == 0).sum() - len(rare))
    rows = np.concatenate([np.arange(len(y)), extra])
    return X[rows], y[rows]


LEVELS = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]  # share of training 8s below the threshold
by_threshold = []
results = {name: [] for name in ["as it is", "class weights", "copies", "lower threshold"]}
for seed in range(20):
    X_train, X_exam, y_train, y_exam = train_test_split(X, y, test_size=0.5, stratify=y, random_state=seed)
    plain = linear().fit(X_train, y_train)
    weighted = linear(class_weight="balanced").fit(X_train, y_train)
    copied = linear().fit(*with_copies(X_train, y_train, np.random.default_rng(seed)))
    in_training = cross_val_predict(linear(), X_train, y_train, cv=5, method="predict_proba")[:, 1]
    threshold = np.quantile(in_training[y_train == 1], 0.2)
    scores = plain.predict_proba(X_exam)[:, 1]
    row = []
    for level in LEVELS:
        said = (scores >= np.quantile(in_training[y_train == 1], level)).astype(int)
        row.append((recall_score(y_exam, said), precision_score(y_exam, said, zero_division=1)))
    by_threshold.append(row)
    answers = {
        "as it is": plain.predict(X_exam),
        "class weights": weighted.predict(X_exam),
        "copies": copied.predict(X_exam),
        "lower threshold": (scores >= threshold).astype(int),
    }
    for name, said in answers.items():
        caught = recall_score(y_exam, said)
        results[name].append((caught, precision_score(y_exam, said, zero_division=0), (said == y_exam).mean()))
trade = np.mean(by_threshold, axis=0)
means = {name: np.mean(rows, axis=0) for name, rows in results.items()}

# %% tags=["number:plain_recall", "number:plain_precision", "number:plain_accuracy", "number:weights_recall", "number:weights_precision", "number:weights_accuracy", "number:copies_recall", "number:copies_precision", "number:copies_accuracy", "number:threshold_recall", "number:threshold_precision", "number:threshold_accuracy"]
table = {}
for short, name in zip(["plain", "weights", "copies", "threshold"], means, strict=True):
    for what, value in zip(["recall", "precision", "accuracy"], means[name], strict=True):
        table[f"{short}_{what}"] = float(value)
assert table["plain_recall"] < 0.5
assert all(2.5 < table[f"{way}_recall"] / table["plain_recall"] < 3.6 for way in ["weights", "copies", "threshold"])
assert all(table[f"{way}_precision"] < table["plain_precision"] - 0.2 for way in ["weights", "copies", "threshold"])
assert all(table[f"{way}_accuracy"] < 1 - y.mean() for way in ["weights", "copies", "threshold"])
table

# %% tags=["figure:caught_and_right"] alt="A falling curve: the more 8s the model catches as its threshold is lowered, the fewer of its alarms are right, from nearly all at a quarter caught to a small share at nearly all caught. The model as it is sits at the top left end. Class weights and copies lie close together at about 80% caught and 35% right, on the same curve."
fig, ax = plt.subplots(figsize=(6.4, 4))
ax.plot(trade[:, 0], trade[:, 1], color="C0")
ax.text(0.56, 0.84, "the same model,\nthreshold moved", color="C0", ha="left", va="bottom")
marks = {"as it is": ("s", (0.10, 0.88)), "class weights": ("o", (0.42, 0.22)), "copies": ("^", (0.86, 0.55))}
for name, (marker, place) in marks.items():
    caught, alarms_right, _ = means[name]
    ax.plot([caught], [alarms_right], marker, color="C1", markersize=9, zorder=3)
    ax.annotate(name, (caught, alarms_right), xytext=place, color="C1",
                arrowprops={"arrowstyle": "-", "color": "gray", "shrinkB": 5})
ax.xaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_xlim(0, 1.02)
ax.set_ylim(0, 1.08)
ax.set_xlabel("8s that are caught")
ax.set_ylabel("Alarms that are right")
ax.set_title("Three tools, one trade")
plt.show()

# %%
for name in ["class weights", "copies"]:
    on_curve = np.interp(means[name][0], trade[::-1, 0], trade[::-1, 1])
    assert abs(on_curve - means[name][1]) < 0.1

# %% [markdown]
# ## Copy first, split later: the leak
#
# The same forest, the same data, one line moved. In the wrong order copies of one picture land on both
# sides.


# %% tags=["cell:the_leak"]
def copies_after_split(seed):
    a, b, a_y, b_y = train_test_split(
        X, y, test_size=0.5, stratify=y, random_state=seed)
    a, a_y = with_copies(a, a_y, np.random.default_rng(seed))
    model = RandomForestClassifier(30, random_state=0).fit(a, a_y)
    return recall_score(b_y, model.predict(b))


def copies_before_split(seed):
    more, more_y = with_copies(X, y, np.random.default_rng(seed))
    a, b, a_y, b_y = train_test_split(
        more, more_y, test_size=0.5, stratify=more_y, random_state=seed)
    model = RandomForestClassifier(30, random_state=0).fit(a, a_y)
    return recall_score(b_y, model.predict(b))


honest = np.mean([copies_after_split(seed) for seed in range(10)])
leaky = np.mean([copies_before_split(seed) for seed in range(10)])
print(f"eights caught, copies made after the split:  {honest:.0%}")
print(f"eights caught, copies made before the split: {leaky:.0%}")

# %% tags=["number:honest_recall", "number:leaky_recall", "number:seen_before"]
more, more_y = with_copies(np.column_stack([X, np.arange(len(X))]), y, np.random.default_rng(0))
a, b, a_y, b_y = train_test_split(more, more_y, test_size=0.5, stratify=more_y, random_state=0)
seen = float(np.isin(b[b_y == 1][:, -1], a[a_y == 1][:, -1]).mean())
assert leaky > 0.97
assert honest < 0.6
assert seen > 0.99
{"honest_recall": float(honest), "leaky_recall": float(leaky), "seen_before": seen}

# %% [markdown]
# ## Ten classes, three of them rare
#
# Back to all ten digits. The training part keeps only 8 pictures each of the digits 3, 8 and 9. The exam
# keeps all.

# %%
RARE = [3, 8, 9]
plain_rows, weighted_rows, accuracies = [], [], []
for seed in range(5):
    X_train, X_exam, y_train, y_exam = train_test_split(all_X, all_y, test_size=0.4, stratify=all_y, random_state=seed)
    rng = np.random.default_rng(seed)
    rows = []
    for digit in range(10):
        of_digit = np.flatnonzero(y_train == digit)
        rows.append(rng.permutation(of_digit)[:8] if digit in RARE else of_digit)
    rows = np.concatenate(rows)
    plain = linear().fit(X_train[rows], y_train[rows])
    weighted = linear(class_weight="balanced").fit(X_train[rows], y_train[rows])
    plain_rows.append(recall_score(y_exam, plain.predict(X_exam), average=None))
    weighted_rows.append(recall_score(y_exam, weighted.predict(X_exam), average=None))
    common = ~np.isin(y_exam, RARE)
    accuracies.append((plain.score(X_exam, y_exam), plain.score(X_exam[common], y_exam[common])))
per_digit = np.mean(plain_rows, axis=0)
per_digit_weighted = np.mean(weighted_rows, axis=0)

# %% tags=["number:ten_accuracy", "number:common_worst", "number:eight_plain", "number:eight_weighted", "number:rare_plain", "number:rare_weighted", "number:kept_per_rare"]
common_digits = [d for d in range(10) if d not in RARE]
ten = {
    "ten_accuracy": float(np.mean(accuracies, axis=0)[0]),
    "common_worst": float(per_digit[common_digits].min()),
    "eight_plain": float(per_digit[8]),
    "eight_weighted": float(per_digit_weighted[8]),
    "rare_plain": float(per_digit[RARE].mean()),
    "rare_weighted": float(per_digit_weighted[RARE].mean()),
    "kept_per_rare": 8,
}
assert ten["common_worst"] > 0.9
assert ten["eight_plain"] < 0.6
assert ten["rare_weighted"] > ten["rare_plain"] + 0.1
ten

# %% tags=["figure:per_digit"] alt="One pair of marks per digit. The seven common digits sit near 97% with and without class weights. The rare digits 3, 8 and 9 sit far lower: without weights the 8 is caught less than half of the time; weights lift all three but not to the level of the others."
fig, ax = plt.subplots(figsize=(6.4, 3.8))
for digit in range(10):
    ax.plot([digit, digit], [per_digit[digit], per_digit_weighted[digit]], color="lightgray", linewidth=4, zorder=1)
ax.plot(range(10), per_digit, "s", color="C1", markersize=9)
ax.plot(range(10), per_digit_weighted, "o", color="C0", markersize=7)
ax.text(7.75, per_digit[8], "as it is", color="C1", ha="right", va="center")
ax.text(7.75, per_digit_weighted[8], "class weights", color="C0", ha="right", va="center")
ax.set_xticks(range(10), [f"{d}\nrare" if d in RARE else str(d) for d in range(10)])
ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_ylim(0.3, 1.03)
ax.set_xlabel("Digit")
ax.set_ylabel("Share of this digit that is found")
ax.set_title("One average hides three weak classes")
plt.show()

# %% [markdown]
# ## Class weights as a formula and as a loop
#
# "Balanced" gives each class a weight so that all classes weigh the same in total.

# %% tags=["cell:weights_as_loop"]
weights = []
for this_class in [0, 1]:
    examples_of_class = 0
    for label in y:
        if label == this_class:
            examples_of_class += 1
    weights.append(len(y) / (2 * examples_of_class))

library = compute_class_weight("balanced", classes=np.array([0, 1]), y=y)
assert np.allclose(weights, library)
print(f"one ordinary picture weighs {weights[0]:.2f}, "
      f"one 8 weighs {weights[1]:.1f}")

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:rare_cases"]
rare = 10  # of 1,000 payments are fraud: try 1, 100, 500
# a model that catches 80% of them, with 5% false alarms
caught, false_alarms = 0.8, 0.05

fine = 1000 - rare
lazy = fine / 1000
found = caught * rare
right = (found + (1 - false_alarms) * fine) / 1000
alarms = found + false_alarms * fine
print(f"say 'fine' to everything: {lazy:.1%} right, catches 0 of {rare}")
print(f"the model:                {right:.1%} right, "
      f"catches {found:.0f} of {rare}")
print(f"it raises {alarms:.0f} alarms, "
      f"and {found / alarms:.0%} of them are fraud")

# %% [markdown] tags=["exercise:both_sides"]
# ### A score that laziness cannot win
#
# Take the share right among the rare cases and the share right among all others, and give back the mean of the two. It is called balanced
# accuracy.

# %% [markdown] tags=["hint:both_sides"]
# Make two lists first: the answers for the rare cases, and the answers for the rest.

# %% [markdown] tags=["hint:both_sides"]
# A share is `sum(answers) / len(answers)` when the answers are `True` and `False`.


# %% tags=["solution:both_sides"]
def balanced(truth, guess):
    ### BEGIN SOLUTION
    rare = [g == t for t, g in zip(truth, guess) if t]
    rest = [g == t for t, g in zip(truth, guess) if not t]
    return (sum(rare) / len(rare) + sum(rest) / len(rest)) / 2
    ### STARTER
    # return sum(g == t for t, g in zip(truth, guess)) / len(truth)
    ### END SOLUTION


truth = [True, True] + [False] * 8
print(balanced(truth, [False] * 10))

# %% tags=["check:both_sides"]
truth = [True, True] + [False] * 8
lazy = balanced(truth, [False] * 10)
assert lazy != 0.8, (
    "Saying no to all ten still scores 0.8: that is the ordinary accuracy. Count the rare cases and the "
    "rest apart."
)
assert lazy != 1, "That is the sum of two shares. Take their mean."
assert lazy == 0.5, f"Saying no to everybody gets none of the rare and all of the rest: 0.5. Yours is {lazy}."
assert balanced(truth, [True] * 10) == 0.5, (
    "Saying yes to everybody must score 0.5 too: the two sides weigh the same."
)
assert balanced(truth, truth) == 1, "A guess that is always right must score 1."

# %% tags=["wrong:both_sides:accuracy"] says="that is the ordinary accuracy"
def balanced(truth, guess):
    return sum(g == t for t, g in zip(truth, guess)) / len(truth)

# %% tags=["wrong:both_sides:sum"] says="Take their mean"
def balanced(truth, guess):
    rare = [g == t for t, g in zip(truth, guess) if t]
    rest = [g == t for t, g in zip(truth, guess) if not t]
    return sum(rare) / len(rare) + sum(rest) / len(rest)
