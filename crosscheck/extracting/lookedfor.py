"""Those whom rescuers look for are missing: "divers were searching for five people", not "police look for two"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, is_person
from crosscheck.extracting.tokens import FINITE, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["looked_for"]

_LOOKING, _RESCUERS, _WHERE = (words("lookedfor", key) for key in ("looking", "rescuers", "where"))
_FORCES, _CRIMES, _OFFICES = (words("lookedfor", key) for key in ("forces", "crimes", "offices"))
_SOUGHT, _OUTDOORS = words("phrasal", "sought"), words("lookedfor", "outdoors")
_HIRING, _IN = words("lookedfor", "hiring"), words("lookedfor", "within")
_FAR, _BEHIND = 12, 8  # tokens


def looked_for(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What has become of those whom somebody looks for, where rescuers do or a ruin is named in which they may be."""
    at = phrase.start - 1
    while at > 0 and doc[at].tag_ in ("DT", "JJS", "RB"):
        at -= 1
    if at < 1 or doc[at].lower_ != "for" or not is_person(phrase, doc, lexicon):
        return None
    verb = at - 1
    if lemma(doc[verb]) not in _LOOKING or (phrase.head is not None and phrase.counted not in _SOUGHT):
        return None
    after = doc[phrase.end : phrase.end + _BEHIND]
    wanted = after[:1].text.lower() in _HIRING or any(t.lower_ == "to" for t in after)
    if wanted or any(lemma(t) in _CRIMES for t in doc) or (after and after[0].tag_ == "POS"):
        return None  # "is looking for two people to join the crew", "after a burglary"
    rescue = any(_is_rescuer(doc, i) for i in range(max(0, verb - _FAR), verb))
    noun = doc[verb].tag_ == "NN" and phrase.counted in _OUTDOORS
    return Outcome("missing", lemma(doc[verb]), verb) if rescue or noun or _in_ruin(doc, phrase.end) else None


def _is_rescuer(doc: Doc, at: int) -> bool:
    """Whether a rescuer stands at the token: "divers", "coast guard", not "border guard", "firefighter union"."""
    force = doc[max(0, at - 1) : at + 1].text.lower() in _FORCES
    of_office = any(lemma(t) in _OFFICES for t in doc[at + 1 : at + 3])
    return (force or lemma(doc[at]) in _RESCUERS) and not of_office


def _in_ruin(doc: Doc, at: int) -> bool:
    """ "(five people) under the rubble", "in the river"; not "seen by the river", "in the sea trade"."""
    for token in doc[at : at + _BEHIND]:
        if token.tag_ in FINITE | {"VBG"} or token.text in (",", ";"):
            return False
        if lemma(token) in _WHERE:
            within = any(t.lower_ in _IN for t in doc[max(at, token.i - 4) : token.i])
            return within and not noun_follows(doc, token.i)
    return False
