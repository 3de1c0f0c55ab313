"""Those whom rescuers look for are missing: "divers were searching for five people", not "police look for two"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, is_person
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["looked_for"]

_LOOKING, _RESCUERS, _WHERE = (words("lookedfor", key) for key in ("looking", "rescuers", "where"))
_SOUGHT, _OUTDOORS = words("phrasal", "sought"), words("lookedfor", "outdoors")
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
    if after[:1].text.lower() in ("to", "who", "with") or any(t.lower_ == "to" for t in after):
        return None  # "is looking for two people to join the crew"
    rescue = any(lemma(t) in _RESCUERS for t in doc[max(0, verb - _FAR) : verb])
    ruin = any(lemma(t) in _WHERE for t in after)
    noun = doc[verb].tag_ == "NN" and phrase.counted in _OUTDOORS
    return Outcome("missing", lemma(doc[verb]), verb) if rescue or ruin or noun else None
