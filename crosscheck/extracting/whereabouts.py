"""Where people are, of whom it tells what happened: "are in jail", "sleep in evacuation centres"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, names_people
from crosscheck.extracting.phrasesenses import keeps_dry
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.voice import is_passive
from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon

__all__ = ["caught", "kept_somewhere"]

_STAYING, _BROUGHT, _BETWEEN = (words("whereabouts", key) for key in ("staying", "brought", "between"))
_PLACES, _REFUGES = words("phrasal", "camps"), words("phrasal", "refuges")
_FOR_EVACUEES = words("whereabouts", "for_evacuees")
_ONLY: dict[str, list[str]] = table("whereabouts")["only"]
_CELLS, _HELPERS, _KEEPERS = (words("whereabouts", key) for key in ("cells", "helpers", "keepers"))
_IN_NEED, _PUPILS = words("phrasesenses", "not_driven"), words("whereabouts", "pupils")
_NO_PLIGHT = words("whereabouts", "no_plight")
_IN, _TO = {"in", "inside", "at"}, {"in", "inside", "at", "to", "into"}
_WHICH = {"DT", "CD", "JJ", "JJR", "RB", "IN", "VBG", "VBN", "PRP$"}  # tags: "in at least 31 overcrowded (schools)"
_CAUGHT = {"trapped", "stranded", "marooned"}  # before those whom no other word tells of: "reached 17 trapped miners"
_DEBTORS, _NO_LONGER = words("whereabouts", "debtors"), words("whereabouts", "no_longer")
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
    if name is None or _is_told_in_story(doc) or keeps_dry(doc, at):
        return None
    works_there = _is_helper(doc, at, _KEEPERS if name == "detained" else _HELPERS)
    return None if works_there else Outcome(name, verb, at)


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
        after_school = doc[last].lower_ == "detention" and any(lemma(t) in _PUPILS for t in doc)
        return None if after_school or doc[last + 1 : last + 2].text == "to" else "detained"
    kind = doc[last - 1].lower_ if last > at and lemma(doc[last]) in _PLACES else ""
    other = kind in _ONLY and lemma(doc[last]) not in _ONLY[kind]  # "climbers at the rest camp"
    refuge = (kind in _FOR_EVACUEES and not other) or (shelters and doc[last].lower_ in _REFUGES)
    return "displaced" if refuge and not any(lemma(t) in _IN_NEED for t in doc) else None


def _is_told_in_story(doc: Doc) -> bool:
    """ "The film is about 17 trapped miners"."""
    return any(t.tag_ in NOUNS and lemma(t) in _NO_PLIGHT for t in doc)


def _is_helper(doc: Doc, verb: int, helpers: frozenset[str]) -> bool:
    """Whether those work there of whom the verb tells: "sixty nurses are in (evacuation centres)"."""
    at = next((t.i for t in reversed(doc[max(0, verb - _FAR) : verb]) if t.tag_ in NOUNS | {"CD"}), None)
    if at is None or doc[at].tag_ == "CD":
        return False
    aid = lemma(doc[at]) == "worker" and at > 0 and doc[at - 1].lower_ in helpers
    return aid or lemma(doc[at]) in helpers


def _is_kind(doc: Doc, at: int) -> bool:
    return doc[at].lower_ in _FOR_EVACUEES


def caught(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """Those of whom nothing else is told than that they are trapped: "rescuers reached 17 trapped miners"."""
    if phrase.head is None or not names_people(phrase, lexicon) or phrase.counted in _DEBTORS:
        return None
    told = _CAUGHT & set(phrase.modifiers) and not any(t.lower_ in _NO_LONGER for t in doc[phrase.start : phrase.end])
    return Outcome("trapped", "trap", phrase.head) if told and not _is_told_in_story(doc) else None
