# %% [markdown]
# # Extra

# %%
import matplotlib.pyplot as plt

# %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
plt.plot([1], "o")
plt.show()
plt.plot([2], "o")
plt.show()
