"""Gives a bare figure the noun its sentence counted before: "40 men, 12 of whom died", "617 naira, up from 580"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.model import Kind
from crosscheck.numbers.apposition import is_person
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import OPENERS, words
from crosscheck.numbers.quantities import Reading

__all__ = ["with_elided"]

_WHOM = (["of", "whom"], ["of", "which"])
_BEFORE_LEVEL = words("contexts", "changes", "before_level")
_LIMITS = frozenset({",", "only", "just", "fully", "all", "another"})  # "of 88 objections, only 71 were read"
_YOUNG = frozenset({"loved", "dear", "little", "young", "tiny"})
_DESCRIBED = 3  # words before "ones"
_SCALE = 1000  # "$14 million, up from 10" leaves out the million too
_FARTHEST = 30  # tokens back to the noun
_MOST = 6  # quantities back
_BREAKS = frozenset({".", "?", "!"})
_LASTING = (Kind.DURATION, Kind.AGE)


def with_elided(tokens: Tokens, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, the bare ones with the unit of an earlier one where words say that they count the same."""
    named: list[Reading] = []
    for reading in readings:
        bare = reading.quantity.unit in ("", "one")
        named.append(_named(tokens, named[-_MOST:], reading) if bare else reading)
    return named


def _named(tokens: Tokens, before: Sequence[Reading], reading: Reading) -> Reading:
    """A bare reading with the unit of an earlier one, if there is one."""
    quantity = reading.quantity
    if quantity.kind is not Kind.COUNT or (quantity.unit == "one" and quantity.figure == 1):
        return reading  # "the one he called one"
    if quantity.unit == "one":
        return replace(reading, quantity=replace(quantity, unit=_unit_of_ones(tokens, before, reading)))
    whole = (_whole(tokens, before, reading) or _level(tokens, before, reading)) if before else None
    if whole is None:
        return reading
    return replace(reading, quantity=replace(quantity, unit=whole.quantity.unit, kind=whole.quantity.kind))


def _unit_of_ones(tokens: Tokens, before: Sequence[Reading], reading: Reading) -> str:
    """What "ones" are: "three old cars and two new ones"; "loved ones" are persons, "little ones" who knows."""
    described = tokens.low[reading.last : reading.last + _DESCRIBED]
    if not _YOUNG.isdisjoint(described):
        return "person" if "loved" in described else ""
    counts = (other for other in _of_sentence(tokens, before, reading.first) if other.quantity.kind is Kind.COUNT)
    return next((other.quantity.unit for other in counts if other.quantity.unit), "")


def _whole(tokens: Tokens, before: Sequence[Reading], reading: Reading) -> Reading | None:
    """What the figure is a part of: "Of the 40 men on board, 12 died", "40 men, of whom 12 died", "12 of whom died"."""
    low, first = tokens.low, reading.first
    if low[first - 2 : first] in _WHOM or (low[first - 1] == "," and low[reading.last : reading.last + 2] in _WHOM):
        held = [one for one in _of_sentence(tokens, before, first) if _counts_more(one, reading)]
        whom = "whom" in (low[first - 1], low[reading.last + 1])
        people = [one for one in held if is_person(one.quantity.unit)] if whom else []
        return next(iter(people or held), None)
    if low[first - 1] != "," and (low[first - 2] != "," or low[first - 1] not in _LIMITS):
        return None
    for other in _of_sentence(tokens, before, first):
        of = other.first - 2 if low[other.first - 1] in ("the", "its", "those", "their") else other.first - 1
        if low[of] == "of" and low[of - 1] in OPENERS:
            return other if _counts_more(other, reading) else None
    return None


def _counts_more(whole: Reading, part: Reading) -> bool:
    """Whether a count with a noun is large enough to hold the part."""
    counted = whole.quantity.kind is Kind.COUNT and bool(whole.quantity.unit)
    return counted and whole.quantity.figure >= part.quantity.figure


def _level(tokens: Tokens, before: Sequence[Reading], reading: Reading) -> Reading | None:
    """What was another level of the same before: "617 naira a litre, up from 580"; only where nothing else is told."""
    near = tokens.low[reading.first - 3 : reading.first]
    if near[1:] != [",", "from"] and (near[0] not in (",", "(") or " ".join(near[1:]) not in _BEFORE_LEVEL):
        return None
    others = [one for one in _of_sentence(tokens, before, reading.first) if one.quantity.kind not in _LASTING]
    same = len({other.quantity.unit for other in others}) == 1 and others[0].quantity.unit
    return others[0] if same and others[0].quantity.figure < reading.quantity.figure * _SCALE else None


def _of_sentence(tokens: Tokens, before: Sequence[Reading], first: int) -> list[Reading]:
    """The quantities of the sentence before token ``first``, the nearest first."""
    found: list[Reading] = []
    start = first
    for other in reversed(before):
        between = range(other.last, start)
        if first - other.last > _FARTHEST or any(tokens.low[i] in _BREAKS or tokens.gap[i] == 2 for i in between):
            break
        start = other.first
        if other.quantity.kind.is_quantity:
            found.append(other)
    return found
