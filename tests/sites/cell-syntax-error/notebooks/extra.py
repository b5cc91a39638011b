# %% [markdown]
# # Extra

# %%
print("before")

if True
    pass
