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
# # Pretrained models
#
# No network and no downloaded weights: we train a small model on seven digits, keep what it learned to see,
# and reuse it for three digits that it never met. Once this loses, once it wins. The story is told in
# [Pretrained models](../explainers/pretrained-models.md).

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier

# %% [markdown]
# ## The data
#
# Old task: the digits 0 to 6, with all their labels. New task: 7, 8 and 9, with only a few labels. We look
# at two versions: the neat pictures as they come, and the same pictures dropped at a random place in a
# bigger frame (that part is simulated).

# %%
digits = load_digits()
pictures, names = digits.images / 16, digits.target
OLD, NEW = [0, 1, 2, 3, 4, 5, 6], [7, 8, 9]
old, new = np.isin(names, OLD), np.isin(names, NEW)


SIDE = 12


def drop_into_frame(pictures, rng, side=SIDE):
    framed = np.zeros((len(pictures), side, side))
    for frame, picture in zip(framed, pictures, strict=True):
        top, left = rng.integers(0, side - 8 + 1, size=2)
        frame[top : top + 8, left : left + 8] = picture
    return framed


rng = np.random.default_rng(0)
neat_old, neat_new = pictures[old].reshape(-1, 64), pictures[new].reshape(-1, 64)
COPIES = 24
moved_old = np.vstack([drop_into_frame(pictures[old], rng).reshape(-1, SIDE * SIDE) for _ in range(COPIES)])
moved_new_frames = drop_into_frame(pictures[new], rng)
moved_new = moved_new_frames.reshape(-1, SIDE * SIDE)
old_names, new_names = names[old], names[new]

# %% tags=["number:old_pictures", "number:new_pictures", "number:old_framed"]
assert old.sum() + new.sum() == 1797
assert len(moved_old) == COPIES * old.sum()
{"old_pictures": int(old.sum()), "new_pictures": int(new.sum()), "old_framed": len(moved_old)}

# %% tags=["figure:two_tasks"] alt="Two rows of three pictures: a 7, an 8 and a 9. In the top row each fills its small frame. In the bottom row the same digits sit at different places in a larger, mostly empty frame, so the same stroke falls on different pixels each time."
fig, axes = plt.subplots(2, 3, figsize=(5, 3.6))
first = [int(np.flatnonzero(new_names == d)[0]) for d in NEW]
for column, i in enumerate(first):
    axes[0, column].imshow(neat_new[i].reshape(8, 8), cmap="gray_r")
    axes[1, column].imshow(moved_new_frames[i], cmap="gray_r")
for ax in axes.ravel():
    ax.set_xticks([])
    ax.set_yticks([])
    ax.grid(False)
    ax.spines[:].set_visible(True)
axes[0, 0].set_ylabel("neat")
axes[1, 0].set_ylabel("moved")
plt.show()

# %% [markdown]
# ## Train on the old task, keep the inside
#
# A small neural network with two inner layers. Its last step names one of seven digits and is of no use for
# an 8. The step before it turns a picture into 64 numbers. Those are what we keep.


# %%
def pretrain(X, y, rounds):
    model = MLPClassifier((256, 64), alpha=1e-2, batch_size=200, random_state=0)
    for _ in range(rounds):
        model.partial_fit(X, y, classes=OLD)
    return model


# %% tags=["cell:keep_the_inside"]
def what_it_sees(model, X):
    """The network's last inner layer: 64 numbers for each picture."""
    values = X
    layers = zip(model.coefs_[:-1], model.intercepts_[:-1], strict=True)
    for weights, offsets in layers:
        values = np.maximum(0, values @ weights + offsets)
    return values


trained_on_moved = pretrain(moved_old, np.tile(old_names, COPIES), rounds=12)
seen = what_it_sees(trained_on_moved, moved_new)
print(f"a picture: {moved_new.shape[1]} pixels; "
      f"what the network keeps of it: {seen.shape[1]} numbers")

# %%
trained_on_neat = pretrain(neat_old, old_names, rounds=60)
assert trained_on_neat.score(neat_old, old_names) > 0.99
assert seen.shape[1] == 64

# %% [markdown]
# ## Few labels: from raw pixels, or from what the old model sees?
#
# Some pictures of each new digit get a label, the rest are the exam; 8 random draws. Each side may use the
# better of two classifiers (a linear one and the nearest neighbor), so that raw pixels are not held back by
# a bad choice.

# %%
label_counts = [1, 2, 5, 10, 20, 50, 100]


def exam_score(make_model, X, labels_each, draws=8):
    scores = []
    for seed in range(draws):
        r = np.random.default_rng(seed)
        taught = np.concatenate([r.permutation(np.flatnonzero(new_names == d))[:labels_each] for d in NEW])
        rest = np.setdiff1d(np.arange(len(X)), taught)
        model = make_model().fit(X[taught], new_names[taught])
        scores.append(model.score(X[rest], new_names[rest]))
    return float(np.mean(scores))


def linear():
    return LogisticRegression(max_iter=500, tol=1e-3)


def nearest():
    return KNeighborsClassifier(1)


def better_of_two(X):
    scale = np.sqrt(X.var(axis=0).sum()) / 5
    return [max(exam_score(m, X / scale, n) for m in (linear, nearest)) for n in label_counts]


curves = {
    ("neat", "pixels"): better_of_two(neat_new),
    ("neat", "pretrained"): better_of_two(what_it_sees(trained_on_neat, neat_new)),
    ("moved", "pixels"): better_of_two(moved_new),
    ("moved", "pretrained"): better_of_two(what_it_sees(trained_on_moved, moved_new)),
}

# %% tags=["number:neat_pixels_5", "number:neat_pretrained_5", "number:moved_pixels_5", "number:moved_pretrained_5", "number:moved_pixels_10", "number:moved_pretrained_10", "number:moved_pixels_100", "number:moved_pretrained_100", "number:neat_pixels_50", "number:neat_pretrained_50"]
numbers = {}
for (kind, how), curve in curves.items():
    for n in (5, 10, 50, 100):
        numbers[f"{kind}_{how}_{n}"] = curve[label_counts.index(n)]
assert numbers["neat_pixels_5"] > numbers["neat_pretrained_5"]
assert numbers["neat_pixels_50"] > numbers["neat_pretrained_50"]
assert numbers["moved_pretrained_5"] > numbers["moved_pixels_5"] + 0.10
assert numbers["moved_pretrained_10"] > numbers["moved_pixels_10"] + 0.08
assert numbers["moved_pixels_100"] > numbers["moved_pretrained_100"]
wanted = ["neat_pixels_5", "neat_pretrained_5", "moved_pixels_5", "moved_pretrained_5", "moved_pixels_10",
          "moved_pretrained_10", "moved_pixels_100", "moved_pretrained_100", "neat_pixels_50", "neat_pretrained_50"]
{name: numbers[name] for name in wanted}

# %% tags=["number:pixels_need"]
target = numbers["moved_pretrained_5"]
pixels = curves["moved", "pixels"]
need = float(np.interp(target, pixels, label_counts))
assert 12 < need < 30
round(need)

# %% [markdown]
# ## A rival without any old task
#
# We happen to know what is hard here: the place. So each labeled picture can be copied to other places, at
# no cost. With 5 labels per digit, 81 copies of each, and the nearest neighbor on raw pixels:

# %% tags=["number:shifted_copies_5"]
shifts = [(down, right) for down in range(-4, 5) for right in range(-4, 5)]
scores = []
for seed in range(8):
    r = np.random.default_rng(seed)
    taught = np.concatenate([r.permutation(np.flatnonzero(new_names == d))[:5] for d in NEW])
    rest = np.setdiff1d(np.arange(len(moved_new)), taught)
    copies = np.vstack([np.roll(moved_new_frames[taught], s, axis=(1, 2)).reshape(len(taught), -1) for s in shifts])
    model = nearest().fit(copies, np.tile(new_names[taught], len(shifts)))
    scores.append(model.score(moved_new[rest], new_names[rest]))
shifted_copies_5 = float(np.mean(scores))
assert shifted_copies_5 > numbers["moved_pretrained_5"] + 0.1
shifted_copies_5


# %%
def draw(ax, kind):
    ax.plot(label_counts, curves[kind, "pretrained"], marker="o", color="C0")
    ax.plot(label_counts, curves[kind, "pixels"], marker="s", linestyle="--", color="C1")
    ax.axhline(1 / 3, color="gray", linewidth=1)
    ax.text(100, 1 / 3 - 0.012, "guessing", ha="right", va="top")
    ax.set_xscale("log")
    ax.set_xticks(label_counts, [str(n) for n in label_counts])
    ax.minorticks_off()
    ax.yaxis.set_major_formatter(lambda v, _: f"{v:.0%}")
    ax.set_ylim(0.26, 1.02)
    ax.set_xlabel("Labeled pictures of each new digit")
    ax.set_ylabel("Right on the others")


# %% tags=["figure:moved_digits"] alt="Two rising curves for the moved digits. With 1 to 20 labels per digit the pretrained curve lies clearly above raw pixels, for example above 60% against about 44% at 5 labels. The curves meet near 50 labels, and at 100 raw pixels are ahead."
fig, ax = plt.subplots(figsize=(6.4, 3.9))
draw(ax, "moved")
ax.text(4.6, curves["moved", "pretrained"][2] + 0.02, "pretrained on 0 to 6", color="C0", ha="right")
ax.text(5.5, curves["moved", "pixels"][2] - 0.03, "raw pixels", color="C1", va="top")
ax.set_title("Moved digits: a head start when labels are few")
plt.show()

# %% tags=["figure:neat_digits"] alt="Two rising curves for the neat digits. Here raw pixels win at every number of labels: with 5 per digit they reach over 90% while the pretrained features stay clearly lower, and the gap only closes slowly."
fig, ax = plt.subplots(figsize=(6.4, 3.9))
draw(ax, "neat")
ax.text(4.6, curves["neat", "pixels"][2] + 0.02, "raw pixels", color="C1", ha="right")
ax.text(5.5, curves["neat", "pretrained"][2] - 0.03, "pretrained on 0 to 6", color="C0", va="top")
ax.set_title("Neat digits: nothing left to borrow")
plt.show()

# %% [markdown]
# ## One inner layer as a formula and as a loop
#
# Multiply, add, and replace what is below zero by zero. The library does it with matrices; here are the
# loops.

# %% tags=["cell:layer_as_loop"]
weights, offsets = trained_on_moved.coefs_[0], trained_on_moved.intercepts_[0]
picture = moved_new[0]

by_loop = []
for unit in range(len(offsets)):
    total = offsets[unit]
    for pixel in range(len(picture)):
        total += picture[pixel] * weights[pixel, unit]
    by_loop.append(max(0.0, total))

by_formula = np.maximum(0, picture @ weights + offsets)
assert np.allclose(by_loop, by_formula)
print(f"{len(by_loop)} numbers, the same both ways")

# %% [markdown]
# ## To change and run in the page
#
# Pictures one pixel high, made up. The borrowed part is a function that somebody wrote for other pictures; it plays the role of the
# network's inner layers. Three labels are all there is to learn from.

# %% tags=["live:borrowed_feature"]
task = "shape"  # then try "side": is it in the left or the right half?
labeled = [("..#.......", "dot"), ("####......", "bar"),
           ("......#.#.", "pair")]  # three labels, no more
exam = [(".......#..", "dot"), (".....####.", "bar"), ("#.#.......", "pair"),
        ("#.........", "dot"), ("......####", "bar"), ("..#.#.....", "pair")]


def pixels(picture):
    return [int(pixel == "#") for pixel in picture]


def strokes(picture):  # borrowed: how many strokes, how much ink
    return [len([s for s in picture.split(".") if s]), picture.count("#")]


for see in (pixels, strokes):
    right = 0
    for picture, shape in exam:
        far = [sum(abs(a - b) for a, b in zip(see(picture), see(known)))
               for known, _ in labeled]
        known, guess = labeled[far.index(min(far))]
        if task == "side":
            guess, shape = known.find("#") < 5, picture.find("#") < 5
        right += guess == shape
    print(f"{task} from {see.__name__}: {right} of {len(exam)} right")
