"""Who is picked up is saved at sea, or arrested: "a cutter picked up 61 migrants", "17 were picked up by police"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.asides import behind_aside
from crosscheck.extracting.byagents import agent_noun
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["picked_up"]

_SAVERS, _ARRESTERS, _AFLOAT = (words("pickedup", key) for key in ("savers", "arresters", "afloat"))
_YOUNG, _STATIONS = words("pickedup", "young"), words("pickedup", "stations")
_HELPED, _HELPING, _AGENCIES = (words("pickedup", key) for key in ("helped", "helping", "agencies"))
_CELLS = words("whereabouts", "cells") | words("phrasal", "custody")
_AT_SEA, _ASHORE = words("pickedup", "at_sea"), words("pickedup", "ashore")
_PERILS, _RIDERS = words("pickedup", "perils"), words("pickedup", "riders")
_SKIPPED = {"RB", "DT", "JJ", "JJS", "PRP$"}
_BETWEEN = {"RB", "IN", "NNP", "DT", "JJ", "NN"}  # tags: "14 men from Elm were later (picked up)"
_FACTS = {"VBD", "VBN", "VBG", "VBZ"}
_FEW, _FAR = 6, 12  # tokens


def picked_up(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What became of those whom a ship or the police picked up; None of those whom a bus did, or a ferry in port."""
    verb = _active(doc, phrase)
    active = verb is not None
    verb = verb if active else _passive(doc, phrase)
    if verb is None or any(t.lower_ in ("not", "n't") for t in doc[max(0, verb - 2) : verb]):
        return None
    who = _subject(doc, verb) if active else _agent(doc, verb)
    said = {lemma(t) for t in doc}
    helped = phrase.counted in _YOUNG or bool(said & (_STATIONS | _HELPED)) or _are_driven(doc, verb)
    if who in _ARRESTERS and not helped and (who != "agent" or said & _AGENCIES):
        return Outcome("detained", "pick", verb, active=active)
    peril = phrase.counted in _AFLOAT or said & (_PERILS if phrase.counted in _RIDERS else _PERILS | _AT_SEA)
    saved = who in _SAVERS and peril and not said & _ASHORE
    return Outcome("rescued", "pick", verb, active=active) if saved else None


def _are_driven(doc: Doc, verb: int) -> bool:
    """ "(Police picked up two tourists) and drove them home", but not "and took them to jail"."""
    on = next((t.i for t in doc[verb:-2] if t.lower_ == "and" and lemma(doc[t.i + 1]) in _HELPING), None)
    jailed = any(lemma(t) in _CELLS for t in doc[verb:])
    return on is not None and doc[on + 2].lower_ == "them" and not jailed


def _active(doc: Doc, phrase: Phrase) -> int | None:
    """The verb before its object: "picked up (at least 61 migrants)"."""
    at = before_owner(doc, phrase.start - 1)
    while at > 0 and doc[at].tag_ in _SKIPPED:
        at -= 1
    picks = at > 0 and doc[at].lower_ == "up" and lemma(doc[at - 1]) == "pick" and doc[at - 1].tag_ in _FACTS
    return at - 1 if picks else None


def _passive(doc: Doc, phrase: Phrase) -> int | None:
    """The participle behind its subject: "(61 migrants) were later picked up by"; not of a clause of theirs."""
    start, passive = behind_aside(doc, phrase.end), False
    for token in doc[start : start + _FAR]:
        if lemma(token) == "pick" and doc[token.i + 1 : token.i + 2].text == "up":
            return token.i if passive else None
        passive = passive or lemma(token) == "be"
        if lemma(token) not in ("be", "have") and token.tag_ not in _BETWEEN:
            return None
    return None


def _subject(doc: Doc, verb: int) -> str | None:
    """The noun nearest before the verb, if no clause of another ends with it: not "the gang that shot the officer"."""
    noun = next((t for t in reversed(doc[max(0, verb - _FAR) : verb]) if t.tag_ in NOUNS), None)
    if noun is None or any(t.tag_ in ("WP", "WDT") for t in doc[max(0, noun.i - _FAR) : noun.i]):
        return None
    return lemma(noun)


def _agent(doc: Doc, verb: int) -> str | None:
    """The last noun of who did it: the "guard" of "(picked up) by the Italian coast guard"."""
    by = next((t.i for t in doc[verb + 2 : verb + _FEW] if t.lower_ == "by"), None)
    return None if by is None else agent_noun(doc, by)
