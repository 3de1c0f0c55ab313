"""Whether two figures are of one scope: "core inflation" and "inflation", "in all its plants" and "in Elm"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crosscheck.aligning.standing import headline_and_lead
from crosscheck.aligning.times import VICTIMS
from crosscheck.model import Answer, Claim, Source
from crosscheck.quantity import materiality
from crosscheck.wordfile import word_file

__all__ = ["scope"]

_NEAR = 0.1  # as a fraction: a part is smaller by more
_REACH = 80  # characters after a figure


def scope(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """Whether one sentence says by a word that it tells of more or less than the other does."""
    if a.quantity.figure == b.quantity.figure or headline_and_lead(a, b):
        return Answer.UNKNOWN, "asked of two figures in the text"
    victims = {a.outcome, b.outcome} <= VICTIMS
    said_a, said_b = (_said(claim, source, victims) for claim, source in ((a, source_a), (b, source_b)))
    if said_a != said_b:
        return Answer.DIFFERS, f"only one says {min(said_a ^ said_b)!r}"
    part, whole = sorted((a, b), key=lambda claim: claim.quantity.figure)
    if where := _apart(part, source_a if part is a else source_b, whole, source_b if part is a else source_a):
        return Answer.DIFFERS, f"{part.text} is of {where}, which is not said of {whole.text}"
    return Answer.UNKNOWN, "nothing tells of two scopes"


def _apart(part: Claim, source: Source, whole: Claim, other: Source) -> str | None:
    """The place that only the smaller figure is of and that the text of the larger one does not name before it."""
    if materiality(part.quantity, whole.quantity) <= _NEAR or whole.place or {part.outcome, whole.outcome} <= VICTIMS:
        return None
    one_text = part.source_id == whole.source_id
    if one_text and part.sentence.start < whole.sentence.start:
        return None  # where it all happened is said first, and not said again
    told = other.text[: part.sentence.start] if one_text else f"{other.title or ''}\n{other.text}"
    if part.place and not any(name.strip().lower() in told.lower() for name in part.place.split(",")):
        return part.place
    found = _words("parts", r"\bin the (?:\w+ )?(?:{})\b").search(part.sentence.of(source.text))
    return found[0] if found and found[0] not in whole.sentence.of(other.text) else None


def _said(claim: Claim, source: Source, victims: bool) -> frozenset[str]:
    """The telling words of the sentence up to somewhat behind the figure."""
    sentence = claim.sentence.of((source.title or "") if claim.in_title else source.text)
    reach = sentence[: claim.span.end - claim.sentence.start + _REACH]
    return _telling(reach, victims)


@lru_cache(maxsize=4096)  # asked for each pair of claims
def _telling(text: str, victims: bool) -> frozenset[str]:
    names = ("said",) if victims else ("said", "of_things")
    return frozenset(found[0].lower() for name in names for found in _words(name, r"\b(?:{})\b").finditer(text))


@cache
def _words(name: str, shape: str) -> re.Pattern[str]:
    """Any of the words of a list, in a shape."""
    return re.compile(shape.format("|".join(map(re.escape, word_file(__package__, "scope.toml")[name]))), re.I)
