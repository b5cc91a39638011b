"""What the notebooks hold: cells, tags, outputs, numbers, exercises.

In: notebooks/*.py and the cache of outputs. Out: `script.Notebook` (cells as written), `outputs.Executed` (cells with
what they gave), exercises put together, and every problem of a notebook alone. Never: a page, a data file, or HTML.
"""
