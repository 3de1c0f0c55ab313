"""Tells where "over" gives the time that something took and bounds nothing: "was built over six years"."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.amounts import Amount
from crosscheck.numbers.apposition import is_people
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import BEING, CHANGES, OPENERS, STOPS, words
from crosscheck.numbers.nouns import is_plural

__all__ = ["is_time_taken"]

_SPREAD = words("bounds", "governors", "spread")
_MADE = words("bounds", "governors", "made")
_SPANS = words("bounds", "governors", "spans")
_NO_COURSE = words("bounds", "governors", "no_course")
_CHANGING = CHANGES | words("bounds", "governors", "unfolding")
_DOING = _MADE | words("bounds", "governors", "doing")
_NO_MEANS = words("bounds", "governors", "no_course_between")
_ING = words("contexts", "nouns", "ing_nouns")
_TAKING = {"took", "taken"}
_PILED = words("bounds", "governors", "piled")
_PARTICLES = {"in", "out", "up", "off", "on"}
_OBJECTS = words("bounds", "governors", "objects")
_DEFINITE = {"the", "his", "her", "its", "their"}
_LASTING = words("bounds", "governors", "lasting")
_YOUNGEST = 12  # below, in years or months, "over" tells no age of people
_LONGEST = 10  # tokens from the verb to "over"


def is_time_taken(tokens: Tokens, start: int, amount: Amount) -> bool:
    """ "was built over six years", "filmed them over two seasons"; not "was built over six years ago"."""
    low, made = tokens.low, start - 1
    opens = low[made] in OPENERS and low[amount.last] == ","  # "Over three years, it lost $5m."
    if amount.kind is Kind.DURATION and (low[made] in _SPREAD or opens):
        return True
    if low[made] == "up" and low[made - 1] in _PILED and amount.kind is Kind.DURATION:
        return low[amount.last] not in _NO_COURSE  # "debts built up over 20 years"
    if low[made] in _PARTICLES:
        made -= 1
    be = made - 2 if low[made - 1].endswith("ly") else made - 1
    passive = low[made] in _MADE and low[be] in BEING
    if not passive and not _is_done(tokens, start):
        return False
    if low[amount.last : amount.last + 2] == ["of", "age"] or _may_be_aged(tokens, start, amount):
        return False
    spans = amount.kind is Kind.DURATION or counted_head(tokens, amount.last)[0] in _SPANS
    return spans and low[amount.last] not in _NO_COURSE and low[amount.last : amount.last + 2] != ["in", "advance"]


def _may_be_aged(tokens: Tokens, start: int, amount: Amount) -> bool:
    """Whether a span behind people may be their age: "treated patients over 80 years"."""
    return is_people(tokens.low[start - 1]) and amount.unit in ("year", "month") and amount.value >= _YOUNGEST


def _is_done(tokens: Tokens, end: int) -> bool:
    """ "stole from the church", "prices fell steadily", "took place": a deed or change before token ``end``."""
    low, last = tokens.low, end - 1
    if low[last] in _CHANGING or (low[last] == "place" and low[last - 1] in _TAKING):
        return low[last - 1] not in ("a", "the") and low[last - 1] not in _LASTING  # "the delay rose over two hours"
    if not _ends_object(tokens, last):
        return False
    for i in range(last, last - _LONGEST, -1):
        for_any = low[i] == "for" and low[i + 1] not in _DEFINITE  # "paid $500 for delays over three hours"
        if low[i] in _NO_MEANS or for_any or tokens.gap[i + 1] == 2:
            return False
        if i < last and (low[i] in _DOING or low[i] in _CHANGING):
            return low[i - 1] not in ("a", "the")
    return False


def _ends_object(tokens: Tokens, at: int) -> bool:
    """Whether the word at ``at`` may end what was done or to whom: "the family", "them", "steadily"; not "working"."""
    word, before = tokens.low[at], tokens.low[at - 1]
    if word in _OBJECTS:
        return True
    if tokens.kind[at] != "word" or word in STOPS or word.endswith("ed"):
        return False
    if word.endswith("ing") and word not in _ING:
        return False
    return before != "to" or tokens.capital(at) or is_plural(word)
