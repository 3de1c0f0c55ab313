"""Counts without a number: "no one was hurt" is 0, "a man and two children" are 3, "both died" is 2.

They become claims only where something of the lexicon happened to those who are counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crosscheck.extracting.listing import lists_of_people
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Mention, Quantity, Span

__all__ = ["BOTH", "LISTED", "MULTIPLE", "NOBODY", "SOME", "SUMMED", "implied_mentions", "is_implied"]

LISTED, NOBODY, SOME, MULTIPLE = "people listed one by one", "nobody", "a plural: at least two", "double, triple"
BOTH, SUMMED = "both, a couple: two", "the sum of groups"
_NOBODY = re.compile(
    r"\b(?:no[ -]one|nobody|none|no(?=\s+(?:\w+\s+)?"
    r"(?:casualt|injur|fatalit|death|victim|civilian|people|person|passenger|soldier|children|survivor)))\b",
    re.I,
)
# Casualty recorders take a plural without a number as at least two (Airwars, methodology note on casualty ranges).
_SOME = re.compile(r"\b(?:an?\s+(?:\w+\s+)?number\s+of(?:\s+others)?"
                   r"|(?<!\d\s)(?<!two\s)(?<!three\s)(?<!four\s)(?<!five\s)(?<!six\s)others(?=\s+(?:\w+\s+)?"
                   r"(?:were|was|injured|wounded|hurt|killed|died)|[.,;]))\b", re.I)  # fmt: skip
_MULTIPLE = re.compile(
    r"\b(double|triple|quadruple|quintuple)(?=[ -](?:\w+[ -])?(?:murder|homicide|killing|slaying)s?\b(?!-suicide))",
    re.I,
)
_BOTH = re.compile(
    r"\bboth(?=\s+(?:(?:wo)?men\s+|(?:victim|boy|girl|officer|brother|sister|teen|teenager|driver|soldier)s\s+|children\s+"
    r"|people\s+)?(?:(?:were|was|are|had|have|later|been|also|reportedly)\s+){0,3}(?:died|killed|shot|injured|wounded|hurt"
    r"|pronounced|taken|fatally|dead|suffered|sustained)\b)|\b(?:an?|the)\s+(?:\w+\s+)?couple(?=\s+(?:was|were|died)\b)",
    re.I,
)
_FOLD = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}


def is_implied(mention: Mention) -> bool:
    """Whether the count was read from words that are no numerals."""
    return mention.quantity.convention in (LISTED, NOBODY, SOME, MULTIPLE, BOTH, SUMMED)


def implied_mentions(sentence: str, offset: int, lexicon: Lexicon) -> Iterator[Mention]:
    """The counts that a sentence, which begins at ``offset`` in its source, gives in words that are no numerals."""
    for match in _NOBODY.finditer(sentence):
        yield _mention(match[0], offset + match.start(), 0, NOBODY)
    for match in _MULTIPLE.finditer(sentence):
        yield _mention(match[0], offset + match.start(), _FOLD[match[0].lower()], MULTIPLE)
    for match in _SOME.finditer(sentence):
        yield _mention(match[0], offset + match.start(), 2, SOME)
    for match in _BOTH.finditer(sentence):
        yield _mention(match[0], offset + match.start(), 2, BOTH)
    for people in lists_of_people(sentence, lexicon):
        text, convention = sentence[people.start : people.end], SUMMED if people.numbered else LISTED
        yield _mention(text, offset + people.start, people.count, convention, people.floor)


def _mention(text: str, start: int, value: int, convention: str, floor: bool = False) -> Mention:
    span = Span(start, start + len(text))
    some = convention == SOME
    high = None if some or floor else Decimal(value)
    quantity = Quantity(Decimal(value), high, approximate=some, kind=Kind.COUNT, convention=convention)
    return Mention(span, text, quantity, span)
