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
# # Good data beats big data
#
# How many well-labeled examples are worth as much as many badly labeled ones? We plant wrong labels in a
# real set of handwritten digits and count. The story is told in [Good data beats big
# data](../explainers/good-data-beats-big-data.md).

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

# %% [markdown]
# ## The data
#
# 1,200 pictures to learn from, 597 for the exam. The exam's labels are never touched. Two kinds of mistakes
# can be planted: any other digit (a slip of the finger), or the digit that looks most like it (a
# confusion).

# %%
digits = load_digits()
X, y = digits.data / 16, digits.target
X_pool, X_exam, y_pool, y_exam = train_test_split(X, y, test_size=597, stratify=y, random_state=0)
LOOKS_LIKE = np.array([6, 7, 3, 8, 9, 6, 5, 1, 3, 4])
SEEDS = range(5)


def with_mistakes(labels, share, rng, kind="slip"):
    labels = labels.copy()
    wrong = rng.random(len(labels)) < share
    if kind == "slip":
        labels[wrong] = (labels[wrong] + rng.integers(1, 10, wrong.sum())) % 10
    else:
        labels[wrong] = LOOKS_LIKE[labels[wrong]]
    return labels


def logistic():
    return LogisticRegression(max_iter=300, tol=1e-3)


def forest():
    return RandomForestClassifier(30, random_state=0)


def score(make_model, examples, share, kind="slip"):
    """Mean exam score over several random draws of that many examples."""
    results = []
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        pick = rng.permutation(len(X_pool))[:examples]
        labels = with_mistakes(y_pool[pick], share, rng, kind)
        results.append(make_model().fit(X_pool[pick], labels).score(X_exam, y_exam))
    return float(np.mean(results))


# %% tags=["number:pool", "number:exam"]
{"pool": len(X_pool), "exam": len(X_exam)}

# %% [markdown]
# ## The same model, more and more examples, four qualities

# %%
sizes = [50, 100, 200, 300, 400, 600, 900, 1200]
qualities = [0, 0.10, 0.20, 0.40]
curves = {share: [score(logistic, n, share) for n in sizes] for share in qualities}

# %% tags=["number:clean_all", "number:tenth_all", "number:fifth_all", "number:twofifths_all", "number:clean_200", "number:clean_100", "number:clean_300"]
last = {share: curve[-1] for share, curve in curves.items()}
assert last[0] > last[0.10] > last[0.20] > last[0.40]
assert all(curve[-1] > curve[0] for curve in curves.values())
{
    "clean_all": last[0],
    "tenth_all": last[0.10],
    "fifth_all": last[0.20],
    "twofifths_all": last[0.40],
    "clean_100": curves[0][sizes.index(100)],
    "clean_200": curves[0][sizes.index(200)],
    "clean_300": curves[0][sizes.index(300)],
}

# %% [markdown]
# How many clean examples reach the score that all 1,200 reach with wrong labels among them? Read it off the
# clean curve, in a straight line between two measured sizes.

# %% tags=["cell:exchange_rate"]
worth = {}
for share in [0.10, 0.20, 0.40]:
    reached = curves[share][-1]
    worth[share] = float(np.interp(reached, curves[0], sizes))
    print(f"1,200 examples, {share:.0%} wrong: {reached:.1%} right, "
          f"as good as {worth[share]:.0f} clean ones")

# %% tags=["number:worth_10", "number:worth_20", "number:worth_40"]
{"worth_10": round(worth[0.10], -1), "worth_20": round(worth[0.20], -1), "worth_40": round(worth[0.40], -1)}

# %%
assert (np.diff(curves[0]) >= 0).all()  # the clean curve rises, so it can be read backwards
assert 300 < worth[0.10] < 800
assert 150 < worth[0.20] < 450
assert 60 < worth[0.40] < 200
assert worth[0.10] > worth[0.20] > worth[0.40]

# %% tags=["figure:learning_curves"] alt="Four rising curves, one above the other. The top one, with clean labels, passes 92% at 200 examples and reaches 97% at 1,200. The curve with a fifth of the labels wrong needs all 1,200 to reach about 93%, and the one with two fifths wrong ends near 89%."
fig, ax = plt.subplots(figsize=(6.6, 4))
styles = {0: ("C0", "-", "o"), 0.10: ("C2", "--", "s"), 0.20: ("C1", "-.", "^"), 0.40: ("C6", ":", "D")}
nudge = {0: 0.012, 0.10: 0.004, 0.20: -0.009, 0.40: 0}  # keep the names apart
for share, curve in curves.items():
    color, line, marker = styles[share]
    ax.plot(sizes, curve, color=color, linestyle=line, marker=marker, markersize=5)
    name = "clean" if share == 0 else f"{share:.0%} wrong"
    ax.text(1240, curve[-1] + nudge[share], name, color=color, va="center")
ax.plot([worth[0.20], 1200], [last[0.20], last[0.20]], color="gray", linewidth=1)
ax.plot([worth[0.20], worth[0.20]], [0.48, last[0.20]], color="gray", linewidth=1)
ax.text(worth[0.20] + 15, 0.53, f"about {round(worth[0.20], -1):.0f} clean ones do as well", va="center")
ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_xlim(0, 1420)
ax.set_ylim(0.48, 1.0)
ax.set_xlabel("Training examples")
ax.set_ylabel("Right on a clean exam")
ax.set_title("Wrong labels eat examples")
plt.show()

# %% [markdown]
# ## Add a cheap batch to a clean one
#
# 300 clean examples are in hand. A second batch is offered, with 30% of its labels wrong. Take it? The
# answer depends on the model and on the kind of mistake, so we try both of each.


# %% tags=["cell:add_batch"]
def add_batch(make_model, extra, kind, share=0.30, clean=300):
    results = []
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        pick = rng.permutation(len(X_pool))[: clean + extra]
        labels = y_pool[pick].copy()
        labels[clean:] = with_mistakes(labels[clean:], share, rng, kind)
        model = make_model().fit(X_pool[pick], labels)
        results.append(model.score(X_exam, y_exam))
    return float(np.mean(results))


# %%
extras = [0, 150, 300, 600, 900]
batches = {
    ("logistic", "confusion"): [add_batch(logistic, e, "confusion") for e in extras],
    ("logistic", "slip"): [add_batch(logistic, e, "slip") for e in extras],
    ("forest", "confusion"): [add_batch(forest, e, "confusion") for e in extras],
    ("forest", "slip"): [add_batch(forest, e, "slip") for e in extras],
}

# %% tags=["number:linear_start", "number:linear_confusion", "number:linear_slip", "number:forest_start", "number:forest_confusion", "number:forest_slip"]
ends = {key: curve[-1] for key, curve in batches.items()}
start_linear, start_forest = batches["logistic", "slip"][0], batches["forest", "slip"][0]
assert ends["logistic", "confusion"] < start_linear - 0.02
assert ends["logistic", "slip"] < start_linear
assert ends["forest", "confusion"] < start_forest
assert ends["forest", "slip"] > start_forest + 0.01
assert ends["forest", "confusion"] < ends["forest", "slip"] - 0.01
{
    "linear_start": start_linear,
    "linear_confusion": ends["logistic", "confusion"],
    "linear_slip": ends["logistic", "slip"],
    "forest_start": start_forest,
    "forest_confusion": ends["forest", "confusion"],
    "forest_slip": ends["forest", "slip"],
}

# %% tags=["figure:add_a_batch"] alt="Four lines that start at 300 clean examples. As a badly labeled batch is added, the forest's line rises when the mistakes are random slips. The linear model falls a little with slips, and falls by about six points when the mistakes are confusions between look-alike digits; the forest also loses some with confusions."
fig, ax = plt.subplots(figsize=(6.6, 3.9))
look = {
    ("forest", "slip"): ("C0", "-", "o", "forest, slips"),
    ("logistic", "slip"): ("C2", "-.", "^", "linear, slips"),
    ("forest", "confusion"): ("C6", "--", "s", "forest, confusions"),
    ("logistic", "confusion"): ("C1", ":", "D", "linear, confusions"),
}
for key, (color, line, marker, label) in look.items():
    ax.plot(extras, batches[key], color=color, linestyle=line, marker=marker, markersize=5)
    ax.text(930, batches[key][-1], label, color=color, va="center")
ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_xlim(-20, 1200)
ax.set_xticks([0, 300, 600, 900])
ax.set_xlabel("Examples added to 300 clean ones, 30% of them wrong")
ax.set_ylabel("Right on a clean exam")
ax.set_title("The same batch helps one model and hurts another")
plt.show()

# %% [markdown]
# ## More of the same for a model that is too small
#
# A tree that may ask three questions in a row can name at most eight digits. Clean examples are added, six
# times as many.


# %% tags=["number:small_200", "number:small_1200", "number:big_200", "number:big_1200"]
def three_questions():
    return DecisionTreeClassifier(max_depth=3, random_state=0)


small = {
    "small_200": score(three_questions, 200, 0),
    "small_1200": score(three_questions, 1200, 0),
    "big_200": score(forest, 200, 0),
    "big_1200": score(forest, 1200, 0),
}
assert small["small_1200"] < 0.6
assert small["big_1200"] > small["big_200"] + 0.03
small

# %% [markdown]
# ## To change and run in the page
#
# Simulated: a number between 0 and 1, and the truth is whether it is above one half. Each experiment learns the best cut from labels of which
# some are wrong.

# %% tags=["live:more_or_better"]
noise = 0.35  # share of wrong labels: try 0.1, 0.45
state = 1


def chance():
    """Numbers from 0 to 1 that look random, the same on every computer."""
    global state
    state = (1103515245 * state + 12345) % 2**31
    return state / 2**31


def learned_score(count, noise):
    examples = [chance() for _ in range(count)]
    labels = [(x > 0.5) != (chance() < noise) for x in examples]
    cuts = [n / 20 for n in range(21)]

    def right(cut):
        return sum((x > cut) == label for x, label in zip(examples, labels))

    best = max(cuts, key=right)
    return 1 - abs(best - 0.5)  # how often it is really right


plans = [("as it is", 30, noise), ("three times as much", 90, noise),
         ("cleaned", 30, 0)]
for name, count, share in plans:
    scores = [learned_score(count, share) for _ in range(25)]
    right = sum(scores) / len(scores)
    print(f"{name:19} {count} examples, {share:3.0%} wrong: "
          f"{right:.1%} right")
