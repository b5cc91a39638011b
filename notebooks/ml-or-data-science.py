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
# # One question, answered with a table and with a model
# A clinic can call a fifth of its diabetes patients each month. Whom? The question is answered twice: with
# `GROUP BY`, and with a model. [Machine learning or data science](../explainers/ml-or-data-science.md)
# tells the story.

# %%
import sqlite3

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

# %% [markdown]
# The data: 442 patients, ten measurements each, and a number that says how far the disease had progressed
# one year later. It comes with scikit-learn. The clinic and its calls are our story; the rows are real. The
# measurements are stored scaled, so we cut each one into thirds: low, middle, high.

# %%
patients = load_diabetes(as_frame=True).frame
patients = patients.rename(columns={"bp": "pressure", "s5": "lipid", "target": "progression"})
known, later = train_test_split(patients, test_size=0.5, random_state=0)


def thirds(table, column, edges_from):
    edges = edges_from[column].quantile([1 / 3, 2 / 3])
    return np.searchsorted(edges, table[column]) + 1


# %% [markdown]
# ## Answer one: a table
# Half of the patients have been followed for a year. Ask the database which groups got worse. In the table,
# 1 is the lowest third and 3 the highest.

# %% tags=["cell:the_table"]
rows = pd.DataFrame({
    "bmi": thirds(known, "bmi", known),
    "pressure": thirds(known, "pressure", known),
    "progression": known["progression"],
})
with sqlite3.connect(":memory:") as db:
    rows.to_sql("patients", db, index=False)
    answer = pd.read_sql("""
        SELECT bmi, pressure, COUNT(*) AS patients,
               ROUND(AVG(progression)) AS progression
        FROM patients GROUP BY bmi, pressure ORDER BY progression DESC
    """, db)
print(answer.to_string(index=False))

# %% tags=["number:top_group", "number:bottom_group", "number:patients_per_group"]
assert answer["progression"].iloc[0] > 1.8 * answer["progression"].iloc[-1]
{
    "top_group": float(answer["progression"].iloc[0]),
    "bottom_group": float(answer["progression"].iloc[-1]),
    "patients_per_group": float(answer["patients"].mean()),
}

# %% [markdown]
# ## Answer two: a model
# A straight-line model on all ten columns. Both answers then pick a fifth of the *other* half of the
# patients, and we look at what happened to those a year later.

# %% tags=["cell:the_model"]
features = [c for c in patients if c != "progression"]
model = LinearRegression().fit(known[features], known["progression"])
later = later.assign(score=model.predict(later[features]))
call_first = later.nlargest(44, "score")
print("patients to call:", len(call_first))
print("their progression, on average:",
      round(call_first["progression"].mean()))
print("everybody's:", round(later["progression"].mean()))

# %% [markdown]
# One split can be lucky, so repeat it 50 times. The tables use one to six columns, each cut into thirds.

# %%
COLUMNS = ["bmi", "pressure", "lipid", "age", "s3", "s6"]
CALLS, ROUNDS = 44, 50


def table_scores(known, later, columns):
    group_known = pd.Series(list(zip(*[thirds(known, c, known) for c in columns])))
    group_later = list(zip(*[thirds(later, c, known) for c in columns]))
    average = known["progression"].reset_index(drop=True).groupby(group_known).mean()
    return [average.get(g, known["progression"].mean()) for g in group_later]


def picked(later, scores):
    return later["progression"].to_numpy()[np.argsort(-np.asarray(scores), kind="stable")[:CALLS]].mean()


found = {"random": [], "model": [], **{n: [] for n in range(1, 7)}}
for i in range(ROUNDS):
    a, b = train_test_split(patients, test_size=0.5, random_state=i)
    found["random"].append(b["progression"].mean())
    for n in range(1, 7):
        found[n].append(picked(b, table_scores(a, b, COLUMNS[:n])))
    model = LinearRegression().fit(a[features], a["progression"])
    found["model"].append(picked(b, model.predict(b[features])))
mean = {k: float(np.mean(v)) for k, v in found.items()}

# %% tags=["figure:table_or_model"] alt="Line of the average progression among the patients called, against the number of columns in the table. It jumps from 153 for random calls to about 207 with one column and 225 with two, stays level with three and falls to about 206 with six. A horizontal line marks the model at about 238, not far above the best table."
fig, ax = plt.subplots()
ax.plot(range(1, 7), [mean[n] for n in range(1, 7)], "o-", color="C0")
ax.axhline(mean["model"], color="C1", linestyle="--")
ax.axhline(mean["random"], color="0.5", linestyle=":")
ax.text(6.2, mean["model"] + 2, "model, all ten columns", ha="right")
ax.text(6.2, mean["random"] + 2, "calling at random", ha="right")
ax.annotate("table", (3, mean[3]), xytext=(0, -18), textcoords="offset points", ha="center")
ax.set_xlim(0.8, 6.3)
ax.set_ylim(145, 250)
ax.set_xlabel("columns in the table's GROUP BY")
ax.set_ylabel("average progression of those called")
ax.set_title("Two columns and a table get most of the way")
plt.show()

# %% tags=["number:random", "number:table_1", "number:table_2", "number:table_4", "number:table_6", "number:model", "number:share_of_gain", "number:calls", "number:groups_6", "number:rounds"]
share = (mean[2] - mean["random"]) / (mean["model"] - mean["random"])
assert mean["random"] < mean[1] < mean[2] < mean["model"]
assert 0.75 < share < 0.95  # the two-column table has most of the model's gain
assert mean[6] < mean[2] - 8  # six columns: too many groups, too few patients in each
{
    "random": mean["random"],
    "table_1": mean[1],
    "table_2": mean[2],
    "table_4": mean[4],
    "table_6": mean[6],
    "model": mean["model"],
    "share_of_gain": float(share),
    "calls": CALLS,
    "groups_6": 3**6,
    "rounds": ROUNDS,
}

# %% [markdown]
# ## When the table *is* the model
# The Titanic table has three columns with a handful of values each: 14 groups that hold anybody. A model
# cannot know more than the group that a person is in, so the best any model can do is repeat the table.

# %% tags=["number:titanic_table", "number:titanic_groups", "number:titanic_people"]
titanic = pd.read_csv("data/titanic.csv")
people = titanic["died"] + titanic["survived"]
right = titanic[["died", "survived"]].max(axis=1)  # in each group, predict what happened to most of them
best_possible = right.sum() / people.sum()
assert int((people > 0).sum()) == 14 and int(people.sum()) == 2201
{
    "titanic_table": float(best_possible),
    "titanic_groups": int((people > 0).sum()),
    "titanic_people": int(people.sum()),
}

# %% tags=["number:titanic_forest"]
columns = pd.get_dummies(titanic[["class", "sex", "age"]])
X = pd.concat([columns, columns])
died = pd.Series([1] * len(titanic) + [0] * len(titanic))
weight = pd.concat([titanic["died"], titanic["survived"]])
keep = (weight > 0).to_numpy()
forest = RandomForestClassifier(50, random_state=0).fit(X[keep], died[keep], sample_weight=weight[keep])
accuracy = forest.score(X[keep], died[keep], sample_weight=weight[keep])
assert accuracy <= best_possible + 1e-12 and accuracy > best_possible - 0.01
float(accuracy)

# %% [markdown]
# ## To change and run in the page
#
# Another question, answered both ways, small enough to check by hand: how long does a review take? The rows are made up.

# %% tags=["live:group_or_line"]
# made up: team, files in a change, hours until it is merged
rows = [("web", 1, 2), ("web", 2, 3), ("web", 8, 9), ("web", 9, 12),
        ("ops", 1, 5), ("ops", 2, 6), ("ops", 3, 7), ("ops", 4, 8)]
team, files = "ops", 9  # a new change: try "web", 9 and "web", 300

groups = {}  # AVG(hours), COUNT(*) ... GROUP BY team, size
for who, count, hours in rows:
    size = "large" if count > 5 else "small"
    groups.setdefault((who, size), []).append(hours)
for who, size in sorted(groups):
    found = groups[who, size]
    print(f"{who} {size}: {sum(found) / len(found)} hours, {len(found)} rows")
found = groups.get((team, "large" if files > 5 else "small"))
print("table:", sum(found) / len(found) if found else "no rows, no answer")

top = bottom = 0  # the model: a level for each team, one slope for all
level = {}
for who in ("web", "ops"):
    own = [row for row in rows if row[0] == who]
    usual = sum(row[1] for row in own) / len(own)  # files in a change
    level[who] = usual, sum(row[2] for row in own) / len(own)
    top += sum((row[1] - usual) * row[2] for row in own)
    bottom += sum((row[1] - usual) ** 2 for row in own)
hours = level[team][1] + top / bottom * (files - level[team][0])
print(f"model: {hours:.1f} hours")
