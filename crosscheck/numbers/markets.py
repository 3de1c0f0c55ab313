"""Tells a change of what is traded, whose points stand bare: "the index shed 4 to 480", "crude gained 1.30"."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words

__all__ = ["ends_change", "has_traded_subject", "is_far", "is_level"]

_TRADED = words("contexts", "changes", "traded")
_COMPOUNDED = words("contexts", "changes", "compounded")
_LY_NOUNS = words("contexts", "nouns", "ly_nouns")
_LEADING_IN = words("contexts", "changes", "leading_in")
_LINKS = words("contexts", "changes", "after_points")
_JOINTS = words("contexts", "changes", "new_clause")
_LEAST_LEVEL, _FAR, _FAR_ENOUGH = Decimal(1000), 5, 3
_LONGEST = 7  # tokens of "the benchmark index of Orsk" before its verb


def has_traded_subject(tokens: Tokens, verb: int) -> bool:
    """Whether an index, a share or the like stands before the verb in its clause: "Shares in the bank shed"."""
    low = tokens.low
    for i in range(verb - 1, verb - _LONGEST, -1):
        if low[i] in _JOINTS or (tokens.kind[i] != "word" and low[i] not in ("&", "-")):
            return False
        if low[i] in _TRADED or low[i - 1 : i + 1] == ["&", "p"]:
            return _is_subject(low[i + 1 : verb]) and low[i - 1] not in ("with", "without")
    return False


def _is_subject(behind: list[str]) -> bool:
    """Whether no other noun stands between what is traded and its verb: "index of Orsk"; not "Dow Chemical"."""
    for word in behind:
        if word in _LEADING_IN:
            return True
        if word not in _COMPOUNDED and (not word.endswith("ly") or word in _LY_NOUNS):
            return False
    return True


def is_far(value: Decimal, level: Decimal) -> bool:
    """Whether a second figure is so far above the first that both are no range: 8 and 210."""
    return level >= _FAR * value


def is_level(tokens: Tokens, verb: int, value: Decimal, level: Decimal) -> bool:
    """Whether the figure behind "to" is where a change led: it is high, or the points are those of something traded."""
    high = level >= _LEAST_LEVEL or (_has_cents(value) and _has_cents(level))
    if high and is_far(value, level):
        return True
    return level >= _FAR_ENOUGH * value and has_traded_subject(tokens, verb)


def _has_cents(value: Decimal) -> bool:
    """Whether a figure has two decimals as prices have: 18.40."""
    return value.as_tuple().exponent == -2


def ends_change(tokens: Tokens, at: int) -> bool:
    """Whether nothing is counted by the bare points that end before ``at``: "the Dow lost 110 on Friday"."""
    return tokens.kind[at] != "word" or tokens.low[at] in _LINKS
