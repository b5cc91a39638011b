# %% [markdown]
# # Extra

# %%
import matplotlib.pyplot as plt

# %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
plt.plot([1], "o", color="#123456")
plt.show()
