"""Tells clock times that are given from an hour: "half past three", "a quarter to 5"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words

__all__ = ["past_hour"]

_VALUES: dict[str, int] = load("numerals")["units"]
_SCALES = words("numerals", "scales")
_BEFORE_TO = {"at", "until", "till", "before", "after", "around", "about", "nearly", "was", "is"}
_LAST_HOUR = 12


def past_hour(tokens: Tokens, at: int) -> int | None:
    """The token after the hour where a part of an hour begins at ``at``: "half past 3", "quarter past six"."""
    part = at + 1 if tokens.low[at] == "a" else at
    if tokens.low[part] not in ("half", "quarter"):
        return None
    word, joint, hour = tokens.low[part : part + 3]
    if joint not in ("past", "to") or tokens.gap[part + 2] != 1:
        return None
    if joint == "to" and (word == "half" or tokens.low[at - 1] not in _BEFORE_TO):
        return None  # "profits rose a quarter to 5"
    value = int(hour) if hour.isdecimal() and len(hour) < 3 else _VALUES.get(hour, 0)
    after = tokens.low[part + 3]
    return part + 3 if 0 < value <= _LAST_HOUR and after not in _SCALES and after not in ("%", "-") else None
