"""Where people are, of whom it tells what happened: "are in jail", "sleep in evacuation centres"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, names_people
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.voice import is_passive
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["caught", "kept_somewhere"]

_STAYING, _BROUGHT, _BETWEEN = (words("whereabouts", key) for key in ("staying", "brought", "between"))
_PLACES, _FOR_EVACUEES, _REFUGES = (words("whereabouts", key) for key in ("places", "for_evacuees", "refuges"))
_CELLS = words("whereabouts", "cells")
_IN, _TO = {"in", "inside", "at"}, {"in", "inside", "at", "to", "into"}
_WHICH = {"DT", "CD", "JJ", "JJR", "RB", "IN", "VBG", "VBN", "PRP$"}  # tags: "in at least 31 overcrowded (schools)"
_CAUGHT = {"trapped", "stranded", "marooned"}  # before those whom no other word tells of: "reached 17 trapped miners"
_FAR = 8  # tokens


def kept_somewhere(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What a verb and a place behind it tell of its subject: "(3,000) are in relief camps", "(12) remain in prison"."""
    verb = lemma(doc[at])
    brought = verb in _BROUGHT and doc[at].tag_ in ("VBN", "VBD") and is_passive(doc, at, lexicon)
    if not (brought or (verb in _STAYING and doc[at].tag_.startswith("VB"))):
        return None
    place = at + 1
    while place < len(doc) and doc[place].lower_ in _BETWEEN:
        place += 1
    if place >= len(doc) or doc[place].lower_ not in (_TO if brought else _IN):
        return None
    name = _told_by(doc, place + 1, shelters=verb == "shelter", brought=brought)
    return Outcome(name, verb, at) if name else None


def _told_by(doc: Doc, at: int, shelters: bool, brought: bool) -> str | None:
    """What the place that begins at the token tells of those who are in it."""
    end = min(len(doc), at + _FAR)
    while at < end and doc[at].tag_ in _WHICH and not _is_kind(doc, at):
        at += 1
    last = at
    while last + 1 < end and doc[last + 1].tag_ in NOUNS:
        last += 1
    if last >= end:
        return None
    if lemma(doc[last]) in _CELLS and last == at and not brought:
        return "detained"
    kind = last > at and doc[last - 1].lower_ in _FOR_EVACUEES and lemma(doc[last]) in _PLACES
    return "displaced" if kind or (shelters and doc[last].lower_ in _REFUGES) else None


def _is_kind(doc: Doc, at: int) -> bool:
    return doc[at].lower_ in _FOR_EVACUEES


def caught(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """Those of whom nothing else is told than that they are trapped: "rescuers reached 17 trapped miners"."""
    told = _CAUGHT & set(phrase.modifiers) if names_people(phrase, lexicon) and phrase.head is not None else None
    return Outcome("trapped", "trap", phrase.head) if told and phrase.head is not None else None
