# %% [markdown]
# # Extra

# %% tags=["figure:a"] alt="One point in the middle of an empty square picture."
print(1)
