"""Nouns for as many as are counted: "a total of 14 people", "an armed group of 14 rebels" are those 14."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words

__all__ = ["collective_start"]

_MEMBERS = words("figures", "members")
_NARROWING = {"JJ", "NN", "NNP", "VBN", "VBG"}  # tags between the article and such a noun
_FEW = 3  # tokens


def collective_start(doc: Doc, start: int) -> int:
    """The token at which a counted phrase begins with such a noun before it, and the noun's article; else ``start``."""
    if start < 2 or doc[start - 1].lower_ != "of" or lemma(doc[start - 2]) not in _MEMBERS:
        return start
    first = start - 2
    while first > max(0, start - 2 - _FEW) and doc[first - 1].tag_ in _NARROWING:
        first -= 1
    return first - 1 if first and doc[first - 1].tag_ == "DT" else start - 2
