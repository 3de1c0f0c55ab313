"""Where a clause begins of which others, or only some of them, are the subject, and where none begins."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import PREDICATES, begins_subject
from crosscheck.extracting.tokens import DAYS, lemma
from crosscheck.extracting.words import words

__all__ = ["is_adverb", "says_when", "tells_of_some", "thinks"]

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
    some = doc[at].lower_ in _SOME and doc[at + 1 : at + 3].text.lower() in _OF_THEM
    return some and at + 3 < len(doc) and doc[at + 3].tag_ in PREDICATES


def says_when(doc: Doc, at: int) -> bool:
    """Whether no clause begins: "since Saturday", "until Monday"."""
    return doc[at + 1 : at + 2].text.lower() in DAYS


def is_adverb(doc: Doc, at: int) -> bool:
    """Whether a "since" stands inside a verb and opens no clause: "have since died"."""
    return doc[at].lower_ == "since" and lemma(doc[at - 1]) == "have"
