"""Reads the span between two levels with words between them: "from 10 people to 14", "from $10 a barrel to $14"."""

from __future__ import annotations

from dataclasses import replace

from crosscheck.model import Kind, Quantity
from crosscheck.numbers.changes import direction
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words
from crosscheck.numbers.nouns import singular
from crosscheck.numbers.quantities import Reading

__all__ = ["from_to"]

_JOINTS = {"to", "a", "an", "per", "each"}
_GOING = words("contexts", "changes", "going_between")


def from_to(tokens: Tokens, a: Reading, b: Reading, between: list[str]) -> Reading | None:
    """The range in "climbed from 21 mpg combined to 23"; without a verb of change the unit must be told twice."""
    low, high = a.quantity, b.quantity
    if between[-1:] != ["to"] or not all(word.isalpha() for word in between) or tokens.low[a.first - 1] != "from":
        return None
    if not (low.is_exact and high.is_exact) or low.low is None or high.high is None:
        return None
    whole = _in_one_unit(low, high)
    if whole is None:
        return None
    if not _told_twice(tokens, a, b, between) and direction(tokens, a.first - 1, a.first - 4, Kind.SHARE, "") is None:
        return None
    ends = sorted((low.low, high.high))
    change = "down" if low.low > high.high else None
    whole = replace(whole, low=ends[0], high=ends[1], change=change, step=max(low.step, high.step))
    return Reading(a.first - 1, b.last, (a.number[0], b.number[1]), whole, True)


def _told_twice(tokens: Tokens, a: Reading, b: Reading, between: list[str]) -> bool:
    """Whether nothing but the unit stands between: "from 10 people to 14 people".

    Things that are counted need a verb of going too, since they may be two places: "flights from 12 ports to 14 ports".
    """
    unit = set(a.quantity.unit.split())
    if (
        not unit
        or a.quantity.unit != b.quantity.unit
        or not all(word in _JOINTS or singular(word) in unit for word in between)
    ):
        return False
    return a.quantity.kind is not Kind.COUNT or tokens.low[a.first - 2] in _GOING


def _in_one_unit(low: Quantity, high: Quantity) -> Quantity | None:
    """The one of the two that has the unit of both: "$10 a barrel" for "$14"; None where they differ."""
    if not high.unit or low.unit == high.unit or low.unit.startswith(f"{high.unit} per "):
        return low
    return None if low.unit else high
