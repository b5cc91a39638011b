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
# # One change per trial
#
# A ledger of training runs on the handwritten digits that come with scikit-learn. Each trial differs from its reference in exactly one
# setting, and a function refuses the ones that do not. [Running experiments](../practice/experiments.md) tells the story.

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

pixels, digits = load_digits(return_X_y=True)
learn, test, learn_digit, test_digit = train_test_split(
    pixels / 16, digits, test_size=0.25, random_state=0, stratify=digits
)

# %% tags=["cell:ledger"]
ledger = pd.read_csv("data/ledger.csv", keep_default_na=False)
print(ledger.drop(columns="role").to_string(index=False))

# %% [markdown]
# The rule of the ledger, as code. It looks at the settings alone, so it can say no before anything has been trained.

# %% tags=["cell:differences"]
SETTINGS = ["learning_rate", "batch_size", "momentum", "hidden"]


def differences(run, other):
    return [name for name in SETTINGS if run[name] != other[name]]


def refusal(run, reference):
    changed = differences(run, reference)
    if len(changed) == 1:
        return None
    return (f"{run['id']}: {len(changed)} settings differ "
            f"from {reference['id']} ({', '.join(changed)})")


# %% tags=["cell:refused"]
runs = {run["id"]: run for run in ledger.to_dict("records")}
trials = [run for run in runs.values() if run["role"] == "trial"]
print("refused in the ledger:",
      [run["id"] for run in trials if refusal(run, runs[run["against"]])])

both = {**runs["ref"], "id": "both",
        "learning_rate": 0.0001, "batch_size": 30}
print(refusal(both, runs["ref"]))

# %% [markdown]
# Training. Everything that is not a setting stays fixed: the data, the split, 20 passes over the training part, three starting points.
# The score of each run is the share of unseen digits that it gets right, averaged over the three.

# %% tags=["cell:train"]
PASSES, SEEDS = 20, (0, 1, 2)


def train(run, seed):
    return MLPClassifier(
        hidden_layer_sizes=(run["hidden"],),
        solver="sgd",
        learning_rate_init=run["learning_rate"],
        batch_size=run["batch_size"],
        momentum=run["momentum"],
        nesterovs_momentum=False,
        random_state=seed,
    )


def scores_by_pass(run, seed):
    net, scores = train(run, seed), []
    for _ in range(PASSES):
        net.partial_fit(learn, learn_digit, classes=range(10))
        scores.append(net.score(test, test_digit))
    return scores


# %%
curves = {
    name: np.array([scores_by_pass(run, seed) for seed in SEEDS])
    for name, run in {**runs, "both": both}.items()
}
final = {name: curve[:, -1] for name, curve in curves.items()}
score = {name: float(values.mean()) for name, values in final.items()}
assert final["batch-up"].max() < final["ref"].min()  # the page says that the two ranges do not touch
lost = {name: score["ref"] - score[name] for name in ("step-down", "batch-up", "both")}

# %% tags=["cell:results"]
for name in ("ref", "step-down", "batch-up"):
    print(f"{name:10} {score[name]:4.0%}   (lowest {final[name].min():.0%}, "
          f"highest {final[name].max():.0%})")

# %% [markdown]
# Worse, or only slower? A larger batch means fewer corrections in the same number of passes, and a smaller learning rate means shorter
# ones. So give both what they are short of. The number of passes is a setting too, which makes these two changes each: they belong in no
# ledger of twenty passes, and they answer another question. Two starting points are enough to see it.


# %% tags=["cell:longer"]
def score_after(run, passes):
    nets = [train(run, seed) for seed in SEEDS[:2]]
    for net in nets:
        for _ in range(passes):
            net.partial_fit(learn, learn_digit, classes=range(10))
    return float(np.mean([net.score(test, test_digit) for net in nets]))


longer = {"batch-up": 30, "step-down": 200}
score_longer = {name: score_after(runs[name], passes)
                for name, passes in longer.items()}
print(f"{'ref':10} {PASSES:4} passes: {score['ref']:.1%}")
for name, passes in longer.items():
    print(f"{name:10} {passes:4} passes: {score_longer[name]:.1%}")

# %% tags=["number:longer_batch", "number:longer_step"]
assert all(abs(value - score["ref"]) < 0.01 for value in score_longer.values())
{"longer_batch": score_longer["batch-up"], "longer_step": score_longer["step-down"]}

# %% [markdown]
# Now the run that the ledger refuses. We train it here once, outside the ledger, to see what it could and could not have told us.
# It gives one number, the points lost in total. Very different stories add up to that number.

# %% tags=["cell:stories"]
print(f"the refused run loses {100 * lost['both']:.0f} points in all. "
      "Stories that fit:")
for share in (1, 0.5, 0):
    step, batch = share * lost["both"], (1 - share) * lost["both"]
    print(f"  learning rate {100 * step:3.0f}, batch size {100 * batch:3.0f}")

print("measured one at a time:")
print(f"  learning rate {100 * lost['step-down']:3.0f}, "
      f"batch size {100 * lost['batch-up']:3.0f}")

# %% tags=["figure:one_at_a_time"] alt="Dots for three starting points per run. The reference and the run with a larger batch both lie between 80% and 95%, while the run with the smaller learning rate lies near 35% and the run with both changes slightly lower, near 27%."
labels = {
    "ref": "reference\n1e-3 / 20",
    "batch-up": "batch size alone\n1e-3 / 30",
    "step-down": "learning rate alone\n1e-4 / 20",
    "both": "both (refused)\n1e-4 / 30",
}
fig, ax = plt.subplots(figsize=(6.4, 3.4))
for row, name in enumerate(labels):
    color, marker = ("C1", "x") if name == "both" else ("C0", "o")
    ax.plot(100 * final[name], [row] * len(SEEDS), marker, color=color, linestyle="none")
    ax.text(100 * final[name].max() + 2.5, row, f"{score[name]:.0%}", va="center")
ax.set_yticks(range(4), list(labels.values()), ha="left")
ax.tick_params(axis="y", pad=106)
ax.set_ylim(3.5, -0.5)
ax.set_xlim(0, 105)
ax.set_xlabel("unseen digits right (%), three starting points each")
plt.show()

# %% tags=["number:ref", "number:step_down", "number:batch_up", "number:both", "number:lost_both", "number:lost_step", "number:lost_batch", "number:spread"]
{
    "ref": score["ref"],
    "step_down": score["step-down"],
    "batch_up": score["batch-up"],
    "both": score["both"],
    "lost_both": 100 * lost["both"],
    "lost_step": 100 * lost["step-down"],
    "lost_batch": 100 * lost["batch-up"],
    "spread": 100 * float(np.ptp(final["batch-up"])),
}

# %% [markdown]
# ## Momentum
#
# A second reference: no momentum and a learning rate that suits it. Then momentum is switched on and nothing else changes. Then, with the
# broken run as the reference, the learning rate alone goes down by a factor of ten.

# %% tags=["figure:momentum"] alt="Line chart of accuracy over twenty passes. Without momentum the curve rises to about 97%. With momentum at the same learning rate it starts near 67%, drops, and stays between 55% and 65%. With momentum and a tenth of the learning rate it rises to about 97% again."
fig, ax = plt.subplots(figsize=(6.6, 3.6))
shown = {
    "plain": ("no momentum, rate 0.3", "C0", "-", (7, 100.2), "bottom"),
    "momentum-slow": ("momentum, rate 0.03", "C2", "--", (12.5, 92), "top"),
    "momentum-on": ("momentum, rate 0.3", "C1", ":", (11.5, 53), "top"),
}
for name, (label, color, style, place, side) in shown.items():
    ax.plot(range(1, PASSES + 1), 100 * curves[name].mean(axis=0), style, color=color)
    ax.text(*place, label, color=color, va=side)
ax.set_ylim(30, 108)
ax.set_xticks([1, 5, 10, 15, 20])
ax.set_xlabel("passes over the training part")
ax.set_ylabel("unseen digits right (%)")
plt.show()

# %% tags=["number:plain", "number:momentum_on", "number:momentum_slow"]
{name.replace("-", "_"): score[name] for name in ("plain", "momentum-on", "momentum-slow")}

# %% [markdown]
# ## A shorter loop
#
# Do we need all twenty passes to know which of the trials is in trouble? And what does the curve say that the last score does not?

# %% tags=["cell:shorter"]
order = ["ref", "batch-up", "step-down"]
for passes in (5, 20):
    early = [curves[name][:, passes - 1].mean() for name in order]
    print(f"after {passes:2} passes:", ", ".join(
        f"{name} {value:.0%}" for name, value in zip(order, early)))

print("change over the last five passes:")
for name in ("ref", "step-down", "momentum-on"):
    means = 100 * curves[name].mean(axis=0)
    print(f"  {name:11} {means[-1] - means[-6]:+3.0f} points, "
          f"ends at {means[-1]:.0f}")

# %% [markdown]
# What the page says, held to the numbers:

# %%
assert not any(refusal(run, runs[run["against"]]) for run in trials)
assert differences(both, runs["ref"]) == ["learning_rate", "batch_size"]
assert lost["step-down"] > 5 * lost["batch-up"] > 0
assert lost["both"] > lost["step-down"]
assert score["plain"] > 0.95 and score["momentum-slow"] > 0.95 and score["momentum-on"] < 0.85
five = [curves[name][:, 4].mean() for name in order]
assert five == sorted(five, reverse=True)
assert [score[name] for name in order] == sorted((score[name] for name in order), reverse=True)
assert curves["step-down"].mean(axis=0)[-1] - curves["step-down"].mean(axis=0)[-6] > 0.05

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:ledger"]
reference = {"learning rate": 0.001, "batch": 20, "layers": 2}
trials = [
    {"learning rate": 0.0001, "batch": 20, "layers": 2},
    {"learning rate": 0.001, "batch": 30, "layers": 2},
    {"learning rate": 0.0001, "batch": 30, "layers": 2},  # mend this one
]

ledger = []
for trial in trials:
    changed = []
    for name in sorted(reference):
        if trial[name] != reference[name]:
            changed.append(name)
    if len(changed) == 1:
        ledger.append(trial)
        name = changed[0]
        print(f"noted:   {name} {reference[name]} -> {trial[name]}")
    else:
        print(f"refused: {len(changed)} changes ({', '.join(changed)})")
print(f"{len(ledger)} of {len(trials)} trials may run")

# %% [markdown] tags=["exercise:refuse"]
# ### The ledger that refuses
#
# `note` adds a trial to the ledger when it differs from the reference in exactly one setting. Otherwise it raises a `ValueError`, and
# the ledger stays as it was.

# %% [markdown] tags=["hint:refuse"]
# Collect the names of the settings that differ, then look at how many there are. None is as useless as two.

# %% [markdown] tags=["hint:refuse"]
# `raise ValueError("...")` first, `ledger.append(trial)` after it: then a refused trial never gets in.


# %% tags=["solution:refuse"]
def note(ledger, reference, trial):
    ### BEGIN SOLUTION
    changed = [name for name in reference if trial[name] != reference[name]]
    if len(changed) != 1:
        raise ValueError(f"{len(changed)} changes")
    ledger.append(trial)
    ### STARTER
    # ledger.append(trial)
    ### END SOLUTION


ledger = []
note(ledger, {"rate": 1, "batch": 20}, {"rate": 2, "batch": 20})
print(ledger[0]["rate"])

# %% tags=["check:refuse"]
ledger, reference = [], {"rate": 1, "batch": 20}


def refused(trial):
    try:
        note(ledger, reference, trial)
    except ValueError:
        return True
    return False


assert not refused({"rate": 2, "batch": 20}), "A trial with one change was refused."
assert len(ledger) == 1, "A trial with one change was not added to the ledger."
assert refused({"rate": 2, "batch": 30}), "A trial with two changes got through. Raise a ValueError."
assert refused({"rate": 1, "batch": 20}), "A trial that changes nothing got through. It would only cost time."
assert len(ledger) == 1, "The ledger has grown although the trial was refused. Raise before you append."

# %% tags=["wrong:refuse:takes_all"] says="two changes got through"
def note(ledger, reference, trial):
    ledger.append(trial)

# %% tags=["wrong:refuse:at_most_one"] says="changes nothing got through"
def note(ledger, reference, trial):
    if len([name for name in reference if trial[name] != reference[name]]) > 1:
        raise ValueError
    ledger.append(trial)

# %% tags=["wrong:refuse:appends_first"] says="Raise before you append"
def note(ledger, reference, trial):
    ledger.append(trial)
    if len([name for name in reference if trial[name] != reference[name]]) != 1:
        raise ValueError
