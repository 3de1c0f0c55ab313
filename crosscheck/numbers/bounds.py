"""Reads the words that bound a figure, before it ("more than", "up to") and after it ("or more", "+")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from crosscheck.numbers.amounts import Amount
from crosscheck.numbers.governors import is_governed
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, STOPS, Trie, load, phrase, words
from crosscheck.numbers.topping import is_topping

__all__ = ["Bound", "BoundKind", "bound_after", "bound_before", "bound_behind", "bound_inside"]


class BoundKind(StrEnum):
    """What bound words say about the figure they belong to."""

    FLOOR = "floor"
    OPEN_FLOOR = "open-floor"
    CEILING = "ceiling"
    OPEN_CEILING = "open-ceiling"
    NEAR_CEILING = "near-ceiling"
    NEAR_FLOOR = "near-floor"
    ABOUT = "about"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Bound:
    """The kinds of bound found, and the token where they begin (before the figure) or the one after them."""

    kinds: tuple[BoundKind, ...]
    edge: int


_CLOSED = {BoundKind.OPEN_FLOOR: BoundKind.FLOOR, BoundKind.OPEN_CEILING: BoundKind.CEILING}


def _comparative(word: str, kind: BoundKind, negated: BoundKind) -> Iterator[tuple[tuple[str, ...], BoundKind]]:
    """All ways to compare with one word: "more than", "more than or equal to", "equal to or more than"."""
    closed = _CLOSED[kind]
    yield phrase(f"{word} than"), kind
    yield phrase(f"no {word} than"), negated
    yield phrase(f"not {word} than"), negated
    for joint in (
        "or equal than",
        "or equal to",
        "than or equal to",
        "than or equals to",
        "or equals to",
        "than or equal",
    ):
        yield phrase(f"{word} {joint}"), closed
    for joint in ("equal to or", "equal or", "equals to or", "equals or"):
        yield phrase(f"{joint} {word} than"), closed


def _before() -> Iterator[tuple[tuple[str, ...], BoundKind]]:
    table = load("bounds")
    for word in table["comparatives"]["up"]:
        yield from _comparative(word, BoundKind.OPEN_FLOOR, BoundKind.CEILING)
    for word in table["comparatives"]["down"]:
        yield from _comparative(word, BoundKind.OPEN_CEILING, BoundKind.FLOOR)
    for kind in (BoundKind.FLOOR, BoundKind.CEILING):
        for word in table["as"][kind.value]:
            yield phrase(f"as {word} as"), kind
    for kind, side in ((BoundKind.NEAR_FLOOR, "floor"), (BoundKind.NEAR_CEILING, "ceiling")):
        for by, text in product(table["near"]["by"], table["near"][side]):
            yield phrase(f"{by} {text}"), kind
    for name, phrases in table["before"].items():
        for text in phrases:
            yield phrase(text), BoundKind(name)


def _after() -> Iterator[tuple[tuple[str, ...], BoundKind]]:
    for name, phrases in load("bounds")["after"].items():
        for text in phrases:
            yield phrase(text), BoundKind(name)


_BEFORE = Trie(_before(), backward=True)
_AFTER = Trie(_after())
_SCALES = words("numerals", "scales")
_BEHIND = words("bounds", "behind_noun", "phrases")
_AFTER_OR_SO = words("bounds", "behind_noun", "not_after_or_so")
_CARDINALS = CARDINALS | {"a"}
_ADVERBS = words("bounds", "adverbs", "before")
_FILLERS = words("bounds", "adverbs", "between")
_MOVED = words("bounds", "adverbs", "moved")
_RETURNED = words("bounds", "adverbs", "returned") | words("contexts", "changes", "up")


def bound_before(tokens: Tokens, amount: Amount, at: int, floor: int) -> Bound:
    """The bound words of an amount that end right before token ``at``, none of them before token ``floor``."""
    kinds: list[BoundKind] = []
    edge = at
    for _ in range(3):
        found = _next(tokens, amount, edge, floor)
        if found is None:
            break
        edge, kind = found
        kinds.append(kind)
    while edge < at and edge - 1 >= floor and tokens.low[edge - 1] in _ADVERBS and tokens.gap[edge] == 1:
        edge -= 1
    return Bound(tuple(kinds), edge)


def _next(tokens: Tokens, amount: Amount, edge: int, floor: int) -> tuple[int, BoundKind] | None:
    """The bound that ends at ``edge``, with up to three filler words skipped ("at least another 20")."""
    low, skipped, end = tokens.low, 0, edge
    while True:
        if tokens.gap[edge] < 2 and (found := _BEFORE.match(low, edge - 1)) and edge - found[0] >= floor:
            start = edge - found[0]
            if skipped and found[1] is BoundKind.ABOUT and low[start] in ("some", "about", "around"):
                return None
            wrong = _misread(tokens, start, edge) or is_governed(tokens, start, end, amount)
            return None if wrong else (start, found[1])
        if skipped == 3 or low[edge - 1] not in _FILLERS or edge - 1 <= floor or tokens.gap[edge] == 2:
            return None
        edge, skipped = edge - 1, skipped + 1


def _misread(tokens: Tokens, start: int, edge: int) -> bool:
    """Whether the words at ``start`` are no bound here: "went up to 80", "the deal is over 10 years old"."""
    low = tokens.low
    if low[start] == "up" and _moved_up(tokens, start):
        return True
    if low[start] == "top" and not is_topping(tokens, start):
        return True
    if tokens.hyphen(start - 1) and low[start - 2] not in _ADVERBS:
        return True  # "the left-over 40 tickets", "the follow-up to 2,000 reports"
    if low[edge - 1] == "-":
        return not (tokens.hyphen(edge - 1) and (edge < start + 3 or tokens.hyphen(start + 1)))
    return low[start] in ("<", ">") and low[start - 1] in ("=", "-", "<", ">")


def _moved_up(tokens: Tokens, at: int) -> bool:
    """Whether "up" at ``at`` goes with a verb of moving: "crept up to 80", "is back up to 12"; not "get up to 40"."""
    low, verb = tokens.low, at - 1
    if low[verb] != "back":
        return low[verb] in _MOVED and low[verb - 1] != "be"  # "may be revised up to 12 times"
    verb -= 1
    verb -= low[verb] in ("right", "straight")
    return low[verb] in _MOVED or low[verb] in _RETURNED


def bound_after(tokens: Tokens, at: int) -> Bound:
    """The bound words that begin at token ``at``."""
    if tokens.gap[at] == 2 or not (found := _AFTER.match(tokens.low, at)):
        return Bound((), at)
    length, kind = found
    word, after = tokens.low[at], at + length
    if word in ("plus", "+", "ish", "odd", "-") and length < 3 and word == "+" and not tokens.glued(at):
        return Bound((), at)
    if tokens.low[after - 1] == "than" and (tokens.kind[after] == "num" or tokens.low[after] in _CARDINALS):
        return Bound((), at)  # "less than 20 or more than 50"
    if tokens.low[after - 1 : after + 1] == ["up", "to"]:
        return Bound((), at)  # "at least 11 and up to 15"
    if length == 2 and tokens.low[after] in ("than", "or", "equal", "recently", "often"):
        return Bound((), at)  # "... and less than 35" begins the next bound
    if word == "plus" and not (tokens.gap[at] == 1 and tokens.kind[after] == "word"):
        return Bound((), at)
    if word in ("at", "maximum", "minimum", "max", "tops", "more", "approximately") and tokens.kind[after] in (
        "num",
        "word",
    ):
        return Bound((), at)  # "killed 20, at least 5 of them ..." belongs to what follows
    if kind is BoundKind.EQUAL and tokens.low[after] == "it":
        after += 1
    return Bound((kind,), after)


def bound_inside(tokens: Tokens, end: int, at: int) -> Bound:
    """The bound in a figure that ends before token ``end``: "20+ million"; nothing behind it is read at ``at``."""
    more = tokens.low[end - 2] == "+" and tokens.glued(end - 2) and tokens.low[end - 1] in _SCALES
    return Bound((BoundKind.FLOOR,) if more else (), at)


def bound_behind(tokens: Tokens, at: int) -> Bound:
    """The bound words behind the noun that is counted: "20 people or more", "40 lorries at least"."""
    bound = bound_after(tokens, at) if tokens.kind[at - 1] == "word" else Bound((), at)
    told = " ".join(tokens.low[at : bound.edge])
    if told not in _BEHIND or (told == "or so" and tokens.low[bound.edge] in _AFTER_OR_SO):
        return Bound((), at)
    noun = tokens.kind[bound.edge] == "word" and tokens.low[bound.edge] not in STOPS
    return Bound((), at) if noun else bound  # "12 men or more women"
