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
# # Drift: an alarm against noise
# A weekly mean that starts to creep, an alarm that compares it with a reference, and the price of a nervous
# or a sleepy setting. Then a real data set cut in two, to see what a shift does to models.
# [Drift](../explainers/drift.md) tells the story.

# %%
from math import sqrt

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score, train_test_split

# %% [markdown]
# ## Simulated: order values, week by week
# Every week brings 200 orders. An order is worth 50 on average, with a spread of 20. From week 27 the
# average creeps up by 0.5 a week. All of this is simulated, so we know the week in which it started.

# %%
ORDERS, MEAN, SPREAD, WEEKS, START, CREEP = 200, 50.0, 20.0, 52, 27, 0.5


def year(rng, drifting=True):
    week = np.arange(1, WEEKS + 1)
    # the mean of 200 orders wobbles by the spread divided by the root of 200
    true_mean = MEAN + CREEP * np.maximum(0, week - START + 1) * drifting
    return true_mean + rng.normal(0, SPREAD / np.sqrt(ORDERS), WEEKS)


# %% tags=["cell:the_alarm"]
def first_alarm(weekly_means, width, in_a_row=1):
    """The first week whose mean lies outside the band, `in_a_row` weeks
    running. None if there is none."""
    wobble = SPREAD / ORDERS**0.5  # how much a weekly mean moves by chance
    outside = 0
    for week, mean in enumerate(weekly_means, start=1):
        outside = outside + 1 if abs(mean - MEAN) > width * wobble else 0
        if outside == in_a_row:
            return week
    return None


weeks = year(np.random.default_rng(4))
for width in (2, 3, 4):
    print(f"band of {width} wobbles: first alarm in week "
          f"{first_alarm(weeks, width)}")

# %% tags=["figure:one_year"] alt="Weekly mean order value over 52 weeks as dots. Until week 26 the dots scatter around 50 inside a gray band from about 46 to 54. From week 27, marked by a vertical line, they climb; the first alarm is at week 34, above the band, and they end near 64."
wobble = SPREAD / sqrt(ORDERS)
fig, ax = plt.subplots()
ax.axhspan(MEAN - 3 * wobble, MEAN + 3 * wobble, color="lightgray", alpha=0.5)
ax.plot(range(1, WEEKS + 1), weeks, "o-", color="C0", ms=4, lw=1)
ax.axvline(START, color="0.5", linestyle=":")
ax.text(START - 0.7, 62, "drift starts", ha="right", fontsize=10)
alarm_week = first_alarm(weeks, 3)
ax.plot(alarm_week, weeks[alarm_week - 1], "s", color="C1", ms=10)
ax.annotate("first alarm", (alarm_week, weeks[alarm_week - 1]), xytext=(6, 12), textcoords="offset points", ha="right")
ax.text(1, MEAN - 3 * wobble + 0.2, "band: three wobbles either side", fontsize=9)
ax.set_ylim(44, 66)
ax.set_xlabel("week")
ax.set_ylabel("mean order value")
ax.set_title("Noise first, then drift")
plt.show()

# %% tags=["number:alarm_week", "number:start_week", "number:alarm_delay"]
assert alarm_week >= START
{"alarm_week": int(alarm_week), "start_week": START, "alarm_delay": int(alarm_week - START + 1)}  # the first week of the drift counts as 1, as in the table below

# %% [markdown]
# ## Nervous or sleepy?
# 2,000 simulated years for each setting: years without drift to count false alarms, and years with it to
# measure the delay in weeks.

# %%
ROUNDS = 2000
rng = np.random.default_rng(0)
quiet = [year(rng, drifting=False) for _ in range(ROUNDS)]
moving = [year(rng)[START - 1:] for _ in range(ROUNDS)]


def judge(width, in_a_row=1):
    false_years = np.mean([first_alarm(w, width, in_a_row) is not None for w in quiet])
    delay = np.mean([first_alarm(w, width, in_a_row) or WEEKS - START + 1 for w in moving])
    return float(false_years), float(delay)


settings = {"2": (2, 1), "3": (3, 1), "4": (4, 1), "2 twice in a row": (2, 2)}
result = {name: judge(*setting) for name, setting in settings.items()}
for name, (false_years, delay) in result.items():
    print(f"{name}: false alarm in {false_years:.0%} of quiet years, real alarm after {delay:.1f} weeks")

# %% tags=["number:false_2", "number:false_3", "number:false_4", "number:false_2x2", "number:delay_2", "number:delay_3", "number:delay_4", "number:delay_2x2"]
false = [result[k][0] for k in ("2", "3", "4")]
delay = [result[k][1] for k in ("2", "3", "4")]
assert false == sorted(false, reverse=True) and delay == sorted(delay)
assert result["2 twice in a row"][0] < result["3"][0]  # fewer false alarms ...
assert abs(result["2 twice in a row"][1] - result["3"][1]) < 0.5  # ... for about the same delay
{
    "false_2": false[0],
    "false_3": false[1],
    "false_4": false[2],
    "false_2x2": result["2 twice in a row"][0],
    "delay_2": delay[0],
    "delay_3": delay[1],
    "delay_4": delay[2],
    "delay_2x2": result["2 twice in a row"][1],
}

# %% [markdown]
# Watching more columns multiplies the false alarms: with 30 quiet columns, some alarm is nearly certain.

# %% tags=["number:false_3_of_30"]
rng = np.random.default_rng(1)
some_alarm = np.mean([
    any(first_alarm(year(rng, drifting=False), 3) is not None for _ in range(30)) for _ in range(300)
])
assert some_alarm > 0.9
float(some_alarm)

# %% [markdown]
# ## Real: train on one kind of patient, meet another
# 442 diabetes patients. Split them at the middle body mass index. A model learns from patients of the lower
# half and is then asked about others of the lower half, and about the upper half. For comparison: a model
# that saw both halves, with the same number of rows.

# %%
table = load_diabetes(as_frame=True).frame
features = [c for c in table if c != "target"]


def shifted(column, make_model, rounds=5):
    low = table[column] <= table[column].median()
    same, other, both, lean = [], [], [], []
    for seed in range(rounds):
        low_train, low_test = train_test_split(table[low], test_size=0.4, random_state=seed)
        high_train, high_test = train_test_split(table[~low], test_size=0.4, random_state=seed)
        model = make_model().fit(low_train[features], low_train["target"])
        same.append(abs(model.predict(low_test[features]) - low_test["target"]).mean())
        miss = model.predict(high_test[features]) - high_test["target"]
        other.append(abs(miss).mean())
        lean.append(miss.mean())
        mixed = low_train.sample(frac=0.5, random_state=seed).index.union(
            high_train.sample(n=len(low_train) - len(low_train) // 2, random_state=seed).index)
        model = make_model().fit(table.loc[mixed, features], table.loc[mixed, "target"])
        both.append(abs(model.predict(high_test[features]) - high_test["target"]).mean())
    return {k: float(np.mean(v)) for k, v in dict(same=same, other=other, both=both, lean=lean).items()}


def forest():
    return RandomForestRegressor(50, random_state=0)


# %% tags=["cell:real_shift"]
bmi = shifted("bmi", forest)
print("forest, trained on patients with a low body mass index")
print(f"  error on others like them:            {bmi['same']:.0f}")
print(f"  error on patients with a high one:    {bmi['other']:.0f}")
print(f"  ... with both kinds in the training:  {bmi['both']:.0f}")
print(f"  its guesses on the high ones are off by {bmi['lean']:.0f} "
      "on average")

# %% tags=["number:bmi_same", "number:bmi_other", "number:bmi_both", "number:bmi_too_low", "number:age_same", "number:age_other", "number:age_both", "number:line_too_low"]
age = shifted("age", forest)
line = shifted("bmi", LinearRegression)
assert bmi["other"] > bmi["same"] + 10 and bmi["other"] > bmi["both"] + 4 and bmi["lean"] < -20
assert age["other"] < age["same"] + 4  # a full shift in age, and no harm
assert abs(line["lean"]) < abs(bmi["lean"]) / 2
{
    "bmi_same": bmi["same"],
    "bmi_other": bmi["other"],
    "bmi_both": bmi["both"],
    "bmi_too_low": -bmi["lean"],
    "age_same": age["same"],
    "age_other": age["other"],
    "age_both": age["both"],
    "line_too_low": -line["lean"],
}

# %%
# Age hardly matters: without it, the forest does as well on a random split.
without_age = [c for c in features if c != "age"]
with_all, without = [
    -cross_val_score(forest(), table[c], table["target"], cv=3, scoring="neg_mean_absolute_error").mean()
    for c in (features, without_age)
]
assert abs(with_all - without) < 1

# %% [markdown]
# ## The formula and the loop
# How many wobbles is this week away from the reference?

# %% tags=["cell:z_as_loop"]
def wobbles_away(orders, reference_mean, reference_spread):
    total = 0.0
    for value in orders:
        total += value
    week_mean = total / len(orders)
    return ((week_mean - reference_mean)
            / (reference_spread / len(orders) ** 0.5))


orders = np.random.default_rng(0).normal(53, SPREAD, ORDERS)
z = (orders.mean() - MEAN) / (SPREAD / np.sqrt(ORDERS))
assert abs(wobbles_away(orders, MEAN, SPREAD) - z) < 1e-9
print(f"this week lies {wobbles_away(orders, MEAN, SPREAD):.1f} wobbles "
      "above the reference")

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


# %% tags=["live:drift_of_a_mean"]
shift = 4  # how far the mean moves after week 6: try 0, 2, 8
limit = 3  # alarm when a week is more wobbles off than this: try 1
usual, wobble = 50, 1.5  # measured on weeks when all was well (made up)

noise = [0.9, -1.2, 0.3, 1.6, -0.7, -1.8, 0.5, 1.1, -0.4, 0.8, -1.0, 0.2]
weeks = list(range(1, 13))
means = []
for week in weeks:
    means.append(usual + noise[week - 1] + (shift if week > 6 else 0))
for week, mean in zip(weeks, means):
    off = (mean - usual) / wobble
    if abs(off) > limit:
        print(f"week {week}: alarm, {off:.1f} wobbles off")
chart("line", weeks, ("mean", means),
      title="The weekly mean of one column", across="week")

# %% [markdown] tags=["exercise:alarm"]
# ### Write the alarm
#
# Say whether a week is more than `limit` wobbles away from the usual mean. Too low is as suspicious as too high.

# %% [markdown] tags=["hint:alarm"]
# How far is `mean` from `usual`? And how many wobbles is that?

# %% [markdown] tags=["hint:alarm"]
# `abs` drops the sign.


# %% tags=["solution:alarm"]
def alarm(mean, usual, wobble, limit):
    ### BEGIN SOLUTION
    return abs(mean - usual) / wobble > limit
    ### STARTER
    # return mean > usual
    ### END SOLUTION


print(alarm(56, 50, 1.5, 3), alarm(51, 50, 1.5, 3))

# %% tags=["check:alarm"]
assert alarm(56, 50, 1.5, 3) is True, "56 is four wobbles above 50, and the limit is 3: that is an alarm."
assert alarm(54, 50, 1.5, 3) is False, (
    "54 is 2.7 wobbles above 50. Divide the distance by the wobble before you compare it."
)
assert alarm(44, 50, 1.5, 3) is True, "44 is four wobbles below 50. Too low is suspicious too: mind the sign."
assert alarm(51, 50, 0.2, 3) is True, "With a wobble of 0.2, a distance of 1 is five wobbles: that is an alarm."

# %% tags=["wrong:alarm:no_wobble"] says="Divide the distance by the wobble"
def alarm(mean, usual, wobble, limit):
    return abs(mean - usual) > limit

# %% tags=["wrong:alarm:only_above"] says="mind the sign"
def alarm(mean, usual, wobble, limit):
    return (mean - usual) / wobble > limit
