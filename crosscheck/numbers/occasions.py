"""Tells a time or a place before a count from a series with numbers: "on that day 14 died", not "on day 14"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import BEING, words

__all__ = ["is_occasion"]

_WHICH = words("contexts", "names", "which_of_some") | words("numerals", "ordinals")
_SERIES_ALWAYS = {"top", "number", "no", "nos", "pick"}
_VERBS = words("contexts", "names", "verbs_after_count") | words("contexts", "nouns", "pasts") | BEING


def is_occasion(tokens: Tokens, at: int) -> bool:
    """Whether the word at ``at`` tells when or where, and the figure behind it counts: "on the first day 14 died"."""
    word, before, verb = tokens.low[at], tokens.low[at - 1], tokens.low[at + 2]
    return before in _WHICH and word not in _SERIES_ALWAYS and not tokens.capital(at) and verb in _VERBS
