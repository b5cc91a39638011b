# %% [markdown]
# # Extra

# %%
open("data/nothing.csv").read()
