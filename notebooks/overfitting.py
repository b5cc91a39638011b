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
# # Overfitting, three ways to see it
# Curves of rising degree on simulated points, decision trees of rising depth on real patients, and a knob
# that holds a model back. [Overfitting](../explainers/overfitting.md) tells the story.

# %%
import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import Polynomial
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

# %% [markdown]
# ## Simulated: response time over one day
# These points are simulated: 17 measurements, one every 90 minutes. The true curve rises and falls once
# over 24 hours, and each measurement is off by about 20 ms. We know the truth here, which is the point of
# simulating.

# %%
NOISE = 20


def truth(hour):
    return 200 + 60 * np.sin(hour / 24 * 2 * np.pi - 1.2)


def measure(n, rng):
    hour = np.linspace(0, 24, n)
    return hour, truth(hour) + rng.normal(0, NOISE, n)


rng = np.random.default_rng(1)
hour, ms = measure(17, rng)
new_hour, new_ms = measure(400, rng)

# %% tags=["figure:three_fits"] alt="Three panels with the same 17 dots. The straight line misses the rise and fall. The degree 4 curve follows the general shape. The degree 15 curve passes close to every dot and swings wildly between them and at the edges."
fig, axes = plt.subplots(1, 3, figsize=(7, 3), sharey=True)
fine = np.linspace(hour.min(), hour.max(), 120)
for ax, degree, name in zip(axes, (1, 4, 15), ("too stiff", "about right", "too bendy")):
    curve = Polynomial.fit(hour, ms, degree)
    ax.plot(hour, ms, "o", color="0.5", ms=4)
    ax.plot(fine, curve(fine), color="C0")
    ax.set_title(f"degree {degree}: {name}", fontsize=10)
    ax.set_ylim(80, 320)
    ax.set_xticks([0, 12, 24])
    ax.set_xlabel("hour of the day")
axes[0].set_ylabel("response time (ms)")
plt.show()

# %% tags=["cell:train_and_new"]
def error(curve, hour, ms):
    return abs(curve(hour) - ms).mean()


for degree in (1, 4, 15):
    curve = Polynomial.fit(hour, ms, degree)
    print(f"degree {degree:2}: off by {error(curve, hour, ms):4.1f} ms "
          "on the 17 points it saw,"
          f" {error(curve, new_hour, new_ms):6.1f} ms on new ones")

# %% [markdown]
# One set of 17 points can be odd. Repeat with 200 sets and take the middle result for each degree.

# %%
degrees = list(range(1, 16))
seen_error, new_error = [], []
for degree in degrees:
    seen, new = [], []
    for i in range(200):
        rng = np.random.default_rng(i)
        h, m = measure(17, rng)
        nh, nm = measure(200, rng)
        curve = Polynomial.fit(h, m, degree)
        seen.append(error(curve, h, m))
        new.append(error(curve, nh, nm))
    seen_error.append(float(np.median(seen)))
    new_error.append(float(np.median(new)))

# %% tags=["figure:error_by_degree"] alt="Two lines against the degree of the curve. The error on points the curve saw falls all the way, from about 40 ms to 2 ms. The error on new points falls with it to about 18 ms at degree 4, stays there for a while, then climbs ever faster and leaves the top of the chart at degree 15."
fig, ax = plt.subplots()
ax.plot(degrees, seen_error, "s--", color="C1")
ax.plot(degrees, new_error, "o-", color="C0")
ax.set_ylim(0, 80)
ax.text(12.3, 31, "points it never saw", ha="right", color="C0")
ax.text(6.5, 3, "points it learned from", ha="center", color="C1")
ax.axhline(NOISE * np.sqrt(2 / np.pi), color="0.5", linestyle=":")
ax.text(15.3, NOISE * np.sqrt(2 / np.pi) - 1.5, "noise nobody can predict", ha="right", va="top", fontsize=9)
ax.set_xlabel("degree of the curve")
ax.set_ylabel("typical error (ms)")
ax.set_title("The two errors part ways")
plt.show()

# %% tags=["number:best_degree", "number:seen_1", "number:seen_15", "number:new_1", "number:new_best", "number:new_10", "number:new_15", "number:noise_floor"]
best = int(np.argmin(new_error))
assert all(a >= b for a, b in zip(seen_error, seen_error[1:]))  # more freedom fits seen points better
assert 2 <= best <= 4 and new_error[-1] > 2 * new_error[best]
{
    "best_degree": degrees[best],
    "seen_1": seen_error[0],
    "seen_15": seen_error[-1],
    "new_1": new_error[0],
    "new_best": new_error[best],
    "new_10": new_error[9],
    "new_15": new_error[-1],
    "noise_floor": float(NOISE * np.sqrt(2 / np.pi)),
}

# %% [markdown]
# ## Real: trees on the diabetes patients
# 442 patients, ten measurements, a score of how the disease progressed. Trees of rising depth, 30 random
# splits.

# %%
X, y = load_diabetes(return_X_y=True)
depths = list(range(1, 15))
tree_seen, tree_new, guess = [], [], []
for depth in depths:
    seen, new = [], []
    for i in range(30):
        X_train, X_new, y_train, y_new = train_test_split(X, y, test_size=0.4, random_state=i)
        tree = DecisionTreeRegressor(max_depth=depth, random_state=0).fit(X_train, y_train)
        seen.append(abs(tree.predict(X_train) - y_train).mean())
        new.append(abs(tree.predict(X_new) - y_new).mean())
        if depth == 1:
            guess.append(abs(np.mean(y_train) - y_new).mean())
    tree_seen.append(float(np.mean(seen)))
    tree_new.append(float(np.mean(new)))

# %% tags=["figure:error_by_depth"] alt="Two lines against tree depth. The error on patients the tree saw falls from 53 to nearly zero. The error on new patients dips to about 50 at depth 3 and then climbs to about 62, close to the dotted line at 65 for guessing the average for everybody."
fig, ax = plt.subplots()
ax.plot(depths, tree_seen, "s--", color="C1")
ax.plot(depths, tree_new, "o-", color="C0")
ax.axhline(np.mean(guess), color="0.5", linestyle=":")
ax.text(1, np.mean(guess) + 1.5, "guessing the average for everybody", fontsize=9)
ax.text(8.5, 52, "patients it never saw", color="C0")
ax.text(8.5, 18, "patients it learned from", color="C1")
ax.set_ylim(0, 75)
ax.set_xlabel("depth of the tree (questions in a row)")
ax.set_ylabel("average error (points)")
ax.set_title("Real patients, same shape")
plt.show()

# %% tags=["number:tree_best_depth", "number:tree_seen_best", "number:tree_new_best", "number:tree_seen_deep", "number:tree_new_deep", "number:guess_error"]
k = int(np.argmin(tree_new))
assert 2 <= depths[k] <= 4
assert tree_seen[-1] < 3 and tree_new[-1] > tree_new[k] + 8
assert tree_new[-1] < np.mean(guess)
{
    "tree_best_depth": depths[k],
    "tree_seen_best": tree_seen[k],
    "tree_new_best": tree_new[k],
    "tree_seen_deep": tree_seen[-1],
    "tree_new_deep": tree_new[-1],
    "guess_error": float(np.mean(guess)),
}

# %% [markdown]
# ## A knob that holds it back
# Keep degree 15, but charge a price for large coefficients. The price is called alpha. The hours are scaled
# to lie between -1 and 1 first.

# %% tags=["cell:the_knob"]
def powers(hour):
    x = hour / 12 - 1
    return np.column_stack([x**k for k in range(1, 16)])


for alpha in (1e-9, 1e-4, 1e-2, 1, 100):
    errors = []
    for i in range(200):
        rng = np.random.default_rng(i)
        h, m = measure(17, rng)
        nh, nm = measure(200, rng)
        model = Ridge(alpha=alpha, solver="svd").fit(powers(h), m)
        errors.append(abs(model.predict(powers(nh)) - nm).mean())
    print(f"alpha {alpha:g}: off by {np.median(errors):.1f} ms on new points")

# %% tags=["number:ridge_best", "number:ridge_free", "number:ridge_stiff"]
def ridge_error(alpha):
    errors = []
    for i in range(200):
        rng = np.random.default_rng(i)
        h, m = measure(17, rng)
        nh, nm = measure(200, rng)
        errors.append(abs(Ridge(alpha=alpha, solver="svd").fit(powers(h), m).predict(powers(nh)) - nm).mean())
    return float(np.median(errors))


ridge = {"ridge_best": ridge_error(1e-2), "ridge_free": ridge_error(1e-9), "ridge_stiff": ridge_error(100)}
assert ridge["ridge_best"] < ridge["ridge_free"] and ridge["ridge_best"] < ridge["ridge_stiff"]
assert ridge["ridge_best"] < 22
ridge

# %% [markdown]
# ## More data, same freedom
# The same degree 15 with more points: the freedom stops hurting once there is enough to pin it down.

# %% tags=["number:points_17", "number:points_100", "number:points_1000"]
more = {}
for n in (17, 100, 1000):
    errors = []
    for i in range(200):
        rng = np.random.default_rng(i)
        h, m = measure(n, rng)
        nh, nm = measure(200, rng)
        errors.append(error(Polynomial.fit(h, m, 15), nh, nm))
    more[f"points_{n}"] = float(np.median(errors))
assert more["points_17"] > 1.5 * more["points_100"] > 1.5 * 16 and more["points_1000"] < 17
more

# %% [markdown]
# ## The formula and the loop
# What the knob makes the model minimize: the squared errors, plus alpha times the squared coefficients.

# %% tags=["cell:price_as_loop"]
def price(coefficients, base, X, y, alpha):
    total = 0.0
    for row, target in zip(X, y):
        guess = base
        for c, x in zip(coefficients, row):
            guess += c * x
        total += (target - guess) ** 2
    for c in coefficients:
        total += alpha * c**2
    return total


model = Ridge(alpha=0.01, solver="svd").fit(powers(hour), ms)
loop = price(model.coef_, model.intercept_, powers(hour), ms, 0.01)
misses = ms - model.predict(powers(hour))
array = (misses**2).sum() + 0.01 * (model.coef_**2).sum()
assert abs(loop - array) < 1e-6 * array
print(f"loop {loop:.1f}, arrays {array:.1f}")

# %%
# The fitted coefficients really are the cheapest: every small nudge costs more.
for k in range(15):
    for nudge in (-1.0, 1.0):
        moved = model.coef_.copy()
        moved[k] += nudge
        assert price(moved, model.intercept_, powers(hour), ms, 0.01) > loop

# %% [markdown]
# ## To change and run in the page
#
# `fit` finds the curve of a degree that comes nearest to the points: it solves the equations for the best coefficients, as you would by hand.


# %% [markdown]
# `chart` draws a picture on the page. Anywhere else it prints the numbers as a table.


# %% tags=["helper:chart"]
def chart(kind, x, *lines, title="", across="x"):
    """A line, dots or bars: chart("bars", names, ("score", scores), title="Scores")."""
    print(f"[{kind} chart] {title}")
    print(" | ".join([across] + [name for name, _ in lines]))
    for row in zip(x, *[values for _, values in lines]):
        print(" | ".join([f"{v:.4g}" if isinstance(v, float) else str(v) for v in row]))


# %% tags=["helper:fit"]
def fit(xs, ys, degree):
    """The curve of that degree that comes nearest to the points (least squares)."""
    size = degree + 1
    table = [[sum(x ** (row + column) for x in xs) for column in range(size)] for row in range(size)]
    for row in range(size):
        table[row].append(sum(y * x**row for x, y in zip(xs, ys)))
    for pivot in range(size):
        largest = max(range(pivot, size), key=lambda row: abs(table[row][pivot]))
        table[pivot], table[largest] = table[largest], table[pivot]
        for row in range(size):
            if row != pivot:
                factor = table[row][pivot] / table[pivot][pivot]
                table[row] = [a - factor * b for a, b in zip(table[row], table[pivot])]
    best = [table[row][size] / table[row][row] for row in range(size)]
    return lambda x: sum(value * x**power for power, value in enumerate(best))


# %% tags=["live:bend_it"]
# made up: a gentle curve with some noise
seen = [(-1.0, 1.3), (-0.75, 0.4), (-0.5, 0.5), (-0.25, -0.2), (0.0, 0.2),
        (0.25, -0.1), (0.5, 0.1), (0.75, 0.8), (1.0, 0.9)]  # fmt: skip
new = [(-0.9, 0.7), (-0.6, 0.5), (-0.35, 0.0), (-0.1, 0.1), (0.1, -0.1),
       (0.4, 0.3), (0.65, 0.3), (0.9, 0.9)]  # fmt: skip


def error(curve, points):
    return (sum((curve(x) - y) ** 2 for x, y in points) / len(points)) ** 0.5


degrees = [1, 2, 3, 4, 5, 6, 7]  # try: remove a point from `seen`, or add one
xs, ys = [x for x, y in seen], [y for x, y in seen]
curves = [fit(xs, ys, degree) for degree in degrees]
on_seen = [error(curve, seen) for curve in curves]
on_new = [error(curve, new) for curve in curves]
chart("line", degrees, ("seen", on_seen), ("new", on_new),
      title="Typical miss, by how far the curve may bend", across="degree")

# %% [markdown] tags=["exercise:choose_degree"]
# ### Choose the degree
#
# You have the error of each degree on the points that it was fitted to, and on new points. Which degree do you keep? If two are equally good, the
# simpler one.

# %% [markdown] tags=["hint:choose_degree"]
# The error on the points that it has seen nearly always falls. It cannot tell you when to stop.

# %% [markdown] tags=["hint:choose_degree"]
# `min` over the degrees in order, with the error on new points as the key, gives the first of several equal ones.


# %% tags=["solution:choose_degree"]
on_seen = {1: 0.44, 2: 0.20, 3: 0.19, 4: 0.18, 5: 0.14, 6: 0.12}
on_new = {1: 0.33, 2: 0.17, 3: 0.17, 4: 0.21, 5: 0.24, 6: 0.31}


def choose(on_seen, on_new):
    ### BEGIN SOLUTION
    return min(sorted(on_new), key=lambda degree: on_new[degree])
    ### STARTER
    # return min(sorted(on_seen), key=lambda degree: on_seen[degree])
    ### END SOLUTION


print(choose(on_seen, on_new))

# %% tags=["check:choose_degree"]
on_seen = {1: 0.44, 2: 0.20, 3: 0.19, 4: 0.18, 5: 0.14, 6: 0.12}
on_new = {1: 0.33, 2: 0.17, 3: 0.17, 4: 0.21, 5: 0.24, 6: 0.31}
found = choose(on_seen, on_new)
assert found != 6, (
    "Degree 6 is best on the points that it has seen, and nearly the worst on new ones. Judge by the new points."
)
assert found not in (0.17, 0.12), "That is the error. Give back the degree."
assert found != 3, "Degrees 2 and 3 are equally good on new points. Keep the simpler one."
assert found == 2, f"Degree 2 has the smallest error on new points. Yours is {found}."
assert choose({1: 0.1, 2: 0.0}, {1: 0.5, 2: 0.2}) == 2, (
    "With other numbers the answer changes: compute it, do not write 2."
)

# %% tags=["wrong:choose_degree:by_seen"] says="Judge by the new points"
def choose(on_seen, on_new):
    return min(sorted(on_seen), key=lambda degree: on_seen[degree])

# %% tags=["wrong:choose_degree:the_error"] says="Give back the degree"
def choose(on_seen, on_new):
    return min(on_new.values())

# %% tags=["wrong:choose_degree:less_simple"] says="Keep the simpler one"
def choose(on_seen, on_new):
    return min(sorted(on_new, reverse=True), key=lambda degree: on_new[degree])
