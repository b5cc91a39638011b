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
# # Same model, better columns
# A clock turned into a circle, names turned into columns, and measurements brought to one scale. The models
# stay as they are; only what they are shown changes. [Features](../explainers/features.md) tells the story.

# %%
from itertools import permutations
from math import sqrt

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.datasets import load_wine
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

# %% [markdown]
# ## The clock
# Simulated: 600 deliveries. The time a delivery takes depends on the distance and on the hour: slow around
# six in the evening, quick at six in the morning, and the change from 23:59 to 0:00 is no change at all. On
# top comes noise of about 5 minutes.

# %%
rng = np.random.default_rng(0)
N = 600
hour = rng.uniform(0, 24, N)
km = rng.uniform(1, 10, N)


def slow_hours(hour):
    return 12 * np.cos((hour - 18) / 24 * 2 * np.pi)


minutes = 20 + 2.5 * km + slow_hours(hour) + rng.normal(0, 5, N)
train, test = train_test_split(np.arange(N), test_size=0.4, random_state=0)

# %% tags=["cell:clock"]
angle = hour / 24 * 2 * np.pi  # the hand of a 24-hour clock
as_number = np.column_stack([km, hour])
on_the_clock = np.column_stack([km, np.sin(angle), np.cos(angle)])

error = {}
for name, columns in {"hour as a number": as_number,
                      "hour on the clock": on_the_clock}.items():
    model = LinearRegression().fit(columns[train], minutes[train])
    error[name] = abs(model.predict(columns[test]) - minutes[test]).mean()
    print(f"{name}: off by {error[name]:.1f} minutes")

# %% tags=["number:number_error", "number:clock_error", "number:noise_error"]
assert error["hour on the clock"] < 0.7 * error["hour as a number"]
{
    "number_error": float(error["hour as a number"]),
    "clock_error": float(error["hour on the clock"]),
    "noise_error": 5 * sqrt(2 / np.pi),
}

# %% tags=["figure:clock"] alt="Delivery minutes for a trip of 5 km against the hour of the day. The dotted true curve is low at 6 and high at 18 o'clock. The model that gets the hour as a number draws a straight line, with a jump of many minutes between 24 and 0. The same model with the hour on the clock follows the true curve closely and meets itself at midnight."
grid = np.linspace(0, 24, 97)
five = np.full_like(grid, 5.0)
straight = LinearRegression().fit(as_number[train], minutes[train]).predict(np.column_stack([five, grid]))
a = grid / 24 * 2 * np.pi
bent = LinearRegression().fit(on_the_clock[train], minutes[train])
bent = bent.predict(np.column_stack([five, np.sin(a), np.cos(a)]))
fig, ax = plt.subplots()
ax.plot(grid, 20 + 2.5 * 5 + slow_hours(grid), ":", color="0.5", lw=3)
ax.plot(grid, straight, "--", color="C1")
ax.plot(grid, bent, color="C0")
ax.text(14.3, 32.5, "hour as a number", color="C1")
ax.text(11.9, 27.8, "hour on the clock", color="C0")
ax.text(8.3, 20.6, "truth (dotted)")
ax.set_xticks([0, 6, 12, 18, 24])
ax.set_xlim(0, 26)
ax.set_xlabel("hour of the day")
ax.set_ylabel("minutes for a 5 km trip")
ax.set_title("One model, two ways to tell it the time")
plt.show()

# %% tags=["number:midnight_jump", "number:clock_jump"]
assert abs(straight[-1] - straight[0]) > 5 and abs(bent[-1] - bent[0]) < 1e-9
{"midnight_jump": float(abs(straight[-1] - straight[0])), "clock_jump": float(abs(bent[-1] - bent[0]))}

# %% [markdown]
# ## Names
# The Titanic table, one row per person. The class is a name: 1st, 2nd, 3rd or crew. Some models want
# numbers, and there are 24 ways to number four names.

# %%
counts = pd.read_csv("data/titanic.csv")
long = counts.melt(id_vars=["class", "sex", "age"], value_vars=["died", "survived"], value_name="people")
people = long.loc[long.index.repeat(long["people"])].reset_index(drop=True)
survived = (people["variable"] == "survived").astype(int)
folds = StratifiedKFold(5, shuffle=True, random_state=0)
assert len(people) == 2201 and survived.sum() == 711


def right(columns, model):
    return float(accuracy_score(survived, cross_val_predict(model, columns, survived, cv=folds)))


# %% tags=["cell:names"]
one_column_each = pd.get_dummies(people["class"]).astype(int)
print("one column per class: "
      f"{right(one_column_each, LogisticRegression()):.1%}")

for order in (["1st", "2nd", "3rd", "crew"], ["2nd", "1st", "3rd", "crew"]):
    code = people["class"].map(
        {name: i for i, name in enumerate(order)}).to_frame()
    print(f"numbered {order}: {right(code, LogisticRegression()):.1%}")

# %% tags=["number:one_hot", "number:best_order", "number:worst_order", "number:bad_orders", "number:orders", "number:tree_worst", "number:tree_best", "number:majority"]
by_order, tree_by_order = [], []
for order in permutations(["1st", "2nd", "3rd", "crew"]):
    code = people["class"].map({name: i for i, name in enumerate(order)}).to_frame()
    by_order.append(right(code, LogisticRegression()))
    tree_by_order.append(right(code, DecisionTreeClassifier(random_state=0)))
one_hot = right(one_column_each, LogisticRegression())
assert max(by_order) <= one_hot + 0.002 and min(by_order) < one_hot - 0.04
assert min(by_order) < 1 - survived.mean()  # worse than saying that everybody died
assert max(tree_by_order) - min(tree_by_order) < 0.005  # a tree cuts the numbers wherever it likes
{
    "one_hot": one_hot,
    "best_order": max(by_order),
    "worst_order": min(by_order),
    "bad_orders": sum(a < one_hot - 0.01 for a in by_order),
    "orders": len(by_order),
    "tree_worst": min(tree_by_order),
    "tree_best": max(tree_by_order),
    "majority": float(1 - survived.mean()),
}

# %% [markdown]
# ## Scale
# 178 wines, 13 measurements. One of them, proline, runs up to 1,680; another, hue, stays near 1. A model
# that asks which wines are *near* adds the differences up, so the big numbers do all the talking.

# %% tags=["cell:scale"]
wine, grower = load_wine(return_X_y=True, as_frame=True)
print("proline from", int(wine["proline"].min()),
      "to", int(wine["proline"].max()))
print("hue from", wine["hue"].min(), "to", wine["hue"].max())

models = {"5 nearest neighbors": KNeighborsClassifier(5),
          "tree": DecisionTreeClassifier(random_state=0)}
for name, model in models.items():
    raw = cross_val_score(model, wine, grower, cv=folds).mean()
    scaled = cross_val_score(make_pipeline(StandardScaler(), model),
                             wine, grower, cv=folds).mean()
    print(f"{name}: {raw:.0%} as measured, {scaled:.0%} scaled")

# %% tags=["number:near_raw", "number:near_scaled", "number:tree_raw", "number:tree_scaled", "number:proline_share"]
near, tree = KNeighborsClassifier(5), DecisionTreeClassifier(random_state=0)
values = {
    "near_raw": cross_val_score(near, wine, grower, cv=folds).mean(),
    "near_scaled": cross_val_score(make_pipeline(StandardScaler(), near), wine, grower, cv=folds).mean(),
    "tree_raw": cross_val_score(tree, wine, grower, cv=folds).mean(),
    "tree_scaled": cross_val_score(make_pipeline(StandardScaler(), tree), wine, grower, cv=folds).mean(),
    "proline_share": wine["proline"].var() / wine.var().sum(),  # of the squared distance of two random wines
}
assert values["near_raw"] < 0.75 < 0.94 < values["near_scaled"]
assert abs(values["tree_raw"] - values["tree_scaled"]) < 0.01
assert values["proline_share"] > 0.99
{k: float(v) for k, v in values.items()}

# %% [markdown]
# ## A ratio
# Simulated: is an account a robot? What gives it away is neither the number of requests nor the number of
# minutes online, but one divided by the other. Trees and straight lines cannot divide.

# %% tags=["cell:ratio"]
rng = np.random.default_rng(0)
minutes_online = rng.uniform(5, 300, 1000)
per_minute = rng.lognormal(1, 0.6, 1000)
requests = minutes_online * per_minute
robot = (per_minute > 4).astype(int)

two = np.column_stack([requests, minutes_online])
three = np.column_stack([two, requests / minutes_online])
for name, columns in {"requests, minutes": two,
                      "and their ratio": three}.items():
    score = cross_val_score(
        DecisionTreeClassifier(max_depth=3, random_state=0),
        columns, robot, cv=5).mean()
    print(f"{name}: {score:.0%}")

# %% tags=["number:ratio_without", "number:ratio_with", "number:robots"]
shallow = DecisionTreeClassifier(max_depth=3, random_state=0)
ratio = {
    "ratio_without": float(cross_val_score(shallow, two, robot, cv=5).mean()),
    "ratio_with": float(cross_val_score(shallow, three, robot, cv=5).mean()),
    "robots": float(robot.mean()),
}
assert ratio["ratio_with"] > 0.99 and ratio["ratio_without"] < 0.92
ratio

# %% [markdown]
# ## The formula and the loop
# Scaling a column: subtract the average, divide by the typical distance from it.

# %% tags=["cell:scale_as_loop"]
def scale(column):
    average = sum(column) / len(column)
    squared = 0.0
    for value in column:
        squared += (value - average) ** 2
    spread = (squared / len(column)) ** 0.5
    return [(value - average) / spread for value in column]


library = StandardScaler().fit_transform(wine[["proline"]])[:, 0]
assert np.allclose(scale(wine["proline"].tolist()), library)
print([round(v, 2) for v in scale([500, 750, 1000])])

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:hours_on_a_circle"]
import math

one, other = 23, 1  # two hours of the day: try 12 and 0, 6 and 8


def on_the_clock(hour):
    angle = 2 * math.pi * hour / 24
    return math.sin(angle), math.cos(angle)


(x1, y1), (x2, y2) = on_the_clock(one), on_the_clock(other)
print(f"as plain numbers they are {abs(one - other)} apart")
apart = math.sqrt((x1 - x2) ** 2 + (y1 - y2) ** 2)
print(f"on the clock they are {apart:.2f} apart (opposite hours: 2.00)")

# %% [markdown] tags=["exercise:one_column_each"]
# ### A column for each name
#
# Models want numbers, and names have no order. Give back a list with a 1 at the place of the value and 0 everywhere else. A name that
# is not in the list of names gives zeros only, because new names will come.

# %% [markdown] tags=["hint:one_column_each"]
# Go through the names and ask of each whether it is the value.


# %% tags=["solution:one_column_each"]
def columns(value, names):
    ### BEGIN SOLUTION
    return [1 if name == value else 0 for name in names]
    ### STARTER
    # return names.index(value)
    ### END SOLUTION


print(columns("green", ["red", "green", "blue"]))

# %% tags=["check:one_column_each"]
names = ["red", "green", "blue"]
found = columns("green", names)
assert not isinstance(found, int), (
    "That is one number, and it says that blue is twice green. Give back a list with one number for each name."
)
assert found == [0, 1, 0], f"green among red, green, blue is [0, 1, 0]. Yours is {found}."
try:
    unknown = columns("pink", names)
except ValueError:
    unknown = None
assert unknown is not None, (
    "A name that is not in the list ends in an error. Next month there will be one: give back zeros only."
)
assert unknown == [0, 0, 0], f"A name that is not in the list gives zeros only. Yours is {unknown}."

# %% tags=["wrong:one_column_each:number"] says="blue is twice green"
def columns(value, names):
    return names.index(value)

# %% tags=["wrong:one_column_each:fails_on_new"] says="Next month there will be one"
def columns(value, names):
    found = [0] * len(names)
    found[names.index(value)] = 1
    return found
