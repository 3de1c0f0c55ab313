"""Where a clause begins of which others, or only some of them, are the subject, and where none begins."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import PREDICATES, begins_subject
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.tokens import DAYS, FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["is_adverb", "is_own_clause", "own_who", "says_when", "tells_of_some", "thinks"]

_GROUPS = words("figures", "groups")
_SINGLE = {"was", "has", "is"}
_LISTED = {"CC", "CD", "DT", "PRP$", "JJ", "NN", "NNS", ","}  # tags
_NEAR = 12  # tokens
_THINKING = words("outcomes", "thinking")
_SOME, _OF_THEM = words("clauses", "some"), {"of them", "of whom", "of those"}


def thinks(doc: Doc, at: int) -> bool:
    """Whether the verb has a clause of somebody else: "14 believe that he died", "two men said a boy was shot"."""
    if doc[at + 1 : at + 2].text.lower() == "that":
        return True
    if lemma(doc[at]) not in _THINKING or at + 1 == len(doc) or doc[at + 1].lower_ == "they":
        return False  # "30 said they were hurt" tells of themselves
    return begins_subject(doc, at + 1)


def tells_of_some(doc: Doc, at: int) -> bool:
    """Whether a clause about some of them begins: "240 people were on board, and most of them were hurt"."""
    if doc[at : at + 2].text.lower() in _OF_THEM:
        return doc[at + 2 : at + 3].text != "" and doc[at + 2].tag_ == "CD"  # "rose to 40, and of those 12 died"
    some = doc[at].lower_ in _SOME and doc[at + 1 : at + 3].text.lower() in _OF_THEM
    return some and at + 3 < len(doc) and doc[at + 3].tag_ in PREDICATES


def says_when(doc: Doc, at: int) -> bool:
    """Whether no clause begins: "since Saturday", "until Monday"."""
    return doc[at + 1 : at + 2].text.lower() in DAYS


def is_adverb(doc: Doc, at: int) -> bool:
    """Whether a "since" stands inside a verb and opens no clause: "have since died"."""
    return doc[at].lower_ == "since" and lemma(doc[at - 1]) == "have"


def own_who(doc: Doc, phrase: Phrase) -> int | None:
    """The "who" of those who are counted: "the names of 15 people who died", "the two nurses and their sons who died".

    Not that of somebody else: "the mother of two boys who was killed".
    """
    at = phrase.end
    while at < min(len(doc), phrase.end + _NEAR) and doc[at].tag_ in _LISTED:
        at += 1
    joined = at == phrase.end or any(t.lower_ == "and" for t in doc[phrase.end : at])
    own = at + 1 < len(doc) and doc[at].lower_ == "who" and doc[at + 1].lower_ not in _SINGLE
    return at if own and joined else None


def is_own_clause(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "ten members of the family who were killed", but not "two friends of the guard who was killed"."""
    between = doc[phrase.end : at]
    if doc[at].lower_ != "who" or not between or between[0].tag_ != "IN" or doc[at + 1 : at + 2].text in _SINGLE:
        return False
    if any(t.text == "," or t.tag_ in FINITE for t in between):
        return False
    noun = lemma(between[-1])
    return noun in _GROUPS or not lexicon.lineage(noun)
