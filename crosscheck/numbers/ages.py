"""Tells a person's age: "45-year-old", "aged 25 to 54", "Mira Lund, 66,", "who was 10"."""

from __future__ import annotations

from crosscheck.model import Kind, Quantity
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words

__all__ = ["as_age"]

_OPENERS = words("contexts", "ages", "before")
_VERBS = words("contexts", "ages", "verbs")
_PERSONS = words("contexts", "ages", "persons")
_NOT_PEOPLE = words("contexts", "ages", "not_people")
_OLDEST = 120


def as_age(
    tokens: Tokens, first: int, number: tuple[int, int], last: int, quantity: Quantity, floor: int
) -> int | None:
    """The token after the age, or None where the quantity is none."""
    if quantity.unit in ("year", "month", "week", "day") and (old := _old(tokens, last)) is not None:
        return old
    if quantity.kind is not Kind.COUNT or quantity.figure > _OLDEST or quantity.figure < 1:
        return None
    if tokens.low[last - 1] == "-" or tokens.kind[last] == "num":
        return None
    if (
        "age" in tokens.low[first : number[0]]
        or "aged" in tokens.low[first : number[0]]
        or tokens.low[first - 2 : first] == ["age", "of"]
    ):
        return last
    if tokens.low[first - 1] in _OPENERS and first - 1 >= floor - 2:
        return last
    if tokens.low[first - 1] in _VERBS and tokens.low[first - 2] in _PERSONS and not quantity.unit:
        return last
    return last if first == number[0] and _appositive(tokens, first, last) else None


def _old(tokens: Tokens, at: int) -> int | None:
    """The token after "-old", " old" or " of age"."""
    low = tokens.low
    if low[at] == "-" and low[at + 1] in ("old", "olds"):
        return at + 2
    if low[at] in ("old", "olds"):
        return at + 1
    return at + 2 if low[at : at + 2] == ["of", "age"] else None


def _appositive(tokens: Tokens, at: int, last: int) -> bool:
    """ "Name, 66," and "Name (66)": a whole number in digits between a name and a comma, stop, bracket or verb."""
    raw = tokens.raw
    if tokens.kind[at] != "num" or not raw[at].isdecimal() or last != at + 1:
        return False
    if raw[at - 1] == "," and tokens.capital(at - 2) and tokens.low[at - 2] not in _NOT_PEOPLE and tokens.gap[at] == 1:
        return tokens.low[last] in (",", ".", ";", ")", "", "-") or tokens.low[last] in (
            "who",
            "of",
            "was",
            "is",
            "from",
            "said",
            "told",
            "and",
        )
    named = tokens.capital(at - 2) and (tokens.capital(at - 3) or tokens.low[at - 3] == "-")
    return raw[at - 1] == "(" and raw[last] == ")" and named
