"""Where the words behind a figure turn to others: "met 14 guards and was killed", "are safe and 20 are dead"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import begins_subject, counts_people, goes_on
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.ownclauses import tells_of_some
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["counts_others", "leads_away"]

_BREAKS = words("outcomes", "breaks")
_SINGLE = {"was", "has", "is"}


def leads_away(doc: Doc, at: int, phrase: Phrase, held: bool, finite: bool, lexicon: Lexicon) -> bool:
    """Whether the token leads from those of the phrase to others; ``finite`` behind a verb, ``held`` by an owner."""
    parted = _parts(doc, at, held, lexicon) or _left_behind(doc, at, phrase)
    return parted or (finite and _hands_over(doc, at, lexicon))


def _parts(doc: Doc, at: int, held: bool, lexicon: Lexicon) -> bool:
    """Whether the token leads to others; "the mother of two died" (``held``), "met 14 guards and was killed"."""
    theirs = held and doc[at].tag_ in FINITE and lemma(doc[at]) in lexicon.happenings
    met = doc[at - 1].tag_ == "NNS" and doc[at].lower_ == "and" and doc[at + 1 : at + 2].text.lower() in _SINGLE
    some = doc[at - 1].lower_ in ("and", "but", ";") and tells_of_some(doc, at)
    return theirs or met or some or doc[at].lower_ in _BREAKS or _leaves(doc, at) or _adds(doc, at)


def _left_behind(doc: Doc, at: int, phrase: Phrase) -> bool:
    """ "The gunmen robbed two tourists and then fled": who flees is not the object."""
    acted_on = phrase.head is not None and doc[phrase.head].dep_ in ("dobj", "pobj")
    return acted_on and lemma(doc[at]) == "flee" and doc[at - 1].lower_ in ("and", "then")


def counts_others(doc: Doc, at: int) -> bool:
    """ "dozens were trapped and 11 are missing", but not "two men aged 21 and 24 were killed"."""
    return doc[at].tag_ == "CD" and doc[at - 1].lower_ == "and" and doc[at - 2].tag_ != "CD"


def _adds(doc: Doc, at: int) -> bool:
    """Whether others are told of from here on: "in addition to dozens of injured", "as three were killed"."""
    if doc[at].lower_ not in ("as", "in"):
        return False
    three = doc[at : at + 3].text.lower()
    if three == "as well as" or doc[max(0, at - 2) : at + 1].text.lower() == "as well as":
        return False  # "two sons as well as Omar's daughter were hurt"
    return three == "in addition to" or (doc[at].lower_ == "as" and begins_subject(doc, at + 1))


def _hands_over(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether others are told of from here on: "are safe and 20 are dead", "found three teachers among the dead"."""
    joined = doc[at].lower_ in ("and", ",", ":") and not goes_on(doc, at + 1)
    first = at + 2 if doc[at + 1 : at + 2].text.lower() == "that" else at + 1  # "and that 21 are missing"
    return (joined and begins_subject(doc, first)) or counts_people(doc, at, lexicon)


def _leaves(doc: Doc, at: int) -> bool:
    """ "A blast near 200 people has left two dead": who is left dead is named behind the verb; not "were left"."""
    passive = at > 0 and lemma(doc[at - 1]) == "be"
    object_ = at + 1 < len(doc) and doc[at + 1].tag_ in ("CD", "DT", "NNS", "RB", "JJR", "PRP$")
    forced = at > 0 and doc[at - 1].lower_ == "to"  # "had to leave their homes"
    return lemma(doc[at]) == "leave" and object_ and not passive and not forced
