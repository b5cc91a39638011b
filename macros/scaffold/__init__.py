"""How something new comes into the project's sources: `python -m macros new WHAT` asks, validates, inserts in order.

In: answers of a person. Out: a record in a file of docs/data, or the outline of a page or a notebook with its place in
the navigation. Never: a file that is half written, or one that is there already.
"""
