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
# # A decision tree for the Titanic
#
# Who survived, and which questions tell you? First no model, then rules by hand, then the data chooses the
# questions. [Decision trees](../explainers/decision-trees.md) tells the story.

# %% [markdown]
# ## The data: 32 numbers
#
# Everybody on board, counted by class, sex and age group, from Dawson (1995), *The "Unusual Episode" Data
# Revisited*, Journal of Statistics Education 3. The primary sources do not agree on every number.

# %%
import io
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier, export_text

TABLE = """class,sex,age,died,survived
1st,male,child,0,5
1st,male,adult,118,57
1st,female,child,0,1
1st,female,adult,4,140
2nd,male,child,0,11
2nd,male,adult,154,14
2nd,female,child,0,13
2nd,female,adult,13,80
3rd,male,child,35,13
3rd,male,adult,387,75
3rd,female,child,17,14
3rd,female,adult,89,76
crew,male,child,0,0
crew,male,adult,670,192
crew,female,child,0,0
crew,female,adult,3,20
"""
counts = pd.read_csv(io.StringIO(TABLE))
if Path("data/titanic.csv").exists():  # the same table as a file, for other notebooks
    assert counts.equals(pd.read_csv("data/titanic.csv"))
assert counts[["died", "survived"]].size == 32

# %% [markdown]
# A model learns from one row per person, so each count becomes that many rows.

# %% tags=["cell:one_row_per_person"]
rows = []
for group in counts.itertuples(index=False):
    who = {"class": group[0], "sex": group.sex, "age": group.age}
    rows += [{**who, "survived": False}] * group.died
    rows += [{**who, "survived": True}] * group.survived
people = pd.DataFrame(rows)

print(f"{len(people):,} people")
print(people.sample(4, random_state=8).to_string(index=False))

# %% [markdown]
# Before anything is learned: do the sums agree with the published ones?

# %%
assert len(people) == 2201 and people.survived.sum() == 711
assert people["class"].value_counts().to_dict() == {"crew": 885, "3rd": 706, "1st": 325, "2nd": 285}
assert people.groupby("class").survived.sum().tolist() == [203, 118, 178, 212]
assert people.groupby("sex").survived.sum().to_dict() == {"female": 344, "male": 367}
assert people.groupby("age").survived.sum().to_dict() == {"adult": 654, "child": 57}

# %% tags=["number:people"]
len(people)

# %% [markdown]
# ## Look first

# %% tags=["figure:survival_by_class_and_sex"] alt="In every class far more women than men survived. Nearly all women of the first class did, fewer than half of those in the third. Among men, the first class comes out best with about one in three, and the second class worst with about one in seven."
shares = people.groupby(["class", "sex"]).survived.mean()
fig, ax = plt.subplots(figsize=(6.6, 3.4))
names = {"1st": "First class", "2nd": "Second class", "3rd": "Third class", "crew": "Crew"}
for y, key in enumerate(["crew", "3rd", "2nd", "1st"]):
    men, women = shares[key, "male"], shares[key, "female"]
    ax.plot([men, women], [y, y], color="lightgray", linewidth=5, solid_capstyle="round", zorder=1)
    ax.plot(men, y, "s", color="C1", markersize=11)
    ax.plot(women, y, "o", color="C0", markersize=12)
    ax.text(men - 0.03, y, f"{men:.0%}", ha="right", va="center")
    ax.text(women + 0.03, y, f"{women:.0%}", ha="left", va="center")
ax.text(shares["1st", "male"], 3.4, "men and boys", ha="center", color="C1")
ax.text(shares["1st", "female"], 3.4, "women and girls", ha="center", color="C0")
ax.set(xlim=(0, 1.08), ylim=(-0.5, 3.8), xlabel="Share who survived")
ax.set_yticks(range(4), [names[key] for key in ["crew", "3rd", "2nd", "1st"]])
ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0%", "25%", "50%", "75%", "100%"])
ax.grid(False)
ax.tick_params(axis="y", length=0)
ax.spines["left"].set_visible(False)
plt.show()

# %% [markdown]
# ## The model that does nothing
#
# Most people died, so one line is right about most of them. All else has to beat it.

# %% tags=["number:majority_baseline"]
float(1 - people.survived.mean())

# %% [markdown]
# ## Rules by hand
#
# One `if`, then the famous rule, then two rules that somebody might try next.


# %% tags=["cell:rules_by_hand"]
def nobody(p):
    return False


def women(p):
    return p.sex == "female"


def women_and_children(p):
    return p.sex == "female" or p.age == "child"


def women_not_third_class(p):
    return p.sex == "female" and p.cls != "3rd"


for rule in [nobody, women, women_and_children, women_not_third_class]:
    right = 0
    for p in people.rename(columns={"class": "cls"}).itertuples():
        right += rule(p) == p.survived
    print(f"{rule.__name__:22} {right:>5,} of {len(people):,} right  "
          f"{right / len(people):.1%}")

# %% tags=["number:rule_women"]
woman, child, third = people.sex == "female", people.age == "child", people["class"] == "3rd"


def share_right(guess):
    """How often a guess for each person is right."""
    return float((guess == people.survived).mean())


share_right(woman)

# %% [markdown]
# The famous rule does worse than the short one: more boys died than survived.

# %%
boys = people[(people.sex == "male") & child]
assert share_right(woman) > share_right(woman | child)
assert (~boys.survived).sum() > boys.survived.sum()
assert share_right(woman & ~third) > share_right(woman)

# %% tags=["number:boys", "number:boys_survived"]
{"boys": len(boys), "boys_survived": int(boys.survived.sum())}

# %% [markdown]
# How good could any rule get that knows only class, sex and age? People of one group look the same to it, so
# the best guess is each group's more common outcome.

# %% tags=["number:ceiling"]
float(counts[["died", "survived"]].max(axis=1).sum() / len(people))

# %% [markdown]
# ## What makes a good question?
#
# A question is good when the two groups it makes are less mixed than the group you had. To measure "mixed",
# draw two people from a group at random (the same person may come up twice). How often did one die and the
# other survive? One half is as mixed as it gets.

# %%
questions = {
    "a woman or girl?": lambda p: p["sex"] == "female",
    "a child?": lambda p: p["age"] == "child",
    "first class?": lambda p: p["class"] == "1st",
    "second class?": lambda p: p["class"] == "2nd",
    "third class?": lambda p: p["class"] == "3rd",
    "crew?": lambda p: p["class"] == "crew",
}


# %% tags=["cell:mixed_by_hand"]
def mixed(group):
    """Chance that two people drawn from the group had different fates."""
    yes = sum(p["survived"] for p in group) / len(group)
    return 1 - yes * yes - (1 - yes) * (1 - yes)


def mixed_after(group, question):
    """The same after a question: the two halves, weighted by their size."""
    total = 0
    for answer in [True, False]:
        half = [p for p in group if question(p) == answer]
        if half:
            total += len(half) / len(group) * mixed(half)
    return total


print(f"before any question  {mixed(rows):.3f}")
for name, question in questions.items():
    print(f"{name:20} {mixed_after(rows, question):.3f}")

# %% tags=["number:mixed_before"]
mixed(rows)

# %% tags=["figure:first_question"] alt="Asking for the sex takes away far more of the mixing than any other first question, about three times as much as asking for the first class. Asking whether somebody was a child or traveled second class takes away almost nothing."
gain = {name: mixed(rows) - mixed_after(rows, q) for name, q in questions.items()}
order = sorted(gain, key=gain.get)
assert order[-1] == "a woman or girl?" and gain[order[-1]] > 2.5 * gain[order[-2]]
fig, ax = plt.subplots(figsize=(6.4, 3.2))
for y, name in enumerate(order):
    best = name == order[-1]
    ax.barh(y, gain[name], height=0.62, color="C0" if best else "0.5")
    ax.text(gain[name] + 0.0015, y, f"{gain[name]:.3f}", va="center", weight="bold" if best else "normal")
ax.set_yticks(range(6), [name[0].upper() + name[1:] for name in order])
ax.set(xlim=(0, 0.1), xlabel="How much less mixed the two groups are (0 = no help)")
ax.tick_params(axis="y", length=0)
ax.grid(False)
ax.spines["left"].set_visible(False)
plt.show()

# %% [markdown]
# ## A tree is that loop, repeated
#
# Ask the best question, split the people, and do the same in each half. Stop at a given depth, or when
# nothing is left to split.


# %% tags=["cell:grow_a_tree"]
def grow(group, depth):
    best = min(questions,
               key=lambda name: mixed_after(group, questions[name]))
    if (depth == 0
            or mixed(group) - mixed_after(group, questions[best]) < 1e-12):
        # a leaf: the share who survived
        return sum(p["survived"] for p in group) / len(group)
    yes, no = ([p for p in group if questions[best](p) == answer]
               for answer in [True, False])
    return best, grow(yes, depth - 1), grow(no, depth - 1)


def ask(tree, p):
    while isinstance(tree, tuple):
        question, yes, no = tree
        tree = yes if questions[question](p) else no
    return tree > 0.5


def show(tree, name, indent=""):
    if isinstance(tree, tuple):
        print(f"{indent}{name}{tree[0]}")
        show(tree[1], "yes: ", indent + "   ")
        show(tree[2], "no:  ", indent + "   ")
    else:
        print(f"{indent}{name}{tree:.0%} survived")


show(grow(rows, depth=2), "")

# %% [markdown]
# ## The same with scikit-learn
#
# The library wants numbers, so each question becomes a column of zeros and ones. It does what `grow` does,
# faster, and this one is told to stop at five groups.

# %% tags=["cell:tree_with_sklearn"]
columns = pd.DataFrame(
    {
        "woman": people.sex == "female",
        "child": people.age == "child",
        "first": people["class"] == "1st",
        "second": people["class"] == "2nd",
        "third": people["class"] == "3rd",
        "crew": people["class"] == "crew",
    }
).astype(int)

tree = DecisionTreeClassifier(max_leaf_nodes=5, random_state=0)
tree.fit(columns, people.survived)
print(f"right about {tree.score(columns, people.survived):.1%} "
      f"of {len(people):,} people")

# %% [markdown]
# The tree as text. `<= 0.50` means "no", `> 0.50` means "yes".

# %% tags=["cell:tree_as_text"]
print(export_text(tree, feature_names=list(columns)))

# %% [markdown]
# Do our loop and the library agree? They must: same questions, same measure.

# %%
deep = DecisionTreeClassifier(max_depth=3, random_state=0).fit(columns, people.survived)
ours = grow(rows, depth=3)
guesses = [ask(ours, p) for p in rows]
assert (deep.predict(columns) == guesses).all() and (tree.predict(columns) == guesses).all()

root = tree.tree_
halves = [root.children_left[0], root.children_right[0]]
after = root.n_node_samples[halves] @ root.impurity[halves] / len(people)
assert abs(root.impurity[0] - mixed(rows)) < 1e-9
assert abs(after - mixed_after(rows, questions["a woman or girl?"])) < 1e-9
assert columns.columns[root.feature[0]] == "woman"

# %% tags=["number:tree_accuracy"]
tree_accuracy = float(tree.score(columns, people.survived))
assert abs(tree_accuracy - counts[["died", "survived"]].max(axis=1).sum() / len(people)) < 1e-9
assert tree.get_n_leaves() == 5
tree_accuracy

# %% [markdown]
# Five groups reach the ceiling. Here they are as a drawing.

# %% tags=["figure:tree"] alt="A tree read from left to right. First question: a woman or girl? If yes, the second question is third class: those not in third class mostly survived, those in third class did not quite. If no, the next question is a child: men mostly died; boys are asked for third class, where most died, while all boys of the other classes survived."
ASK = {"woman": "A woman\nor girl?", "child": "A child?", "third": "Third\nclass?"}
WHO = [
    "Women and girls, not third class",
    "Women and girls, third class",
    "Boys, not third class",
    "Boys, third class",
    "Men",
]
fig, ax = plt.subplots(figsize=(7, 4.4))
line, height = {"color": "0.5", "linewidth": 1.5}, {}


def leaves(node):
    """The leaves under a node, in the order in which they are drawn from the top."""
    if root.children_left[node] == -1:
        return [node]
    yes, no = root.children_right[node], root.children_left[node]
    first, second = (no, yes) if columns.columns[root.feature[node]] == "third" else (yes, no)
    return leaves(first) + leaves(second)


def draw(node, x):
    if root.children_left[node] == -1:
        height[node] = -leaves(0).index(node)
        share, n = root.value[node][0][1], root.n_node_samples[node]
        y, text = height[node], WHO[leaves(0).index(node)]
        ax.barh(y - 0.1, 1.2, left=3, height=0.26, color="lightgray")
        ax.barh(y - 0.1, 1.2 * share, left=3, height=0.26, color="C0")
        ax.text(3, y + 0.12, text, fontsize=10, va="bottom")
        ax.text(
            4.27,
            y - 0.1,
            f"{share:.0%} of {n:,}",
            fontsize=10,
            va="center",
            weight="bold" if share > 0.5 else "normal",
        )
        return
    for child_node in [root.children_right[node], root.children_left[node]]:
        draw(child_node, x + 1)
    yes, no = root.children_right[node], root.children_left[node]
    height[node] = (height[yes] + height[no]) / 2
    ax.text(x + 0.3, height[node], ASK[columns.columns[root.feature[node]]], ha="center", va="center",
            bbox={"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": "0.5"})  # fmt: skip
    half = 0.46 if "\n" in ASK[columns.columns[root.feature[node]]] else 0.26
    for target, word in [(yes, "yes"), (no, "no")]:
        end = 2.96
        if root.children_left[target] != -1:
            end = x + (0.95 if columns.columns[root.feature[target]] == "child" else 1.02)
        up = height[target] > height[node]
        ax.plot(
            [x + 0.3, x + 0.3, end],
            [height[node] + (half if up else -half), height[target], height[target]],
            **line,
        )
        ax.text(
            x + 0.36,
            height[target] + (0.07 if up else -0.07),
            word,
            va="bottom" if up else "top",
            fontsize=10,
        )


draw(0, 0)
ax.text(3, 1.02, "Filled: the share who survived", fontsize=10, color="C0")
ax.text(3, 0.66, 'Bold: the tree guesses "survived"', fontsize=10, weight="bold")
ax.set(xlim=(-0.1, 5), ylim=(-4.5, 1.3))
ax.axis("off")
plt.show()

# %% tags=["number:leaf_women_not_third", "number:leaf_women_third", "number:leaf_men"]
man, boy = ~woman & ~child, ~woman & child
leaf = {
    "leaf_women_not_third": float(people.survived[woman & ~third].mean()),
    "leaf_women_third": float(people.survived[woman & third].mean()),
    "leaf_men": float(people.survived[man].mean()),
}
boys_third = people.survived[boy & third].mean()
found = sorted(root.value[n][0][1] for n in leaves(0))
assert np.allclose(found, sorted([*leaf.values(), boys_third, 1.0]))
leaf

# %% [markdown]
# ## When to stop asking
#
# Each further question can only help on people the tree has seen. It stops paying soon.

# %% tags=["figure:accuracy_by_groups"] alt="Accuracy starts at 68 percent with no question, jumps to 78 percent with the first and reaches its ceiling of 79 percent at five groups. More groups add nothing."
sizes = list(range(1, 15))
scores = [tree_accuracy if n == 5 else 0.0 for n in sizes]
for i, n in enumerate(sizes):
    if n == 1:
        scores[i] = float(1 - people.survived.mean())
    else:
        model = DecisionTreeClassifier(max_leaf_nodes=n, random_state=0).fit(columns, people.survived)
        scores[i] = float(model.score(columns, people.survived))
assert all(abs(score - max(scores)) < 1e-9 for score in scores[4:]) and scores[3] < scores[4]
fig, ax = plt.subplots(figsize=(6.4, 3.4))
ax.axhline(max(scores), color="0.5", linestyle="--", linewidth=1.2)
ax.plot(sizes, scores, "o-", color="C0")
ax.text(
    14,
    max(scores) + 0.004,
    "no rule on these three columns can do better",
    ha="right",
    va="bottom",
    fontsize=10,
)
ax.annotate("no question:\neverybody died", (1, scores[0]), (1.7, 0.687), va="center", fontsize=10)
ax.annotate("sex", (2, scores[1]), (2.15, scores[1] - 0.008), va="top", fontsize=10)
ax.annotate("five groups", (5, scores[4]), (5, scores[4] - 0.012), ha="center", va="top", fontsize=10)
ax.set(xlabel="Groups at the end of the tree", ylabel="Share guessed right", ylim=(0.66, 0.815))
ax.set_xticks([1, 2, 5, 8, 11, 14])
ax.set_yticks([0.68, 0.72, 0.76, 0.80], ["68%", "72%", "76%", "80%"])
plt.show()

# %% [markdown]
# ## Describing or predicting?
#
# The table holds everybody who was on board, so a tree fitted to it *describes* what happened. To see what
# prediction costs, hide half of the people, learn from the rest, and score both halves, a hundred times.

# %% tags=["number:held_out_mean", "number:held_out_low", "number:held_out_high"]
seen_scores, new_scores = [], []
for seed in range(100):
    seen, new = train_test_split(np.arange(len(people)), test_size=0.5, random_state=seed)
    model = DecisionTreeClassifier(max_leaf_nodes=5, random_state=0).fit(columns.iloc[seen], people.survived.iloc[seen])
    seen_scores.append(model.score(columns.iloc[seen], people.survived.iloc[seen]))
    new_scores.append(model.score(columns.iloc[new], people.survived.iloc[new]))
assert np.mean(seen_scores) > np.mean(new_scores)
{
    "held_out_mean": float(np.mean(new_scores)),
    "held_out_low": float(np.quantile(new_scores, 0.05)),
    "held_out_high": float(np.quantile(new_scores, 0.95)),
}

# %% [markdown]
# With over a thousand people and five groups the gap is small. Now starve the tree: let it see a handful of
# people, put no limit on its size, and watch the two scores part.

# %% tags=["figure:seen_and_new"] alt="With 20 people to learn from, the tree is right about 85 percent of those it saw and about 74 percent of the others. The two curves come together as the tree sees more people and almost meet at 79 percent once it has seen 640."
X, y = columns.to_numpy(), people.survived.to_numpy()
learn_from = [20, 40, 80, 160, 320, 640, 1100]
on_seen, on_new, first_is_sex = [], [], []
for n in learn_from:
    seen_n, new_n, sex_n = [], [], 0
    for seed in range(100):
        mix = np.random.default_rng(seed).permutation(len(people))
        seen, new = mix[:n], mix[n:]
        model = DecisionTreeClassifier(random_state=0).fit(X[seen], y[seen])
        seen_n.append(accuracy_score(y[seen], model.predict(X[seen])))
        new_n.append(accuracy_score(y[new], model.predict(X[new])))
        sex_n += int(model.tree_.feature[0] == 0)
    on_seen.append(float(np.mean(seen_n)))
    on_new.append(float(np.mean(new_n)))
    first_is_sex.append(sex_n / 100)
assert on_seen[0] > 0.85 and on_new[0] < 0.75 and on_seen[-1] - on_new[-1] < 0.02
fig, ax = plt.subplots(figsize=(6.4, 3.5))
ax.plot(learn_from, on_seen, "s--", color="C1")
ax.plot(learn_from, on_new, "o-", color="C0")
ax.text(24, on_seen[0] + 0.004, "people it has seen", color="C1")
ax.text(40, on_new[1] - 0.012, "new people", color="C0", va="top")
ax.set_xscale("log")
ax.set_xticks(learn_from, [f"{n:,}" for n in learn_from])
ax.minorticks_off()
ax.set_yticks([0.7, 0.75, 0.8, 0.85, 0.9], ["70%", "75%", "80%", "85%", "90%"])
ax.set(xlabel="People the tree learned from", ylabel="Share guessed right", ylim=(0.68, 0.93))
plt.show()

# %% tags=["number:seen_20", "number:new_20", "number:first_is_sex_20"]
{"seen_20": on_seen[0], "new_20": on_new[0], "first_is_sex_20": first_is_sex[0]}

# %% [markdown]
# The last number: of a hundred trees that saw 20 people each, this share began with the question that all
# 2,201 people agree on. [Ensembles](../explainers/ensembles.md) turn that wobble into something useful.

# %% [markdown]
# ## To change and run in the page
#
# The tree once more, in plain Python and with nothing but counting. Every cell knows `passengers`, a list of
# everybody on board.

# %% tags=["helper:passengers"]
GROUPS = [
    ("1st", "male", "child", 0, 5), ("1st", "male", "adult", 118, 57),
    ("1st", "female", "child", 0, 1), ("1st", "female", "adult", 4, 140),
    ("2nd", "male", "child", 0, 11), ("2nd", "male", "adult", 154, 14),
    ("2nd", "female", "child", 0, 13), ("2nd", "female", "adult", 13, 80),
    ("3rd", "male", "child", 35, 13), ("3rd", "male", "adult", 387, 75),
    ("3rd", "female", "child", 17, 14), ("3rd", "female", "adult", 89, 76),
    ("crew", "male", "adult", 670, 192), ("crew", "female", "adult", 3, 20),
]  # fmt: skip
passengers = []
for where, sex, age, died, survived in GROUPS:
    for outcome, count in [(False, died), (True, survived)]:
        passengers += [{"class": where, "sex": sex, "age": age, "survived": outcome}] * count

# %% tags=["live:one_split"]
start = passengers  # try: [p for p in passengers if p["sex"] == "female"]


def mixed(group):
    """Draw two people: how often did one live and the other die?"""
    share = sum(person["survived"] for person in group) / len(group)
    return 2 * share * (1 - share)


print(f"before any question: {mixed(start):.3f}")
for question in ["class", "sex", "age"]:
    after = 0
    for answer in sorted({person[question] for person in start}):
        group = [person for person in start if person[question] == answer]
        after += len(group) / len(start) * mixed(group)
    print(f"after asking for {question:6} {after:.3f}")

# %% tags=["live:whole_tree"]
depth = 2  # try 1, 3


def mixed(group):
    share = sum(person["survived"] for person in group) / len(group)
    return 2 * share * (1 - share)


def split(group, question):
    parts = {}
    for person in group:
        parts.setdefault(person[question], []).append(person)
    return [(answer, parts[answer]) for answer in sorted(parts)]


def after(group, question):
    parts = split(group, question)
    return sum(len(part) / len(group) * mixed(part) for answer, part in parts)


def grow(group, questions, depth, indent=""):
    survived = sum(person["survived"] for person in group)
    guess = "survived" if survived * 2 > len(group) else "died"
    print(f"{indent}{survived} of {len(group)} survived, so guess: {guess}")
    if depth == 0 or not questions or mixed(group) == 0:
        return max(survived, len(group) - survived)
    best = min(questions, key=lambda question: after(group, question))
    others = [question for question in questions if question != best]
    right = 0
    for answer, part in split(group, best):
        print(f"{indent}{best} is {answer}?")
        right += grow(part, others, depth - 1, indent + "    ")
    return right


right = grow(passengers, ["class", "sex", "age"], depth)
print(f"right about {right} of {len(passengers)}: "
      f"{right / len(passengers):.1%}")

# %% [markdown] tags=["exercise:mixed"]
# ### Measure how mixed a group is
#
# Draw two people from a group, putting the first one back. How often did one survive and the other not? `share` is the share
# of survivors, from 0 to 1.

# %% [markdown] tags=["hint:mixed"]
# There are two ways: first a survivor and then not, or the other way round.

# %% [markdown] tags=["hint:mixed"]
# Each of the two ways has the chance `share * (1 - share)`.


# %% tags=["solution:mixed"]
def mixed(share):
    ### BEGIN SOLUTION
    return 2 * share * (1 - share)
    ### STARTER
    # return share
    ### END SOLUTION


for share in [0, 0.25, 0.5, 0.75, 1]:
    print(share, mixed(share))

# %% tags=["check:mixed"]
assert mixed(0) == 0, "If nobody survived, two people never differ: 0."
assert mixed(1) == 0, (
    "If everybody survived, two people never differ: 0. A group of survivors is as pure as a group of dead."
)
assert mixed(0.5) != 0.25, "At one half you counted one of the two ways: survivor first. The other order counts too."
assert mixed(0.5) == 0.5, f"At one half, two people differ half of the time: 0.5. Yours is {mixed(0.5)}."
assert abs(mixed(0.25) - 0.375) < 1e-9, f"At one quarter it is 0.375. Yours is {mixed(0.25)}."

# %% tags=["wrong:mixed:share"] says="as pure as"
def mixed(share):
    return share

# %% tags=["wrong:mixed:one_order"] says="The other order counts too"
def mixed(share):
    return share * (1 - share)

# %% tags=["wrong:mixed:squares"] says="never differ"
def mixed(share):
    return share**2 + (1 - share) ** 2
