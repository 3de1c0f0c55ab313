"""Lists of words.toml as alternatives in regular expressions."""

from __future__ import annotations

from crosscheck.extracting.words import words

__all__ = ["any_of"]


def any_of(table: str, key: str) -> str:
    """The words of a list, any of which the pattern takes; a space in a word is space of any sort."""
    return "|".join(w.replace(" ", r"\s+") for w in sorted(words(table, key), key=lambda w: (-len(w), w)))
