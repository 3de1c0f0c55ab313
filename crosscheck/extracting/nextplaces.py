"""Counts of another place, with the verb left out: "Italy reported 12 deaths, Spain 14", "followed by Elm with 9"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import DAYS, NAMES, lemma
from crosscheck.extracting.words import words
from crosscheck.model import Kind

__all__ = ["giving_place", "next_place"]

_TALLYING = words("ellipsis", "tallying")
_DISTRICTS = words("ellipsis", "districts")
_NO_PLACES = words("ellipsis", "no_places") | DAYS | words("voice", "times")
_NO_SITES = {"DATE", "TIME", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}  # types of entities
_JOINTS = {",", "and", ", and"}
_FOLLOWED = {", followed by", "followed by"}


def next_place(doc: Doc, start: int, end: int, last: Reading) -> str | None:
    """The place whose count a bare figure is, of what ``last`` counts in another."""
    if not last.harm or last.kind is not Kind.COUNT or last.phrase.end >= start:
        return None
    if end < len(doc) and not doc[end].is_punct and doc[end].lower_ != "and":
        return None
    given_by, before = doc[start - 1], doc[last.figure.start - 1]
    again = given_by.tag_ == "IN" and before.lower_ == given_by.lower_  # "Elm accounts for 12, Ash for nine"
    behind = again or given_by.lower_ == "with"
    first = _first(doc, start - 2 if behind else start - 1, last.phrase.end)
    joint = doc[last.phrase.end : first].text.lower()
    if first >= start - behind or _is_no_place(doc, start - behind - 1):
        return None
    leaning = last.phrase.head is None  # itself the next place of another
    told = joint in _JOINTS and ((leaning and (again or before.tag_ in NAMES)) or _tells(doc, last, again))
    followed = given_by.lower_ == "with" and joint in _FOLLOWED
    return doc[first : start - behind].text if told or followed else None


def _is_no_place(doc: Doc, name: int) -> bool:
    """Whether the name, with its number, is that of something else: "Covid 19", "Monday 12", "City 3"."""
    return doc[name].lower_ in _NO_PLACES or doc[name].ent_type_ in _NO_SITES


def giving_place(doc: Doc, start: int) -> str | None:
    """The place that is the subject of a bare count: "Elm accounts for (12 deaths)", "Italy reported (12 deaths)"."""
    share = start > 1 and doc[start - 1].lower_ == "for" and lemma(doc[start - 2]) == "account"
    verb = start - 2 if share else start - 1
    if verb < 1 or lemma(doc[verb]) not in _TALLYING:
        return None
    district = doc[verb - 1].lower_ in _DISTRICTS
    end = verb - 1 if district else verb
    first = _first(doc, end - 1, 0)
    place = share or district or doc[end - 1].ent_type_ == "GPE"
    return doc[first:end].text if place and first < end else None


def _first(doc: Doc, at: int, stop: int) -> int:
    """The token that begins the name which ends at the token; the one behind it where none does."""
    while at >= stop and doc[at].tag_ in NAMES:
        at -= 1
    return at + 1


def _tells(doc: Doc, last: Reading, again: bool) -> bool:
    """Whether the last count is what a named place gives: "Italy reported (12 deaths)"."""
    verb = last.figure.start - (2 if again else 1)
    return verb > 0 and lemma(doc[verb]) in _TALLYING and doc[verb - 1].tag_ in NAMES
