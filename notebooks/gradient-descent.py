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
# # Formulas are loops
#
# Two formulas that scare people off machine learning, each written as the `for` loop it stands for and
# checked against the library: the matrix product, and gradient descent, the loop that most models learn by.
# The story is told in [Gradient descent](../explainers/gradient-descent.md).

# %%
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## The matrix product is three loops
#
# Three build pipelines use two kinds of runner, and each runner minute costs money and energy. (Made-up
# numbers.) How much does a run of each pipeline cost, in cents and in watt-hours? For each pipeline and
# each kind of cost, walk over the runners, multiply and add.

# %% tags=["cell:matrix_product_as_loops"]
# one row per pipeline: minutes on small, on large runners
minutes = [[3, 0], [10, 4], [2, 12]]
# one row per runner: cents and watt-hours for a minute
per_minute = [[1, 5], [4, 20]]


def product(A, B):
    result = [[0] * len(B[0]) for _ in A]
    for i in range(len(A)):  # each row of A
        for j in range(len(B[0])):  # each column of B
            for k in range(len(B)):  # walk along the row and down the column
                result[i][j] += A[i][k] * B[k][j]
    return result


print(product(minutes, per_minute))
assert product(minutes, per_minute) == (
    np.array(minutes) @ np.array(per_minute)).tolist()

# %% [markdown]
# Not only for this pair: the loops and NumPy agree on a hundred random ones.

# %%
rng = np.random.default_rng(0)
for _ in range(100):
    rows, shared, cols = rng.integers(1, 6, size=3)
    A, B = rng.normal(size=(rows, shared)), rng.normal(size=(shared, cols))
    assert np.allclose(product(A.tolist(), B.tolist()), A @ B)

# %% tags=["figure:matrix_product"] alt="Three grids. One row of the first grid, 10 and 4 minutes, and one column of the second, 1 and 4 cents, are framed; a note shows how they give the framed cell of the third grid: 10 times 1 plus 4 times 4 makes 26 cents."
fig, ax = plt.subplots(figsize=(7, 3.1))


def grid(left, top, values, rows, cols, framed):
    for i, row in enumerate(values):
        ax.text(left - 0.12, top - i - 0.5, rows[i], ha="right", va="center", fontsize=10)
        for j, value in enumerate(row):
            hot = (i, j) in framed
            ax.add_patch(
                plt.Rectangle((left + j, top - i - 1), 1, 1, fill=False, edgecolor="0.5", linewidth=0.8)
            )
            ax.text(left + j + 0.5, top - i - 0.5, value, ha="center", va="center", fontsize=12,
                    color="C0" if hot else "black", weight="bold" if hot else "normal")  # fmt: skip
    for j, name in enumerate(cols):
        ax.text(left + j + 0.5, top + 0.12, name, ha="center", va="bottom", fontsize=10)
    ys, xs = [i for i, _ in framed], [j for _, j in framed]
    corner = (left + min(xs), top - max(ys) - 1)
    size = (max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
    ax.add_patch(plt.Rectangle(corner, *size, fill=False, edgecolor="C0", linewidth=2.5, zorder=3))


costs = product(minutes, per_minute)
grid(0, 3, minutes, ["unit tests", "nightly", "release"], ["small", "large"], {(1, 0), (1, 1)})
grid(4.1, 2.5, per_minute, ["small", "large"], ["cents", "Wh"], {(0, 0), (1, 0)})
grid(8.6, 3, costs, ["unit tests", "nightly", "release"], ["cents", "Wh"], {(1, 0)})
ax.text(1, 3.75, "minutes used", ha="center", fontsize=11)
ax.text(5.1, 3.75, "cost of one minute", ha="center", fontsize=11)
ax.text(9.6, 3.75, "cost of one run", ha="center", fontsize=11)
ax.text(2.55, 1.5, "×", ha="center", va="center", fontsize=16)
ax.text(6.6, 1.5, "=", ha="center", va="center", fontsize=16)
ax.text(
    5.1, -0.75, "10 × 1  +  4 × 4  =  26", ha="center", va="center", color="C0", fontsize=13, weight="bold"
)
assert costs[1][0] == 26
ax.set(xlim=(-1.5, 10.7), ylim=(-1.1, 4.1))
ax.set_aspect("equal")
ax.axis("off")
plt.show()

# %% [markdown]
# ## A line to fit
#
# Forty pull requests: hundreds of changed lines, and minutes until the review was done. **The data is
# simulated**: 12 minutes to get going, 7 minutes for each hundred lines, plus chance. So we know what a
# good answer looks like.

# %% tags=["number:pull_requests", "number:true_start", "number:true_slope"]
rng = np.random.default_rng(5)
size = rng.uniform(0.2, 5, 40).round(2)  # hundreds of lines
took = (12 + 7 * size + rng.normal(0, 5, 40)).round(1)  # minutes
{"pull_requests": len(size), "true_start": 12, "true_slope": 7}

# %% [markdown]
# A line has two knobs: where it starts and how fast it rises. How bad is one setting of the knobs? Take
# each miss, square it, and average. A miss of 10 minutes then counts a hundred times as much as a miss of
# one.


# %% tags=["cell:how_bad"]
def how_bad(start, slope):
    total = 0
    for x, y in zip(size, took):
        miss = start + slope * x - y
        total += miss**2
    return total / len(size)


print(f"start  0, slope 0: {how_bad(0, 0):7.1f}")
print(f"start 12, slope 7: {how_bad(12, 7):7.1f}")

# %% tags=["number:bad_at_zero"]
float(how_bad(0, 0))

# %% [markdown]
# ## Downhill without calculus
#
# Which way should a knob be turned? Turn it a hair and look. If things get worse, the other way is right,
# and how much worse tells how steep it is.

# %% tags=["cell:which_way"]
hair = 0.0001


def tilt(start, slope):
    """How fast it gets worse per unit of each knob, turning each a hair."""
    here = how_bad(start, slope)
    return ((how_bad(start + hair, slope) - here) / hair,
            (how_bad(start, slope + hair) - here) / hair)


a, b = tilt(0, 0)
print(f"turning up the start changes it by {a:.1f} per unit, "
      f"the slope by {b:.1f}")

# %% [markdown]
# ## The whole of gradient descent
#
# Turn both knobs a little against the tilt, and repeat. Calculus gives the tilt without trying hairs: it is
# twice the average miss for the start, and twice the average of miss times size for the slope.


# %% tags=["cell:descent_as_loop"]
def fit(step, rounds):
    start, slope = 0.0, 0.0
    path = [(start, slope)]
    for _ in range(rounds):
        tilt_start = tilt_slope = 0.0
        for x, y in zip(size, took):
            miss = start + slope * x - y
            tilt_start += 2 * miss / len(size)
            tilt_slope += 2 * miss * x / len(size)
        start -= step * tilt_start  # against the tilt: downhill
        slope -= step * tilt_slope
        path.append((start, slope))
    return path


start, slope = fit(step=0.05, rounds=1000)[-1]
print(f"start {start:.2f} minutes, {slope:.2f} minutes per hundred lines")

# %% [markdown]
# The same in NumPy, where the inner loop over the data becomes one matrix product, and the exact answer
# that algebra gives for this one kind of problem. All agree, and so does the hair.

# %% tags=["cell:descent_with_numpy"]
X = np.column_stack([np.ones(len(size)), size])  # ones for the start
knobs = np.zeros(2)
for _ in range(1000):
    misses = X @ knobs - took
    knobs = knobs - 0.05 * 2 * X.T @ misses / len(took)

exact = np.linalg.lstsq(X, took, rcond=None)[0]
print("loop ", [round(float(v), 4) for v in fit(step=0.05, rounds=1000)[-1]])
print("numpy", knobs.round(4).tolist())
print("exact", exact.round(4).tolist())

# %%
assert np.allclose(fit(0.05, 1000)[-1], knobs, rtol=0, atol=1e-9)
assert np.allclose(knobs, exact, rtol=0, atol=1e-6)
for place in [(0.0, 0.0), (20.0, 3.0), (5.0, 9.0)]:
    by_formula = 2 * X.T @ (X @ np.array(place) - took) / len(took)
    assert np.allclose(tilt(*place), by_formula, atol=0.01)

# %% tags=["number:found_start", "number:found_slope", "number:bad_at_end", "number:rounds"]
assert 9 < start < 15 and 6 < slope < 8
{
    "found_start": float(start),
    "found_slope": float(slope),
    "bad_at_end": float(how_bad(start, slope)),
    "rounds": 1000,
}

# %% tags=["figure:line_getting_better"] alt="Forty dots rise from about 10 minutes for the smallest pull requests to about 45 for the largest. After one step the line is far too low. After four steps it is closer but still too low for the small ones. After 1,000 steps it runs through the middle of the dots."
path = fit(0.01, 1000)  # a smaller step, to see it happen
fig, ax = plt.subplots(figsize=(6.2, 4))
ax.plot(size, took, "o", color="0.5", markersize=5)
ends = np.array([0.0, 5.2])
looks = [(1, "C1", ":", "1 step"), (4, "C1", "--", "4 steps"), (1000, "C0", "-", "1,000 steps")]
for n, color, style, name in looks:
    line = path[n][0] + path[n][1] * ends
    ax.plot(ends, line, color=color, linestyle=style)
    ax.text(5.27, line[1], name, color=color, va="center")
ax.set(xlabel="Changed lines (hundreds)", ylabel="Minutes until reviewed", xlim=(0, 5.2), ylim=(0, 55))
plt.show()

# %% [markdown]
# ## The size of the step
#
# For a picture, keep one knob: hold the start at its best value and turn only the slope. The error then
# draws a valley.

# %% tags=["figure:step_sizes"] alt="The same valley three times. With a step that is too small, eight steps crawl down one side and do not arrive. With a good step, the points reach the bottom in a few steps. With a step that is too large, each step jumps across the valley and lands higher than before."
best_start, best_slope = map(float, exact)


def walk(step, rounds, slope):
    """Slopes visited when only that knob is turned."""
    places = [slope]
    for _ in range(rounds):
        misses = best_start + places[-1] * size - took
        places.append(float(places[-1] - step * np.mean(2 * misses * size)))
    return places


fig, axes = plt.subplots(1, 3, figsize=(7, 3.2), sharey=True)
valley = np.linspace(1.2, 13.2, 60)
runs = [("Too small", 0.004, 8, 2.4), ("About right", 0.03, 8, 2.4), ("Too large", 0.135, 5, 6.2)]
for ax, (name, step, rounds, first) in zip(axes, runs):
    ax.plot(valley, [how_bad(best_start, s) for s in valley], color="0.5", linewidth=1.5)
    places = walk(step, rounds, first)
    heights = [how_bad(best_start, s) for s in places]
    ax.plot(places, heights, "o-", color="C1" if name == "Too large" else "C0", markersize=5, linewidth=1.2)
    ax.plot(places[0], heights[0], "o", color="black", markersize=7)
    if name == "Too large":
        ax.text(first - 0.5, heights[0] - 6, "start", ha="right", va="top", fontsize=10)
    else:
        ax.text(first + 0.6, heights[0] + 6, "start", ha="left", va="center", fontsize=10)
    ax.set_title(name, loc="center")
    ax.set(ylim=(0, 330), xlim=(1, 13.4))
    ax.set_xticks([best_slope], ["best slope"])
    ax.set_yticks([])
    ax.grid(False)
axes[0].set_ylabel("How bad")
small, good, large = (walk(step, rounds, first) for _, step, rounds, first in runs)
assert abs(small[-1] - best_slope) > 2 and abs(good[-1] - best_slope) < 0.05
assert abs(large[-1] - best_slope) > 4 * abs(large[0] - best_slope)
plt.show()

# %% tags=["figure:loss_curves"] alt="Three curves of the error by number of steps, on a scale where each gridline is ten times the one below. With step 0.001 the error falls slowly and is still high after 60 steps. With step 0.05 it drops within a few steps and levels off near the noise that no line can remove. With step 0.11 it rises from the beginning and leaves the picture."
fig, ax = plt.subplots(figsize=(6.4, 3.9))
rounds = 60
curves = [
    (0.001, "C0", ":", "step 0.001: too small"),
    (0.05, "C0", "-", "step 0.05: fine"),
    (0.11, "C1", "--", "step 0.11: too large"),
]
last = {}
for step, color, style, name in curves:
    error = [how_bad(*place) for place in fit(step, rounds)]
    last[step] = error[-1]
    ax.plot(range(rounds + 1), error, color=color, linestyle=style)
    if step == 0.11:
        ax.text(18.5, 6000, name, color=color, va="center")
    else:
        ax.text(
            rounds, error[-1] * (1.9 if step == 0.001 else 1.25), name, color=color, ha="right", va="bottom"
        )
bottom = how_bad(*exact)
ax.axhline(bottom, color="0.5", linewidth=1)
ax.text(60, bottom * 0.85, "as good as any line can be", ha="right", va="top", fontsize=10)
ax.set_yscale("log")
ax.set(xlabel="Steps taken", ylabel="Average squared miss (log scale)", xlim=(0, rounds), ylim=(10, 10000))
ax.set_yticks([10, 100, 1000, 10000], ["10", "100", "1,000", "10,000"])
ax.minorticks_off()
assert last[0.11] > how_bad(0, 0) > last[0.001] > last[0.05] and last[0.05] < 1.2 * bottom
plt.show()

# %% tags=["number:bad_too_small", "number:bad_fine", "number:bad_too_large", "number:best_possible"]
{
    "bad_too_small": float(last[0.001]),
    "bad_fine": float(last[0.05]),
    "bad_too_large": float(last[0.11]),
    "best_possible": float(how_bad(*exact)),
}

# %% [markdown]
# ## Both knobs at once
#
# Seen from above, the valley is long and narrow. The first steps fall down its steep wall, and most of the
# later ones creep along its floor.

# %% tags=["figure:two_knobs"] alt="A valley seen from above, drawn as tilted narrow rings around the best setting. The path zigzags across the valley in the first few steps, then turns and creeps along the long floor towards the middle, where its steps get shorter and shorter."
fig, ax = plt.subplots(figsize=(6.4, 4.2))
values, directions = np.linalg.eigh(X.T @ X / len(took))
turn = np.linspace(0, 2 * np.pi, 40)
for extra in [1.5, 9, 30, 80, 180, 350]:
    ring = exact[:, None] + directions @ (
        np.sqrt(extra / values)[:, None] * np.array([np.cos(turn), np.sin(turn)])
    )
    ax.plot(ring[0], ring[1], color="lightgray", linewidth=1.4)
steps = np.array(fit(0.085, 60))
ax.plot(steps[:, 0], steps[:, 1], "o-", color="C0", markersize=4, linewidth=1.3)
ax.plot(*exact, "*", color="C1", markersize=15)
ax.annotate("start: both knobs at 0", (0, 0), (1.2, -0.4), va="center")
ax.annotate("best setting", exact, (exact[0] + 0.6, exact[1] + 0.5), color="C1")
ax.annotate("after 60 steps", steps[60], (steps[60][0] - 1.5, steps[60][1] - 3), ha="center", color="C0",
            arrowprops={"arrowstyle": "-", "color": "0.5"})  # fmt: skip
ax.set(
    xlabel="Knob 1: start (minutes)",
    ylabel="Knob 2: slope (minutes per 100 lines)",
    xlim=(-2, 20),
    ylim=(-1.5, 17),
)
ax.grid(False)
plt.show()

# %% [markdown]
# ## The same data in other units
#
# Measure the size in lines instead of hundreds of lines. Nothing about the problem has changed, but the
# slope's knob is now a hundred times as touchy, and the step that worked blows up. That is why inputs are
# scaled before training.


# %% tags=["cell:other_units"]
def rounds_needed(x, step):
    """Rounds until the error is within 1% of the best one, at most 20,000."""
    A, knobs = np.column_stack([np.ones(len(x)), x]), np.zeros(2)
    best = np.mean((A @ np.linalg.lstsq(A, took, rcond=None)[0] - took) ** 2)
    for n in range(20_000):
        misses = A @ knobs - took
        if np.mean(misses**2) < 1.01 * best:
            return n
        if np.mean(misses**2) > 1e9:
            return "blows up"
        knobs = knobs - step * 2 * A.T @ misses / len(x)
    return "not there after 20,000"


scaled = (size - size.mean()) / size.std()
print("hundreds of lines, step 0.05   :", rounds_needed(size, 0.05))
print("single lines,      step 0.05   :", rounds_needed(size * 100, 0.05))
print("single lines,      step 0.00001:", rounds_needed(size * 100, 0.00001))
print("scaled,            step 0.05   :", rounds_needed(scaled, 0.05))

# %% tags=["number:rounds_hundreds", "number:rounds_scaled"]
assert rounds_needed(size * 100, 0.05) == "blows up"
assert rounds_needed(size * 100, 0.00001) == "not there after 20,000"
assert rounds_needed(scaled, 0.05) < rounds_needed(size, 0.05)
{"rounds_hundreds": rounds_needed(size, 0.05), "rounds_scaled": rounds_needed(scaled, 0.05)}

# %% [markdown]
# ## Two valleys
#
# The error of a line has a single valley. Larger models have many, and the loop only ever walks downhill
# from where it stands. Here is a made-up curve with two valleys: the starting point decides which one you
# end in.


# %% tags=["figure:two_valleys"] alt="A curve with a shallow valley on the left and a deeper one on the right, with a hill between them. A walk that begins left of the hill ends in the shallow valley. A walk that begins right of it ends in the deep one."
def height(x):
    return 0.05 * x**4 - 0.6 * x**2 - 0.35 * x + 3


def descend(x, step=0.25, rounds=25):
    seen = [x]
    for _ in range(rounds):
        x = x - step * (0.2 * x**3 - 1.2 * x - 0.35)
        seen.append(x)
    return np.array(seen)


fig, ax = plt.subplots(figsize=(6.4, 3.3))
xs = np.linspace(-3.9, 4, 70)
ax.plot(xs, height(xs), color="0.5", linewidth=1.5)
left, right_walk = descend(-0.6), descend(0.1)
for seen, color, marker in [(left, "C1", "s"), (right_walk, "C0", "o")]:
    ax.plot(seen, height(seen), marker + "-", color=color, markersize=4, linewidth=1)
    ax.plot(seen[0], height(seen[0]), marker, color="black", markersize=7)
ax.text(left[0] - 0.1, height(left[0]) + 0.15, "start here", ha="right", va="bottom", color="C1")
ax.text(right_walk[0] + 0.15, height(right_walk[0]) + 0.15, "or here", ha="left", va="bottom", color="C0")
ax.text(left[-1], height(left[-1]) - 0.2, "stuck in this valley", ha="center", va="top", color="C1")
ax.text(right_walk[-1], height(right_walk[-1]) - 0.2, "deeper valley", ha="center", va="top", color="C0")
assert height(right_walk[-1]) < height(left[-1]) - 0.5 and abs(left[-1] - left[-2]) < 0.01
ax.set(xlabel="Setting of one knob", ylabel="How bad", ylim=(-0.5, 4.6))
ax.set_xticks([])
ax.set_yticks([])
ax.grid(False)
plt.show()

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


# %% tags=["live:step_size"]
step = 0.1  # try 0.01, 0.9, 1, 1.1
knob = 4.0  # the best place is 0

errors = []
for _ in range(12):
    errors.append(knob**2)
    slope = 2 * knob  # how steep the error is here
    knob = knob - step * slope
print(f"after 12 rounds the knob stands at {knob:.4f}")
chart("line", list(range(12)), ("error", errors),
      title=f"A step of {step}", across="round")

# %% tags=["live:fit_a_line"]
lines = [1, 2, 3, 4, 5, 6]  # hundreds of lines in a change (made up)
minutes = [14, 19, 33, 37, 46, 58]  # how long its review took (made up)
start, per_hundred, step = 0.0, 0.0, 0.02

for turn in range(1, 2001):
    start_slope = per_slope = 0
    for x, y in zip(lines, minutes):
        miss = start + per_hundred * x - y
        start_slope += 2 * miss / len(lines)
        per_slope += 2 * miss * x / len(lines)
    start -= step * start_slope
    per_hundred -= step * per_slope
    if turn in (1, 10, 100, 1000, 2000):
        print(f"round {turn:4}: {start:.2f} minutes "
              f"+ {per_hundred:.2f} per hundred")

# %% [markdown] tags=["exercise:slope"]
# ### Feel the slope
#
# You need no calculus to know which way is down. Turn the knob by a hair, `h`, and see how much the error changes for each unit of the knob.

# %% [markdown] tags=["hint:slope"]
# How much does the error change if you go from `x` to `x + h`?

# %% [markdown] tags=["hint:slope"]
# That change is for a hair only. Divide it by the hair to get the change for each unit.


# %% tags=["solution:slope"]
h = 0.000001


def slope(error, x):
    ### BEGIN SOLUTION
    return (error(x + h) - error(x)) / h
    ### STARTER
    # return error(x)
    ### END SOLUTION


print(round(slope(lambda x: x**2, 4), 3))

# %% tags=["check:slope"]
found = slope(lambda x: 3 * x, 1)
assert abs(found + 3) > 0.01, "The sign is turned round: a positive slope means that the error grows with the knob."
assert abs(found) > 0.01, "That is the change for one hair. Divide it by h to get the change for each unit."
assert abs(slope(lambda x: 3 * x + 5, 1) - 3) < 0.01, (
    "Of 3x + 5 the slope is 3 everywhere: adding 5 moves the hill, it does not tilt it."
)
found = slope(lambda x: x**2, 4)
assert abs(found - 8) < 0.01, f"Of x squared the slope at 4 is 8. Yours is {found:.3f}."

# %% tags=["wrong:slope:value"] says="does not tilt it"
def slope(error, x):
    return error(x)

# %% tags=["wrong:slope:not_divided"] says="Divide it by h"
h = 0.000001


def slope(error, x):
    return error(x + h) - error(x)

# %% tags=["wrong:slope:sign"] says="sign is turned round"
h = 0.000001


def slope(error, x):
    return (error(x) - error(x + h)) / h

# %% tags=["live:matrix_product"]
work = [[20, 3], [5, 8]]  # rows: requests, retries of a service
cost = [[2, 1], [4, 3]]  # rows: cents, watt-hours for each

total = []
for row in work:
    sums = []
    for column in range(len(cost[0])):
        running = 0
        for k in range(len(row)):
            running += row[k] * cost[k][column]
        sums.append(running)
    total.append(sums)
for row in total:
    print(row)

# %% [markdown] tags=["exercise:weighted_sum"]
# ### From Σ to a loop
#
# On paper: the sum over *i* of *wᵢ xᵢ*. In words: multiply each input by its weight and add everything up. It is what one neuron does
# before anything else. Write it as code.

# %% [markdown] tags=["hint:weighted_sum"]
# Σ is a `for` loop with `+=`. What does the running total start from?

# %% [markdown] tags=["hint:weighted_sum"]
# `for w, x in zip(weights, inputs):` walks through both lists at once.


# %% tags=["solution:weighted_sum"]
def weighted_sum(weights, inputs):
    total = 0
    ### BEGIN SOLUTION
    for w, x in zip(weights, inputs):
        total += w * x
    ### STARTER
    # # your loop here
    ### END SOLUTION
    return total


print(weighted_sum([2, 10], [3, 1]))

# %% tags=["check:weighted_sum"]
found = weighted_sum([2, 10], [3, 4])
assert found != 0, "It is still 0. Add to the total inside a loop."
assert found != 40, "That is the last product only. Write += and not =, so that the products add up."
assert found != 84, (
    "You added all weights, added all inputs, and multiplied the sums. Multiply pair by pair, then add."
)
assert found != 19, "You added the pairs. Multiply each weight by its input first, then add."
assert found == 46, f"2 times 3 and 10 times 4 make 46. Yours is {found}."

# %% tags=["wrong:weighted_sum:added_pairs"] says="You added the pairs"
def weighted_sum(weights, inputs):
    return sum(w + x for w, x in zip(weights, inputs))

# %% tags=["wrong:weighted_sum:overwrites"] says="Write += and not ="
def weighted_sum(weights, inputs):
    total = 0
    for w, x in zip(weights, inputs):
        total = w * x
    return total

# %% tags=["wrong:weighted_sum:sums_first"] says="pair by pair"
def weighted_sum(weights, inputs):
    return sum(weights) * sum(inputs)
