"""Reads fractions in words: "half", "two-thirds", "a third of", "half a million"."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.model import Kind
from crosscheck.numbers.bare_fractions import stands_alone
from crosscheck.numbers.figures import SHARE_STEP, Figure, scaled
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import BEING, CHANGES, load, words
from crosscheck.numbers.units import unit_after

__all__ = ["read_fraction"]

_UNITS: dict[str, int] = load("numerals")["units"]
_SCALES: dict[str, int] = load("numerals")["scales"]
_FRACTIONS: dict[str, int] = load("numerals")["fractions"]
_STOPS = words("contexts", "nouns", "stops")
_WEAK_LISTS = ("weak_up", "weak_down", "traded_up", "traded_down")
_WEAK = frozenset().union(*(words("contexts", "changes", key) for key in _WEAK_LISTS))
_CLOSING = words("contexts", "changes", "closing")
_QUOTES = frozenset('"“”')
_SPANNED = {("between", "and"), ("from", "to")}
_ARTICLES = {"a", "an"}
_ABOUT = frozenset(
    {"about", "around", "almost", "nearly", "roughly", "over", "under", "some", "than", "more", "less", "just"}
)


def read_fraction(tokens: Tokens, at: int) -> Figure | None:
    """ "half", "half a million", "two-thirds", "a third of", "three quarters"."""
    low = tokens.low
    if low[at] == "half":
        return _half(tokens, at, at)
    if low[at] == "quarter":
        scale = _of_scale(tokens, at + 1) or _scale_follows(tokens, at + 1)
        return _share(tokens, at, at + 1, Decimal("0.25")) if scale else None
    if low[at] in ("a", "an", "one"):
        skip = 1 if low[at + 1] == "-" else 0
        under = low[at + 1 + skip]
        if under == "half" and (low[at] != "one" or skip or low[at + 2] == "of"):
            return _half(tokens, at, at + 1 + skip)
        last = at + 2 + skip
        if under in _FRACTIONS and (low[at] == "one" or _is_share(tokens, at, last)):
            return _share(tokens, at, last, Decimal(1) / _FRACTIONS[under])
        quarter = under == "quarter" and (_scale_follows(tokens, last) or _measured(tokens, last))
        return _share(tokens, at, last, Decimal("0.25")) if quarter else None
    over = _UNITS.get(low[at], 0)
    skip = 1 if low[at + 1] == "-" else 0
    under = low[at + 1 + skip]
    if over > 1 and under in _FRACTIONS and under.endswith("s"):
        if under == "quarters" and low[at + 2 + skip] != "of" and not skip:
            return None
        return _share(tokens, at, at + 2 + skip, Decimal(over) / _FRACTIONS[under])
    return None


def _is_share(tokens: Tokens, at: int, last: int) -> bool:
    """Whether "a third" is a share: "a third of", '"a third" of', "fell a third", "about a third voted"."""
    skip = 1 if tokens.hyphen(last) or tokens.raw[last] in _QUOTES else 0
    return (
        tokens.low[last + skip] == "of"
        or _is_span(tokens, at - 1)
        or _is_span(tokens, at - 4)
        or _changed(tokens, at, last)
        or stands_alone(tokens, at, last)
    )


def _is_span(tokens: Tokens, at: int) -> bool:
    """Whether "between a third and a quarter of" begins at ``at``; not "between a third and a fourth car"."""
    low, end = tokens.low, at + 6
    if (low[at], low[at + 3]) not in _SPANNED or low[at + 1] not in _ARTICLES or low[at + 4] not in _ARTICLES:
        return False
    told = low[at + 2] in _FRACTIONS and low[at + 5] in _FRACTIONS
    return told and (tokens.kind[end] != "word" or low[end] in _STOPS)


def _scale_follows(tokens: Tokens, at: int) -> bool:
    """Whether "million" or "-million" follows: "a quarter million"."""
    return tokens.low[at + tokens.hyphen(at)] in _SCALES and tokens.gap[at] < 2


def _measured(tokens: Tokens, at: int) -> bool:
    """Whether a unit follows that a quarter may be of: "a quarter mile", "a quarter-point"."""
    unit = unit_after(tokens, at)
    return unit is not None and (unit.kind is not Kind.DURATION or unit.name == "hour")


def _changed(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a fraction without "of" is one by how much something changed: "fell a third", "cut by about a fifth"."""
    low, before = tokens.low, at - 1
    if tokens.hyphen(last) or (tokens.kind[last] == "word" and tokens.gap[last] < 2 and low[last] not in _STOPS):
        return False  # "ended up a quarter-finalist"
    while before > at - 4 and low[before] in _ABOUT:
        before -= 1
    if low[before] == "by":
        return any(word in CHANGES or word in _WEAK for word in low[before - 6 : before])
    if low[before] in ("up", "down"):
        return low[before - 1] in BEING or low[before - 1] in _CLOSING or low[before - 1] == ","  # not "set up a third"
    return low[before] in CHANGES


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
    if _scale_follows(tokens, last):
        return scaled(tokens, Figure(first, last, value, value, SHARE_STEP), False)
    if _of_scale(tokens, last):
        return scaled(tokens, Figure(first, last + 2, value, value, SHARE_STEP), False)
    return Figure(first, last, value, value, SHARE_STEP, share=True)
