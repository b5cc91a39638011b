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
# # Digits, stage 3: modeling
#
# A first model, a look at its mistakes, then one change at a time in a ledger. One model is chosen and
# tested once on three forms that nothing has touched. The page [Modeling](../lifecycle/modeling.md)
# tells the story.

# %%
import re

import matplotlib.pyplot as plt
import numpy as np
from scipy import ndimage
from sklearn.datasets import load_digits
from sklearn.kernel_approximation import Nystroem
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler

digits = load_digits()
label_text = "".join(map(str, digits.target))
ends = [m.end() for m in re.finditer("4908(?:98|93)?", label_text)]
form = np.searchsorted(ends, np.arange(len(digits.target)), side="right")
dev = form < 11
X, y, f = digits.data[dev], digits.target[dev], form[dev]

# %% [markdown]
# ## One way to judge them all
#
# Every form is read by a model that has not seen it. The costs are those of the [scoping
# stage](../lifecycle/scoping.md): 0.06 when a person types the digit, 2.00 for a wrong digit. Below a
# threshold of confidence the machine does not answer; each candidate gets the threshold that suits it
# best.

# %%
THRESHOLDS = np.round(np.arange(0.30, 1.00, 0.01), 2)


def read_unseen_forms(make, copies=None):
    """Probabilities for every row, each form read by a model trained on the others."""
    probability = np.zeros((len(y), 10))
    for held_out in range(11):
        train_X, train_y = X[f != held_out], y[f != held_out]
        if copies:
            train_X, train_y = copies(train_X, train_y)
        probability[f == held_out] = make().fit(train_X, train_y).predict_proba(X[f == held_out])
    return probability


def cost_per_1000(probability, truth, threshold):
    """Cost of 1,000 digits, the share answered, and the number answered wrong."""
    answered = probability.max(axis=1) >= threshold
    wrong = answered & (probability.argmax(axis=1) != truth)
    return 1000 * (0.06 * (~answered).mean() + 2.00 * wrong.mean()), answered.mean(), wrong.sum()


def judge(probability):
    costs = [cost_per_1000(probability, y, t)[0] for t in THRESHOLDS]
    threshold = THRESHOLDS[int(np.argmin(costs))]
    cost, answered, _ = cost_per_1000(probability, y, threshold)
    return {
        "score": (probability.argmax(axis=1) == y).mean(),
        "cost": cost,
        "answered": answered,
        "threshold": threshold,
    }


# %% [markdown]
# ## The first model


# %% tags=["cell:first_model"]
def first_model():
    return make_pipeline(MinMaxScaler(), LogisticRegression(max_iter=3000))


first = read_unseen_forms(first_model)
result = judge(first)
print(f"read right:       {result['score']:.1%}")
print(f"answered alone:   {result['answered']:.1%}")
print(f"cost per 1,000:   {result['cost']:.1f}  (people today: 60)")

# %% [markdown]
# ## Look at the mistakes before changing anything

# %% tags=["number:first_mistakes", "number:top_pair_truth", "number:top_pair_read", "number:top_pair_count", "number:top5_share", "number:ones_missed", "number:eights_missed"]
guess = first.argmax(axis=1)
mistakes = guess != y
confusion = np.zeros((10, 10), dtype=int)
np.add.at(confusion, (y[mistakes], guess[mistakes]), 1)
top = np.unravel_index(confusion.argmax(), confusion.shape)
assert 85 < mistakes.sum() < 110
top5 = np.sort(confusion.ravel())[::-1][:5].sum() / mistakes.sum()
{
    "first_mistakes": int(mistakes.sum()),
    "top_pair_truth": int(top[0]),
    "top_pair_read": int(top[1]),
    "top_pair_count": int(confusion.max()),
    "top5_share": float(top5),
    "ones_missed": int(confusion[1].sum()),
    "eights_missed": int(confusion[8].sum()),
}

# %% tags=["figure:confusion"] alt="Grid of mistakes: true digit down, digit read across, a bigger square for more mistakes. The largest stands at 8 read as 1, ten times; then 5 read as 9, six times. The other mistakes are spread over many pairs."
fig, ax = plt.subplots(figsize=(5.4, 4.5))
truth_at, read_at = np.nonzero(confusion)
sizes = confusion[truth_at, read_at]
ax.scatter(read_at, truth_at, s=75 * sizes, marker="s", color="C0", alpha=0.35)
for t, r, n in zip(truth_at, read_at, sizes, strict=True):
    ax.text(r, t, str(n), ha="center", va="center", fontsize=9)
ax.set_xticks(range(10))
ax.set_yticks(range(10))
ax.invert_yaxis()
ax.set_xlabel("digit read by the model")
ax.set_ylabel("true digit")
ax.set_title("Mistakes of the first model")
plt.show()

# %% tags=["figure:misread"] alt="Ten misread digits. Two sixes look like a bent stroke because the loop has filled in. An 8 has lost its lower loop and reads as a 1. Two fives have a closed upper part, like a 9."
worst = np.flatnonzero(mistakes)[np.argsort(-first[mistakes].max(axis=1))][:10]
fig, axes = plt.subplots(2, 5, figsize=(6.6, 3.3))
for ax, i in zip(axes.ravel(), worst, strict=True):
    ax.imshow(X[i].reshape(8, 8), cmap="gray_r")
    ax.set_title(f"{y[i]} read as {guess[i]}", fontsize=9, loc="center")
    ax.axis("off")
fig.tight_layout()
plt.show()

# %% tags=["number:best_form", "number:worst_form", "number:worst_form_number", "number:worst_two_share"]
by_form = np.array([(~mistakes[f == k]).mean() for k in range(11)])
per_form = np.array([mistakes[f == k].sum() for k in range(11)])
assert by_form.max() - by_form.min() > 0.08
{
    "best_form": float(by_form.max()),
    "worst_form": float(by_form.min()),
    "worst_form_number": int(by_form.argmin()) + 1,
    "worst_two_share": float(np.sort(per_form)[::-1][:2].sum() / mistakes.sum()),
}

# %% [markdown]
# ## One change at a time
#
# - **Shifted copies.** Train on every image three times: as it is, one pixel to the left, one to the
#   right. Only training images are copied.
# - **Resemblance instead of pixels.** Compare every image with 300 stored training images and hand the
#   model 300 resemblances instead of 64 pixels. scikit-learn calls this `Nystroem`.
# - **A looser model.** `C=100` instead of `C=1` lets the weights grow, so the model commits itself
#   more.


# %% tags=["cell:candidates"]
def resemblance(C, seed=0):
    return make_pipeline(
        MinMaxScaler(),
        Nystroem(gamma=0.2, n_components=300, random_state=seed),
        LogisticRegression(C=C, max_iter=3000),
    )


def shifted_copies(images, labels):
    grid = images.reshape(-1, 8, 8)
    right, left = (ndimage.shift(grid, (0, 0, by), order=0) for by in (1, -1))
    both = np.concatenate([grid, right, left])
    return both.reshape(-1, 64), np.tile(labels, 3)


# %%
reading = {
    "first": first,
    "first_copies": read_unseen_forms(first_model, shifted_copies),
    "resemblance": read_unseen_forms(lambda: resemblance(C=1)),
    "looser": read_unseen_forms(lambda: resemblance(C=100)),
    "looser_copies": read_unseen_forms(lambda: resemblance(C=100), shifted_copies),
}
ledger = {name: judge(probability) for name, probability in reading.items()}
for name, line in ledger.items():
    print(
        f"{name:14s} score {line['score']:.1%}  cost {line['cost']:5.1f}  answered {line['answered']:.1%}"
        f"  threshold {line['threshold']:.2f}"
    )

# %% tags=["number:first_score", "number:first_cost", "number:first_answered", "number:first_copies_score", "number:first_copies_cost", "number:first_copies_answered", "number:resemblance_score", "number:resemblance_cost", "number:resemblance_answered", "number:looser_score", "number:looser_cost", "number:looser_answered", "number:looser_copies_score", "number:looser_copies_cost", "number:looser_copies_answered", "number:threshold", "number:one_mistake", "number:looser_always_cost"]
assert ledger["first_copies"]["cost"] > 1.8 * ledger["first"]["cost"], "shifted copies hurt the first model"
assert ledger["resemblance"]["score"] > ledger["first"]["score"]
assert ledger["resemblance"]["cost"] > ledger["first"]["cost"], "more right, and yet dearer"
assert ledger["looser"]["cost"] < ledger["first"]["cost"] and ledger["looser"]["answered"] > 0.80
assert (
    ledger["looser_copies"]["cost"] > ledger["looser"]["cost"] and ledger["looser_copies"]["answered"] < 0.80
)
assert ledger["first"]["answered"] < 0.80
threshold = float(ledger["looser"]["threshold"])
assert abs(threshold - 0.89) < 0.03
always = cost_per_1000(reading["looser"], y, 0)[0]
assert always > 60, "without the right to ask, even the best model costs more than people"
{
    f"{name}_{key}": float(line[key])
    for name, line in ledger.items()
    for key in ("score", "cost", "answered")
} | {"threshold": threshold, "one_mistake": 2000 / len(y), "looser_always_cost": float(always)}

# %% [markdown]
# ## Is the difference real?
#
# Two checks. Form by form: on how many of the forms is the new model better? And by chance: `Nystroem`
# picks its 300 stored images at random, so repeat with other seeds.

# %% tags=["number:forms_better", "number:forms_equal", "number:forms_worse", "number:seed_low", "number:seed_high", "number:seed_cost_low", "number:seed_cost_high", "number:spread_first", "number:spread_chosen", "number:worst_form_chosen"]
chosen_right = reading["looser"].argmax(axis=1) == y
chosen_by_form = np.array([chosen_right[f == k].mean() for k in range(11)])
difference = chosen_by_form - by_form
seeds = [
    ledger["looser"],
    *(judge(read_unseen_forms(lambda s=s: resemblance(C=100, seed=s))) for s in (1, 2)),
]
scores, costs = [s["score"] for s in seeds], [s["cost"] for s in seeds]
assert (difference > 0).sum() >= 9 and (difference < 0).sum() <= 1
assert max(scores) - min(scores) < 0.01
{
    "forms_better": int((difference > 0).sum()),
    "forms_equal": int((difference == 0).sum()),
    "forms_worse": int((difference < 0).sum()),
    "seed_low": float(min(scores)),
    "seed_high": float(max(scores)),
    "seed_cost_low": float(min(costs)),
    "seed_cost_high": float(max(costs)),
    "spread_first": float(by_form.std()),
    "spread_chosen": float(chosen_by_form.std()),
    "worst_form_chosen": float(chosen_by_form.min()),
}

# %% tags=["figure:form_by_form"] alt="Eleven lines, one per form, each from the first model's score to the chosen model's. Ten rise and one stands still. The first model reads between about 88% and 98% of a form right, the chosen one between 92% and 100%."
order = np.argsort(by_form)
fig, ax = plt.subplots(figsize=(6.6, 3.8))
ax.hlines(
    range(11), 100 * by_form[order], 100 * chosen_by_form[order], color="lightgray", linewidth=3, zorder=1
)
ax.plot(100 * by_form[order], range(11), "s", color="C1", markersize=7, label="first model")
ax.plot(100 * chosen_by_form[order], range(11), "o", color="C0", markersize=7, label="chosen model")
ax.set_yticks(range(11), [f"form {k + 1}" for k in order])
ax.set_xlabel("digits read right (%)")
ax.legend(loc="lower right")
ax.set_title("Each form read by a model that never saw it")
plt.show()

# %% tags=["figure:threshold"] alt="Curve of cost per 1,000 digits against the confidence below which the machine asks a person. It starts at 75 for a threshold of 0.3, falls steeply, is lowest at about 13 near 0.89, and rises again at the end. People typing everything cost 60."
curve = [cost_per_1000(reading["looser"], y, t)[0] for t in THRESHOLDS]
fig, ax = plt.subplots(figsize=(6.4, 3.5))
ax.plot(THRESHOLDS, curve, color="C0")
ax.axhline(60, color="C1", linestyle="--")
ax.text(0.995, 61.5, "people type everything", color="C1", ha="right")
ax.plot(threshold, min(curve), "o", color="black")
ax.annotate(
    f"cheapest: ask below {threshold:.2f}",
    (threshold, min(curve)),
    (0.52, 5),
    arrowprops={"arrowstyle": "-", "color": "0.5"},
)
ax.set_ylim(0, 80)
ax.set_xlabel("ask a person below this confidence")
ax.set_ylabel("cost per 1,000 digits")
ax.set_title("How sure must the machine be?")
plt.show()

# %% [markdown]
# ## The final test, once
#
# Model and threshold are fixed now. Train on all eleven forms, read the three that nothing has touched,
# and report whatever comes out.

# %% tags=["cell:final_test"]
final_model = resemblance(C=100).fit(X, y)
probability = final_model.predict_proba(digits.data[~dev])
truth = digits.target[~dev]
cost, answered, wrong = cost_per_1000(probability, truth, threshold)
print(f"digits:             {len(truth)}")
right = (probability.argmax(axis=1) == truth).mean()
print(f"read right:         {right:.1%}")
print(f"answered alone:     {answered:.1%}")
print(f"wrong among those:  {wrong}")
print(f"cost per 1,000:     {cost:.1f}")

# %% tags=["number:test_digits", "number:test_score", "number:test_answered", "number:test_wrong", "number:test_cost", "number:test_one_mistake", "number:test_mistakes_allowed"]
assert cost < 30 and answered > 0.80, "the success criterion of the scoping stage"
assert wrong <= 4
allowed = int((30 - 60 * (1 - answered)) // (2000 / len(truth)))
{
    "test_digits": len(truth),
    "test_score": float((probability.argmax(axis=1) == truth).mean()),
    "test_answered": float(answered),
    "test_wrong": int(wrong),
    "test_cost": float(cost),
    "test_one_mistake": 2000 / len(truth),
    "test_mistakes_allowed": allowed,
}
