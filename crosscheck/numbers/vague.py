"""Reads vague figures by one named convention: "dozens", "several hundred", "a few"; "a couple of" is two."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from crosscheck.numbers.figures import Figure, scaled
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load

__all__ = ["read_vague"]

_SCALES: dict[str, int] = load("numerals")["scales"]
_DOZEN: int = load("numerals")["dozens"]["dozen"]
_VAGUE: dict[str, int] = load("numerals")["vague"]["words"]
_VAGUE_TENS: dict[str, int] = load("numerals")["vague"]["tens"]
_ARTICLED: dict[str, int] = load("numerals")["vague"]["articled"]
_AFTER_SCORES = ("of", "killed", "dead", "injured", "wounded", "hurt", "more", "others", "missing")  # else a verb
_BEFORE_COUPLE = frozenset({"last", "next", "past", "first", "another", "these", "those", "every"})
_CONVENTION: str = load("numerals")["vague"]["convention"]


def read_vague(tokens: Tokens, at: int) -> Figure | None:
    """ "dozens", "tens of thousands", "several hundred", "a handful", "a few thousand"."""
    if (couple := _couple(tokens, at)) is not None:
        return couple
    low = tokens.low
    word = low[at]
    if word in _VAGUE_TENS:
        base, last = _VAGUE_TENS[word], at + 1
        if low[last] != "of":
            return None
    elif word in _VAGUE:
        base, last = _VAGUE[word], _past_doubled(tokens, at)
        if word == "scores" and low[last] not in _AFTER_SCORES:
            return None
    elif word in ("a", "handful"):
        skip = 1 if word == "a" else 0
        if low[at + skip] not in _ARTICLED or (low[at + skip] != "few" and low[at + skip + 1] != "of" and not skip):
            return None
        base, last = _ARTICLED[low[at + skip]], at + skip + 1
    else:
        return None
    return _vague_scaled(tokens, at, last, Decimal(base))


def _past_doubled(tokens: Tokens, at: int) -> int:
    """The token after a vague word that may be said twice: "hundreds upon hundreds", "thousands and thousands"."""
    low = tokens.low
    return at + 3 if low[at + 1] in ("and", "upon") and low[at + 2] == low[at] else at + 1


_SPANS = {"days", "weeks", "months", "years", "hours", "minutes", "seconds", "miles", "inches", "feet"}


def _couple(tokens: Tokens, at: int) -> Figure | None:
    """ "a couple of days", "the last couple of days", "a couple hundred": two; "a couple were hurt" is a vague pair."""
    low, noun = tokens.low, at + 1 if tokens.low[at] == "a" else at
    if low[noun] != "couple" or (noun == at and low[at - 1] not in _BEFORE_COUPLE):
        return None
    after = noun + 2 if low[noun + 1] == "of" else noun + 1
    two = Figure(at, noun + 1, Decimal(2), Decimal(2), Decimal(1))
    if low[after] in _SCALES or low[after] == "dozen":
        return scaled(tokens, replace(two, last=after), False)
    other = low[noun + 1] in ("of", "more", "other", "extra", "hundred") or low[noun + 1] in _SPANS
    return replace(two, plain=True) if other else None


def _vague_scaled(tokens: Tokens, first: int, last: int, base: Decimal) -> Figure:
    low, value, high = tokens.low, base, None
    for _ in range(2):
        skip = 1 if low[last] == "of" else 0
        word = low[last + skip]
        vague = _VAGUE.get(word, 0) if word != "several" and word != "scores" and skip else 0
        factor = vague or _scale(word, dozen=not skip)
        if not factor:
            break
        if skip and word in _VAGUE:
            high = value * factor * 10
        value, last = value * factor, last + skip + 1
    step = value
    return Figure(first, last, value, value, step, high=high, convention=_CONVENTION)


def _scale(word: str, dozen: bool) -> int:
    """What a scale multiplies by, or else a dozen ("several dozen"); 0 for other words."""
    return int(Decimal(10) ** _SCALES[word]) if word in _SCALES else _DOZEN if dozen and word == "dozen" else 0
