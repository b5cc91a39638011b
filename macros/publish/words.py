"""Text as the words that the search knows. overrides/scripts/search/words.js does the same to what a reader types; a
test lets both make one index."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# Words that say nothing about what is looked for. The browser gets them together with the titles.
SILENT = """
    a about after all also am an and any are as at be been being best between both but by can could did do does doing
    done each for from get getting give got had has have having here how i if im in into is isnt it its ive just let
    like make me mean means more most much my no not of off on one only or other our out over really s same should so
    some such t than that the their them then there these they thing things this those to too under up us use used
    using very vs versus was we were what whats when where which while who whom why will with would you your
"""
STOP = frozenset(SILENT.split())
LONGEST = 40  # letters of a word: longer ones are addresses and hashes
MOST = 4  # words that a hyphen or the like ties together, and that are looked for as one as well
SIGNED = r"[^\W_]+(?:\+\+|#)?"  # c++ and c# are names
CHAIN = re.compile(rf"{SIGNED}(?:[-_./&]{SIGNED})*")  # scikit-learn, train_test_split, a/b
NUMBER = re.compile("[0-9]{5,}")
ACCENTS = re.compile("[\u0300-\u036f]")
APOSTROPHES = re.compile("['\u2019]")


def fold(text: str) -> str:
    """The text in lower case, without accents and apostrophes."""
    if not text.isascii():
        text = ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return APOSTROPHES.sub("", text).lower()


def chains(text: str) -> Iterator[list[str]]:
    """The words of a text, those that a hyphen or the like ties together in one list."""
    for chain in CHAIN.findall(fold(text)):
        if chain.isalnum():
            yield [chain]
        else:
            yield [part if part[1:] in ("++", "#") else part.rstrip("+#") for part in re.split("[-_./&]", chain)]


def says(word: str) -> bool:
    """Whether a word says what is looked for: it is no stop word, no single letter and no long number."""
    return 1 < len(word) <= LONGEST and word not in STOP and not NUMBER.fullmatch(word)


def words(text: str) -> list[str]:
    """The words of a text that say something, and what is tied together as one word; all words where none does."""
    found, tied = [], []
    for chain in chains(text):
        found += chain
        if 1 < len(chain) <= MOST:
            tied.append("".join(chain))
    return [word for word in (*found, *tied) if says(word)] or found
