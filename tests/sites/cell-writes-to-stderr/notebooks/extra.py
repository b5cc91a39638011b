# %% [markdown]
# # Extra

# %%
print("fine")

# %%
import sys

print("odd", file=sys.stderr)
