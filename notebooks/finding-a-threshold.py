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
# # Finding a threshold
#
# One column, two classes, and one number wanted: where to cut. This notebook finds the cut in a plain loop
# and with a one-question tree, then shows why grading a model on its own data is wrong in most other
# places. The story is told in [Finding a threshold](../explainers/finding-a-threshold.md).

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

# %% [markdown]
# ## The data
#
# 569 tissue samples. We keep one measured column, the radius of the largest cell nuclei in each sample (the
# data set calls it "worst radius"), and the diagnosis. scikit-learn codes malignant as 0; we turn it round
# so that 1 means malignant.

# %%
data = load_breast_cancer()
column = list(data.feature_names).index("worst radius")
radius = data.data[:, column]
malignant = (data.target == 0).astype(int)

# %% tags=["number:samples", "number:malignant"]
assert len(radius) == 569
assert malignant.sum() == 212
{"samples": len(radius), "malignant": int(malignant.sum())}

# %% [markdown]
# ## Try every cut
#
# A cut can only change the result when it passes a data point, so the middle between two neighbors is
# enough.


# %% tags=["cell:every_cut"]
def mistakes_at(cut):
    wrong = 0
    for size, is_malignant in zip(radius, malignant, strict=True):
        says_malignant = size > cut
        if says_malignant != is_malignant:
            wrong += 1
    return wrong


sizes = np.unique(radius)
cuts = (sizes[:-1] + sizes[1:]) / 2
mistakes = [mistakes_at(cut) for cut in cuts]
best_cut = cuts[np.argmin(mistakes)]

print(f"cuts tried: {len(cuts)}")
print(f"best cut: {best_cut:.3f}, mistakes: {min(mistakes)} of {len(radius)}")

# %%
assert mistakes.count(min(mistakes)) == 1  # no tie: the best cut is one place
never, always = int(malignant.sum()), int((malignant == 0).sum())
assert min(mistakes) < never < always
assert max(m for c, m in zip(cuts, mistakes, strict=True) if 16.3 < c < 17.0) < 60

# %% tags=["number:best_cut", "number:mistakes_at_best", "number:share_right_at_best", "number:cuts_tried"]
{
    "best_cut": float(best_cut),
    "mistakes_at_best": int(min(mistakes)),
    "share_right_at_best": float(1 - min(mistakes) / len(radius)),
    "cuts_tried": len(cuts),
}

# %% tags=["figure:mistakes_by_cut"] alt="A valley. The number of mistakes falls from over 350 at the left to 44 at a cut of 16.8, then climbs to 212 at the right. The floor of the valley is narrow but not a point: cuts between about 16.3 and 17 cost only a few mistakes more."
fig, ax = plt.subplots(figsize=(6.4, 3.8))
ax.plot(cuts, mistakes, color="C0")
ax.plot([best_cut], [min(mistakes)], "o", color="C1", markersize=8)
ax.annotate(
    f"best cut {best_cut:.1f}:\n{min(mistakes)} mistakes",
    (best_cut, min(mistakes)),
    xytext=(19.5, 55),
    va="center",
    arrowprops={"arrowstyle": "-", "color": "gray"},
)
ax.axhline(never, color="gray", linestyle="--", linewidth=1)
ax.text(36, never + 6, f"always say benign: {never}", ha="right", va="bottom")
ax.set_xlabel("Cut: call it malignant above this radius")
ax.set_ylabel("Mistakes on all 569 samples")
ax.set_ylim(0, 380)
ax.set_title("Every cut, and what it costs")
plt.show()

# %% [markdown]
# ## Let a library do it
#
# A decision tree that may ask one question is the same search. Trained on everything, then read instead of
# used.

# %% tags=["cell:one_question_tree"]
tree = DecisionTreeClassifier(max_depth=1, random_state=0)
tree.fit(radius.reshape(-1, 1), malignant)
tree_cut = tree.tree_.threshold[0]

print(f"the loop says {best_cut:.3f}")
print(f"the tree says {tree_cut:.3f}")
assert abs(tree_cut - best_cut) < 1e-6

# %% [markdown]
# ## The tree and the loop do not always agree
#
# The loop counts mistakes. The tree looks for the two purest sides. On 30 columns they land in the same
# place for some and in different places for others. A place counts as the same when it costs the same
# number of mistakes.

# %% tags=["number:columns", "number:columns_that_agree"]
agree = 0
for values in data.data.T:
    steps = np.unique(values)
    middles = (steps[:-1] + steps[1:]) / 2
    fewest = min(int(((values > c) != malignant).sum()) for c in middles)
    one = DecisionTreeClassifier(max_depth=1, random_state=0).fit(values.reshape(-1, 1), malignant)
    above = values > one.tree_.threshold[0]
    agree += int((above != malignant).sum()) == fewest
assert 10 <= agree < 20
{"columns": int(data.data.shape[1]), "columns_that_agree": int(agree)}

# %% [markdown]
# ## How firm is the number?
#
# Draw 569 samples with replacement, find the cut again, and repeat 500 times. The spread says how much the
# cut owes to the samples that we happened to have.

# %% tags=["number:cut_low", "number:cut_high"]
rng = np.random.default_rng(0)


def fewest_mistakes(values, labels):
    order = np.argsort(values)
    values, labels = values[order], labels[order]
    benign_above = (labels == 0).sum() - np.cumsum(labels == 0)
    malignant_below = np.cumsum(labels == 1)
    wrong = benign_above + malignant_below
    possible = np.flatnonzero(values[1:] > values[:-1])
    i = possible[np.argmin(wrong[possible])]
    return (values[i] + values[i + 1]) / 2


assert abs(fewest_mistakes(radius, malignant) - best_cut) < 1e-9
redrawn = []
for _ in range(500):
    pick = rng.integers(0, len(radius), len(radius))
    redrawn.append(fewest_mistakes(radius[pick], malignant[pick]))
low, high = np.quantile(redrawn, [0.05, 0.95])
assert low <= best_cut <= high
assert high - low < 3
{"cut_low": float(low), "cut_high": float(high)}

# %% [markdown]
# ## When a miss costs more
#
# Counting every mistake as one is a decision. Here a missed malignant sample counts ten times.

# %% tags=["number:cut_if_miss_costs_ten", "number:misses_at_best", "number:misses_if_ten", "number:false_alarms_at_best", "number:false_alarms_if_ten"]
missed = np.array([int(((radius <= c) & (malignant == 1)).sum()) for c in cuts])
alarms = np.array([int(((radius > c) & (malignant == 0)).sum()) for c in cuts])
assert ((missed + alarms) == np.array(mistakes)).all()
careful, plain = np.argmin(10 * missed + alarms), np.argmin(mistakes)
assert cuts[careful] < best_cut
assert missed[careful] < missed[plain]
assert alarms[careful] > alarms[plain]
{
    "cut_if_miss_costs_ten": float(cuts[careful]),
    "misses_at_best": int(missed[plain]),
    "misses_if_ten": int(missed[careful]),
    "false_alarms_at_best": int(alarms[plain]),
    "false_alarms_if_ten": int(alarms[careful]),
}

# %% [markdown]
# ## The same habit where it does not belong
#
# Four models, each graded twice: on the data that it was trained on, and on samples held out (ten folds,
# five times). The last one was trained on shuffled diagnoses, so there is nothing to learn.

# %%
shuffled = np.random.default_rng(0).permutation(malignant)
one_column = radius.reshape(-1, 1)
cases = {
    "one column, one question": (DecisionTreeClassifier(max_depth=1, random_state=0), one_column, malignant),
    "one column, no limit": (DecisionTreeClassifier(random_state=0), one_column, malignant),
    "30 columns, no limit": (DecisionTreeClassifier(random_state=0), data.data, malignant),
    "30 columns, no limit,\nshuffled diagnoses": (DecisionTreeClassifier(random_state=0), data.data, shuffled),
}
folds = RepeatedStratifiedKFold(n_splits=10, n_repeats=5, random_state=0)
scores = {}
for name, (model, columns, labels) in cases.items():
    held_out = cross_val_score(model, columns, labels, cv=folds).mean()
    own_data = model.fit(columns, labels).score(columns, labels)
    scores[name] = (own_data, held_out)

# %% tags=["number:cut_own", "number:cut_held_out", "number:column_own", "number:column_held_out", "number:tree_own", "number:tree_held_out", "number:shuffled_own", "number:shuffled_held_out"]
names = ["cut", "column", "tree", "shuffled"]
result = {}
for short, (own_data, held_out) in zip(names, scores.values(), strict=True):
    result[f"{short}_own"] = float(own_data)
    result[f"{short}_held_out"] = float(held_out)
assert abs(result["cut_own"] - result["cut_held_out"]) < 0.02
assert result["tree_own"] == 1.0
assert 0.90 < result["tree_held_out"] < 0.95
assert result["shuffled_own"] == 1.0
assert 0.45 < result["shuffled_held_out"] < 0.60
assert result["column_own"] - result["column_held_out"] > 0.05
result

# %% tags=["figure:own_data_or_held_out"] alt="Two marks per model. For the one-question cut both marks sit together near 92%. For the trees without a limit the mark for their own data is at or near 100%, while the held-out mark is lower: 87% and 92% with real diagnoses, and 52% with shuffled ones."
fig, ax = plt.subplots(figsize=(6.8, 3.6))
for row, (own_data, held_out) in enumerate(scores.values()):
    ax.plot([held_out, own_data], [row, row], color="lightgray", linewidth=4, zorder=1)
    ax.plot([own_data], [row], "s", color="C1", markersize=12)
    ax.plot([held_out], [row], "o", color="C0", markersize=8)
ax.text(scores["30 columns, no limit,\nshuffled diagnoses"][0], 2.62, "on its own data", color="C1", ha="right")
ax.text(scores["30 columns, no limit,\nshuffled diagnoses"][1], 2.62, "held out", color="C0", ha="center")
ax.set_yticks(range(len(scores)), list(scores), ha="left")
ax.tick_params(axis="y", pad=142)
ax.set_ylim(3.4, -0.5)
ax.set_xlim(0.45, 1.02)
ax.xaxis.set_major_formatter(lambda x, _: f"{x:.0%}")
ax.set_xlabel("Share of samples that the model gets right")
ax.set_title("Only the one-question cut keeps its word")
plt.show()

# %% [markdown]
# ## The search as a formula and as a loop
#
# The formula counts the samples where the answer "above the cut" differs from the label. In Python that is
# a sum of comparisons; the loop is the one from the top.

# %% tags=["cell:formula_as_sum"]
as_sum = [int(((radius > cut) != malignant).sum()) for cut in cuts]
as_loop = [mistakes_at(cut) for cut in cuts]

assert as_sum == as_loop
print(f"both find the cut {cuts[np.argmin(as_sum)]:.3f}")

# %% [markdown]
# ## To change and run in the page

# %% [markdown]
# `chart` draws a picture on the page. Anywhere else it prints the numbers as a table.


# %% tags=["helper:chart"]
def chart(kind, x, *lines, title="", across="x"):
    """A line, dots or bars: chart("bars", names, ("score", scores), title="Scores")."""
    print(f"[{kind} chart] {title}")
    print(" | ".join([across] + [name for name, _ in lines]))
    for row in zip(x, *[values for _, values in lines]):
        print(" | ".join([f"{v:.4g}" if isinstance(v, float) else str(v) for v in row]))


# %% tags=["live:try_every_cut"]
# made up: minutes of builds that passed, and of builds that hung
good = [11, 12, 12, 13, 14, 14, 15, 16, 18, 21]
bad = [15, 17, 19, 20, 22, 23, 25, 26]

cuts = list(range(10, 28))
mistakes = []
for cut in cuts:
    false_alarms = sum(1 for minutes in good if minutes >= cut)
    missed = sum(1 for minutes in bad if minutes < cut)
    mistakes.append(false_alarms + missed)  # try: false_alarms + 5 * missed
best = cuts[mistakes.index(min(mistakes))]
print(f"best cut: {best} minutes, mistakes: {min(mistakes)}")
chart("line", cuts, ("mistakes", mistakes),
      title="Mistakes at every cut", across="cut")

# %% [markdown] tags=["exercise:cheapest_cut"]
# ### The cheapest cut
#
# A false alarm costs 1, a missed build costs 5. Give back the cut with the lowest total cost. A build of exactly `cut` minutes is called bad.

# %% [markdown] tags=["hint:cheapest_cut"]
# Go through every cut and keep the cheapest one so far.

# %% [markdown] tags=["hint:cheapest_cut"]
# False alarms are good builds with `minutes >= cut`. Missed ones are bad builds with `minutes < cut`.


# %% tags=["solution:cheapest_cut"]
good = [11, 12, 12, 13, 14, 14, 15, 16, 18, 21]
bad = [15, 17, 19, 20, 22, 23, 25, 26]


def cost(cut):
    ### BEGIN SOLUTION
    false_alarms = sum(1 for minutes in good if minutes >= cut)
    missed = sum(1 for minutes in bad if minutes < cut)
    return false_alarms + 5 * missed
    ### STARTER
    # false_alarms = sum(1 for minutes in good if minutes >= cut)
    # return false_alarms
    ### END SOLUTION


def cheapest(cuts):
    return min(cuts, key=cost)


print(cheapest(range(10, 28)))

# %% tags=["check:cheapest_cut"]
assert cost(10) == 10, (
    f"At 10 minutes every good build is a false alarm, and nothing is missed: 10. Yours is {cost(10)}."
)
assert cost(27) != 8, "At 27 minutes all eight bad builds are missed. Each costs 5, not 1."
assert cost(27) == 40, (
    f"At 27 minutes there is no alarm at all, and all eight bad builds are missed: 40. Yours is {cost(27)}."
)
assert cost(15) == 4, (
    "A build of exactly 15 minutes counts as bad when the cut is 15, so the cost there is 4. Yours is "
    f"{cost(15)}."
)
assert cheapest(range(10, 28)) == 15, f"The cheapest cut is 15. Yours is {cheapest(range(10, 28))}."

# %% tags=["wrong:cheapest_cut:only_alarms"] says="all eight bad builds are missed: 40"
good = [11, 12, 12, 13, 14, 14, 15, 16, 18, 21]
bad = [15, 17, 19, 20, 22, 23, 25, 26]


def cost(cut):
    return sum(1 for minutes in good if minutes >= cut)


def cheapest(cuts):
    return min(cuts, key=cost)

# %% tags=["wrong:cheapest_cut:same_price"] says="Each costs 5, not 1"
good = [11, 12, 12, 13, 14, 14, 15, 16, 18, 21]
bad = [15, 17, 19, 20, 22, 23, 25, 26]


def cost(cut):
    return sum(1 for minutes in good if minutes >= cut) + sum(1 for minutes in bad if minutes < cut)


def cheapest(cuts):
    return min(cuts, key=cost)
