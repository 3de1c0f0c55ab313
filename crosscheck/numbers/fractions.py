"""Reads fractions in words: "half", "two-thirds", "a third of", "half a million"."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.numbers.figures import SHARE_STEP, Figure, scaled
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load

__all__ = ["read_fraction"]

_UNITS: dict[str, int] = load("numerals")["units"]
_SCALES: dict[str, int] = load("numerals")["scales"]
_FRACTIONS: dict[str, int] = load("numerals")["fractions"]


def read_fraction(tokens: Tokens, at: int) -> Figure | None:
    """ "half", "half a million", "two-thirds", "a third of", "three quarters"."""
    low = tokens.low
    if low[at] == "half":
        return _half(tokens, at, at)
    if low[at] == "quarter":
        return _share(tokens, at, at + 1, Decimal("0.25")) if _of_scale(tokens, at + 1) else None
    if low[at] in ("a", "an", "one"):
        skip = 1 if low[at + 1] == "-" else 0
        under = low[at + 1 + skip]
        if under == "half" and (low[at] != "one" or skip or low[at + 2] == "of"):
            return _half(tokens, at, at + 1 + skip)
        if under in _FRACTIONS and under != "second" and (low[at + 2 + skip] == "of" or low[at] == "one"):
            return _share(tokens, at, at + 2 + skip, Decimal(1) / _FRACTIONS[under])
        return None
    over = _UNITS.get(low[at], 0)
    skip = 1 if low[at + 1] == "-" else 0
    under = low[at + 1 + skip]
    if over > 1 and under in _FRACTIONS and under.endswith("s"):
        if under == "quarters" and low[at + 2 + skip] != "of" and not skip:
            return None
        return _share(tokens, at, at + 2 + skip, Decimal(over) / _FRACTIONS[under])
    return None


def _half(tokens: Tokens, first: int, at: int) -> Figure | None:
    """ "half", "half of", "half a million", "half-million"; "half time" is no figure."""
    low = tokens.low
    last = at + 1
    filler = 0
    while filler < 3 and low[last + filler] in ("a", "an", "-"):
        filler += 1
    if low[last + filler] in _SCALES or low[last + filler] == "dozen":
        base = Figure(first, last + filler, Decimal("0.5"), Decimal("0.5"), Decimal("0.1"))
        return scaled(tokens, base, False)
    return _share(tokens, first, last, Decimal("0.5"))


def _of_scale(tokens: Tokens, at: int) -> bool:
    """Whether "of a million" follows."""
    return tokens.low[at : at + 2] == ["of", "a"] and tokens.low[at + 2] in _SCALES


def _share(tokens: Tokens, first: int, last: int, value: Decimal) -> Figure:
    value = round(value, 6)
    if _of_scale(tokens, last):
        return scaled(tokens, Figure(first, last + 2, value, value, SHARE_STEP), False)
    return Figure(first, last, value, value, SHARE_STEP, share=True)
