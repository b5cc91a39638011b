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
# # Digits, stage 1: scoping
#
# What does a wrong digit cost, how good is a rule with no learning in it, and which result would make
# the project worth shipping? The page [Scoping](../lifecycle/scoping.md) tells the story. The images
# are real handwriting from scikit-learn's bundled set. The costs are assumed.

# %%
import re

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
X, y = digits.data, digits.target
label_text = "".join(map(str, y))
ends = [m.end() for m in re.finditer("4908(?:98|93)?", label_text)]
form = np.searchsorted(ends, np.arange(len(y)), side="right")
dev = form < 11

# %% [markdown]
# The variable `form` says which filled-in form a digit comes from. The notebook of the [data
# stage](../lifecycle/data.md) shows how the file gives that away. The last three forms are put aside
# for the final test and are not touched here.
#
# ## What an answer costs
#
# All three figures are assumed. In your project they come from the people who do the work today.

# %% tags=["cell:costs"]
TYPING = 0.05  # a person types one digit
TYPO = 0.005  # share of digits that the person gets wrong
WRONG = 2.00  # one wrong digit on a bill: a complaint, a correction

person = TYPING + TYPO * WRONG  # what a digit costs today
break_even = person / WRONG  # share of wrong answers that costs the same


def cost_per_1000(answered, wrong):
    """Cost of 1,000 digits: shares the machine answers, and answers wrong."""
    return 1000 * ((1 - answered) * person + wrong * WRONG)


print(f"today, all typed by people:   {cost_per_1000(0, 0):6.0f}")
print(f"machine answers all, 5% wrong:{cost_per_1000(1, 0.05):6.0f}")
print(f"break-even: {break_even:.1%} wrong")

# %% tags=["number:cost_today", "number:break_even", "number:break_even_right", "number:cost_at_95", "number:typing", "number:typo", "number:person_right", "number:wrong", "number:target_cost"]
assert np.isclose(cost_per_1000(0, 0), 60) and np.isclose(break_even, 0.03)
assert cost_per_1000(1, 0.05) > cost_per_1000(0, 0)
{
    "cost_today": cost_per_1000(0, 0),
    "break_even": break_even,
    "break_even_right": 1 - break_even,
    "cost_at_95": cost_per_1000(1, 0.05),
    "typing": TYPING,
    "typo": TYPO,
    "person_right": 1 - TYPO,
    "wrong": WRONG,
    "target_cost": cost_per_1000(0, 0) / 2,
}

# %% [markdown]
# ## A rule with no learning in it
#
# Draw each digit once by hand in an 8 by 8 grid. To read an image, take the drawing that overlaps it
# best. Nothing here was fitted to data.

# %%
DRAWN = """
..####..|...##...|..####..|..####..|.....#..|.######.|...##...|.######.|..####..|..####..
.##..##.|..###...|.##..##.|.##..##.|....##..|.##.....|..##....|.....##.|.##..##.|.##..##.
.##..##.|...##...|.....##.|.....##.|...##...|.##.....|.##.....|....##..|.##..##.|.##..##.
.##..##.|...##...|....##..|...###..|..##.#..|.#####..|.#####..|...##...|..####..|..#####.
.##..##.|...##...|...##...|.....##.|.######.|.....##.|.##..##.|.######.|.##..##.|.....##.
.##..##.|...##...|..##....|.....##.|....##..|.....##.|.##..##.|..##....|.##..##.|.....##.
.##..##.|...##...|.##.....|.##..##.|....##..|.##..##.|.##..##.|..##....|.##..##.|....##..
..####..|..####..|.######.|..####..|....##..|..####..|..####..|..##....|..####..|..###...
"""
lines = [line.split("|") for line in DRAWN.split()]
templates = np.array([[[c == "#" for c in row[k]] for row in lines] for k in range(10)], dtype=float)


def overlap(images, patterns):
    """Correlation of every image with every pattern: 1 is a perfect match."""
    a = images - images.mean(axis=1, keepdims=True)
    b = patterns - patterns.mean(axis=1, keepdims=True)
    return (a / np.linalg.norm(a, axis=1, keepdims=True)) @ (b / np.linalg.norm(b, axis=1, keepdims=True)).T


by_hand = overlap(X[dev], templates.reshape(10, 64)).argmax(axis=1)

# %% [markdown]
# ## The smallest thing that learns
#
# Replace the ten drawings by ten averages: the mean image of every digit, taken from the other forms.
# To read an image, take the nearest mean. Each form is read with means that were made without it.

# %%
distance = np.zeros((dev.sum(), 10))
for f in range(11):
    others, this = dev & (form != f), form[dev] == f
    means = np.array([X[others & (y == k)].mean(axis=0) for k in range(10)])
    distance[this] = np.linalg.norm(X[dev][this][:, None] - means, axis=2)
by_mean = distance.argmin(axis=1)

# %% tags=["number:always_one_digit", "number:hand_rule", "number:mean_images", "number:mean_images_wrong"]
truth = y[dev]
most_common = np.bincount(truth).max() / len(truth)
hand_rule = (by_hand == truth).mean()
mean_images = (by_mean == truth).mean()
assert most_common < 0.11
assert abs(hand_rule - 0.434) < 0.02
assert abs(mean_images - 0.878) < 0.02
{
    "always_one_digit": float(most_common),
    "hand_rule": float(hand_rule),
    "mean_images": float(mean_images),
    "mean_images_wrong": float(1 - mean_images),
}


# %% tags=["figure:drawn_and_mean"] alt="Two rows of ten small pictures. The upper row holds digits drawn by hand with hard edges. The lower row holds the mean image of each digit: blurred, slanted and narrower, most visibly for the 1, the 4 and the 8."
def strip(images):
    """Images side by side in one picture, with a white column between."""
    return np.hstack([np.pad(image, ((0, 0), (1, 1))) for image in images])


mean_digits = [X[dev & (y == k)].mean(axis=0).reshape(8, 8) for k in range(10)]
fig, axes = plt.subplots(2, 1, figsize=(7, 2.6))
for ax, images, title in zip(
    axes, [templates, mean_digits], ["Drawn by hand", "Mean of real handwriting"], strict=True
):
    ax.imshow(strip(images), cmap="gray_r")
    ax.set_title(title)
    ax.axis("off")
fig.subplots_adjust(hspace=0.5)
plt.show()

# %% [markdown]
# ## Now let it ask
#
# The rule need not answer. When the nearest mean is hardly nearer than the second, a person can type
# the digit. Try every threshold for that gap and keep the cheapest.


# %% tags=["number:mean_always_cost", "number:mean_ask_cost", "number:mean_ask_answered", "number:hand_ask_cost", "number:hand_always_cost"]
def cheapest(confidence, right):
    """The lowest cost over all thresholds: (cost, share answered)."""
    tried = []
    for threshold in [*np.unique(confidence), np.inf]:
        answered = confidence >= threshold
        tried.append((cost_per_1000(answered.mean(), (answered & ~right).mean()), answered.mean()))
    return min(tried)


nearest = np.sort(distance, axis=1)
mean_cost, mean_answered = cheapest(nearest[:, 1] - nearest[:, 0], by_mean == truth)
best = np.sort(overlap(X[dev], templates.reshape(10, 64)), axis=1)
hand_cost, hand_answered = cheapest(best[:, -1] - best[:, -2], by_hand == truth)
assert hand_answered < 0.01, "the hand rule is cheapest when it never answers"
assert 30 < mean_cost < 35 and 0.5 < mean_answered < 0.6
{
    "mean_always_cost": float(cost_per_1000(1, 1 - mean_images)),
    "mean_ask_cost": float(mean_cost),
    "mean_ask_answered": float(mean_answered),
    "hand_ask_cost": float(hand_cost),
    "hand_always_cost": float(cost_per_1000(1, 1 - hand_rule)),
}

# %% tags=["figure:break_even"] alt="Line chart. The cost of a service that always answers falls from 300 per 1,000 digits at 85% right to 0 at 100%. It crosses the flat line of people typing, 60, at 97% right. The mean-image rule sits far above that line, at 88% right and about 240."
right_share = np.linspace(0.85, 1, 16)
fig, ax = plt.subplots(figsize=(6.6, 3.6))
ax.plot(100 * right_share, cost_per_1000(1, 1 - right_share), color="C0")
ax.axhline(cost_per_1000(0, 0), color="C1", linestyle="--")
ax.text(85.1, 66, "people type everything", color="C1")
ax.text(91.3, 188, "a service that always answers", color="C0")
mean_point = (100 * mean_images, cost_per_1000(1, 1 - mean_images))
ax.plot(*mean_point, marker="o", color="C0", linestyle="none")
ax.text(mean_point[0] + 0.25, mean_point[1] + 6, "mean images", color="black")
ax.plot(97, 60, marker="s", color="black", linestyle="none")
ax.annotate("break-even: 97% right", (97, 60), (90.6, 18), arrowprops={"arrowstyle": "-", "color": "0.5"})
ax.set_xlabel("digits read right (%)")
ax.set_ylabel("cost per 1,000 digits")
ax.set_ylim(0, 310)
ax.set_title("When does an automatic answer pay?")
plt.show()

# %% [markdown]
# **Success, written down before any model is trained:** on forms that the model has never seen, 1,000
# digits cost at most half of what they cost today, and the machine answers at least 80% of the digits
# without help. Both figures are assumed for this project.
