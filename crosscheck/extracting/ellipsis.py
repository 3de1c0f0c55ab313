"""Counts that leave out what the words before them say: "and eight in Lake county", "and five were civilians"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.aftermath import left_in_care, under_rubble
from crosscheck.extracting.phrases import noun_phrase
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["leans", "predicated", "says_who"]

_BEING = {"are", "were"}
_JOINTS = {"and", ",", ";", ":", "them"}
_PASSED = {"VBN", "IN", "NNP", "NNS", "NN", "DT"}  # "of those killed by drones were"
_MORGUES = words("hospital", "morgues")
_COUNTED = words("ellipsis", "counted")
_FAR = 8  # tokens


def leans(doc: Doc, start: int, end: int, last: Reading, lexicon: Lexicon) -> bool:
    """Whether a bare count tells of those before, who ``last`` counts: where else they are, or who others are."""
    if not start or end >= len(doc) or doc[start - 1].lower_ not in _JOINTS:
        return False
    if under_rubble(doc, end + (doc[end].lower_ in _BEING)) or left_in_care(doc, start, end, lexicon):
        return False  # who is there now was not killed with them
    if doc[end].tag_ == "IN" and last.kind is Kind.COUNT:
        return doc[end].lower_ not in ("of", "than") and not _parted(doc, end, last)
    return last.harm and last.phrase.subset and says_who(doc, end, lexicon)


def _parted(doc: Doc, end: int, last: Reading) -> bool:
    """Whether the places part the dead from the hurt: "two were taken to hospital and three to the morgue"."""
    dead = last.outcome is not None and last.outcome.predicate == "morgue"
    return doc[end].lower_ == "to" and (dead or any(t.lower_ in _MORGUES for t in doc[end : end + _FAR]))


def says_who(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether a form of be tells at ``at`` who or where they were, and nothing that happened: "18 were in the bus"."""
    if at + 1 >= len(doc) or doc[at].lower_ not in _BEING:
        return False
    where = at + 2 if doc[at + 1].lower_ in _COUNTED else at + 1
    placed = doc[where : where + 1].text.lower() in words("ellipsis", "places") and doc[where].tag_ == "IN"
    return placed or predicated(doc, at, lexicon) is not None


def predicated(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    """Who those counted before the token are said to be: the "child" of "nine of the dead were children"."""
    end = min(len(doc), at + _FAR)
    while at < end and doc[at].tag_ in _PASSED:
        at += 1
    if at >= end:
        return None
    single = doc[at].lower_ in ("is", "was") and doc[at + 1 : at + 2].text.lower() in ("a", "an")
    if not single and doc[at].lower_ not in _BEING:
        return None
    found = noun_phrase(doc, at + 1, at + 2 if single else at + 1, False, lexicon)
    wanted = "NN" if single else "NNS"  # "one in three is a child"
    if found.head is None or doc[found.head].tag_ != wanted or doc[found.end : found.end + 1].text in ("'", "’"):
        return None
    return found.counted if lexicon.lineage(found.counted or "") else None
