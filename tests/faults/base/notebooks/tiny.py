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
# # A tiny notebook
#
# Three sizes, one picture. The story is told in [Lesson one](../start/one.md).

# %%
import matplotlib.pyplot as plt

with open("data/tiny.csv") as file:
    sizes = [int(line) for line in file.read().split()[1:]]

# %% tags=["cell:total"]
total = sum(sizes)
print(f"{total} in all", {"{{": "}}"})

# %% tags=["number:share"]
sum(size > 2 for size in sizes) / len(sizes)

# %% tags=["figure:steps"] alt="Three points climb in a straight line from one to three."
plt.plot(sizes, "o", color="C0")
plt.show()
