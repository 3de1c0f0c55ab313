"""Counts that leave out what the words before them say: "and eight in Lake county", "and five were civilians"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.aftermath import under_rubble
from crosscheck.extracting.phrases import noun_phrase
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import NAMES, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["leans", "of_next_place", "predicated", "says_who"]

_BEING = {"are", "were"}
_JOINT = 3  # tokens between one place and the next
_JOINTS = {"and", ",", ";", "them"}
_PASSED = {"VBN", "IN", "NNP", "NNS", "NN", "DT"}  # "of those killed by drones were"
_MORGUES = words("hospital", "morgues")
_COUNTED, _TALLYING = words("ellipsis", "counted"), words("ellipsis", "tallying")
_FAR = 8  # tokens


def leans(doc: Doc, start: int, end: int, last: Reading, lexicon: Lexicon) -> bool:
    """Whether a bare count tells of those before, who ``last`` counts: where else they are, or who others are."""
    if not start or end >= len(doc) or doc[start - 1].lower_ not in _JOINTS:
        return False
    if under_rubble(doc, end + (doc[end].lower_ in _BEING)):
        return False  # who is there now was not killed with them
    if doc[end].tag_ == "IN" and last.kind is Kind.COUNT:
        return doc[end].lower_ not in ("of", "than") and not _parted(doc, end, last)
    return last.harm and last.phrase.subset and says_who(doc, end, lexicon)


def of_next_place(doc: Doc, start: int, end: int, last: Reading) -> bool:
    """Whether a bare count is what another place gives of the same: "Italy reported 12 deaths, Spain 14"."""
    given_by = last.doc[last.figure.start - 1]
    again = given_by.tag_ == "IN" and doc[start - 1].lower_ == given_by.lower_  # "Elm accounts for 12, Ash for nine"
    first = name = start - 2 if again else start - 1
    while name > last.phrase.end and doc[name].tag_ in NAMES:
        name -= 1
    joints = doc[last.phrase.end : name + 1]
    joined = 0 < len(joints) < _JOINT and all(t.text == "," or t.lower_ == "and" for t in joints)
    if name == first or not joined or not (end >= len(doc) or doc[end].is_punct or doc[end].lower_ == "and"):
        return False
    verb = last.figure.start - (2 if again else 1)
    given = lemma(doc[verb]) in _TALLYING and verb > 0 and doc[verb - 1].tag_ in NAMES
    return last.harm and last.kind is Kind.COUNT and (given or (last.phrase.head is None and doc[verb].tag_ in NAMES))


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
