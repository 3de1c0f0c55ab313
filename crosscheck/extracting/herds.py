"""Head of livestock, which a plural without an ending counts: "thirty head of sheep", but not "two heads of state"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words

__all__ = ["herd"]

_LIVESTOCK = words("harm", "livestock")
_SINGLE = {"a", "an", "the", "one", "1"}
_ENDS = FINITE | {"VBN", "CC", ".", ",", ":", "RB", "WDT"}  # tags
_FAR = 4  # tokens


def herd(doc: Doc, start: int, head: int) -> str | None:
    """What "head" behind a number counts: "head of sheep", "head of livestock"; None of those who lead."""
    if doc[head].lower_ != "head" or doc[start].lower_ in _SINGLE:
        return None
    behind = doc[head + 1 : head + _FAR]
    if behind and behind[0].lower_ == "of":
        animals = next((lemma(t) for t in behind if lemma(t) in _LIVESTOCK), None)
        return f"head of {animals}" if animals else None
    counted = any(t.tag_ == "CD" for t in doc[max(0, start - 1) : head])
    ends = not behind or behind[0].tag_ in _ENDS  # not "five head for hospital", "two head start programmes"
    return "head of livestock" if counted and ends else None
