# %% [markdown]
# # Extra

# %%
def parse(text):
    try:
        return int(text)
    except ValueError:
        raise KeyError(text)


# %%
ok = parse("1")

bad = parse("one")
