"""Whether a phrase of rescue, arrest or death is meant as such: not "the ferry brought 900 tourists ashore"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.voice import is_told_of, seized
from crosscheck.extracting.words import words

__all__ = ["is_meant", "keeps_dry"]

_LANDINGS, _DANGERS = words("phrasesenses", "landings"), words("phrasesenses", "dangers")
_SACRIFICES, _SWORN = words("phrasesenses", "sacrifices"), words("phrasesenses", "sworn")
_UNLIKE = words("phrasal", "unlike") | words("phrasesenses", "losers")
_CAPTORS = words("freed", "captors")
_PRISONERS = words("freed", "serving") | words("phrasesenses", "prisoners")
_ARMED = words("phrasesenses", "armed")
_NOT_DRIVEN, _UNBOUND = words("phrasesenses", "not_driven"), words("phrasesenses", "unbound")
_STUCK_IN = words("phrasal", "perils") | words("phrasesenses", "stuck_in")
_WEATHER = words("phrasesenses", "weather")
_JAILED_FOR, _CELLS = words("phrasesenses", "jailed_for"), words("whereabouts", "cells")
_LAW, _AT_HOME = words("freed", "rescuers"), words("phrasesenses", "at_home")
_SOLDIERS, _FORCING = words("phrasal", "raiders"), words("phrasesenses", "forcing")
_DRAFTED, _KEEPERS = words("phrasesenses", "drafted"), words("whereabouts", "keepers")
_FAR, _FEW = 8, 4  # tokens


def is_meant(doc: Doc, verb: int, tail: tuple[str, ...], name: str) -> bool:
    """Whether the verb and the words behind it tell of the outcome in this sentence."""
    said = {lemma(t) for t in doc}
    if tail[-1] in _LANDINGS:
        return bool(said & _DANGERS)  # "brought 105 miners to the surface", not divers after a dive
    if name == "displaced":
        return not (said & _NOT_DRIVEN or keeps_dry(doc, verb))
    if tail[-1] == "freedom":
        return not said & (_PRISONERS | _UNBOUND)
    if tail[-1] == "stuck":
        return any(lemma(t) in _STUCK_IN for t in doc[verb : verb + _FAR])  # not "in talks", "in make-up"
    if tail[-1] == "{barrier}":
        return any(lemma(t) == "be" for t in doc[max(0, verb - 3) : verb])  # not "had their power cut off by a storm"
    if tail[-1] in _SACRIFICES:
        return any(lemma(t) in _SWORN for t in doc[max(0, verb - _FAR) : verb])
    if tail[-1] == "{accident}":
        return not said & _UNLIKE  # "the team lost three riders in the crash"
    return name != "detained" or _is_taken(doc, verb, tail)


def _is_taken(doc: Doc, verb: int, tail: tuple[str, ...]) -> bool:
    """Whether a phrase of arrest or abduction is meant as such: not "inspectors were sent to prison"."""
    if lemma(doc[verb]) == "send" and tail[-1] in ("prison", "jail"):
        return not any(lemma(t) in _KEEPERS for t in doc[max(0, verb - _FEW) : verb])
    if lemma(doc[verb]) == "lock":
        return _ends_in_cell(doc, verb + 2) and not any(lemma(t) in _AT_HOME for t in doc)
    if tail[-1] in ("{wild}", "{school}"):
        return _are_abducted(doc, verb)
    return tail[-1] != "{van}" or doc[verb - 1].lower_ in ("were", "been", "being") or seized(doc, verb)


def keeps_dry(doc: Doc, verb: int) -> bool:
    """Whether people only stay out of the weather: "sheltered in halls from the hail"."""
    out_of = next((t.i for t in doc[verb : verb + _FAR] if t.lower_ == "from"), None)
    return out_of is not None and any(lemma(t) in _WEATHER for t in doc[out_of : out_of + 4])


def _ends_in_cell(doc: Doc, at: int) -> bool:
    """Whether what follows "were locked up" tells of jail or of nothing: not "with new contracts", "in their flats"."""
    after = doc[at : at + 1].text.lower()
    if after not in ("in", "by"):
        return after in _JAILED_FOR
    return any(lemma(t) in (_CELLS if after == "in" else _SOLDIERS | _CAPTORS | _LAW) for t in doc[at + 1 : at + 4])


def _are_abducted(doc: Doc, verb: int) -> bool:
    """Whether captors, soldiers or armed men take people away: not "the guide took 20 tourists into the jungle"."""
    if any(lemma(t) in _DRAFTED for t in doc):
        return False  # "the Raiders took three linemen from the university"
    behind = [t.i for t in doc[verb : verb + _FAR] if t.lower_ == "by"]
    by = bool(behind) and any(lemma(t) in _CAPTORS for t in doc[behind[0] : behind[0] + _FAR])
    dragged = lemma(doc[verb]) in _FORCING and is_told_of(doc, verb, _SOLDIERS)
    return (
        by
        or dragged
        or is_told_of(doc, verb, _CAPTORS)
        or any(t.lower_ in _ARMED for t in doc[max(0, verb - 2) : verb])
    )
