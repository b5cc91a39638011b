# %% [markdown]
# # Extra

# %% tags=["number:half"]
f"{0.5:.0%}"

# %% tags=["number:third", "number:fourth"]
{"third": 1 / 3}

# %% tags=["number:none"]
x = 1

# %% tags=["number:yes"]
True
