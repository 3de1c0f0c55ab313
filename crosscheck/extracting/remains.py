"""Whose remains, coffins or funerals are told of is dead: "the coffins of eight soldiers", "two children's remains"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.harm import Outcome, names_people
from crosscheck.extracting.tokens import NOUNS, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["remains_of"]

_REMAINS, _FUNERALS, _SERVICES, _HELD = (words("naming", key) for key in ("remains", "funerals", "services", "held"))
_GUESTS, _ROUND = words("naming", "guests"), words("voice", "round")
_FEW = 3  # tokens


def remains_of(doc: Doc, before: int, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The death of those whose remains are told of; ``before`` is the token before the counted phrase or its list."""
    if not names_people(phrase, lexicon):
        return None
    if doc[phrase.end : phrase.end + 1].text in ("'s", "’s", "'", "’"):
        at = phrase.end + 1
    elif before > 0 and doc[before].lower_ == "of":
        at = before - 1
    else:
        return None if _come(doc, before, phrase) else _mourned(doc, before)
    remains = at < len(doc) and lemma(doc[at]) in _REMAINS and doc[at].tag_ in NOUNS and not noun_follows(doc, at)
    return Outcome("killed", lemma(doc[at]), at) if remains else None


def _come(doc: Doc, before: int, phrase: Phrase) -> bool:
    """Whether a service is "for 300 guests", "for 2,000 people", who come to it."""
    numbers = (t for t in doc[before + 1 : phrase.end] if t.tag_ == "CD" or t.lower_ in _ROUND)
    return phrase.counted in _GUESTS or any(t.text.endswith("00") or t.lower_ in _ROUND for t in numbers)


def _mourned(doc: Doc, at: int) -> Outcome | None:
    """ "a funeral for six soldiers", "a memorial service was held for three men"; a vigil may be for the living."""
    if at < 1 or doc[at].lower_ != "for":
        return None
    noun = at - 1
    while noun > max(0, at - 1 - _FEW) and lemma(doc[noun]) in _HELD:
        noun -= 1
    service = lemma(doc[noun]) in _SERVICES and doc[max(0, noun - 1)].lower_ in _FUNERALS
    return Outcome("killed", "funeral", noun) if service or lemma(doc[noun]) == "funeral" else None
