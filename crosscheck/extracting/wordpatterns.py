"""Lists of words.toml as alternatives in regular expressions."""

from __future__ import annotations

from crosscheck.extracting.words import words

__all__ = ["any_of"]


def any_of(table: str, key: str) -> str:
    """The words of a list as one group, any of which the pattern takes; a space in a word is space of any sort."""
    found = sorted(words(table, key), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(found).replace(" ", r"\s+") + ")"
