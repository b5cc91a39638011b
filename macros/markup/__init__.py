"""Records, cells and figures as HTML.

In: what the site knows, one piece at a time, with the addresses that it needs. Out: a fragment of HTML, escaped, and
slots that keep it from Markdown. Never: a page's path, a file on the disk (but for templates and diagrams), or a rule.
No tag is written in Python outside this room, but for what `publish` mends in the markup of libraries.
"""
