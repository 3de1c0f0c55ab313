"""Tells the class of what is counted from a count: "phase 3 studies", "type 2 diabetics", "year 6 pupils"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, STOPS, load, words
from crosscheck.numbers.nouns import is_plural

__all__ = ["is_class"]

_MEMBERS: dict[str, list[str]] = load("contexts")["names"]["classes"]
_WHICH = words("contexts", "names", "which_of_some") | {"per", "a", "an", "typical", "average", "new"}
_OWNERS = {"the", "his", "her", "its", "their", "our"}
_COMMON = {"year", "class"}  # what stands behind an owner more often than the class does: "in the year 9 children died"
_VALUES: dict[str, int] = load("numerals")["units"]
_HIGHEST = 13  # a year at school


def is_class(tokens: Tokens, at: int) -> bool:
    """Whether the figure at ``at`` tells of which class those behind it are; "in that phase 3 men died" counts them."""
    kind, noun = tokens.low[at - 1], tokens.low[at + 1]
    if kind not in _MEMBERS or tokens.gap[at] != 1 or tokens.gap[at + 1] != 1 or not is_plural(noun):
        return False
    if tokens.low[at - 2] in _WHICH or tokens.capital(at + 1) or not 0 < _value(tokens, at) <= _HIGHEST:
        return False
    stands = tokens.capital(at - 1) or tokens.kind[at - 2] != "word" or _closes(tokens, at - 2)
    return stands and not _is_time(tokens, at - 1) and (noun in _MEMBERS[kind] or "" in _MEMBERS[kind])


def _is_time(tokens: Tokens, at: int) -> bool:
    """Whether the word at ``at`` is a time or a place: "later in the year 8 children", "in her class 8 pupils"."""
    if tokens.capital(at) or tokens.low[at] not in _COMMON:
        return False
    before = tokens.low[at - 1]
    return before in _OWNERS or before.endswith("'s") or tokens.low[at - 2 : at] == ["time", "of"]


def _closes(tokens: Tokens, at: int) -> bool:
    """Whether no modifier stands at ``at``: "with type 2", "12 type 2"; not "in the drama category 3 films"."""
    word = tokens.low[at]
    return word in STOPS or word in CARDINALS or word.endswith("'s")


def _value(tokens: Tokens, at: int) -> int:
    raw = tokens.raw[at]
    return int(raw) if raw.isdecimal() and len(raw) < 3 else _VALUES.get(tokens.low[at], 0)
