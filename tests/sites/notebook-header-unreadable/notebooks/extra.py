# ---
# jupyter:
#   kernelspec: 5
# ---

# %% [markdown]
# # Extra
