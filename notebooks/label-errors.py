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
# # Label errors
#
# We plant wrong labels in a real set of handwritten digits, because only then do we know where they are.
# Then we measure what they do to a score and how many can be found again. The story is told in [Label
# errors](../explainers/label-errors.md).

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict, train_test_split

# %% [markdown]
# ## The data and the planted mistakes
#
# 1,797 small pictures, ten digits. A planted mistake swaps a digit for one that looks like it, as a tired
# person would: a 3 becomes an 8, a 4 becomes a 9.

# %%
digits = load_digits()
X, y = digits.data / 16, digits.target
LOOKS_LIKE = {0: 6, 1: 7, 2: 3, 3: 8, 4: 9, 5: 6, 6: 5, 7: 1, 8: 3, 9: 4}


def plant(labels, share, seed):
    """Give a share of the labels to a look-alike; also say which ones."""
    labels = labels.copy()
    rng = np.random.default_rng(seed)
    where = rng.permutation(len(labels))[: round(share * len(labels))]
    labels[where] = [LOOKS_LIKE[label] for label in labels[where]]
    return labels, where


def new_model():
    return LogisticRegression(max_iter=500)


# %% tags=["number:pictures"]
assert X.shape == (1797, 64)
len(X)

# %% [markdown]
# ## Wrong labels to learn from, wrong labels to be graded by
#
# Every bar is a mean over ten different splits. 30% of the pictures are the exam.

# %%
shares = [0, 0.05, 0.10, 0.20, 0.30]
true_exam, wrong_exam, right_model_wrong_exam = [], [], []
for share in shares:
    on_true, on_wrong, careful_on_wrong = [], [], []
    for seed in range(10):
        X_train, X_exam, y_train, y_exam = train_test_split(X, y, test_size=0.3, stratify=y, random_state=seed)
        taught, _ = plant(y_train, share, seed)
        exam, _ = plant(y_exam, share, seed + 100)
        model = new_model().fit(X_train, taught)
        on_true.append(model.score(X_exam, y_exam))
        on_wrong.append(model.score(X_exam, exam))
        if share == 0.10:
            careful_on_wrong.append(new_model().fit(X_train, y_train).score(X_exam, exam))
    true_exam.append(np.mean(on_true))
    wrong_exam.append(np.mean(on_wrong))
    right_model_wrong_exam.append(np.mean(careful_on_wrong) if careful_on_wrong else None)

# %% tags=["number:clean_score", "number:wrong_training_true_exam", "number:wrong_training_wrong_exam", "number:clean_training_wrong_exam", "number:planted_share"]
at_10 = shares.index(0.10)
table = {
    "clean_score": float(true_exam[0]),
    "wrong_training_true_exam": float(true_exam[at_10]),
    "wrong_training_wrong_exam": float(wrong_exam[at_10]),
    "clean_training_wrong_exam": float(right_model_wrong_exam[at_10]),
    "planted_share": 0.10,
}
assert 0.94 < table["clean_score"] < 0.99
assert table["clean_score"] - table["wrong_training_true_exam"] < 0.05
assert table["wrong_training_true_exam"] - table["wrong_training_wrong_exam"] > 0.07
assert table["clean_score"] - table["clean_training_wrong_exam"] > 0.08
table

# %% tags=["figure:two_exams"] alt="Two falling lines. On an exam with true answers the score starts at 97% and falls slowly, to about 94% with a tenth of the training labels wrong. On an exam that has the same share of wrong answers it falls much faster, to about 85% at a tenth and below 65% at three tenths."
fig, ax = plt.subplots(figsize=(6.4, 3.8))
ax.plot(shares, true_exam, marker="o", color="C0")
ax.plot(shares, wrong_exam, marker="s", linestyle="--", color="C1")
ax.text(0.155, true_exam[3] + 0.03, "exam has the true labels", color="C0", ha="left")
ax.text(0.19, wrong_exam[3] - 0.03, "exam is as wrong as\nthe training labels", color="C1",
        ha="right", va="top", ma="left")  # fmt: skip
ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.xaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
ax.set_xlabel("Share of labels that are wrong")
ax.set_ylabel("Score on the exam")
ax.set_ylim(0.5, 1.0)
ax.set_title("The exam's own mistakes cost more")
plt.show()

# %% [markdown]
# ## The hunt
#
# 5% of all labels are wrong, and we act as if we did not know which. Ten times, hide a tenth of the
# pictures, train on the rest, and ask the model how much it believes the written label of each hidden
# picture. The least believed come first.

# %% tags=["cell:hunt"]
labels, planted = plant(y, share=0.05, seed=0)

belief = cross_val_predict(new_model(), X, labels, cv=10,
                           method="predict_proba")
belief_in_label = belief[np.arange(len(labels)), labels]

suspects = np.argsort(belief_in_label, kind="stable")
top = suspects[: len(planted)]
found = np.isin(top, planted).sum()

print(f"wrong labels planted: {len(planted)}")
print(f"labels looked at again: {len(top)} of {len(labels)}")
print(f"planted ones among them: {found}")

# %% tags=["number:planted", "number:found_at_planted", "number:precision_at_planted", "number:recall_at_planted", "number:recall_at_double", "number:precision_at_double", "number:look_double", "number:precision_at_30", "number:by_luck"]
hits = np.cumsum(np.isin(suspects, planted))
n = len(planted)
hunt = {
    "planted": int(n),
    "found_at_planted": int(hits[n - 1]),
    "precision_at_planted": float(hits[n - 1] / n),
    "recall_at_planted": float(hits[n - 1] / n),
    "recall_at_double": float(hits[2 * n - 1] / n),
    "precision_at_double": float(hits[2 * n - 1] / (2 * n)),
    "look_double": int(2 * n),
    "precision_at_30": float(hits[29] / 30),
    "by_luck": float(n * n / len(labels)),
}
assert 0.75 < hunt["recall_at_planted"] < 0.98
assert hunt["recall_at_double"] > 0.93
assert hunt["precision_at_30"] > 0.9
hunt

# %% tags=["figure:found_by_effort"] alt="A curve that climbs steeply: after looking at about 90 suspects again, more than four fifths of the 90 planted mistakes are found, and after 180 nearly all. A straight line far below shows that picking labels at random finds only about 9 by then."
looked = np.arange(0, 301, 5)
found_by = [0] + [int(hits[k - 1]) for k in looked[1:]]
fig, ax = plt.subplots(figsize=(6.4, 3.8))
ax.plot(looked, found_by, color="C0")
ax.plot(looked, looked * n / len(labels), color="C1", linestyle="--")
ax.axhline(n, color="gray", linewidth=1)
ax.text(300, n + 2, f"all {n} planted mistakes", ha="right")
ax.plot([n], [hits[n - 1]], "o", color="C0", markersize=8)
ax.annotate(
    f"look at {n},\nfind {hits[n - 1]}",
    (n, hits[n - 1]),
    xytext=(125, 55),
    arrowprops={"arrowstyle": "-", "color": "gray"},
)
ax.text(300, 300 * n / len(labels) + 4, "looking at random", color="C1", ha="right")
ax.set_xlabel("Labels looked at again, most suspect first")
ax.set_ylabel("Planted mistakes found")
ax.set_ylim(0, 102)
ax.set_title("A short list holds most of the mistakes")
plt.show()

# %% [markdown]
# ## What a person sees
#
# Top row: suspects that really were planted. Bottom row: false alarms. Their labels are the original ones;
# the model doubted them anyway.

# %% tags=["figure:suspects"] alt="Eight small pictures of digits. In the top row the written label plainly differs from the drawing. In the bottom row the digit is drawn in an unusual way but the label is the original one: the model doubted an odd picture, not a wrong label."
guess = belief.argmax(axis=1)
hit = [i for i in suspects[: 2 * n] if i in set(planted)][:4]
alarm = [i for i in suspects[: 2 * n] if i not in set(planted)][:4]
fig, axes = plt.subplots(2, 4, figsize=(6.4, 4.4))
for ax, i in zip(axes.ravel(), hit + alarm, strict=True):
    ax.imshow(digits.images[i], cmap="gray_r")
    ax.set_title(f"label {labels[i]}\nmodel {guess[i]}", fontsize=10)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.grid(False)
    ax.spines[:].set_visible(True)
axes[0, 0].set_ylabel("Planted")
axes[1, 0].set_ylabel("False alarm")
plt.show()

# %% [markdown]
# ## Fix what was found
#
# Restore the label of every planted mistake among the suspects (that is what a person would do on looking)
# and train again.

# %% tags=["number:before_fix", "number:after_fix", "number:never_wrong", "number:looked_share"]
before, after, never_wrong = [], [], []
for seed in range(5):
    X_train, X_exam, y_train, y_exam = train_test_split(X, y, test_size=0.3, stratify=y, random_state=seed)
    taught, where = plant(y_train, 0.20, seed)
    proba = cross_val_predict(new_model(), X_train, taught, cv=5, method="predict_proba")
    order = np.argsort(proba[np.arange(len(taught)), taught], kind="stable")
    looked_at = order[: int(0.30 * len(taught))]
    repaired = taught.copy()
    repaired[looked_at] = y_train[looked_at]
    before.append(new_model().fit(X_train, taught).score(X_exam, y_exam))
    after.append(new_model().fit(X_train, repaired).score(X_exam, y_exam))
    never_wrong.append(new_model().fit(X_train, y_train).score(X_exam, y_exam))
fixed = {
    "before_fix": float(np.mean(before)),
    "after_fix": float(np.mean(after)),
    "never_wrong": float(np.mean(never_wrong)),
    "looked_share": 0.30,
}
assert fixed["before_fix"] + 0.03 < fixed["after_fix"] <= fixed["never_wrong"] + 0.005
fixed

# %% [markdown]
# ## A habit instead of slips
#
# Now one person labels, and that person writes "4" for 70% of the 9s, in the training set and in the exam.
# Two teams compete: one trains on these labels, the other on corrected ones.


# %%
def habit(labels, seed):
    labels = labels.copy()
    nines = np.flatnonzero(labels == 9)
    pick = np.random.default_rng(seed).permutation(nines)[: round(0.7 * len(nines))]
    labels[pick] = 4
    return labels, pick


# %% tags=["number:habit_model_wrong_exam", "number:corrected_model_wrong_exam", "number:habit_model_true_exam", "number:corrected_model_true_exam"]
rows = []
for seed in range(10):
    X_train, X_exam, y_train, y_exam = train_test_split(X, y, test_size=0.3, stratify=y, random_state=seed)
    taught, _ = habit(y_train, seed)
    exam, _ = habit(y_exam, seed + 100)
    with_habit, corrected = new_model().fit(X_train, taught), new_model().fit(X_train, y_train)
    rows.append([m.score(X_exam, e) for e in (exam, y_exam) for m in (with_habit, corrected)])
means = np.mean(rows, axis=0)
assert means[0] > means[1]
assert means[3] > means[2] + 0.02
{
    "habit_model_wrong_exam": float(means[0]),
    "corrected_model_wrong_exam": float(means[1]),
    "habit_model_true_exam": float(means[2]),
    "corrected_model_true_exam": float(means[3]),
}

# %% tags=["number:habit_planted", "number:habit_found", "number:habit_recall"]
labels, planted = habit(y, 0)
proba = cross_val_predict(new_model(), X, labels, cv=10, method="predict_proba")
order = np.argsort(proba[np.arange(len(labels)), labels], kind="stable")
found = int(np.isin(order[: len(planted)], planted).sum())
assert found / len(planted) < 0.6
{"habit_planted": len(planted), "habit_found": found, "habit_recall": found / len(planted)}

# %% [markdown]
# ## What a wrong exam can show at best, as a formula and as a loop
#
# A model is right with chance a. A label on the exam is wrong with chance e and then is one of the other
# classes, each as likely. The model is marked right in two cases: both are right, or both are wrong in the
# same way.


# %% tags=["cell:formula_as_loop"]
def shown_score(a, e, classes):
    return a * (1 - e) + (1 - a) * e / (classes - 1)


def shown_score_loop(a, e, classes):
    total = 0
    for said in range(classes):          # the truth is class 0
        for written in range(classes):
            chance_said = a if said == 0 else (1 - a) / (classes - 1)
            chance_written = 1 - e if written == 0 else e / (classes - 1)
            if said == written:
                total += chance_said * chance_written
    return total


difference = shown_score(0.97, 0.10, 10) - shown_score_loop(0.97, 0.10, 10)
assert abs(difference) < 1e-12
print(f"right 97%, exam 10% wrong: shows {shown_score(0.97, 0.10, 10):.1%}")
print(f"right 100%, exam 10% wrong: shows {shown_score(1.00, 0.10, 10):.1%}")

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


# %% tags=["live:wrong_answer_key"]
skill = 0.95  # how often the model is really right: try 1.0
wrong = 0.10  # share of the answer key that is wrong: try 0.03

# right, and the key is right; or wrong, and the key is wrong in the same way
measured = skill * (1 - wrong) + (1 - skill) * wrong
print(f"really right {skill:.1%}, measured {measured:.1%}")

shares = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]
scores = [skill * (100 - share) + (1 - skill) * share for share in shares]
chart("line", shares, ("measured, %", scores),
      title="One model, graded with worse and worse keys",
      across="% of labels wrong")

# %% [markdown] tags=["exercise:suspects"]
# ### Find the suspects
#
# Where the model is very sure and the label says otherwise, look at the label. Give back the ids of the rows whose label differs from the
# guess and where the model is at least `limit` sure. The surest come first.

# %% [markdown] tags=["hint:suspects"]
# First keep the rows with `row["label"] != row["guess"]` and `row["sure"] >= limit`.

# %% [markdown] tags=["hint:suspects"]
# `sorted(rows, key=lambda row: -row["sure"])` puts the surest first.


# %% tags=["solution:suspects"]
rows = [
    {"id": 1, "label": "cat", "guess": "cat", "sure": 0.99},
    {"id": 2, "label": "dog", "guess": "cat", "sure": 0.95},
    {"id": 3, "label": "dog", "guess": "cat", "sure": 0.55},
    {"id": 4, "label": "cat", "guess": "dog", "sure": 0.98},
    {"id": 5, "label": "dog", "guess": "cat", "sure": 0.90},
]


def suspects(rows, limit):
    ### BEGIN SOLUTION
    found = [row for row in rows if row["label"] != row["guess"]]
    found = [row for row in found if row["sure"] >= limit]
    return [row["id"] for row in sorted(found, key=lambda row: -row["sure"])]
    ### STARTER
    # return [row["id"] for row in rows if row["sure"] >= limit]
    ### END SOLUTION


print(suspects(rows, 0.9))

# %% tags=["check:suspects"]
found = suspects(rows, 0.9)
assert 1 not in found, "Row 1 is in the list, and there the model agrees with the label. Nothing is suspect about it."
assert 3 not in found, "Row 3 is in the list, and there the model is only 0.55 sure."
assert 5 in found, "Row 5 is missing: the model is exactly 0.9 sure, and the limit itself counts."
assert found != [2, 4, 5], "The right rows in the wrong order: row 4 is the surest and comes first."
assert found == [4, 2, 5], f"The suspects are [4, 2, 5]. Yours are {found}."

# %% tags=["wrong:suspects:agreeing"] says="Nothing is suspect about it"
def suspects(rows, limit):
    return [row["id"] for row in rows if row["sure"] >= limit]


rows = [{"id": 1, "label": "cat", "guess": "cat", "sure": 0.99}]

# %% tags=["wrong:suspects:unsorted"] says="in the wrong order"
rows = [
    {"id": 1, "label": "cat", "guess": "cat", "sure": 0.99},
    {"id": 2, "label": "dog", "guess": "cat", "sure": 0.95},
    {"id": 3, "label": "dog", "guess": "cat", "sure": 0.55},
    {"id": 4, "label": "cat", "guess": "dog", "sure": 0.98},
    {"id": 5, "label": "dog", "guess": "cat", "sure": 0.90},
]


def suspects(rows, limit):
    return [row["id"] for row in rows if row["label"] != row["guess"] and row["sure"] >= limit]
