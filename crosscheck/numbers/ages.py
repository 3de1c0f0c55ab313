"""Tells a person's age: "45-year-old", "aged 25 to 54", "Mira Lund, 66,", "who was 10"."""

from __future__ import annotations

from crosscheck.model import Kind, Quantity
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words

__all__ = ["as_age"]

_OPENERS = words("contexts", "ages", "before")
_PEOPLE = words("contexts", "ages", "people")
_VERBS = words("contexts", "ages", "verbs")
_PERSONS = words("contexts", "ages", "persons")
_PERSON = words("contexts", "ages", "person")
_NOT_PEOPLE = words("contexts", "ages", "not_people")
_OLD = ("old", "olds", "old's")
_AFTER = {",", ".", ";", ")", "(", "", "-", "who", "of", "was", "is", "from", "said", "told", "and"}
_JUNIOR = {"jr", "sr"}
_OLDEST = 120
_DEATHS = words("contexts", "ages", "deaths")
_TURNS = words("contexts", "ages", "turns")
_ENDS = (",", ".", ";", ":", "!", "?", "")


def as_age(tokens: Tokens, first: int, number: tuple[int, int], last: int, quantity: Quantity) -> int | None:
    """The token after the age, or None where the quantity is none."""
    low = tokens.low
    if quantity.unit in ("year", "month", "week", "day") and (old := _old(tokens, last)) is not None:
        return old
    if quantity.kind is not Kind.COUNT or not 1 <= quantity.figure <= _OLDEST:
        return None
    if low[last - 1] == "-" or tokens.kind[last] == "num":
        return None
    before, earlier = low[first - 1], low[first - 2]
    if before in _OPENERS or _OPENERS.intersection(low[first : number[0]]) or (earlier, before) == ("age", "of"):
        return last
    bounded = low[first] in ("under", "over") and before in _PEOPLE
    if bounded or (not quantity.unit and before in _VERBS and earlier in _PERSONS):
        return last
    if not quantity.unit and _reached(tokens, first, last):
        return last
    return last if first == number[0] and _appositive(tokens, first, last) else None


def _reached(tokens: Tokens, first: int, last: int) -> bool:
    """ "dead at 66", "died of cancer at 66", "turns 66", "lived to be 66", with nothing after it."""
    low = tokens.low
    if low[last] not in _ENDS:
        return False
    if low[first - 1] == "at":
        return bool(_DEATHS.intersection(low[max(0, first - 5) : first - 1]))
    return low[first - 1] in _TURNS or low[max(0, first - 3) : first] == ["lived", "to", "be"]


def _old(tokens: Tokens, at: int) -> int | None:
    """The token after "-old", " old" or " of age"."""
    low = tokens.low
    if low[at] == "-" and low[at + 1] in _OLD:
        return at + 2
    if low[at] in _OLD:
        return at + 1
    return at + 2 if low[at : at + 2] == ["of", "age"] else None


def _appositive(tokens: Tokens, at: int, last: int) -> bool:
    """ "Name, 66," and "Name (66)": a whole number in digits between a name and a comma, stop, bracket or verb."""
    raw = tokens.raw
    if tokens.kind[at] != "num" or not raw[at].isdecimal() or last != at + 1:
        return False
    name = tokens.low[at - 3] if raw[at - 2] == "." else tokens.low[at - 2]  # "Roy Hill Jr., 30"
    capital = tokens.capital(at - 3 if raw[at - 2] == "." else at - 2) and (raw[at - 2] != "." or name in _JUNIOR)
    person = (capital and name not in _NOT_PEOPLE) or name in _PERSON
    if raw[at - 1] == "," and person and tokens.gap[at] == 1:
        return tokens.low[last] in _AFTER
    if _pair_of_ages(tokens, at, last):
        return True
    named = tokens.capital(at - 2) and (tokens.capital(at - 3) or tokens.low[at - 3] == "-")
    return raw[at - 1] == "(" and raw[last] == ")" and named


def _pair_of_ages(tokens: Tokens, at: int, last: int) -> bool:
    """ "two men, 34 and 45, were shot": either figure of two that stand between commas behind people."""
    low, kind = tokens.low, tokens.kind
    first = at if low[last] == "and" else at - 2
    pair = low[first - 1] == "," and kind[first] == kind[first + 2] == "num" and low[first + 1] == "and"
    return pair and low[first + 3] == "," and low[first - 2] in _PEOPLE
