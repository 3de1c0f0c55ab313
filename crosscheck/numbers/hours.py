"""Tells clock times that are given from an hour or bare: "half past three", "a quarter to 5", "opens at seven"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.nouns import is_plural

__all__ = ["LEVELS", "told_hour"]

_VALUES: dict[str, int] = load("numerals")["units"]
_SCALES = words("numerals", "scales")
_BEFORE_TO = {"at", "until", "till", "before", "after", "around", "about", "nearly", "was", "is"}
_MINUTES = {"five", "ten", "twenty"}
_LAST_HOUR = 12
_EVERYDAY = words("contexts", "calendar", "everyday")
_GOING = words("contexts", "calendar", "going")
_SET_HOURS = words("contexts", "calendar", "set_hours")
LEVELS = words("contexts", "calendar", "levels") | words("contexts", "changes", "traded")
_MORE_EXACT = words("contexts", "calendar", "more_exact")
_PROGRAMMES = words("contexts", "calendar", "programmes")
_WHEN = words("contexts", "calendar", "when") | words("contexts", "calendar", "weekdays")
_OPENING = words("contexts", "calendar", "opening")
_STOPS = {".", ",", ";", "", ")", "?", "!", '"', "”"}
_PARTS_OF_DAY = {"morning", "afternoon", "evening"}
_HOURS = 24
_NEAR = 9  # tokens before the hour that tell what begins then


def told_hour(tokens: Tokens, at: int) -> int | None:
    """The token after an hour told in words or left bare: "half past three", "opens at seven tonight"."""
    if tokens.low[at + 1] == "o'clock" and 0 < _value(tokens, at) <= _HOURS:
        return at + 2
    bare = tokens.low[at - 1] == "at" and (_is_bare_hour(tokens, at) or _is_of_day(tokens, at))
    return at + 1 if bare else _past_hour(tokens, at) or _past_opening(tokens, at)


def _is_of_day(tokens: Tokens, at: int) -> bool:
    """ "at 10 in the morning", "at ten at night"; not "opened at 10 in the morning", said of shares."""
    low = tokens.low
    part = low[at + 1 : at + 3] == ["in", "the"] and low[at + 3] in _PARTS_OF_DAY
    told = part or low[at + 1 : at + 3] == ["at", "night"]
    return told and _is_hour(tokens, at) and not LEVELS.intersection(low[at - _NEAR : at - 1])


def _past_opening(tokens: Tokens, at: int) -> int | None:
    """The token after both hours of "opens from 9 to 5", "works 10 to 4 on Sundays", of figures that fall."""
    low, opening = tokens.low, at - 2 if tokens.low[at - 1] == "from" else at - 1
    last = at + 3
    if low[opening] not in _OPENING or low[at + 1] not in ("to", "till", "until", "-"):
        return None
    if LEVELS.intersection(low[opening - _NEAR : opening]) or low[opening - 1] == "at":
        return None  # "the number of shops open from 12 to 9", "those at work from 12 to 9"
    falls = 0 < _value(tokens, at + 2) <= _value(tokens, at) <= _LAST_HOUR
    ends = tokens.kind[last] != "word" or low[last] in _WHEN or low[last] in ("on", "and", "daily", "from", "except")
    return last if falls and ends and low[last] not in ("%", "-") else None


def _past_hour(tokens: Tokens, at: int) -> int | None:
    """The token after the hour where a part of it begins at ``at``: "half past 3", "quarter past six", "ten past 4"."""
    part = at + 1 if tokens.low[at] == "a" else at
    minutes = tokens.low[part] in _MINUTES and tokens.low[part + 1] == "past"
    if tokens.low[part] not in ("half", "quarter") and not minutes:
        return None
    word, joint = tokens.low[part : part + 2]
    if joint not in ("past", "to") or tokens.gap[part + 2] != 1:
        return None
    if joint == "to" and (word == "half" or tokens.low[at - 1] not in _BEFORE_TO):
        return None  # "profits rose a quarter to 5"
    value, after = _value(tokens, part + 2), tokens.low[part + 3]
    if minutes and (is_plural(after) or tokens.low[at - 1] in ("the", "all", "last")):
        return None  # "they shot ten past 4 checkpoints", "the five past 4 presidents"
    return part + 3 if 0 < value <= _LAST_HOUR and after not in _SCALES and after not in ("%", "-") else None


def _is_bare_hour(tokens: Tokens, at: int) -> bool:
    """ "opens at seven tonight", "got home at nine and": behind "at" an hour where what has its hour begins or ends."""
    low = tokens.low
    if not _is_hour(tokens, at):
        return False
    if low[at - 2] in _PROGRAMMES and not is_plural(low[at + 1]) and low[at + 1] not in _MORE_EXACT:
        return True  # "the news at ten"
    if not _ends_phrase(tokens, at + 1):
        return False
    before = low[at - _NEAR : at - 1]
    if LEVELS.intersection(before):
        return False  # "bidding starts at 5"
    always = any(word in _EVERYDAY for word in before[-3:]) or (before[-1] == "home" and before[-2] in _GOING)
    return always or (tokens.kind[at] == "word" and any(word in _SET_HOURS for word in before[-3:]))


def _is_hour(tokens: Tokens, at: int) -> bool:
    """Whether "two" to "twelve" stands at ``at``, in digits or words."""
    return 2 <= _value(tokens, at) <= _LAST_HOUR


def _value(tokens: Tokens, at: int) -> int:
    """The value of one or two digits or of a numeral in words, 0 for anything else."""
    word = tokens.low[at]
    return int(word) if word.isdecimal() and len(word) < 3 else _VALUES.get(word, 0)


def _ends_phrase(tokens: Tokens, at: int) -> bool:
    """Whether nothing is counted from ``at`` on: a stop, "and went", "tonight", "on Saturday"."""
    low = tokens.low
    if tokens.kind[at] != "word":
        return low[at] in _STOPS
    when = at + 2 if low[at : at + 2] == ["in", "the"] else at + (low[at] == "on")
    return low[when] in _WHEN or (low[at] in ("and", "but") and tokens.kind[at + 1] == "word")
