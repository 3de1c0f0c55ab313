"""Counts without a number: "no one was hurt" is 0, "a man and two children" are 3.

They become claims only where something of the lexicon happened to those who are counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Mention, Quantity, Span

__all__ = ["LISTED", "NOBODY", "implied_mentions", "is_implied"]

LISTED, NOBODY, SOME, MULTIPLE = "people listed one by one", "nobody", "a plural: at least two", "double, triple"
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
    r"\b(double|triple|quadruple|quintuple)(?=[ -](?:\w+[ -])?(?:murder|homicide|killing|slaying)s?\b)", re.I
)
_FOLD = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_ONE = {"a", "an", "one", "another", "his", "her", "their", "the", "its", ""}
_NUMERALS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_PLURALS = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "policeman": "policemen",
    "baby": "babies",
    "wife": "wives",
    "person": "people",
}
_LONGEST = 700


def is_implied(mention: Mention) -> bool:
    """Whether the count was read from words that are no numerals."""
    return mention.quantity.convention in (LISTED, NOBODY, SOME, MULTIPLE)


def implied_mentions(sentence: str, offset: int, lexicon: Lexicon) -> Iterator[Mention]:
    """The counts that a sentence, which begins at ``offset`` in its source, gives in words that are no numerals."""
    for match in _NOBODY.finditer(sentence):
        yield _mention(match[0], offset + match.start(), 0, NOBODY)
    for match in _MULTIPLE.finditer(sentence):
        yield _mention(match[0], offset + match.start(), _FOLD[match[0].lower()], MULTIPLE)
    for match in _SOME.finditer(sentence):
        yield _mention(match[0], offset + match.start(), 2, SOME)
    if len(sentence) > _LONGEST:
        return
    pattern, item = _list_patterns(lexicon)
    for match in pattern.finditer(sentence):
        items = list(item.finditer(match[0]))
        counts = [_count(m) for m in items]
        numbered = sum(1 for m in items if m["n"] and m["n"].lower() not in _ONE)
        one_person = (
            items[0]["n"] and items[0]["n"].lower() in ("a", "an") and not any(m["n"] or m["d"] for m in items[1:])
        )
        if None not in counts and len(counts) > 1 and numbered < len(counts) and not one_person:
            yield _mention(match[0], offset + match.start(), sum(c or 0 for c in counts), LISTED)


def _mention(text: str, start: int, value: int, convention: str) -> Mention:
    span = Span(start, start + len(text))
    high = None if convention == SOME else Decimal(value)
    quantity = Quantity(Decimal(value), high, approximate=high is None, kind=Kind.COUNT, convention=convention)
    return Mention(span, text, quantity, span)


@lru_cache(maxsize=4)
def _cached(words: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    plurals = [_PLURALS.get(w, w + "s") for w in words]
    nouns = "|".join(sorted((re.escape(w) for w in {*words, *plurals}), key=lambda w: (-len(w), w)))
    number = "|".join([*_NUMERALS, r"\d{1,2}", "an?", "another", "his", "her", "their", "the"])
    before = rf"(?:(?:{number})\s+(?:(?:two|three|four|five|six|\d)\s+)?)?"
    one = before + rf"(?:(?!(?:and|including|among|with|of)\b)[a-z]+(?:-[a-z]+)*\s+){{0,2}}?(?:{nouns})\b"
    first = rf"(?:{number})\s+(?:(?!(?:and|including|among|with|of)\b)[a-z]+(?:-[a-z]+)*\s+){{0,2}}?(?:{nouns})\b"
    return (
        re.compile(rf"\b{first}(?:,\s+{one}){{0,5}},?\s+and\s+{one}", re.I),
        re.compile(
            rf"(?<![\w-])(?:(?P<d>his|her|their|the)\s+)?(?:\b(?P<n>{number})\s+)?(?:(?!(?:and|including|among|with|of)\b)[a-z]+(?:-[a-z]+)*\s+){{0,2}}?(?P<noun>{nouns})\b",
            re.I,
        ),
    )


def _list_patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _cached(_singulars(lexicon))


def _singulars(lexicon: Lexicon) -> tuple[str, ...]:
    outside = {
        "more", "other", "one", "them", "whom", "those", "dead", "head", "general", "members", "police", "people",
        "crew", "staff", "personnel", "family", "household", "member", "group", "leader",
    }  # fmt: skip
    return tuple(
        sorted(w for w in lexicon.people if w not in outside and w not in lexicon.nouns and w not in lexicon.states)
    )


def _count(item: re.Match[str]) -> int | None:
    """How many one item of a list stands for; None for a plural without a number ("his sons")."""
    word, noun = (item["n"] or "").lower(), item["noun"].lower()
    if word in _NUMERALS or word.isdigit():
        return _NUMERALS[word] if word in _NUMERALS else int(word)
    plural = noun in _PLURALS.values() or (noun.endswith("s") and not noun.endswith("ss"))
    return None if plural else 1
