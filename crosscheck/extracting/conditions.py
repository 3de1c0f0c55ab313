"""How those are whose condition or fate is given: "the condition of four is critical", "the fate of two is unknown"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.asides import behind_aside
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["in_condition"]

_GRADES = words("conditions", "grades")
_FATES, _UNKNOWN = words("conditions", "fates"), words("conditions", "unknown")
_PASSED = {"DT", "RB", "JJS"}  # tags
_HIDING, _ELSEWHERE = words("conditions", "hiding"), words("conditions", "elsewhere")
_REST = {"other", "remaining", "missing"}
_FAR = 8  # tokens


def in_condition(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "The condition of two of them was critical": some of the hurt; "the whereabouts of two are unknown": missing."""
    at = before_owner(doc, phrase.start - 1)
    while at > 0 and (doc[at].tag_ in _PASSED or doc[at].lower_ in _REST):
        at -= 1
    if at < 1 or doc[at].lower_ != "of":
        return None
    behind = behind_aside(doc, phrase.end)
    noun, said = lemma(doc[at - 1]), {t.lower_ for t in doc[behind : behind + _FAR]}
    if noun in _FATES or doc[at - 1].lower_ in _FATES:
        return Outcome("missing", noun, at - 1) if said & _UNKNOWN and not _lives(doc, phrase) else None
    return Outcome("injured", "condition", at - 1, part=True) if noun == "condition" and said & _GRADES else None


def _lives(doc: Doc, phrase: Phrase) -> bool:
    """Whether they hide, or what is unknown is what becomes of their work: "the fate of 400 employees is unclear"."""
    return phrase.counted in _HIDING or any(lemma(t) in _ELSEWHERE for t in doc[phrase.end :])
