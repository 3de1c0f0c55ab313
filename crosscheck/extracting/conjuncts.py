"""Where a list of counted phrases begins: what is said before its first member is said of all."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import NOUNS
from crosscheck.extracting.words import words

__all__ = ["list_start"]

_ANDS = words("conjuncts", "ands")
_WORDS = words("conjuncts", "words")
_NUMBERS = words("conjuncts", "numbers")
_PHRASE = {"CD", "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS", "CC"}
_NAMING = {"NNP", "NNPS", "CD", "HYPH", "-LRB-", "-RRB-"}
_FAR = 24  # tokens


def list_start(doc: Doc, start: int) -> int:
    """The first token of the list that a counted phrase goes on: that of "six" in "six men, Ali and Omar, and two"."""
    first = at = start
    while at > max(0, start - _FAR) and doc[at - 1].lower_ in _ANDS:
        end = at - 1
        while end and doc[end - 1].lower_ in _ANDS:  # ", and"
            end -= 1
        begin = end
        while begin > max(0, start - _FAR) and doc[begin - 1].lower_ not in _ANDS and _in_phrase(doc, begin - 1):
            begin -= 1
        if _is_counted(doc, begin, end):
            first = begin
        elif not _says_who(doc, begin, end):
            return first
        at = begin
    return first


def _is_counted(doc: Doc, begin: int, end: int) -> bool:
    """Whether a member of a list has a number or an article before its noun: "two boys", "a guard"."""
    counted = any(t.tag_ == "CD" or t.lower_ in _NUMBERS for t in doc[begin:end])
    return counted and doc[end - 1].tag_ in NOUNS


def _says_who(doc: Doc, begin: int, end: int) -> bool:
    """Whether a member only tells who those before it are: "two men, Ali and Omar, 12, all brothers, and ..."."""
    named = all(t.tag_ in _NAMING for t in doc[begin:end])
    return begin < end and (named or doc[begin].lower_ == "all")


def _in_phrase(doc: Doc, at: int) -> bool:
    return doc[at].tag_ in _PHRASE | _NAMING or doc[at].lower_ in _WORDS
