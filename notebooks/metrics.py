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
# # Metrics: four counts and a price
# Why 94% accuracy can be worth nothing, and what to count instead, on the breast tumors that come with
# scikit-learn. [Metrics](../explainers/metrics.md) tells the story.

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import f1_score, precision_score, recall_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# %% [markdown]
# The data: 569 tumors, 212 of them malignant. scikit-learn codes malignant as 0; we turn it round, so that
# 1 is the thing we look for. To get a rare case as in fraud or outages, keep every tenth malignant one. To
# leave the model some difficulty, use two of the thirty columns: mean texture and mean area.

# %%
data = load_breast_cancer(as_frame=True)
ill_all = (data.target == 0).to_numpy().astype(int)
columns = data.data[["mean texture", "mean area"]].to_numpy()
keep = np.sort(np.concatenate([np.flatnonzero(ill_all == 0), np.flatnonzero(ill_all == 1)[::10]]))
rare = ill_all[keep]

# %% tags=["cell:lazy"]
lazy = np.zeros(len(rare), dtype=int)  # "nobody is ill"
print("people:", len(rare), "| ill:", rare.sum())
print("accuracy of saying 'healthy' to everybody: "
      f"{(lazy == rare).mean():.1%}")
print("ill people found:", (lazy & rare).sum())

# %% tags=["number:lazy_accuracy", "number:rare_ill", "number:rare_rows"]
{"lazy_accuracy": float((lazy == rare).mean()), "rare_ill": int(rare.sum()), "rare_rows": len(rare)}

# %% [markdown]
# ## A model, and its four counts
# Back to all 569 rows. Each one is scored by a model that did not see it (five folds), so every score is
# honest.

# %%
ill = ill_all
model = make_pipeline(StandardScaler(), LogisticRegression())
folds = StratifiedKFold(5, shuffle=True, random_state=0)
risk = cross_val_predict(model, columns, ill, cv=folds, method="predict_proba")[:, 1]

# %% tags=["cell:four_counts"]
alarm = risk >= 0.5
found = (alarm & (ill == 1)).sum()  # ill, alarm
missed = (~alarm & (ill == 1)).sum()  # ill, no alarm
false_alarms = (alarm & (ill == 0)).sum()  # healthy, alarm
left_alone = (~alarm & (ill == 0)).sum()  # healthy, no alarm
print("found", found, "| missed", missed,
      "| false alarms", false_alarms, "| left alone", left_alone)
print(f"precision: of {found + false_alarms} alarms, "
      f"{found / (found + false_alarms):.0%} were right")
print(f"recall: of {found + missed} ill people, "
      f"{found / (found + missed):.0%} were found")

# %% tags=["number:found", "number:missed", "number:false_alarms", "number:left_alone", "number:precision", "number:recall", "number:accuracy", "number:rows", "number:ill"]
assert found + missed == ill.sum() and found + missed + false_alarms + left_alone == len(ill)
{
    "found": int(found),
    "missed": int(missed),
    "false_alarms": int(false_alarms),
    "left_alone": int(left_alone),
    "precision": float(found / (found + false_alarms)),
    "recall": float(found / (found + missed)),
    "accuracy": float((alarm == ill).mean()),
    "rows": len(ill),
    "ill": int(ill.sum()),
}

# %% [markdown]
# ## The threshold trades one error for the other

# %%
thresholds = np.linspace(0.02, 0.98, 49)
misses = np.array([((risk < t) & (ill == 1)).sum() for t in thresholds])
alarms = np.array([((risk >= t) & (ill == 0)).sum() for t in thresholds])

# %% tags=["figure:threshold"] alt="Two lines against the threshold for an alarm. Missed tumors rise from 0 at a very low threshold to about 130 at a very high one. False alarms fall from about 275 to zero. The lines cross near 0.4, at about 35 errors each. No threshold makes both small."
fig, ax = plt.subplots()
ax.plot(thresholds, misses, color="C0")
ax.plot(thresholds, alarms, "--", color="C1")
ax.annotate("missed tumors", (0.76, misses[np.searchsorted(thresholds, 0.76)]), xytext=(-8, 4),
            textcoords="offset points", ha="right", color="C0")
ax.annotate("false alarms", (0.16, alarms[np.searchsorted(thresholds, 0.16)]), xytext=(8, 4),
            textcoords="offset points", color="C1")
ax.set_xlabel("threshold: alarm when the risk is at least this")
ax.set_ylabel("people")
ax.set_title("Lower one error and the other rises")
plt.show()

# %% [markdown]
# ## Put a price on each error
# The prices are made up for the example: a missed tumor costs 10, a needless second look costs 1.

# %% tags=["cell:prices"]
for price_of_a_miss in (1, 5, 10):
    cost = price_of_a_miss * misses + 1 * alarms
    best = cost.argmin()
    print(f"a miss costs {price_of_a_miss:2}: "
          f"alarm from {thresholds[best]:.2f},"
          f" {misses[best]} missed, {alarms[best]} false alarms")

# %% tags=["figure:cost"] alt="Total cost against the threshold when a miss costs 10 and a false alarm 1. The curve is lowest at a threshold of about 0.14 and climbs from there. At the usual threshold of one half the cost is more than twice as high as at the low point."
cost = 10 * misses + alarms
best = int(cost.argmin())
half = int(np.argmin(abs(thresholds - 0.5)))
fig, ax = plt.subplots()
ax.plot(thresholds, cost, color="C0")
ax.plot(thresholds[best], cost[best], "o", color="C0", ms=9)
ax.plot(thresholds[half], cost[half], "s", color="C1", ms=9)
ax.annotate("cheapest", (thresholds[best], cost[best]), xytext=(0, -22),
            textcoords="offset points", ha="center")
ax.annotate("the usual 0.5", (thresholds[half], cost[half]), xytext=(8, -14), textcoords="offset points")
ax.set_ylim(0, cost.max() * 1.05)
ax.set_xlabel("threshold: alarm when the risk is at least this")
ax.set_ylabel("total cost (a false alarm costs 1)")
ax.set_title("The price decides where to put the threshold")
plt.show()

# %% tags=["number:best_threshold", "number:best_cost", "number:half_cost", "number:best_missed", "number:best_alarms", "number:best_accuracy", "number:best_recall", "number:best_precision"]
assert cost[half] > 2 * cost[best]
at_best = risk >= thresholds[best]
assert (at_best == ill).mean() < (alarm == ill).mean()  # the cheaper threshold has the worse accuracy
{
    "best_threshold": float(thresholds[best]),
    "best_cost": int(cost[best]),
    "half_cost": int(cost[half]),
    "best_missed": int(misses[best]),
    "best_alarms": int(alarms[best]),
    "best_accuracy": float((at_best == ill).mean()),
    "best_recall": float(recall_score(ill, at_best)),
    "best_precision": float(precision_score(ill, at_best)),
}

# %% [markdown]
# ## The formulas as a loop

# %% tags=["cell:metrics_as_loop"]
tp = fp = fn = 0
for is_ill, has_alarm in zip(ill, alarm):
    if has_alarm and is_ill:
        tp += 1
    elif has_alarm:
        fp += 1
    elif is_ill:
        fn += 1
precision = tp / (tp + fp)
recall = tp / (tp + fn)
f1 = 2 * precision * recall / (precision + recall)

assert abs(precision - precision_score(ill, alarm)) < 1e-12
assert abs(recall - recall_score(ill, alarm)) < 1e-12
assert abs(f1 - f1_score(ill, alarm)) < 1e-12
print(f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")

# %% [markdown]
# ## One number without a threshold
# Take one ill and one healthy person. How often does the ill one have the higher risk score? Compare every
# pair; that share is the AUC.

# %% tags=["cell:auc_as_loop"]
pairs = higher = 0.0
for a in risk[ill == 1]:
    for b in risk[ill == 0]:
        pairs += 1
        higher += 1.0 if a > b else 0.5 if a == b else 0.0
auc = float(higher / pairs)
assert abs(auc - roc_auc_score(ill, risk)) < 1e-9
print(f"{pairs:,.0f} pairs; the ill one scores higher in {auc:.1%}")

# %% [markdown]
# ## When the answer is a number
# Predicting a number has the same question in another form: do many small errors hurt more, or a few large
# ones?

# %% tags=["number:mae", "number:rmse", "number:mae_blunder", "number:rmse_blunder"]
X, y = load_diabetes(return_X_y=True)
error = cross_val_predict(LinearRegression(), X, y, cv=5) - y
blunder = error.copy()
blunder[0] += 2000  # one absurd prediction among 442
mae, rmse = abs(error).mean(), np.sqrt((error**2).mean())
mae_b, rmse_b = abs(blunder).mean(), np.sqrt((blunder**2).mean())
assert mae_b / mae < 1.15 and rmse_b / rmse > 1.6
{"mae": float(mae), "rmse": float(rmse), "mae_blunder": float(mae_b), "rmse_blunder": float(rmse_b)}

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:confusion_table"]
threshold = 0.4  # try 0.2, 0.8
# made up: how sure a filter is that a mail is spam, and whether it is
mails = [
    (0.05, False), (0.1, False), (0.2, False), (0.25, True), (0.3, False),
    (0.4, False), (0.45, True), (0.55, False), (0.6, True), (0.7, True),
    (0.8, False), (0.85, True), (0.9, True), (0.95, True),
]  # fmt: skip

caught = sum(1 for sure, spam in mails if sure >= threshold and spam)
alarms = sum(1 for sure, spam in mails if sure >= threshold and not spam)
missed = sum(1 for sure, spam in mails if sure < threshold and spam)
left = sum(1 for sure, spam in mails if sure < threshold and not spam)

print("              is spam   is not")
print(f"called spam   {caught:7}   {alarms:6}")
print(f"let through   {missed:7}   {left:6}")
print(f"accuracy   {(caught + left) / len(mails):.0%} "
      "of all are treated right")
print(f"precision  {caught / (caught + alarms):.0%} of the alarms are right")
print(f"recall     {caught / (caught + missed):.0%} of the spam is caught")

# %% [markdown] tags=["exercise:precision_and_recall"]
# ### Precision and recall
#
# From the counts, compute both. When nothing was called spam, there is no precision to speak of: give back 0 and do not crash.

# %% [markdown] tags=["hint:precision_and_recall"]
# Both have `caught` on top. They differ in what it is a share *of*.

# %% [markdown] tags=["hint:precision_and_recall"]
# Precision is a share of all alarms, `caught + false_alarms`. Recall is a share of all spam, `caught + missed`.


# %% tags=["solution:precision_and_recall"]
def precision(caught, false_alarms, missed):
    ### BEGIN SOLUTION
    called = caught + false_alarms
    return caught / called if called else 0
    ### STARTER
    # return 0
    ### END SOLUTION


def recall(caught, false_alarms, missed):
    ### BEGIN SOLUTION
    return caught / (caught + missed)
    ### STARTER
    # return 0
    ### END SOLUTION


print(precision(6, 2, 4), recall(6, 2, 4))

# %% tags=["check:precision_and_recall"]
assert precision(6, 2, 4) != 0.6 or recall(6, 2, 4) != 0.75, (
    "The two are swapped. Precision asks how far you can trust an alarm."
)
assert precision(6, 2, 4) == 0.75, (
    f"6 caught and 2 false alarms: 6 of 8 alarms are right, 0.75. Your precision is {precision(6, 2, 4)}."
)
assert recall(6, 2, 4) == 0.6, f"6 caught and 4 missed: 6 of 10 are caught, 0.6. Your recall is {recall(6, 2, 4)}."
try:
    silent = precision(0, 0, 4)
except ZeroDivisionError:
    silent = None
assert silent is not None, "With no alarm at all, your precision divides by zero. Give back 0 in that case."
assert silent == 0, "With no alarm at all the precision must be 0."

# %% tags=["wrong:precision_and_recall:swapped"] says="The two are swapped"
def recall(caught, false_alarms, missed):
    return caught / (caught + false_alarms)


def precision(caught, false_alarms, missed):
    return caught / (caught + missed)

# %% tags=["wrong:precision_and_recall:divides_by_zero"] says="divides by zero"
def precision(caught, false_alarms, missed):
    return caught / (caught + false_alarms)


def recall(caught, false_alarms, missed):
    return caught / (caught + missed)
