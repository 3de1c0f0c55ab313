"""Where a clause ends and the next begins, told from the words themselves: parsers err in just such sentences."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = [
    "PREDICATES",
    "aside_end",
    "begins_subject",
    "behind_deed",
    "counts_people",
    "goes_on",
    "is_level",
    "next_predicate",
]

PREDICATES = FINITE | {"MD"}
_VERBS = PREDICATES | {"VBN", "VB"}
_NOUN_START = {"CD", "DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "PDT", "EX"}
_JOINTS = {"and", ",", "or", "&"}
_SOME = words("clauses", "some")
_BREAKS = words("outcomes", "breaks")
_MOVES, _DEEDS = words("tolls", "moves"), words("outcomes", "done_to_others")
_RELATIVES = {"WP", "WDT", "WP$"}
_SUBJECT, _ASIDE, _NEXT, _LATER = 10, 14, 12, 18  # tokens


def begins_subject(doc: Doc, at: int) -> bool:
    """Whether a subject with a verb of its own begins at the token: "(are stuck and) five have been killed"."""
    if at >= len(doc) or (
        doc[at].tag_ not in _NOUN_START and doc[at].lower_ not in ("at", "more", "some", "up", "about")
    ):
        return False
    for i in range(at + 1, min(len(doc), at + _SUBJECT)):
        if doc[i].lower_ in _BREAKS or doc[i].text in (",", ";"):
            return False
        if doc[i].tag_ in PREDICATES:
            return True
    return False


def goes_on(doc: Doc, at: int) -> bool:
    """Whether a verb or an adverb stands right behind "and" or a comma, so that the subject is still the same."""
    return at < len(doc) and (doc[at].tag_ in _VERBS or doc[at].tag_ == "RB")


def next_predicate(doc: Doc, at: int) -> int | None:
    """A second verb of the same subject behind the one at ``at``: the "died" of "slipped and died"."""
    for i in range(at + 1, min(len(doc) - 1, at + _NEXT)):
        word = doc[i].lower_
        if word in _BREAKS or word in ("that", "who", "which"):
            return None
        if word in ("and", "then") and goes_on(doc, i + 1):
            verb = next((k for k in range(i + 1, min(len(doc), i + 4)) if doc[k].tag_ != "RB"), None)
            return verb if verb is not None and doc[verb].tag_ in _VERBS else None
        if word == "and" and begins_subject(doc, i + 1):
            return None
    return None


def aside_end(doc: Doc, at: int, lexicon: Lexicon) -> int | None:
    """The comma that closes an aside about some of those counted, if one opens at ``at``; the end where none closes.

    "Dozens of miners, two of them injured, were brought up": what is told in it did not happen to all of them.
    """
    if doc[at].text != "," or at + 1 >= len(doc) or not (doc[at + 1].tag_ == "CD" or doc[at + 1].lower_ in _SOME):
        return None
    for i in range(at + 2, min(len(doc), at + _ASIDE)):
        if doc[i].text == ",":
            return i
        if doc[i].lower_ in _JOINTS or doc[i].tag_ in PREDICATES:
            return None
    return None if counts_people(doc, at + 1, lexicon) else len(doc)


def counts_people(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether another count of people begins at the token."""
    nouns = (t for t in doc[at + 1 : at + 4] if t.tag_ in ("NNS", "NNPS"))
    return doc[at].tag_ == "CD" and any(lexicon.lineage(lemma(t)) for t in nouns)


def behind_deed(doc: Doc, at: int, start: int, lexicon: Lexicon) -> int | None:
    """The verb of the whole behind what a relative clause says it did, whose verb stands at the token."""
    did = doc[at].tag_ in FINITE and lemma(doc[at]) in lexicon.verbs.keys() | _DEEDS
    if not did or not any(t.tag_ in _RELATIVES for t in doc[start : min(at, start + 2)]):
        return None
    for token in doc[at + 1 : at + _LATER]:
        if token.lower_ in _BREAKS or token.tag_ in _RELATIVES:
            return None
        if token.tag_ in FINITE:
            return token.i if lemma(token) in ("be", "have") else None
    return None


def is_level(doc: Doc, start: int) -> bool:
    """Whether a verb stands before those who are counted, so that the next is that of others: "rose to (700)"."""
    return start > 1 and doc[start - 1].lower_ == "to" and lemma(doc[start - 2]) in _MOVES
