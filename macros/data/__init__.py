"""What docs/data knows: a model and the rules of each file there.

In: the parsed files and the paths of the pages. Out: `store.Data`, typed records that never change, and every problem
inside a file or between two of them. Never: the text of a page, a notebook, or HTML.
"""
