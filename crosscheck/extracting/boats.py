"""Those on board a boat share what it was saved from: "rescued a dinghy with 90 migrants"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.asides import behind_aside
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.voice import harms
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["saved_aboard"]

_BOATS, _HOLDING = words("boats", "boats"), words("boats", "holding")
_SAVING = words("boats", "saving")
_ASHORE, _PRESERVERS = words("boats", "ashore"), words("boats", "preservers")
_BOUND = {"RB", "DT", "IN", "RBR", "JJR", "JJS"}  # tags: "with at least 90 migrants"
_BESIDES = {"DT", "JJ", "NN", "VBN", "CD"}  # tags of what stands between the verb and the boat
_FAR, _FEW = 8, 4  # tokens


def saved_aboard(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What saved a boat saved all those whom it carries."""
    at = phrase.start - 1
    while at > 0 and phrase.start - at <= _FEW and doc[at].tag_ in _BOUND and doc[at].lower_ not in _HOLDING:
        at -= 1
    if at < 1 or doc[at].lower_ not in _HOLDING or lemma(doc[at - 1]) not in _BOATS:
        return None
    if phrase.counted in _ASHORE or any(lemma(t) in _PRESERVERS for t in doc) or _from_loss(doc, phrase):
        return None
    verb = at - 2
    while verb > 0 and doc[verb].tag_ in _BESIDES and lemma(doc[verb]) not in _SAVING:
        verb -= 1
    if verb >= 0 and lemma(doc[verb]) in _SAVING and doc[verb].tag_ != "VB" and harms(doc, verb, lexicon, True):
        return Outcome("rescued", lemma(doc[verb]), verb, active=True)
    return _passive(doc, behind_aside(doc, phrase.end))


def _from_loss(doc: Doc, phrase: Phrase) -> bool:
    """ "(saved a ferry with 400 passengers) from being sold", "from closure"."""
    behind = doc[phrase.end : phrase.end + 2]
    return behind[:1].text.lower() == "from" and behind[1:].text.lower() in ("being", "closure", "sale", "scrap")


def _passive(doc: Doc, start: int) -> Outcome | None:
    """The "rescued" of "(a boat carrying 90 people) on board was rescued"."""
    for i in range(start, min(len(doc), start + _FAR)):
        if lemma(doc[i]) in _SAVING and doc[i].tag_ == "VBN":
            return Outcome("rescued", lemma(doc[i]), i) if doc[i - 1].tag_ in FINITE | {"VBN"} else None
        if doc[i].tag_ in FINITE and lemma(doc[i]) not in ("be", "have"):
            return None
    return None
