"""Whether a phrase of rescue, arrest or death is meant as such: not "the ferry brought 900 tourists ashore"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.voice import is_told_of, seized
from crosscheck.extracting.words import words

__all__ = ["is_meant"]

_LANDINGS, _DANGERS = words("phrasesenses", "landings"), words("phrasesenses", "dangers")
_SACRIFICES, _SWORN = words("phrasesenses", "sacrifices"), words("phrasesenses", "sworn")
_UNLIKE = words("phrasal", "unlike") | words("phrasesenses", "losers")
_CAPTORS = words("freed", "captors")
_PRISONERS = words("freed", "serving") | words("phrasesenses", "prisoners")
_ARMED = words("phrasesenses", "armed")
_SOLDIERS, _FORCING = words("phrasal", "raiders"), words("phrasesenses", "forcing")
_FOR_FUN, _NOT_JAILED, _QUEUES = (words("phrasesenses", key) for key in ("out_for_fun", "not_jailed", "queues"))
_FAR = 8  # tokens


def is_meant(doc: Doc, verb: int, tail: tuple[str, ...], name: str) -> bool:
    """Whether the verb and the words behind it tell of the outcome in this sentence."""
    said = {lemma(t) for t in doc}
    if tail[-1] in _LANDINGS:
        return bool(said & _DANGERS)  # "brought 105 miners to the surface", not divers after a dive
    if name == "displaced":
        return "homeless" not in said and not said & _FOR_FUN  # they had no home before, or go back to it
    if name == "trapped" or tail[-1] == "up":
        return not said & (_QUEUES if name == "trapped" else _NOT_JAILED)
    if tail[-1] == "freedom":
        return not said & _PRISONERS
    if tail[-1] in _SACRIFICES:
        return any(lemma(t) in _SWORN for t in doc[max(0, verb - _FAR) : verb])
    if tail[-1] == "{accident}":
        return not said & _UNLIKE  # "the team lost three riders in the crash"
    if tail[-1] in ("{wild}", "{school}"):
        return _are_abducted(doc, verb)
    return tail[-1] != "{van}" or doc[verb - 1].lower_ in ("were", "been", "being") or seized(doc, verb)


def _are_abducted(doc: Doc, verb: int) -> bool:
    """Whether captors, soldiers or armed men take people away: not "the guide took 20 tourists into the jungle"."""
    behind = [t.i for t in doc[verb : verb + _FAR] if t.lower_ == "by"]
    by = bool(behind) and any(lemma(t) in _CAPTORS for t in doc[behind[0] : behind[0] + _FAR])
    dragged = lemma(doc[verb]) in _FORCING and is_told_of(doc, verb, _SOLDIERS)
    return (
        by
        or dragged
        or is_told_of(doc, verb, _CAPTORS)
        or any(t.lower_ in _ARMED for t in doc[max(0, verb - 2) : verb])
    )
