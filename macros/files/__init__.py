"""A file as it was written, with the place of everything in it.

In: a path. Out: text, YAML values with the line and column of each key, a document as a typed model, and what in a
text could run. Never: what the values mean to the site, or a rule that needs a second file.
"""
