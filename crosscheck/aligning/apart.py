"""Who is counted apart from whom though all are people: two nations, crew and passengers, foreigners and locals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Claim
from crosscheck.wordfile import word_file

__all__ = ["counted_apart", "described", "kin_of_two", "one_class", "two_sides"]

_Words = re.Pattern[str]


def counted_apart(a: Claim, b: Claim) -> str | None:
    """Why two counts of people are of other people or of a part of them, or None if nothing says so.

    Two nations and two sides of a pair ("crew", "passengers") are counted apart. A crew, and a nation in another
    country, are a part of a larger count that names neither.
    """
    ours, theirs = described(a), described(b)
    nations = [_named("nations", words) for words in (ours, theirs)]
    if all(nations) and not nations[0] & nations[1]:
        return f"{ours} and {theirs}, of two nations"
    if two_sides(ours, theirs):
        return f"{ours} and {theirs}, of two sides"
    for part, rest in _pairs():
        if (part.search(ours) and rest.search(theirs)) or (rest.search(ours) and part.search(theirs)):
            return f"{ours} and {theirs} are counted apart"
    low, high = (a, b) if a.quantity.figure < b.quantity.figure else (b, a)
    if a.quantity.figure != b.quantity.figure and _is_a_part(low, high):
        return f"{described(low)}: {low.text} may be among {high.text}"
    return None


def kin_of_two(a: Claim, b: Claim) -> str | None:
    """Why two parts of two totals may be the kin of two people: "their three daughters" and "their two daughters"."""
    kin = [claim.counted for claim in (a, b) if claim.counted in _lists()["kin"]["words"]]
    return f"{kin[0]}s of two families, as far as is told" if kin else None


def two_sides(ours: str, theirs: str) -> bool:
    """Whether two phrases name two sides of a war: "regime fighters" and "Daesh fighters"."""
    sides = [_named("sides", words.lower()) for words in (ours, theirs)]
    return all(sides) and not sides[0] & sides[1]


def one_class(a: Claim, b: Claim) -> bool:
    """Whether two parts are of the same people, or one does not name them; any part may be of "people"."""
    if a.counted == b.counted or None in (a.counted, b.counted):
        return True
    classes = {line[0] for claim in (a, b) if (line := lexicon_in_use().lineage(claim.counted or ""))}
    return len(classes) == 1 and not classes & {"person", "civilian", "role"}


def _is_a_part(low: Claim, high: Claim) -> bool:
    """Whether the smaller count is of a crew, or of one nation in another's country, and the larger is not."""
    ours, theirs = described(low), described(high)
    crew = _pairs()[0][0]
    if crew.search(ours) and not crew.search(theirs):
        return True
    country = _countries((low.place or high.place or "").lower())
    nation, other = _named("nations", ours), _named("nations", theirs)
    return bool(nation and country) and not other and not nation & country


def described(claim: Claim) -> str:
    """What a claim counts, with what narrows it: "syrian soldier"."""
    return " ".join((*claim.modifiers, claim.counted or ""))


@lru_cache(maxsize=4096)  # asked for each pair of claims, and claims describe people in a few ways
def _named(kind: str, words: str) -> frozenset[str]:
    """The nations whose people the words mean, or the sides of a war that they name."""
    return frozenset(name for name, pattern in _patterns(kind) if pattern.search(words))


@lru_cache(maxsize=4096)
def _countries(place: str) -> frozenset[str]:
    """The countries that a place in small letters names."""
    return frozenset(name for name in _lists()["nations"] if re.search(rf"\b{name}\b", place))


def _lists() -> Mapping[str, dict[str, list[str]]]:
    return word_file(__package__, "apart.toml")


@cache
def _patterns(kind: str) -> tuple[tuple[str, _Words], ...]:
    return tuple((name, _any(words)) for name, words in _lists()[kind].items())


@cache
def _pairs() -> tuple[tuple[_Words, _Words], ...]:
    """The two sides of each pair, the crew and those on board first."""
    return tuple((_any(_lists()[name]["part"]), _any(_lists()[name]["rest"])) for name in ("crew", "foreign"))


def _any(words: list[str]) -> _Words:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?!\w)")
