"""Tells metres from millions where "m" is glued to a figure: "the 1500m", "she swam 200m", "a 100m race"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words
from crosscheck.numbers.nouns import initialism, is_plural

__all__ = ["distance"]

_RACES = words("contexts", "numbers", "races")
_RACED = words("contexts", "numbers", "raced")
_BEFORE_RACE = words("contexts", "numbers", "before_race")
_MEASURED = words("contexts", "numbers", "measured")
_NEAR = 6  # tokens around the figure in which a word says that a length is meant
_LONGEST = 1000  # no one counts more than a thousand millions in millions


def distance(tokens: Tokens, at: int, before: int = 4) -> bool:
    """Whether the figure at token ``at`` with a glued "m" is a number of metres."""
    low, after = tokens.low, at + 2
    if low[after] in _RACES:
        return True
    if (is_plural(low[after]) and not initialism(tokens.raw[after])) or low[after] == "of":
        return False
    digits = tokens.raw[at].replace(",", "")
    if digits.isdecimal() and len(digits) < 7 and int(digits) > _LONGEST:
        return True
    near = {*low[at - _NEAR : at], *low[after : after + _NEAR]}
    if _MEASURED & near:
        return True
    if digits not in _RACED:
        return False
    return low[at - 1] in _BEFORE_RACE or bool(near & {"ran", "runs"}) or (before > 0 and _goes_on(tokens, at, before))


def _goes_on(tokens: Tokens, at: int, before: int) -> bool:
    """Whether a distance stands before the figure in a list: "the 100m and 200m"."""
    joined = tokens.low[at - 1] in ("and", "or", ",") and tokens.raw[at - 2] == "m" and tokens.glued(at - 2)
    return joined and tokens.kind[at - 3] == "num" and distance(tokens, at - 3, before - 1)
