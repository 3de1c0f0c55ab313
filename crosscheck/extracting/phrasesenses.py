"""Whether a phrase of rescue, arrest or death is meant as such: not "the ferry brought 900 tourists ashore"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.voice import seized
from crosscheck.extracting.words import words

__all__ = ["is_meant"]

_LANDINGS, _DANGERS = words("phrasesenses", "landings"), words("phrasesenses", "dangers")
_SACRIFICES, _SWORN = words("phrasesenses", "sacrifices"), words("phrasesenses", "sworn")
_UNLIKE = words("phrasal", "unlike") | words("phrasesenses", "losers")
_RAIDERS, _ARMED = words("phrasal", "raiders"), words("phrasal", "armed")
_SAFE, _PRISONERS = words("phrasal", "safe"), {"prisoner", "inmate", "convict", "slave", "prison", "jail"}
_FAR, _BEHIND = 8, 14  # tokens


def is_meant(doc: Doc, verb: int, tail: tuple[str, ...], name: str) -> bool:
    """Whether the verb and the words behind it tell of the outcome in this sentence."""
    said = {lemma(t) for t in doc}
    if tail[-1] in _LANDINGS:
        return bool(said & _DANGERS)  # "brought 105 miners to the surface", not divers after a dive
    if name == "displaced":
        return "homeless" not in said  # they had no home before
    if tail[-1] == "freedom":
        return not said & _PRISONERS
    if tail[-1] == "{home}":
        return _are_raided(doc, verb)
    if tail[-1] in _SACRIFICES:
        return any(lemma(t) in _SWORN for t in doc[max(0, verb - _FAR) : verb])
    if tail[-1] == "{accident}":
        return not said & _UNLIKE  # "the team lost three riders in the crash"
    return tail[-1] != "{van}" or doc[verb - 1].lower_ in ("were", "been", "being") or seized(doc, verb)


def _are_raided(doc: Doc, verb: int) -> bool:
    """Whether armed men take people from home: "gunmen took (two men from their homes)"; not "took them to safety"."""
    around = doc[max(0, verb - _FAR) : verb + _BEHIND]
    raided = any(lemma(t) in _RAIDERS or (t.lower_ in _ARMED and doc[t.i + 1].tag_ == "NNS") for t in around[:-1])
    return raided and not any(t.lower_ in _SAFE for t in doc[verb : verb + _BEHIND])
