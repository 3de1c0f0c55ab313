"""Tells the magnitudes of earthquakes, whose unit stands before the figure: "a magnitude 5.6 quake"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.nouns import is_plural

__all__ = ["has_magnitude"]

_QUAKES = {"quake", "earthquake", "temblor", "tremor", "shaker", "aftershock"}
_MOST_QUAKES = 4  # figures of one list


def has_magnitude(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "magnitude" stands before a figure or before the list it goes on: "of magnitude 4.1, 3.9 and 3.6"."""
    low, i = tokens.low, first
    if low[last] in _QUAKES and "." in tokens.raw[last - 1]:
        return True  # "a 5.2 quake"
    counts = "." not in tokens.raw[last - 1] and is_plural(low[last])  # "of magnitude 6 and 12 aftershocks"
    for _ in range(_MOST_QUAKES):
        if low[i - 2 if low[i - 1] in ("of", "-") else i - 1] == "magnitude":
            return True
        if counts or low[i - 1] not in (",", "and"):
            return False
        i -= 3 if low[i - 2 : i] == [",", "and"] else 2
        if tokens.kind[i] != "num":
            return False
    return False
