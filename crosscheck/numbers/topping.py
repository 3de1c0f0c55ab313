"""Tells the verb "top", which bounds its figure, from the rank, and what the top so many are: "could top 6%"."""

from __future__ import annotations

from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import STOPS, load, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.units import has_unit, unit_after

__all__ = ["counts_the_top", "is_topping"]

_MODALS = words("bounds", "topping", "modals")
_NO_SUBJECTS = words("bounds", "topping", "before_no_subject")
_SCALES = words("numerals", "scales")
_MARKS = frozenset(load("currencies")["signs"])
_RANKED = words("contexts", "names", "ranked")
_OWNERS = {"the", "an", "its", "their", "his", "her"}
_LONGEST_RANK = 4  # words of "the top 20 most visited sites"
_LEAST = 3  # digits of what a headline's bare plural tops: "Deaths top 400", not "Pupils top 10"


def is_topping(tokens: Tokens, at: int) -> bool:
    """Whether "top" at ``at`` is a verb before its figure: "could top 6%", "Deaths top 400"; not "the top 400"."""
    before = tokens.low[at - 1]
    if tokens.low[at] != "top" or tokens.gap[at + 1] != 1:
        return False
    if before in _MODALS:
        return True
    subject = is_plural(before) and tokens.gap[at] == 1 and tokens.low[at - 2] not in _NO_SUBJECTS
    if before != "to" and not subject:
        return False
    return _is_measured(tokens, at + 1) or (subject and _is_large(tokens, at + 1))


def _is_measured(tokens: Tokens, at: int) -> bool:
    """Whether the figure at ``at`` has a currency, a scale or a unit: "$5bn", "two million", "35C"."""
    unit = has_unit(tokens, at) or unit_after(tokens, at + 1) is not None
    unit = unit and "of" not in tokens.low[at + 1 : at + 3]  # "girls top 10% of lists"
    return tokens.raw[at] in _MARKS or tokens.low[at + 1] in _SCALES or unit


def _is_large(tokens: Tokens, at: int) -> bool:
    """Whether a figure of three digits stands at ``at`` that ranks nothing: "400 in a week", not "100 list"."""
    ends = tokens.kind[at + 1] != "word" or tokens.low[at + 1] in STOPS
    return tokens.kind[at] == "num" and len(tokens.raw[at]) >= _LEAST and ends


def counts_the_top(tokens: Tokens, at: int) -> bool:
    """ "the top 10 European banks", "its top three scoring teams"; not "the top 10 is full of girl bands"."""
    first, word = at + 1, tokens.low[at + 1]
    if tokens.low[at - 1] != "top" or tokens.low[at - 2] not in _OWNERS or tokens.kind[first] != "word":
        return False
    describes = word in _RANKED or word.endswith("est") or tokens.capital(first)
    head, last = counted_head(tokens, first) if describes else ("", first)
    return bool(head) and last <= first + _LONGEST_RANK and is_plural(tokens.low[last - 1])
