"""Where a list of counted phrases begins: what is said before its first member is said of all."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.phrases import NOUNS
from crosscheck.extracting.words import words

__all__ = ["list_start"]

_ANDS = words("conjuncts", "ands")
_WORDS = words("conjuncts", "words")
_PHRASE = {"CD", "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS", "CC"}
_FAR = 24  # tokens


def list_start(doc: Doc, start: int) -> int:
    """The first token of the list that a counted phrase goes on: in "six men and two boys" that of "six"."""
    first = at = start
    while at > max(0, start - _FAR) and doc[at - 1].lower_ in _ANDS:
        end = at - 1
        while end and doc[end - 1].lower_ in _ANDS:  # ", and"
            end -= 1
        begin = end
        while begin > max(0, start - _FAR) and doc[begin - 1].lower_ not in _ANDS and _in_phrase(doc, begin - 1):
            begin -= 1
        counted = any(t.tag_ == "CD" or t.lower_ in ("a", "an", "several", "dozens") for t in doc[begin:end])
        if not counted or doc[end - 1].tag_ not in NOUNS:
            return first
        first = at = begin
    return first


def _in_phrase(doc: Doc, at: int) -> bool:
    return doc[at].tag_ in _PHRASE or doc[at].lower_ in _WORDS
