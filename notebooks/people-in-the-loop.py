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
# # People in the loop
#
# A model sorts the pictures, people decide the doubtful ones. We measure how many mistakes are left for how
# many hours of looking, and two ways in which the plan fails. The story is told in [People in the
# loop](../explainers/people-in-the-loop.md).

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

# %% [markdown]
# ## The stand-in for the footage
#
# We have no drone. The frames are handwritten digits, and an 8 plays the squirrel: about one frame in ten
# has one. The model learns from 30% of the frames; the other 1,258 are one working day. 20 different random
# splits give 20 such days. A person is simulated as always right, which real people are not.

# %%
digits = load_digits()
X, squirrel = digits.data / 16, (digits.target == 8).astype(int)
DAYS = 20
HOURS = 8


def one_day(day):
    X_train, frames, y_train, truth = train_test_split(X, squirrel, train_size=0.3, stratify=squirrel, random_state=day)
    return LogisticRegression(max_iter=500).fit(X_train, y_train), frames, truth


days = [one_day(day) for day in range(DAYS)]

# %% tags=["number:frames", "number:squirrels", "number:days", "number:hours"]
assert all(len(truth) == 1258 for _, _, truth in days)
{"frames": len(days[0][2]), "squirrels": int(days[0][2].sum()), "days": DAYS, "hours": HOURS}

# %% [markdown]
# ## Sort by doubt
#
# The model gives each frame a chance that it shows a squirrel. Near one half it does not know; near 0 or 1
# it is sure. People get the least sure ones first.

# %% tags=["cell:sort_by_doubt"]
model, frames, truth = days[0]
chance = model.predict_proba(frames)[:, 1]
says_squirrel = chance >= 0.5
wrong = says_squirrel != truth

least_sure_first = np.argsort(abs(chance - 0.5))
for share in [0, 0.05, 0.10, 0.20, 0.30]:
    reviewed = least_sure_first[: int(share * len(frames))]
    left = wrong.sum() - wrong[reviewed].sum()
    print(f"people look at {share:3.0%}, {HOURS * share:.1f} hours: "
          f"{left} mistakes left")

# %%
shares = np.array([0, 0.025, 0.05, 0.075, 0.10, 0.15, 0.20, 0.25, 0.30, 0.40, 0.50])


def mistakes_in_order(model, frames, truth):
    """Where the mistakes sit (1 is a mistake), least sure frame first."""
    chance = model.predict_proba(frames)[:, 1]
    order = np.argsort(abs(chance - 0.5), kind="stable")
    return ((chance >= 0.5) != truth)[order].astype(int)


def left_after(in_order, share, goes_along=0.0):
    """Mistakes left. goes_along: how often the reviewer accepts a wrong answer of the model."""
    looked = int(share * len(in_order))
    return in_order[looked:].sum() + goes_along * in_order[:looked].sum()


sorted_days = [mistakes_in_order(*day) for day in days]
alone = np.mean([m.sum() for m in sorted_days])
by_doubt = np.array([np.mean([left_after(m, s) for m in sorted_days]) for s in shares])
by_chance = alone * (1 - shares)
going_along = np.array([np.mean([left_after(m, s, goes_along=0.3) for m in sorted_days]) for s in shares])

# %% tags=["number:alone", "number:left_10", "number:left_20", "number:left_30", "number:random_20", "number:along_20", "number:along_floor", "number:hours_10", "number:hours_20"]
at = {round(float(s), 3): i for i, s in enumerate(shares)}
facts = {
    "alone": float(alone),
    "left_10": float(by_doubt[at[0.1]]),
    "left_20": float(by_doubt[at[0.2]]),
    "left_30": float(by_doubt[at[0.3]]),
    "random_20": float(by_chance[at[0.2]]),
    "along_20": float(going_along[at[0.2]]),
    "along_floor": float(going_along[-1]),
    "hours_10": HOURS * 0.1,
    "hours_20": HOURS * 0.2,
}
assert facts["left_10"] < 0.5 * facts["alone"]
assert facts["left_20"] < 0.2 * facts["alone"]
assert facts["random_20"] > 4 * facts["left_20"]
assert facts["along_floor"] > 0.25 * facts["alone"]
facts

# %% tags=["figure:mistakes_by_hours"] alt="Three falling lines. Reviewing the least sure frames first drops the mistakes from about 50 a day to about 20 after 0.8 hours and to about 8 after 1.6 hours. Random review falls along a slow straight line. With a reviewer who goes along with the model in 30% of its mistakes the curve flattens out at about 17."
fig, ax = plt.subplots(figsize=(6.6, 4))
ax.plot(HOURS * shares, by_doubt, marker="o", markersize=5, color="C0")
ax.plot(HOURS * shares, going_along, marker="^", markersize=5, linestyle="-.", color="C2")
ax.plot(HOURS * shares, by_chance, linestyle="--", color="C1")
ax.text(3.2, by_chance[-2] + 3, "random frames", color="C1", ha="left")
ax.text(2.55, going_along[-1] - 0.8, "least sure first,\nreviewer often nods", color="C2", va="top")
ax.text(1.25, 5.5, "least sure first", color="C0", ha="right")
ax.set_xlabel("Hours of looking per day (all frames: 8 hours)")
ax.set_ylabel("Mistakes left per day")
ax.set_ylim(-2, 58)
ax.set_xlim(-0.1, 4.3)
ax.set_title("The first hour and a half does most of the work")
plt.show()

# %% [markdown]
# ## A new camera, and the model stays calm
#
# From now on one frame in five comes from a camera that shows dark as light and light as dark. The model
# has never seen such frames. It calls all of them empty, and it is sure.

# %%
new_left, new_alone, squirrels_in_new, new_share_of_review = [], [], [], []
sure_of_new, audit_hits, audit_size = [], [], []
for number, (model, frames, truth) in enumerate(days):
    rng = np.random.default_rng(number)
    from_new = np.zeros(len(frames), dtype=bool)
    from_new[rng.permutation(len(frames))[: len(frames) // 5]] = True
    mixed = np.where(from_new[:, None], 1 - frames, frames)
    chance = model.predict_proba(mixed)[:, 1]
    wrong = (chance >= 0.5) != truth
    order = np.argsort(abs(chance - 0.5), kind="stable")
    looked = int(0.2 * len(frames))
    new_alone.append(wrong.sum())
    new_left.append([wrong[order][int(s * len(frames)) :].sum() for s in shares])
    squirrels_in_new.append(truth[from_new].sum())
    new_share_of_review.append(from_new[order[:looked]].mean())
    sure_of_new.append(chance[from_new].max())
    audit = rng.choice(order[looked:], size=int(0.05 * len(frames)), replace=False)
    audit_hits.append(wrong[audit].sum())
    audit_size.append(len(audit))
new_left = np.mean(new_left, axis=0)

# %% tags=["number:new_alone", "number:new_left_20", "number:new_squirrels", "number:new_in_review", "number:audit_size", "number:audit_found", "number:audit_share_of_days", "number:usual_audit_found"]
usual = np.mean([m[int(0.2 * len(m)) :].mean() * 62 for m in sorted_days])
camera = {
    "new_alone": float(np.mean(new_alone)),
    "new_left_20": float(new_left[at[0.2]]),
    "new_squirrels": float(np.mean(squirrels_in_new)),
    "new_in_review": float(np.mean(new_share_of_review)),
    "audit_size": int(np.mean(audit_size)),
    "audit_found": float(np.mean(audit_hits)),
    "audit_share_of_days": float(np.mean(np.array(audit_hits) > 0)),
    "usual_audit_found": float(usual),
}
assert camera["audit_size"] == 62
assert camera["new_left_20"] > 0.8 * camera["new_squirrels"]
assert camera["new_in_review"] < 0.05
assert max(sure_of_new) < 0.5
assert np.mean(sure_of_new) < 0.1
assert camera["audit_found"] > 3 * camera["usual_audit_found"]
camera

# %% tags=["figure:new_camera"] alt="Two falling lines. With the old camera the mistakes fall nearly to zero. With one frame in five from a new camera the line falls at first and then runs flat at about 26 mistakes however many hours are added, because the mistakes that remain are ones that the model is sure of."
fig, ax = plt.subplots(figsize=(6.6, 3.8))
ax.plot(HOURS * shares, by_doubt, marker="o", markersize=5, color="C0")
ax.plot(HOURS * shares, new_left, marker="s", markersize=5, linestyle="--", color="C1")
ax.text(4, new_left[-1] + 7, "one frame in five from a new camera", color="C1", ha="right")
ax.text(4, by_doubt[-1] + 4, "old camera only", color="C0", ha="right")
ax.set_xlabel("Hours of looking per day, least sure first")
ax.set_ylabel("Mistakes left per day")
ax.set_ylim(-2, 75)
ax.set_title("Doubt does not find what the model is sure of")
plt.show()

# %% [markdown]
# ## Mistakes left, as a formula and as a loop
#
# Mistakes that nobody looks at stay. Of those that somebody looks at, a share stays too: the share in which
# the reviewer goes along.


# %% tags=["cell:left_as_loop"]
def left_by_loop(in_order, looked_at, goes_along):
    left = 0.0
    for place, is_mistake in enumerate(in_order):
        if is_mistake:
            if place < looked_at:
                left += goes_along
            else:
                left += 1
    return left


in_order = sorted_days[0]
by_loop = left_by_loop(in_order, looked_at=251, goes_along=0.3)
by_formula = in_order[251:].sum() + 0.3 * in_order[:251].sum()
assert abs(by_loop - by_formula) < 1e-9
print("first day, 251 frames looked at: "
      f"{by_loop:.1f} mistakes left to expect")

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


# %% tags=["live:hand_over"]
people_per_hour = 60  # cases that one person decides in an hour
# made up: level of doubt, cases a day, how many of these the model gets wrong
days = [("sure", 700, 4), ("quite sure", 150, 9), ("doubtful", 90, 22),
        ("a guess", 60, 28)]  # fmt: skip

all_wrong = sum(wrong for name, cases, wrong in days)
names, left, hours = ["nobody looks"], [all_wrong], [0.0]
cases_seen = wrong_seen = 0
for name, cases, wrong in days[::-1]:  # the most doubtful first
    cases_seen += cases
    wrong_seen += wrong
    names.append("+ " + name)
    left.append(left[0] - wrong_seen)
    hours.append(cases_seen / people_per_hour)
for name, mistakes, time in zip(names, left, hours):
    print(f"{name:13} {time:5.1f} hours a day, {mistakes} mistakes left")
chart("line", hours, ("mistakes left", left),
      title="What an hour of looking buys", across="hours")
