# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: ir
# ---

# %% [markdown]
# # Other
