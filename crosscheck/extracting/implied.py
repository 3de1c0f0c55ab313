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
_HARM = r"(?:casualt|injur|fatalit|death|victim)"
_NOBODY = re.compile(
    r"\b(?:no[ -]one|nobody|none|no(?=\s+(?:\w+\s+)?"
    r"(?:casualt|injur|fatalit|death|victim|civilian|people|person|passenger|soldier|children|survivor))"
    rf"|no\s+\w+(?:\s+or|,)(?=\s+{_HARM}))\b",
    re.I,
)
# "Nobody was seriously hurt" does not say that nobody was.
_DEGREE = re.compile(
    r"\W*(?:(?:is|was|were|are|has|have|had|been|being|too|very|so|that|in|believed|thought|to|be)\s+){0,5}"
    r"(?:critical|serious|bad|severe|grave)(?:ly)?\b",
    re.I,
)
# "There had been no deaths on a tram since 1959" tells of other years.
_FOR_YEARS = re.compile(
    r"(?:(?!\b(?:first|worst|biggest|deadliest|largest|latest)\b)[^.;,]){0,60}\bsince\s+(?:\d{4}|the\s+\d{4}s|records\b)",
    re.I,
)
# Casualty recorders take a plural without a number as at least two (Airwars, methodology note on casualty ranges).
_SOME = re.compile(r"\b(?:an?\s+(?:\w+\s+)?number\s+of(?:\s+others)?"
                   r"|an?\s+\w+\s+number(?=\s+(?:were|was|injured|wounded|killed|hurt)\b)"
                   r"|(?<!how\s)(?<!as\s)(?<!not\s)(?<!so\s)many(?:\s+(?:more|others))?(?=\s+(?:(?:were|was)\s+)?"
                   r"(?:injured|wounded|hurt|killed|dead)\b|\s+(?:people|persons|civilians|residents)\s+"
                   r"(?:were|was|have|had|died|injured|wounded|killed)\b|[.,;])"
                   r"|(?:multiple|numerous)(?:\s+others\b|(?=\s+(?:\w+\s+)?(?:people|persons|victims|casualties|fatalities"
                   r"|deaths|injuries|civilians|children|women|men|officers|soldiers|students|residents|passengers)\b))"
                   r"|(?<!\d\s)(?<!two\s)(?<!three\s)(?<!four\s)(?<!five\s)(?<!six\s)(?<!dozens\sof\s)(?<!hundreds\sof\s)(?<!scores\sof\s)(?<!thousands\sof\s)others(?=\s+(?:\w+\s+)?"
                   r"(?:were|was|injured|wounded|hurt|killed|died)|[.,;]))\b", re.I)  # fmt: skip
_NOT_GIVEN = re.compile(r"(?:\b(?:no|not|never|nor|unclear|unknown)\b|n['’]t\b)[^.;,]{0,40}$", re.I)
_MULTIPLE = re.compile(
    r"\b(double|triple|quadruple|quintuple)(?=[ -](?:\w+[ -])?(?:murder|homicide|killing|slaying)s?\b(?!-suicide))",
    re.I,
)
_PEOPLE = (
    r"(?:(?:wo)?men|children|people|(?:victim|boy|girl|officer|brother|sister|teen|teenager|driver|soldier|pilot|guard|nurse"
    r"|doctor|student|passenger|son|daughter|worker|suspect|parent|civilian|journalist|climber|hiker|resident|patient)s)"
)
_TOLD = (
    r"(?:died|killed|shot|stabbed|injured|wounded|hurt|arrested|missing|pronounced|taken|fatally|dead|suffered|sustained"
    r"|in\s+(?:critical|serious|stable|custody))"
)
# "Both men", "both of the boys", "both were hurt", but not "both men and women", "both sides".
_BOTH = re.compile(
    rf"\bboth(?=\s+(?:of\s+(?:the|his|her|their|those)\s+)?(?:\w+\s+)?{_PEOPLE}\b(?!,|\s+and\b)"
    rf"|\s+(?:of\s+them\s+)?(?:(?:were|was|are|had|have|later|been|also|reportedly)\s+){{0,3}}{_TOLD}\b)"
    r"|\b(?:an?|the)\s+(?:\w+\s+)?(?:couple|duo|pair|twins|trio)(?=\s+(?:was|were|is|are|had|have|died)\b)",
    re.I,
)
# Two who were counted just before: "two men, who were both shot".
_COUNTED = re.compile(r"\b(?:two|2|couple|pair|twins|duo)\b[^.;]{0,60}$", re.I)
_ANEW = re.compile(r"\b(?:and|but|when|while|before|after|as)\s+$", re.I)
_BACK = 80  # characters
_FOLD = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}


def is_implied(mention: Mention) -> bool:
    """Whether the count was read from words that are no numerals."""
    return mention.quantity.convention in (LISTED, NOBODY, SOME, MULTIPLE, BOTH, SUMMED)


def implied_mentions(sentence: str, offset: int, lexicon: Lexicon) -> Iterator[Mention]:
    """The counts that a sentence, which begins at ``offset`` in its source, gives in words that are no numerals."""
    for match in _NOBODY.finditer(sentence):
        if not _DEGREE.match(sentence, match.end()) and not _FOR_YEARS.match(sentence, match.end()):
            yield _mention(match[0], offset + match.start(), 0, NOBODY)
    for match in _MULTIPLE.finditer(sentence):
        yield _mention(match[0], offset + match.start(), _FOLD[match[0].lower()], MULTIPLE)
    for match in _SOME.finditer(sentence):
        if not ("number" in match[0] and _NOT_GIVEN.search(_just_before(sentence, match))):
            yield _mention(match[0], offset + match.start(), 2, SOME)
    for match in _BOTH.finditer(sentence):
        before = _just_before(sentence, match)
        if not _COUNTED.search(before) or _ANEW.search(before):
            yield _mention(match[0], offset + match.start(), 3 if "trio" in match[0].lower() else 2, BOTH)
    for people in lists_of_people(sentence, lexicon):
        text, convention = sentence[people.start : people.end], SUMMED if people.numbered else LISTED
        yield _mention(text, offset + people.start, people.count, convention, people.floor)


def _just_before(sentence: str, match: re.Match[str]) -> str:
    """The words before a match, no more of them than patterns look at: time must not grow with the square of a text."""
    return sentence[max(0, match.start() - _BACK) : match.start()]


def _mention(text: str, start: int, value: int, convention: str, floor: bool = False) -> Mention:
    span = Span(start, start + len(text))
    some = convention == SOME
    high = None if some or floor else Decimal(value)
    quantity = Quantity(Decimal(value), high, approximate=some, kind=Kind.COUNT, convention=convention)
    return Mention(span, text, quantity, span)
