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
# # Ensembles: when a vote beats its best voter
#
# First the arithmetic of a vote among people who think for themselves. Then what happens when they do not.
# Then three real models on scanned digits, with the spread of their scores. The story is told in
# [Ensembles](../explainers/ensembles.md).

# %%
from fractions import Fraction
from itertools import product
from math import comb

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import BaggingClassifier, RandomForestClassifier
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score, train_test_split
from sklearn.tree import DecisionTreeClassifier

# %% [markdown]
# ## Three voters, counted out
#
# Three reviewers judge the same change. Each is right 7 times out of 10 and none looks at what the others
# say. There are eight ways that this can turn out, few enough to go through them all.

# %% tags=["cell:three_reviewers"]
right, wrong = Fraction(7, 10), Fraction(3, 10)
group_right = 0
for votes in product([True, False], repeat=3):
    chance = 1
    for vote in votes:
        chance *= right if vote else wrong
    if sum(votes) >= 2:
        group_right += chance
        print(" ".join("right" if v else "wrong" for v in votes),
              f"  {float(chance):.3f}")
print(f"majority is right    {float(group_right):.3f}")

# %%
assert group_right == Fraction(784, 1000)

# %% [markdown]
# ## Any number of voters
#
# Eleven voters have 2,048 outcomes and 101 have more than anybody can list. Most of these outcomes are
# alike, though: all that matters is *how many* are right. So loop over that count.


# %% tags=["cell:majority_as_loop"]
def majority_is_right(n, p):
    """n voters (odd), each right with chance p, none influencing another."""
    total = 0
    for k in range((n + 1) // 2, n + 1):  # k are right: enough for a majority
        ways = comb(n, k)  # in how many ways can these k be chosen?
        total += ways * p**k * (1 - p) ** (n - k)
    return total


for n in [1, 3, 11, 101]:
    print(f"{n:>3} voting: "
          f"{float(majority_is_right(n, Fraction(7, 10))):.5f}")

# %% [markdown]
# Is the loop right? Three checks: against the full list of outcomes, against known values, and against a
# simulation that knows nothing about the formula.


# %%
def by_listing(n, p):
    """The same chance from every single outcome, without counting tricks."""
    return sum(
        (
            p ** sum(votes) * (1 - p) ** (n - sum(votes))
            for votes in product([1, 0], repeat=n)
            if sum(votes) > n / 2
        ),
        start=Fraction(0),
    )


for p in [Fraction(4, 10), Fraction(6, 10), Fraction(7, 10)]:
    for n in [1, 3, 11]:
        assert majority_is_right(n, p) == by_listing(n, p)

assert majority_is_right(3, Fraction(6, 10)) == Fraction(648, 1000)
assert float(majority_is_right(11, Fraction(6, 10))) == 0.75349813248
assert abs(float(majority_is_right(101, Fraction(6, 10))) - 0.9791033089952995) < 1e-12
assert float(majority_is_right(11, Fraction(7, 10))) == 0.92177520904
assert abs(float(majority_is_right(101, Fraction(7, 10))) - 0.9999870574456649) < 1e-12

# %% tags=["cell:majority_by_simulation"]
rng = np.random.default_rng(0)
for n in [1, 3, 11, 101]:
    for p in [0.4, 0.6, 0.7]:
        votes = rng.random((20_000, n)) < p  # 20,000 votings, True if right
        simulated = (votes.sum(axis=1) > n / 2).mean()
        assert abs(simulated - majority_is_right(n, p)) < 0.015
print("simulation and formula agree to within 1.5 points, for 12 settings")

# %% tags=["number:majority_3_at_40", "number:majority_11_at_40", "number:majority_101_at_40", "number:majority_3_at_60", "number:majority_11_at_60", "number:majority_101_at_60", "number:majority_3_at_70", "number:majority_11_at_70", "number:majority_101_at_70"]
{
    f"majority_{n}_at_{percent}": float(majority_is_right(n, Fraction(percent, 100)))
    for percent in [40, 60, 70]
    for n in [3, 11, 101]
}

# %% tags=["figure:accuracy_by_voters"] alt="Voters who are each right 70 percent of the time reach 92 percent as a group of eleven and almost 100 percent as a group of fifty. At 60 percent each, the climb is slower but ends at 98 percent with 101 voters. At 50 percent the line is flat. At 40 percent each, the group gets worse with every voter and ends near 2 percent."
voters = list(range(1, 102, 4))
fig, ax = plt.subplots(figsize=(6.6, 4))
look = {70: ("C0", "-", "o"), 60: ("C0", "--", "s"), 50: ("0.5", ":", None), 40: ("C1", "-.", "^")}
for percent, (color, style, marker) in look.items():
    line = [float(majority_is_right(n, Fraction(percent, 100))) for n in voters]
    ax.plot(voters, line, color=color, linestyle=style, marker=marker, markersize=4.5)
ax.text(21, 1.02, "each right 70% of the time", color="C0", va="bottom")
ax.text(36, 0.80, "each right 60%", color="C0")
ax.text(70, 0.515, "each a coin toss", color="black", va="bottom")
ax.text(36, 0.16, "each right 40%", color="C1")
ax.set(xlabel="Number of voters", ylabel="Chance that the majority is right", ylim=(0, 1.1), xlim=(0, 103))
ax.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0%", "25%", "50%", "75%", "100%"])
ax.set_xticks([1, 21, 41, 61, 81, 101])
plt.show()

# %% [markdown]
# ## When the voters copy
#
# All of that rests on "none influencing another". Now let some of them repeat what they heard: with a
# certain chance a voter does not think but passes on the opinion of one blog post that everybody has read.
# The post is as good as they are, right 70% of the time, so no single voter gets worse. They only stop
# being wrong in different places.
#
# When the post is right, copiers are right; when it is wrong, they are wrong. So there are two cases to add
# up.


# %% tags=["cell:voters_who_copy"]
def majority_with_copying(n, p, copy):
    """Each voter repeats one shared opinion with chance `copy`,
    else thinks alone. Both: chance p."""
    if_post_is_right = majority_is_right(n, copy + (1 - copy) * p)
    if_post_is_wrong = majority_is_right(n, (1 - copy) * p)
    return p * if_post_is_right + (1 - p) * if_post_is_wrong


for copy in [0, 0.1, 0.2, 0.3, 0.5]:
    print(
        f"copying {copy:.0%}".ljust(13),
        *(f"{n:>3}: {majority_with_copying(n, 0.7, copy):.1%}"
          for n in [1, 11, 101]),
    )

# %%
rng = np.random.default_rng(1)
for copy in [0.1, 0.3, 0.5]:
    for n in [11, 51]:
        post = rng.random((20_000, 1)) < 0.7
        copies = rng.random((20_000, n)) < copy
        votes = np.where(copies, post, rng.random((20_000, n)) < 0.7)
        assert abs(votes.mean() - 0.7) < 0.01  # nobody became a worse voter
        assert abs((votes.sum(axis=1) > n / 2).mean() - majority_with_copying(n, 0.7, copy)) < 0.015
assert majority_with_copying(101, 0.7, 0.3) < majority_with_copying(11, 0.7, 0.3)

# %% tags=["number:copy_0_at_11", "number:copy_30_at_11", "number:copy_50_at_11", "number:copy_30_at_101", "number:copy_50_at_101"]
{
    "copy_0_at_11": majority_with_copying(11, 0.7, 0),
    "copy_30_at_11": majority_with_copying(11, 0.7, 0.3),
    "copy_50_at_11": majority_with_copying(11, 0.7, 0.5),
    "copy_30_at_101": majority_with_copying(101, 0.7, 0.3),
    "copy_50_at_101": majority_with_copying(101, 0.7, 0.5),
}

# %% tags=["figure:shared_mistakes"] alt="Every voter is right 70 percent of the time. Without copying, the group nears 100 percent. If each voter copies one time in ten, it still gets there. If they copy three times in ten, the group peaks at 84 percent with about twenty voters and slowly sinks back. If they copy every second time, it peaks at 75 percent with five voters and falls back to the 70 percent of one voter."
voters = [1, 3, 5, 7, 9, 11, *range(13, 102, 8)]
fig, ax = plt.subplots(figsize=(5.6, 4))
look = {0: ("C0", "-", "never copy"), 0.1: ("C0", "--", "copy 1 in 10"), 0.2: ("0.5", "-.", "copy 2 in 10"),
        0.3: ("C1", "--", "copy 3 in 10"), 0.5: ("C1", "-", "copy every 2nd time")}  # fmt: skip
for copy, (color, style, name) in look.items():
    line = [majority_with_copying(n, 0.7, copy) for n in voters]
    ax.plot(voters, line, color=color, linestyle=style)
    ink = "black" if color == "0.5" else color
    shift = {0: 0.008, 0.1: -0.01}.get(copy, 0)  # keep two labels apart
    ax.text(103, line[-1] + shift, name, color=ink, va="center")
ax.set(xlabel="Number of voters, each right 70% of the time", ylabel="Chance that the majority is right")
ax.set(ylim=(0.66, 1.02), xlim=(0, 101))
ax.set_yticks([0.7, 0.8, 0.9, 1], ["70%", "80%", "90%", "100%"])
ax.set_xticks([1, 21, 41, 61, 81, 101])
plt.show()

# %% [markdown]
# ## Real voters: trees that read digits
#
# scikit-learn brings 1,797 scanned handwritten digits of 8 by 8 pixels (E. Alpaydin, from the UCI
# collection). Three models read them:
#
# - **one tree**, grown on all the training scans;
# - **bagged trees**: 25 trees, each grown on a random draw of the training scans (some twice, some not at
#   all), then a vote;
# - **a random forest**: the same, and each question may look at only a few randomly chosen pixels.
#
# Five folds, twice over: ten scores for each model, on the same ten splits.

# %% tags=["cell:three_models"]
X, y = load_digits(return_X_y=True)
models = {
    "one tree": DecisionTreeClassifier(random_state=0),
    "bagged trees": BaggingClassifier(
        DecisionTreeClassifier(), n_estimators=25, random_state=0),
    "random forest": RandomForestClassifier(n_estimators=25, random_state=0),
}
folds = RepeatedStratifiedKFold(n_splits=5, n_repeats=2, random_state=0)
scores = {name: cross_val_score(model, X, y, cv=folds)
          for name, model in models.items()}
for name, s in scores.items():
    print(f"{name:14} {s.mean():.1%} right on average, "
          f"{s.min():.1%} to {s.max():.1%} over {len(s)} splits")

# %% tags=["number:scans", "number:splits", "number:tree_mean", "number:tree_low", "number:tree_high", "number:bagged_mean", "number:bagged_low", "number:bagged_high", "number:forest_mean", "number:forest_low", "number:forest_high", "number:forest_beats_bagged"]
short = {"tree": "one tree", "bagged": "bagged trees", "forest": "random forest"}
beats = int((scores["random forest"] > scores["bagged trees"]).sum())
assert scores["bagged trees"].min() > scores["one tree"].max()
assert (
    scores["bagged trees"].max() > scores["random forest"].min()
)  # across different splits the order can flip
assert scores["random forest"].mean() > scores["bagged trees"].mean() and beats >= 8
{
    "scans": len(X),
    "splits": len(scores["one tree"]),
    **{f"{key}_mean": float(scores[name].mean()) for key, name in short.items()},
    **{f"{key}_low": float(scores[name].min()) for key, name in short.items()},
    **{f"{key}_high": float(scores[name].max()) for key, name in short.items()},
    "forest_beats_bagged": beats,
}

# %% tags=["figure:real_ensemble"] alt="Ten scores for each model. One tree reads 84 to 88 percent of the scans right, bagged trees 93 to 97 percent, the random forest 95 to 98 percent. The lone tree never gets near the two groups; the two groups overlap a little."
fig, ax = plt.subplots(figsize=(6.6, 3.1))
for y_at, (name, color, marker) in enumerate(
    [("random forest", "C0", "o"), ("bagged trees", "C2", "D"), ("one tree", "C1", "s")]
):
    s = np.sort(scores[name])
    spread = y_at + np.resize([-0.13, 0.0, 0.13], len(s))
    ax.plot(s, spread, marker, color=color, markersize=5, alpha=0.75)
    ax.plot([s.mean()] * 2, [y_at - 0.3, y_at + 0.3], color="black", linewidth=2)
    ax.text(s.mean(), y_at + 0.36, f"{s.mean():.1%}", ha="center", va="bottom", weight="bold")
ax.set_yticks(range(3), ["Random forest\n(25 trees)", "Bagged trees\n(25 trees)", "One tree"], ha="left")
ax.set(
    xlim=(0.8, 1.0),
    ylim=(-0.5, 2.75),
    xlabel="Scans read right, one mark for each split; the bar is the mean",
)
ax.set_xticks([0.8, 0.85, 0.9, 0.95, 1], ["80%", "85%", "90%", "95%", "100%"])
ax.grid(axis="y", visible=False)
ax.tick_params(axis="y", length=0, pad=84)
ax.spines["left"].set_visible(False)
plt.show()

# %% [markdown]
# Two honest remarks on these scores. The ten splits reuse the same scans, so they are less independent than
# ten new samples would be. And the scans come from a few writers whom the data does not name: the same hand
# is in both halves of each split, so a stranger's digits would be read less well by all three models.
#
# A random draw with repeats leaves some rows out. How many? A row is missed by one draw with chance 1 -
# 1/n, and there are n draws.

# %% tags=["number:left_out"]
n = len(X)
left_out = (1 - 1 / n) ** n
draw = np.random.default_rng(0).integers(0, n, n)
assert abs(left_out - (1 - len(np.unique(draw)) / n)) < 0.02
float(left_out)

# %% [markdown]
# One more sum for the page: three voters of unequal skill, 90%, 80% and 80%, who err in different places,
# beat the best of them. If the two weaker ones always make the same mistakes, the vote is only as good as
# they are.

# %% tags=["number:unequal_voters"]
skills = [Fraction(9, 10), Fraction(8, 10), Fraction(8, 10)]
unequal = Fraction(0)
for votes in product([True, False], repeat=3):
    if sum(votes) >= 2:
        chance = Fraction(1)
        for skill, vote in zip(skills, votes):
            chance *= skill if vote else 1 - skill
        unequal += chance
assert unequal > skills[0]
float(unequal)

# %% [markdown]
# ## How much do the trees copy each other?
#
# Take half of the scans for training and half for testing, grow 51 trees, and ask each tree about each test
# scan. If a tree is wrong about a scan, how often is another tree wrong about the same one? Averaged over
# four different halves.


# %% tags=["cell:who_is_wrong"]
def how_wrong(model, seed):
    """Error of one tree, of a second one where the first is wrong,
    and of the vote after 1, 2, ... trees."""
    a, b, right_a, right_b = train_test_split(
        X, y, test_size=0.5, random_state=seed, stratify=y)
    answers = np.array([tree.predict(b) for tree
                        in model.fit(a, right_a).estimators_]).astype(int)
    wrong = (answers != right_b).astype(int)
    both = wrong @ wrong.T / len(b)  # how often two trees are wrong together
    n = len(wrong)
    together = (both.sum() - np.trace(both)) / (n * (n - 1))
    # votes for each digit after 1, 2, ... trees
    tally = np.cumsum(np.eye(10)[answers], axis=0)
    return (wrong.mean(), together / wrong.mean(),
            (tally.argmax(axis=2) != right_b).mean(axis=1))


results = {}
for name, kind in [("bagged trees", BaggingClassifier),
                   ("random forest", RandomForestClassifier)]:
    options = ({"estimator": DecisionTreeClassifier()}
               if kind is BaggingClassifier else {})
    runs = [how_wrong(kind(n_estimators=51, random_state=seed, **options),
                      seed) for seed in range(4)]
    results[name] = [np.mean(part, axis=0) for part in zip(*runs)]
    one, again, vote = results[name]
    print(f"{name:14} one tree wrong {one:.1%}, "
          f"another one too {again:.1%}, the vote {vote[-1]:.1%}")

# %% tags=["number:bagged_one_wrong", "number:bagged_again", "number:bagged_vote_wrong", "number:forest_one_wrong", "number:forest_again", "number:forest_vote_wrong", "number:formula_would_say"]
bag, forest = results["bagged trees"], results["random forest"]
assert forest[0] > bag[0] + 0.03  # the forest's trees are worse one by one
assert forest[1] < bag[1] - 0.02  # they share fewer mistakes
assert forest[2][-1] < bag[2][-1] - 0.01  # and the forest is better
would_say = float(majority_is_right(51, 1 - forest[0]))
assert would_say > 0.999 > 1 - forest[2][-1]
{
    "bagged_one_wrong": float(bag[0]),
    "bagged_again": float(bag[1]),
    "bagged_vote_wrong": float(bag[2][-1]),
    "forest_one_wrong": float(forest[0]),
    "forest_again": float(forest[1]),
    "forest_vote_wrong": float(forest[2][-1]),
    "formula_would_say": would_say,
}

# %% [markdown]
# The forest's trees are the worse readers one by one. They share fewer mistakes, and that is worth more.

# %% tags=["figure:trees_voting"] alt="Share of scans read wrong as more trees vote. The random forest starts higher, at about 25 percent for its first tree against 20 percent for the first bagged tree, crosses below after a few trees and ends near 3 percent, with bagged trees near 6 percent. Both curves flatten after about twenty trees."
fig, ax = plt.subplots(figsize=(5.6, 3.8))
count = np.arange(1, 52, 2)
ax.plot(count, bag[2][count - 1], "D--", color="C1", markersize=4)
ax.plot(count, forest[2][count - 1], "o-", color="C0", markersize=4)
ax.text(51.8, bag[2][-1], f"bagged trees {bag[2][-1]:.1%}", color="C1", va="center")
ax.text(51.8, forest[2][-1], f"random forest {forest[2][-1]:.1%}", color="C0", va="center")
ax.annotate("one tree of the forest", (1, forest[2][0]), (4, forest[2][0]), color="C0", va="center")
ax.annotate("one bagged tree", (1, bag[2][0]), (4, bag[2][0] + 0.004), color="C1", va="center")
ax.set(xlabel="Trees that vote", ylabel="Scans read wrong", ylim=(0, 0.3), xlim=(0, 51.5))
ax.set_xticks([1, 11, 21, 31, 41, 51])
ax.set_yticks([0, 0.1, 0.2, 0.3], ["0%", "10%", "20%", "30%"])
plt.show()

# %% [markdown]
# If the 51 trees of the forest thought for themselves, the formula from above would promise practically no
# mistakes at all. The distance between that promise and the real score is the price of having grown up on
# the same scans.

# %% [markdown]
# ## To change and run in the page
#
# The same sums in plain Python, so that they run in the page too.

# %% [markdown]
# `chart` draws a picture on the page. Anywhere else it prints the numbers as a table.


# %% tags=["helper:chart"]
def chart(kind, x, *lines, title="", across="x"):
    """A line, dots or bars: chart("bars", names, ("score", scores), title="Scores")."""
    print(f"[{kind} chart] {title}")
    print(" | ".join([across] + [name for name, _ in lines]))
    for row in zip(x, *[values for _, values in lines]):
        print(" | ".join([f"{v:.4g}" if isinstance(v, float) else str(v) for v in row]))


# %% tags=["live:vote"]
skill = 0.7  # how often each voter is right: try 0.6, 0.5, 0.4


def group_is_right(voters, skill):
    ways, total = 1, 0  # ways: how many ways there are to choose who is right
    for right in range(voters + 1):
        if right > voters / 2:
            total += ways * skill**right * (1 - skill) ** (voters - right)
        ways = ways * (voters - right) // (right + 1)
    return total


sizes = [1, 3, 5, 7, 9, 11, 15, 21, 31, 41, 51]
chances = [100 * group_is_right(voters, skill) for voters in sizes]
chart("line", sizes, ("right, %", chances),
      title=f"Each voter is right {skill:.0%} of the time", across="voters")

# %% tags=["live:copied_votes"]
voters, skill = 11, 0.7
copying = 0.3  # how often a voter repeats what everybody has read


def group_is_right(voters, skill):
    ways, total = 1, 0
    for right in range(voters + 1):
        if right > voters / 2:
            total += ways * skill**right * (1 - skill) ** (voters - right)
        ways = ways * (voters - right) // (right + 1)
    return total


alone = group_is_right(voters, skill)
post_is_right = group_is_right(voters, copying + (1 - copying) * skill)
post_is_wrong = group_is_right(voters, (1 - copying) * skill)
with_copying = skill * post_is_right + (1 - skill) * post_is_wrong
print(f"one voter                {skill:.1%}")
print(f"{voters} who think alone      {alone:.1%}")
print(f"{voters} who sometimes copy   {with_copying:.1%}")

# %% [markdown] tags=["exercise:majority"]
# ### Count the votes
#
# Write the vote itself. `majority` gets a list of answers and gives back the one that was named most often.

# %% [markdown] tags=["hint:majority"]
# Keep a dictionary from each answer to how often it came up. `counts.get(vote, 0)` is 0 for an answer that is new.

# %% [markdown] tags=["hint:majority"]
# `max(counts, key=lambda vote: counts[vote])` gives the key with the largest count.


# %% tags=["solution:majority"]
def majority(votes):
    ### BEGIN SOLUTION
    counts = {}
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
    return max(counts, key=lambda vote: counts[vote])
    ### STARTER
    # return votes[0]
    ### END SOLUTION


print(majority(["cat", "dog", "dog"]))

# %% tags=["check:majority"]
three = majority(["cat", "dog", "dog"])
assert three != 2, "That is how many voted for it. Give back the answer itself."
assert three == "dog", "Two of three say dog, and yours says something else. It must not matter who is first."
assert majority(["cat"]) == "cat", "One voter who says cat: the answer is cat."
assert majority(["a", "b", "c", "b"]) == "b", "With the votes a, b, c, b the answer is b: no half of the votes is needed."

# %% tags=["wrong:majority:first"] says="must not matter who is first"
def majority(votes):
    return votes[0]

# %% tags=["wrong:majority:count"] says="Give back the answer itself"
def majority(votes):
    return max(votes.count(vote) for vote in votes) if len(votes) > 1 else votes[0]

# %% tags=["wrong:majority:more_than_half"] says="no half of the votes is needed"
def majority(votes):
    for vote in votes:
        if votes.count(vote) > len(votes) / 2:
            return vote
