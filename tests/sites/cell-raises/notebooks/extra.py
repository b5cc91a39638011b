# %% [markdown]
# # Extra

# %%
numbers = [1, 0]

# %% [markdown]
# Now divide.

# %%
for number in numbers:
    print(number)
    print(1 / number)
