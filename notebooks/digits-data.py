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
# # Digits, stage 2: data
#
# Look at the images and the labels, find out what belongs together, split, measure a leak, and find
# labels that we broke on purpose. The page [Data](../lifecycle/data.md) tells the story.

# %%
import re

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneGroupOut, StratifiedKFold, cross_val_predict, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler

digits = load_digits()
X, y = digits.data, digits.target

# %% [markdown]
# ## Is it what it says it is?

# %% tags=["cell:checks"]
print("rows, columns:     ", X.shape)
print("lowest and highest:", X.min(), X.max())
print("missing values:    ", int(np.isnan(X).sum()))
print("whole numbers only:", bool((X == X.round()).all()))
print("exact duplicates:  ", len(X) - len(np.unique(X, axis=0)))
print("rows per digit:    ", np.bincount(y))

# %% tags=["number:rows", "number:rarest", "number:most_common", "number:duplicates"]
counts = np.bincount(y)
assert X.shape == (1797, 64) and (X.min(), X.max()) == (0, 16)
assert len(np.unique(X, axis=0)) == len(X)
{
    "rows": len(X),
    "rarest": int(counts.min()),
    "most_common": int(counts.max()),
    "duplicates": len(X) - len(np.unique(X, axis=0)),
}

# %% [markdown]
# ## Read the labels in file order
#
# Print the labels as one long text, and start a new line wherever 0 to 9 begins three times over.

# %% tags=["cell:label_order"]
label_text = "".join(map(str, y))
starts = [m.start() for m in
          re.finditer("(?=012345678901234567890123456789)", label_text)]
for start in starts[:6]:
    print(f"row {start:4d}: {label_text[start : start + 50]}")

# %% [markdown]
# The same order again and again: every person copied the same sheet of digits. The sheet ends in 4908,
# usually followed by 98. That ending marks where a form stops.

# %% tags=["cell:forms"]
ends = [m.end() for m in re.finditer("4908(?:98|93)?", label_text)]
form = np.searchsorted(ends, np.arange(len(y)), side="right")
print("forms:        ", len(ends))
print("rows per form:", np.bincount(form))
dev, test = form < 11, form >= 11  # the last three wait for the final test

# %% tags=["number:forms", "number:people", "number:dev_forms", "number:dev_rows", "number:test_forms", "number:test_rows"]
assert ends[-1] == len(y) and np.bincount(form).min() >= 120 and np.bincount(form).max() <= 130
assert "30 contributed to the training set and different 13" in digits.DESCR
people = 13
assert len(ends) == people + 1
{
    "forms": len(ends),
    "people": people,
    "dev_forms": 11,
    "dev_rows": int(dev.sum()),
    "test_forms": 3,
    "test_rows": int(test.sum()),
}

# %% tags=["figure:digits_by_form"] alt="Five rows of ten small pictures, one row per form, the digits 0 to 9 in order. Within a row the strokes look alike. Between rows they change: the 1 is a thick bar on form 9 and has a long flag on form 11, and the 9 of form 9 could pass for a 3."
shown = [0, 2, 5, 8, 10]
picture = []
for f in shown:
    members = np.flatnonzero(form == f)
    firsts = [digits.images[members[y[members] == k][0]] for k in range(10)]
    picture.append(np.hstack([np.pad(image, 1) for image in firsts]))
fig, ax = plt.subplots(figsize=(7, 3.6))
ax.imshow(np.vstack(picture), cmap="gray_r")
ax.set_yticks([10 * row + 4.5 for row in range(5)], [f"form {f + 1}" for f in shown])
ax.set_xticks([10 * k + 4.5 for k in range(10)], range(10))
ax.set_xlabel("label")
ax.grid(False)
plt.show()

# %% [markdown]
# ## Three ways to split, one of them honest
#
# Two models, three splits. *By form*: no form is on both sides, as in production, where every new card
# is a new hand. *Shuffled*: rows of one form on both sides. *Copies*: every image gets a slightly noisy
# copy first, then all are shuffled, so that many images meet their own copy.

# %%
Xd, yd, fd = X[dev], y[dev], form[dev]
rng = np.random.default_rng(0)
noisy = np.clip(np.round(Xd + rng.normal(0, 1, Xd.shape)), 0, 16)
models = {
    "logistic regression": make_pipeline(MinMaxScaler(), LogisticRegression(max_iter=3000)),
    "nearest neighbor": KNeighborsClassifier(1),
}
shuffled = StratifiedKFold(11, shuffle=True, random_state=0)
wrong = {}
for name, model in models.items():
    wrong[name] = [
        1 - cross_val_score(model, Xd, yd, cv=LeaveOneGroupOut(), groups=fd).mean(),
        1 - cross_val_score(model, Xd, yd, cv=shuffled).mean(),
        1 - cross_val_score(model, np.vstack([Xd, noisy]), np.tile(yd, 2), cv=shuffled).mean(),
    ]

# %% tags=["number:lr_by_form", "number:lr_shuffled", "number:lr_copies", "number:nn_by_form", "number:nn_shuffled", "number:nn_copies", "number:nn_factor"]
lr, nn = wrong["logistic regression"], wrong["nearest neighbor"]
assert lr[0] > 1.8 * lr[1] > 1.8 * lr[2]
assert nn[0] > 3 * nn[1] and nn[2] < 0.002
{
    "lr_by_form": float(lr[0]),
    "lr_shuffled": float(lr[1]),
    "lr_copies": float(lr[2]),
    "nn_by_form": float(nn[0]),
    "nn_shuffled": float(nn[1]),
    "nn_copies": float(nn[2]),
    "nn_factor": float(nn[0] / nn[1]),
}

# %% tags=["figure:split_changes_score"] alt="Dot chart of wrong digits per 100 under three splits. Logistic regression: about 7 when split by form, 3 when shuffled, 2 with copies on both sides. Nearest neighbor: about 5, then 1, then 0. The models are the same in every row; only the split changed."
fig, ax = plt.subplots(figsize=(7, 3.2))
rows = ["by form\n(honest)", "shuffled", "copies, then\nshuffled"]
for (name, values), color, marker, lift in zip(
    wrong.items(), ["C0", "C1"], ["o", "s"], [-0.13, 0.13], strict=True
):
    ax.plot(
        [100 * v for v in values],
        np.arange(3) + lift,
        color=color,
        marker=marker,
        linestyle="none",
        markersize=9,
    )
    for at, v in enumerate(values):
        ax.text(100 * v + 0.18, at + lift, f"{100 * v:.1f} {name}", va="center", color=color)
ax.set_yticks(range(3), rows, ha="left")
ax.tick_params(axis="y", pad=74)
ax.set_ylim(2.5, -0.5)
ax.set_xlim(-0.2, 11)
ax.set_xlabel("wrong digits per 100")
ax.set_title("Same models, same images, three splits")
plt.show()

# %% [markdown]
# ## Break some labels, then look for them
#
# We change 3% of the labels at random and keep the list. Then a simple model reads every form without
# having seen that form. A row is suspicious when the model gives its label a low probability.

# %% tags=["cell:find_wrong_labels"]
rng = np.random.default_rng(0)
planted = rng.choice(len(yd), size=round(0.03 * len(yd)), replace=False)
y_bad = yd.copy()
y_bad[planted] = (y_bad[planted] + rng.integers(1, 10, len(planted))) % 10

model = make_pipeline(MinMaxScaler(), LogisticRegression(max_iter=3000))
probability = cross_val_predict(model, Xd, y_bad, cv=LeaveOneGroupOut(),
                                groups=fd, method="predict_proba")
# what the model thinks of the label
trust = probability[np.arange(len(y_bad)), y_bad]
suspects = np.argsort(trust)
is_planted = np.isin(suspects, planted)

n = len(planted)
print(f"planted: {n} of {len(yd)}")
print(f"found in the first {n} suspects: {is_planted[:n].sum()}")
print(f"found in the first {2 * n} suspects: {is_planted[: 2 * n].sum()}")

# %% tags=["number:planted", "number:planted_share", "number:looked_at_twice", "number:found_first", "number:found_twice", "number:share_looked_at", "number:by_chance"]
found_first, found_twice = is_planted[:n].mean(), is_planted[: 2 * n].sum() / n
assert found_first > 0.8 and found_twice > 0.9
{
    "planted": n,
    "planted_share": n / len(yd),
    "looked_at_twice": 2 * n,
    "found_first": float(found_first),
    "found_twice": float(found_twice),
    "share_looked_at": 2 * n / len(yd),
    "by_chance": 2 * n * n / len(yd),
}

# %% tags=["figure:suspects"] alt="Twelve small pictures, the innocent rows that the search ranks as most suspicious. Each carries its label and what the model read. Most can be read by a person but are unusual: a 1 with a long flag, a 7 whose top closes like a 9, an 8 with one half missing."
innocent = [i for i in suspects if i not in set(planted)][:12]
fig, axes = plt.subplots(2, 6, figsize=(7, 3.5))
for ax, i in zip(axes.ravel(), innocent, strict=True):
    ax.imshow(Xd[i].reshape(8, 8), cmap="gray_r")
    ax.set_title(f"label {y_bad[i]}\nread {probability[i].argmax()}", fontsize=10, loc="left")
    ax.axis("off")
fig.tight_layout()
plt.show()

# %% [markdown]
# ## What wrong labels do to the score
#
# The same model on the same forms, three times. Trained and judged with the right labels; trained on
# the broken ones but judged with the right ones; trained and judged with the broken ones.

# %% tags=["number:clean_score", "number:trained_on_bad", "number:judged_by_bad"]
clean = cross_val_predict(model, Xd, yd, cv=LeaveOneGroupOut(), groups=fd)
clean_score = (clean == yd).mean()
trained_on_bad = (probability.argmax(axis=1) == yd).mean()
judged_by_bad = (probability.argmax(axis=1) == y_bad).mean()
assert clean_score > trained_on_bad > judged_by_bad
assert trained_on_bad - judged_by_bad > clean_score - trained_on_bad
{
    "clean_score": float(clean_score),
    "trained_on_bad": float(trained_on_bad),
    "judged_by_bad": float(judged_by_bad),
}
