"""Tells a time or a place before a count from a series with numbers: "on that day 14 died", not "on day 14"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import BEING, words

__all__ = ["is_occasion"]

_OCCASIONS = words("contexts", "names", "occasions")
_WHICH = words("contexts", "names", "which_of_some") | words("numerals", "ordinals")
_PLACING = {"in", "on", "at"}
_NO_VERBS = {"is", "was", "has", "of", "per"}  # "that section 14 was repealed"
_AFTER = words("contexts", "names", "verbs_after_count") | words("contexts", "names", "counted_after")
_VERBS = (_AFTER | words("contexts", "nouns", "pasts") | BEING) - _NO_VERBS


def is_occasion(tokens: Tokens, at: int) -> bool:
    """Whether the word at ``at`` tells when or where, and the figure behind it counts: "on the first day 14 died"."""
    low = tokens.low
    placed = low[at] == "day" or not _PLACING.isdisjoint(low[at - 3 : at - 1])  # not "the first phase 3 failed"
    told = low[at] in _OCCASIONS and not tokens.capital(at) and low[at - 1] in _WHICH
    return told and placed and low[at + 2] in _VERBS
