"""Reads a measure in two units as one: 5'10", "5-foot-11", "5 feet 11 inches", "13st 4lb", "7lb 6oz"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words

__all__ = ["small_after"]

_MARKS = frozenset("'’′")
_INCH_MARKS = frozenset('"”″')
_FEET = frozenset({"foot", "feet", "ft"})
_INCHES = frozenset({"inch", "inches", "in"})
_STOPS = words("contexts", "nouns", "stops")
_TALLEST = 9  # feet of a person, whose inches may stand without a word: "5 foot 11"
_STONES, _POUNDS, _OUNCES = {"st", "stone"}, {"lb", "lbs", "pound", "pounds"}, {"oz", "ounce", "ounces"}


def small_after(tokens: Tokens, at: int) -> tuple[str, int, int, int] | None:
    """What stands behind a figure that ends before token ``at``: "ft 11in" gives foot, 11, 12 to the foot, the end."""
    if (found := _inches_after(tokens, at)) is not None:
        return "foot", found[0], 12, found[1]
    unit, part, small = tokens.low[at], tokens.raw[at + 1], tokens.low[at + 2]
    if not (tokens.raw[at - 1].isdecimal() and part.isdecimal()) or len(part) > 2 or tokens.gap[at + 1] == 2:
        return None
    if unit in _STONES and small in _POUNDS and int(part) < 14:
        return "stone", int(part), 14, at + 3
    return ("pound", int(part), 16, at + 3) if unit in _POUNDS and small in _OUNCES and int(part) < 16 else None


def _inches_after(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The inches behind the feet whose figure ends before token ``at``, and the token after them."""
    if tokens.raw[at] in _MARKS and tokens.glued(at) and tokens.glued(at + 1) and _inches(tokens, at + 1):
        marked = tokens.raw[at + 2] in _INCH_MARKS
        return int(tokens.raw[at + 1]), at + 3 if marked else at + 2
    feet = at + tokens.hyphen(at)
    number = feet + 1 + tokens.hyphen(feet + 1)
    if tokens.low[feet] not in _FEET or tokens.gap[number] == 2 or not _inches(tokens, number):
        return None
    return _worded(tokens, at, feet, number)


def _inches(tokens: Tokens, at: int) -> bool:
    raw = tokens.raw[at]
    return tokens.kind[at] == "num" and raw.isdecimal() and len(raw) < 3 and int(raw) < 12


def _worded(tokens: Tokens, at: int, feet: int, number: int) -> tuple[int, int] | None:
    """The inches where a word says so, a hyphen joins them, or they end a height ("He is 5 foot 11.")."""
    after = number + 1
    word = after + tokens.hyphen(after)
    if len(tokens.raw[number]) > 2:
        return None
    inches = int(tokens.raw[number])
    if tokens.low[word] in _INCHES and (tokens.low[word] != "in" or tokens.glued(word)):
        return inches, word + 1
    if tokens.hyphen(number - 1) and not tokens.hyphen(after):
        return inches, after
    short = tokens.raw[at - 1].isdecimal() and len(tokens.raw[at - 1]) < 3 and int(tokens.raw[at - 1]) < _TALLEST
    ends = tokens.kind[after] != "word" or tokens.low[after] in _STOPS
    return (inches, after) if tokens.low[feet] == "foot" and short and ends and after == word else None
