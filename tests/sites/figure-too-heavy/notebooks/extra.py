# %% [markdown]
# # Extra

# %%
import matplotlib.pyplot as plt

# %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
plt.plot([n * 37 % 101 for n in range(1000)], "o", color="C0")
plt.show()
