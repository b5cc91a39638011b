# %% [markdown]
# # Extra

# %%
import matplotlib.pyplot as plt

# %%
plt.plot([1], "o")
plt.show()
