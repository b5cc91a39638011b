"""From a page's HTML to what readers get.

In: pages that MkDocs rendered, the built folder, the site. Out: terms linked, the theme's markup mended, notebooks as
pages, the search index, the data as JSON and CSV, the zip, and what is committed ready-made: files written from models
(made.py) and the interpreter for live cells (vendor.py). Never: a rule over the project's own files (they were all
checked before), or a fragment of its own.
"""
