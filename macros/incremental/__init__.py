"""The site made from what changed: MkDocs' own steps, and what each gave kept under all that it was given.

A page goes through three of them, and each is a function of its inputs:

    filled    its text; data, and what other pages say of themselves    -> Markdown with slots, what its frame shows
    content   that; what links may lead to; the words that are marked   -> HTML, contents list, sections for the search
    page      that; templates, settings, the navigation                 -> the file that readers get

`mkdocs build` makes the same site from nothing, and knows none of this: the tests compare the two, byte for byte.

In: the loaded project, the digests of its files. Out: a folder with the whole site. Never: what a page says; whoever
adds an input to a page adds it to `world`.
"""

from macros.incremental.builder import Abort, Builder

__all__ = ["Abort", "Builder"]
