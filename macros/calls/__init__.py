"""What pages may call: the macros, and what each of their arguments may name.

In: the site, and the page that is being rendered. Out: a slot for each call, and before anything is rendered every
problem of a call, read from the macro's own signature. Never: a tag (markup/ writes them), or a fact of its own.
"""
