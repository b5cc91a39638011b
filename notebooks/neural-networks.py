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
# # A neural network in plain loops
# A network with six units, written as loops, trained by small steps, and drawn. Then the library's version
# against plainer models on handwritten digits. [Neural networks](../explainers/neural-networks.md) tells
# the story.

# %%
from math import exp, tanh

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits, make_moons
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

# %% [markdown]
# The points are simulated: two half moons that reach into each other. 200 to learn from, 200 to check.

# %%
X, y = make_moons(400, noise=0.2, random_state=0)
X, X_new, y, y_new = X[:200], X[200:], y[:200], y[200:]
line = LogisticRegression().fit(X, y)

# %% tags=["number:line_new"]
float(line.score(X_new, y_new))

# %% [markdown]
# ## From two inputs to one answer
# Six hidden units. Each weighs the two inputs, adds a constant and squashes the result to lie between -1
# and 1. The output weighs the six and squashes once more, to lie between 0 and 1.

# %% tags=["cell:forward"]
def forward(point, W1, b1, w2, b2):
    hidden = []
    for j in range(len(b1)):
        total = b1[j]
        for i in range(len(point)):
            total += point[i] * W1[i][j]
        hidden.append(tanh(total))
    total = b2
    for j in range(len(hidden)):
        total += hidden[j] * w2[j]
    return hidden, 1 / (1 + exp(-total))


rng = np.random.default_rng(0)
W1, b1 = rng.normal(size=(2, 6)), np.zeros(6)
w2, b2 = rng.normal(size=6), 0.0
hidden, answer = forward(X[0], W1, b1, w2, b2)
print("hidden units:", [f"{h:.2f}" for h in hidden])
print(f"chance of the upper moon, before any training: {1 - answer:.2f}")

# %% [markdown]
# The same for all rows at once, with arrays. The loops and the arrays agree.

# %%
def forward_arrays(X, W1, b1, w2, b2):
    H = np.tanh(X @ W1 + b1)
    return H, 1 / (1 + np.exp(-(H @ w2 + b2)))


H, P = forward_arrays(X, W1, b1, w2, b2)
for k in range(len(X)):
    hidden, answer = forward(X[k], W1, b1, w2, b2)
    assert np.allclose(hidden, H[k]) and abs(answer - P[k]) < 1e-12

# %% [markdown]
# ## Training
# Look at the miss, pass it back through the same weights, and move every weight a little in the direction
# that lowers it.

# %% tags=["cell:train"]
def step(W1, b1, w2, b2, rate):
    H, P = forward_arrays(X, W1, b1, w2, b2)
    miss = (P - y) / len(y)  # how far off each answer is
    back = np.outer(miss, w2) * (1 - H**2)  # each hidden unit's share in that
    new_W1 = W1 - rate * X.T @ back
    new_b1 = b1 - rate * back.sum(axis=0)
    new_w2 = w2 - rate * H.T @ miss
    new_b2 = b2 - rate * miss.sum()
    return new_W1, new_b1, new_w2, new_b2


def share_right(X, y, weights):
    return ((forward_arrays(X, *weights)[1] > 0.5) == y).mean()


weights = (W1, b1, w2, b2)
for n in range(3001):
    if n in (0, 10, 100, 1000, 3000):
        print(f"after {n:4} steps: "
              f"{share_right(X_new, y_new, weights):.0%} of new points right")
    weights = step(*weights, rate=0.5)

# %%
# Is `back` right? Nudge single weights and compare with the measured change of the loss.
def loss(weights):
    P = forward_arrays(X, *weights)[1]
    return -(y * np.log(P) + (1 - y) * np.log(1 - P)).mean()


start = (W1, b1, w2, b2)
moved = step(*start, rate=1.0)
for i in range(2):
    for j in range(6):
        up, down = W1.copy(), W1.copy()
        up[i, j] += 1e-5
        down[i, j] -= 1e-5
        slope = (loss((up, b1, w2, b2)) - loss((down, b1, w2, b2))) / 2e-5
        assert abs(slope - (W1 - moved[0])[i, j]) < 1e-6

# %% tags=["number:net_new", "number:weights_count"]
net_new = float(share_right(X_new, y_new, weights))
assert net_new > line.score(X_new, y_new) + 0.05
{"net_new": net_new, "weights_count": int(sum(np.size(w) for w in weights))}

# %% tags=["figure:boundary"] alt="Two half moons of dots that reach into each other. A dashed straight line, the best that logistic regression can do, cuts off the tips of both moons. The network's solid boundary bends through the gap between the moons. Thin dotted gray lines show where each of the six hidden units changes its mind; the solid curve turns near them."
fig, ax = plt.subplots(figsize=(6.4, 4.3))
ax.plot(*X[y == 0].T, "o", color="C0", ms=4, alpha=0.7)
ax.plot(*X[y == 1].T, "^", color="C1", ms=4, alpha=0.7)
gx, gy = np.meshgrid(np.linspace(-1.8, 2.8, 40), np.linspace(-1.4, 1.9, 36))
grid = np.column_stack([gx.ravel(), gy.ravel()])
chance = forward_arrays(grid, *weights)[1].reshape(gx.shape)
ax.contour(gx, gy, chance, levels=[0.5], colors="black", linewidths=2)
ends = np.array([-1.8, 2.8])
ax.plot(ends, -(line.intercept_[0] + line.coef_[0, 0] * ends) / line.coef_[0, 1], "--", color="0.5")
for j in range(6):  # where unit j's sum is zero
    ax.plot(ends, -(weights[1][j] + weights[0][0, j] * ends) / weights[0][1, j], ":", color="0.5", lw=1)
ax.text(-1.75, -0.14, "one straight line", fontsize=9)
ax.text(2.2, 1.65, "the network", ha="right", fontsize=9)
ax.set_xlim(-1.8, 2.8)
ax.set_ylim(-1.4, 1.9)
ax.set_xlabel("first input")
ax.set_ylabel("second input")
ax.set_title("Six straight lines make one bend")
ax.grid(False)
plt.show()

# %% [markdown]
# ## The library's network on handwritten digits
# 1,797 pictures of 8 by 8 pixels. 60% to learn from, the rest to check, and the average of five random
# splits.

# %% tags=["cell:digits"]
images, digit = load_digits(return_X_y=True)
images = images / 16

models = {
    "decision tree": DecisionTreeClassifier(random_state=0),
    "logistic regression": LogisticRegression(max_iter=1000),
    "network, 64 units": MLPClassifier(
        (64,), max_iter=300, tol=1e-3, random_state=0),
    "3 nearest neighbors": KNeighborsClassifier(3),
}
right = {name: [] for name in models}
for seed in range(5):
    a, b, c, d = train_test_split(
        images, digit, test_size=0.4, stratify=digit, random_state=seed)
    for name, model in models.items():
        right[name].append(model.fit(a, c).score(b, d))
for name in models:
    print(f"{np.mean(right[name]):.1%}  {name}")

# %% tags=["number:digits_tree", "number:digits_logistic", "number:digits_net", "number:digits_neighbors", "number:net_weights", "number:net_rows", "number:logistic_weights"]
mean = {name: float(np.mean(s)) for name, s in right.items()}
net, logistic = models["network, 64 units"], models["logistic regression"]
assert mean["decision tree"] < 0.88 < mean["logistic regression"]
assert mean["logistic regression"] < mean["network, 64 units"] < mean["3 nearest neighbors"]
assert mean["network, 64 units"] - mean["logistic regression"] < 0.03
{
    "digits_tree": mean["decision tree"],
    "digits_logistic": mean["logistic regression"],
    "digits_net": mean["network, 64 units"],
    "digits_neighbors": mean["3 nearest neighbors"],
    "net_weights": int(sum(w.size for w in net.coefs_) + sum(b.size for b in net.intercepts_)),
    "net_rows": len(c),
    "logistic_weights": int(logistic.coef_.size + logistic.intercept_.size),
}

# %% [markdown]
# ## A table of numbers instead of pixels
# The breast tumors: 30 columns, each with a meaning of its own.

# %% tags=["number:table_logistic", "number:table_net"]
X_table, y_table = load_breast_cancer(return_X_y=True)
plain = make_pipeline(StandardScaler(), LogisticRegression())
table_logistic = cross_val_score(plain, X_table, y_table, cv=5).mean()
network = MLPClassifier((64,), max_iter=500, tol=1e-3, random_state=0)
table_net = cross_val_score(make_pipeline(StandardScaler(), network), X_table, y_table, cv=5).mean()
assert abs(table_logistic - table_net) < 0.015
{"table_logistic": float(table_logistic), "table_net": float(table_net)}

# %% [markdown]
# ## Why the squashing matters
# Take it away and two layers are one: weighing sums of sums is still weighing. The product of the two
# weight tables does the same in one step.

# %% tags=["cell:two_layers_are_one"]
two_layers = (X @ W1 + b1) @ w2 + b2
one_layer = X @ (W1 @ w2) + (b1 @ w2 + b2)
print("largest difference:",
      round(float(abs(two_layers - one_layer).max()), 12))

# %%
assert np.allclose(two_layers, one_layer)

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:two_neurons"]
# "Either, but not both": no single neuron can say it. Three can.
first = {"weights": [1, 1], "bias": 0}  # counts the inputs that are on
second = {"weights": [1, 1], "bias": -1}  # only when both are on
last = {"weights": [1, -2], "bias": 0}


def neuron(parts, inputs):
    total = parts["bias"]
    for weight, value in zip(parts["weights"], inputs):
        total += weight * value
    return max(0, total)  # below zero, a neuron says nothing


for inputs in [(0, 0), (0, 1), (1, 0), (1, 1)]:
    hidden = [neuron(first, inputs), neuron(second, inputs)]
    print(inputs, "-> hidden", hidden, "-> out", neuron(last, hidden))

# %% [markdown] tags=["exercise:neuron"]
# ### One neuron
#
# Multiply each input by its weight, add everything and the bias, and give back 0 where the sum is negative.

# %% [markdown] tags=["hint:neuron"]
# Start the total at the bias, then loop over `zip(weights, inputs)`.

# %% [markdown] tags=["hint:neuron"]
# `max(0, total)` is the total, or 0 where that is larger.


# %% tags=["solution:neuron"]
def neuron(weights, bias, inputs):
    ### BEGIN SOLUTION
    total = bias
    for weight, value in zip(weights, inputs):
        total += weight * value
    return max(0, total)
    ### STARTER
    # return 0
    ### END SOLUTION


print(neuron([1, 2], -1, [3, 1]))

# %% tags=["check:neuron"]
found = neuron([1, 2], -1, [3, 1])
assert found != 0, "1 times 3 and 2 times 1 and -1 make 4. Yours is 0: is the sum in a loop?"
assert found != 5, "The bias is missing: 5 and -1 make 4."
assert found == 4, f"1 times 3 and 2 times 1 and -1 make 4. Yours is {found}."
assert neuron([1], 0, [-2]) == 0, (
    f"The sum is -2 here, and below zero a neuron gives 0. Yours is {neuron([1], 0, [-2])}."
)

# %% tags=["wrong:neuron:no_bias"] says="The bias is missing"
def neuron(weights, bias, inputs):
    return max(0, sum(w * x for w, x in zip(weights, inputs)))

# %% tags=["wrong:neuron:no_floor"] says="below zero a neuron gives 0"
def neuron(weights, bias, inputs):
    return bias + sum(w * x for w, x in zip(weights, inputs))
