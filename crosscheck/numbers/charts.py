"""Tells the place in a chart from a count: "entered the chart at 34", "is ranked six in the world"."""

from __future__ import annotations

from crosscheck.numbers.hours import LEVELS
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import BEING, CARDINALS, is_figure, words

__all__ = ["is_place"]

_CHARTS = words("contexts", "names", "charts")
_LISTS = _CHARTS | words("contexts", "names", "charted")
_ENTERING = words("contexts", "names", "entering")
_RANKED = {"ranked", "ranks", "ranking", "rank"}
_LEVELS = LEVELS - {"chart", "charts", "number"}
_STOPS = {".", ",", ";", "", ")", "?", "!", '"', "”", "in", "on", "and", "with", "after", "from", "but"}
_SENTENCE_ENDS = {".", "?", "!", ""}
_PLACES = 100
_NEAR = 12  # tokens of the sentence before the place


def is_place(tokens: Tokens, at: int) -> bool:
    """Whether the figure at ``at`` is a place in a chart, where it counts nothing."""
    raw, low = tokens.raw[at], tokens.low
    if low[at - 1] in _RANKED and _out_of(tokens, at):
        return True
    if low[at - 1] == "ranked":
        return low[at + 1] == "in" and (low[at - 2] in BEING or low[at + 2] == "the")
    if low[at - 1] != "at" or low[at + 1] not in _STOPS:
        return False
    if low[at] not in CARDINALS and not (raw.isdecimal() and 1 <= int(raw[:4]) <= _PLACES):
        return False
    if low[at + 1] in ("in", "on") and _has_chart(tokens, at + 2):
        return True
    before = _sentence(tokens, at - 1)
    if _LEVELS.intersection(before):
        return False
    numbered = any(before[i : i + 2] == ["at", "number"] for i in range(len(before)))
    return numbered or bool(_ENTERING.intersection(before[-6:]) and _LISTS.intersection(before))


def _out_of(tokens: Tokens, at: int) -> bool:
    """ "ranks 14 out of 190 countries", "ranked 14 of 190"."""
    of = at + 2 if tokens.low[at + 1] == "out" else at + 1
    return tokens.low[of] == "of" and is_figure(tokens, of + 1)


def _has_chart(tokens: Tokens, at: int) -> bool:
    """Whether "the box office chart" begins at ``at``."""
    for i in range(at, at + 5):
        if tokens.kind[i] != "word":
            return False
        if tokens.low[i] in _CHARTS:
            return True
    return False


def _sentence(tokens: Tokens, end: int) -> list[str]:
    """The last words of the sentence before token ``end``."""
    start = end
    while start > end - _NEAR and tokens.low[start - 1] not in _SENTENCE_ENDS and tokens.gap[start] < 2:
        start -= 1
    return tokens.low[start:end]
