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
_PRISONERS = words("phrasesenses", "prisoners")
_FAR = 8  # tokens


def is_meant(doc: Doc, verb: int, tail: tuple[str, ...], name: str) -> bool:
    """Whether the verb and the words behind it tell of the outcome in this sentence."""
    said = {lemma(t) for t in doc}
    if tail[-1] in _LANDINGS:
        return bool(said & _DANGERS)  # "brought 105 miners to the surface", not divers after a dive
    if name == "displaced":
        return "homeless" not in said  # they had no home before
    if tail[-1] == "freedom":
        return not said & _PRISONERS
    if tail[-1] in _SACRIFICES:
        return any(lemma(t) in _SWORN for t in doc[max(0, verb - _FAR) : verb])
    if tail[-1] == "{accident}":
        return not said & _UNLIKE  # "the team lost three riders in the crash"
    if tail[-1] in ("{wild}", "{school}"):
        return is_told_of(doc, verb, _CAPTORS)  # "the guide took 20 tourists into the jungle"
    return tail[-1] != "{van}" or doc[verb - 1].lower_ in ("were", "been", "being") or seized(doc, verb)
