"""What stands before a count and only says how it is meant: "a total of 14 people", "a group of 14", "a record 14"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words

__all__ = ["collective_start"]

_MEMBERS = words("figures", "members")
_NARROWING = {"JJ", "NN", "NNP", "VBN", "VBG"}  # tags between the article and such a noun
_DESCRIBING = {"JJ", "JJR", "RB", "RBR", "VBG", "VBN"}
_FEW = 3  # tokens


def collective_start(doc: Doc, start: int) -> int:
    """The token at which a counted phrase begins with such a word before it, and the word's article; else ``start``."""
    if start > 1 and doc[start - 2].lower_ in ("a", "an") and _describes(doc, start - 1):
        return start - 2
    if start < 2 or doc[start - 1].lower_ != "of" or not _is_one(doc, start - 2):
        return start
    first = start - 2
    while first > max(0, start - 2 - _FEW) and doc[first - 1].tag_ in _NARROWING:
        first -= 1
    return first - 1 if first and doc[first - 1].tag_ == "DT" else start - 2


def _is_one(doc: Doc, noun: int) -> bool:
    """Whether such a noun stands there: "a family (of five)", but not "the families (of five rebels)", "the family"."""
    theirs = lemma(doc[noun]) == "family" and noun > 0 and doc[noun - 1].lower_ == "the"
    return lemma(doc[noun]) in _MEMBERS and doc[noun].tag_ not in ("NNS", "NNPS") and not theirs


def _describes(doc: Doc, at: int) -> bool:
    """Whether the token only describes the number behind it: "a further 14", "a staggering 140", "a record 12"."""
    return doc[at].tag_ in _DESCRIBING or doc[at].lower_ == "record"
