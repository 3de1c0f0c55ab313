"""Tells figures that little words join and that count nothing: "3-for-4", "a 9-to-5 job", "211 for 6 at stumps"."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import STOPS, load, words
from crosscheck.numbers.units import currency_before, has_unit

__all__ = ["tries"]

_VALUES: dict[str, int] = load("numerals")["units"]
_CRICKET = words("contexts", "scores", "cricket")
_BOWLING = words("contexts", "scores", "bowling")
_PAUSES = words("contexts", "scores", "pauses")
_JOINTS = frozenset({"for", "of", "to", "in"})
_VAGUE_AGES = frozenset({"something", "somethings"})
_NEAR = 10  # tokens around a score that tell of cricket
_WICKETS = 10
_MOST_RUNS = 999


def tries(tokens: Tokens, at: int) -> Found | None:
    """The figures of such a score at token ``at``."""
    low = tokens.low
    if low[at + 1] == "for" and _is_innings(tokens, at):
        return Kind.SCORE, at, at + 3
    if tokens.hyphen(at + 1) and low[at + 2] in _VAGUE_AGES:
        return Kind.IDIOM, at, at + 3
    joined = tokens.hyphen(at + 1) and tokens.hyphen(at + 3) and low[at + 2] in _JOINTS
    return _joined(tokens, at, at + 2) if joined else None


def _joined(tokens: Tokens, at: int, joint: int) -> Found | None:
    """Two figures that hyphens join to a word: "3-for-4", "a 9-to-5 job", "a 5-to-4 vote", "a 1-in-100-year flood"."""
    first, second, word = _value(tokens, at), _value(tokens, joint + 2), tokens.low[joint]
    if first is None or second is None:
        return None
    if tokens.hyphen(joint + 3):
        returns = word == "in" and tokens.low[joint + 4] in ("year", "years")
        return (Kind.NAME, at, joint + 5) if returns else None
    falls = word in ("for", "of") or (word == "to" and first > second)
    return (Kind.SCORE, at, joint + 3) if falls else None


def _is_innings(tokens: Tokens, at: int) -> bool:
    """Whether runs and wickets stand at ``at``: "211 for 6 at stumps", "took 5 for 32 in the second innings"."""
    low, first, second = tokens.low, _value(tokens, at), _value(tokens, at + 2)
    if first is None or second is None or max(first, second) > _MOST_RUNS or tokens.gap[at + 2] != 1:
        return False
    bowled = first <= _WICKETS and bool(_BOWLING.intersection(low[at - 2 : at]))
    near = not _CRICKET.isdisjoint(low[at - _NEAR : at]) or not _CRICKET.isdisjoint(low[at + 3 : at + 3 + _NEAR])
    near = near or (low[at + 3] == "at" and low[at + 4] in _PAUSES)
    if not near or not (bowled or second <= _WICKETS):
        return False
    counts = low[at + 3] not in STOPS and (has_unit(tokens, at + 2) or counted_head(tokens, at + 3)[0])
    return not counts and currency_before(tokens, at, at - 1) is None


def _value(tokens: Tokens, at: int) -> int | None:
    """The value of a whole figure of up to three digits, or of a numeral up to nineteen."""
    raw = tokens.raw[at]
    return int(raw) if raw.isdecimal() and len(raw) < 4 else _VALUES.get(tokens.low[at])
