"""Data, pages and notebooks together, and what only all three can tell.

In: what the three wings below understood. Out: `site.Site` with its indexes, what readers can do on each page, and
the rules that need more than one wing. Never: a file on the disk (but for ids.yml, which `ids.write` keeps), or HTML.
"""
