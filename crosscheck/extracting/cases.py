"""Cases are of a disease where the text speaks of one; others are heard in court, hold bottles, or just occur."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from spacy.tokens import Doc

from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["NOUN", "are_of_no_disease", "is_of_disease", "knowing_cases"]

NOUN = "case"
_NO_CASES, _TRIED, _FOUND = (words("cases", key) for key in ("no_cases", "tried", "found"))
_SICKNESS, _COURTS = words("cases", "sickness"), _NO_CASES | {"judge", "lawyer"}
_WORKERS, _NEAR = words("cases", "workers"), 5  # tokens
_CASES = re.compile(r"\bcases?\b", re.I)


def knowing_cases(text: str, lexicon: Lexicon) -> Lexicon:
    """The lexicon for a text: without the word, if the text has cases and speaks of no disease."""
    return lexicon if not _CASES.search(text) or _ill().search(text) else _without_cases(lexicon)


def are_of_no_disease(doc: Doc, phrase: Phrase) -> bool:
    """ "Three cases of assault", "nine court cases", "won 14 cases", "in two cases": nobody fell ill."""
    if phrase.counted != NOUN:
        return False
    of = doc[phrase.end : phrase.end + 1].text == "of"
    behind = doc[phrase.end + 1 : phrase.end + 4] if of else ()
    if _NO_CASES & {*phrase.modifiers, *(lemma(t) for t in behind)}:
        return True
    found = _FOUND & set(phrase.modifiers)
    return not of and (_is_tried(doc, phrase) or (not found and _says_where(doc, phrase)))


def is_of_disease(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the caseload at the token is one of a disease, and not "his caseload" or "each nurse's caseload"."""
    said = {lemma(t) for t in doc}
    owner = doc[at - 2] if at > 1 and doc[at - 1].tag_ == "POS" else None
    ones_own = doc[max(0, at - 1)].lower_ in ("his", "her") or (owner is not None and lexicon.lineage(lemma(owner)))
    theirs = ones_own or any(lemma(t) in _WORKERS for t in doc[max(0, at - _NEAR) : at])
    return bool(said & _SICKNESS) and not said & _COURTS and not theirs


def _is_tried(doc: Doc, phrase: Phrase) -> bool:
    """ "Heard 12 cases", "six cases were dismissed", but not "had 40 cases, trying to stop the virus"."""
    before, at = phrase.start - 1, phrase.end
    while before > 0 and doc[before].tag_ in ("DT", "PDT", "PRP$"):
        before -= 1
    while at < len(doc) - 1 and lemma(doc[at]) in ("have", "be"):
        at += 1
    passive = at > phrase.end and lemma(doc[at - 1]) == "be" and lemma(doc[at]) in _TRIED
    return passive or (before >= 0 and lemma(doc[before]) in _TRIED)


def _says_where(doc: Doc, phrase: Phrase) -> bool:
    """ "In two cases charges were dropped", but not "a rise in 14 cases"."""
    before = phrase.start - 1
    while before > 0 and (doc[before].tag_ == "RB" or doc[before].lower_ in ("at", "least")):
        before -= 1
    return before >= 0 and doc[before].lower_ == "in"


@lru_cache(maxsize=8)
def _without_cases(lexicon: Lexicon) -> Lexicon:
    return replace(lexicon, nouns=MappingProxyType({w: name for w, name in lexicon.nouns.items() if w != NOUN}))


@lru_cache(maxsize=1)
def _ill() -> re.Pattern[str]:
    """A disease, or cases that are only ever of one: "cholera", "tested positive", "14 new cases"."""
    diseases = _any_of(words("phrasal", "diseases") - words("cases", "other_senses"))
    return re.compile(
        rf"\b(?:(?:{diseases})(?:e?s)?|(?:{_any_of(words('cases', 'ill'))})\w*|(?:{_any_of(_FOUND)})\s+cases?)\b", re.I
    )


def _any_of(these: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(these)))
