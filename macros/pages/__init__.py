"""What the Markdown pages say of themselves: front matter, headings, macro calls, addresses.

In: docs/**/*.md. Out: `page.Page`, the kinds of pages and the shape that each must have, and every problem of a page
alone or beside other pages. Never: whether an id that a call names exists (calls/), a data file, or HTML.
"""
