# %% [markdown]
# # Extra

# %%
import warnings

warnings.warn("mind the gap")
