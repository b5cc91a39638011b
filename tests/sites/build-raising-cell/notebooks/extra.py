# %% [markdown]
# # Extra

# %%
x = 1
x.y
