"""Deaths told by other words than those of killing: "passed away", "met their deaths", "did not survive the crash"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import DAYS, lemma, noun_follows
from crosscheck.extracting.words import words

__all__ = ["passed_on"]

_ENDS, _ORDEALS = words("deaths", "ends"), words("deaths", "ordeals")
_OWN, _NOT = {"their", "his", "her"}, {"not", "n't", "n’t"}
_GRAVES, _BURYING, _RIVALS = (words("deaths", key) for key in ("graves", "burying", "rivals"))
_THEN = {"was", "were", "been"}
_WHEN = DAYS | {"yesterday", "today"}
_FEW, _CLAUSE = 4, 10  # tokens


def passed_on(doc: Doc, at: int) -> Outcome | None:
    """The death of those named before it, if the token begins one of these phrases."""
    verb, rest = lemma(doc[at]), doc[at + 1 : at + 1 + _FEW]
    if len(rest) < 1 or not doc[at].tag_.startswith("VB"):
        return None
    away = verb == "pass" and rest[0].lower_ == "away" and rest[1:2].text.lower() not in ("from", "the")
    down = verb in ("lay", "lie") and rest[0].lower_ == "down" and rest[1:3].text.lower() == "their lives"
    met = verb == "meet" and _their_end(doc, at + 1)
    if away or down or met or _not_survived(doc, at) or _laid_to_rest(doc, at):
        return Outcome("killed", verb, at)
    return None


def _their_end(doc: Doc, at: int) -> bool:
    """ "(met) their deaths", "their untimely end", but not "(met) their end of the deal"."""
    if doc[at].lower_ not in _OWN:
        return False
    end = at + 2 if doc[at + 1 : at + 2] and doc[at + 1].tag_ == "JJ" else at + 1
    ended = end < len(doc) and lemma(doc[end]) in _ENDS and not noun_follows(doc, end)
    return ended and doc[end + 1 : end + 2].text.lower() not in ("of", "-")


def _not_survived(doc: Doc, at: int) -> bool:
    """ "did not survive", "have not survived the crash", but not "did not survive the first round"."""
    told = lemma(doc[at]) in ("do", "have") and doc[at + 1].lower_ in _NOT
    if not told or not any(lemma(t) == "survive" for t in doc[at + 2 : at + 3]):
        return False
    behind = doc[at + 3 : at + 3 + _FEW]
    return len(behind) < 1 or behind[0].is_punct or any(lemma(t) in _ORDEALS for t in behind)


def _laid_to_rest(doc: Doc, at: int) -> bool:
    """ "(Twelve people) were buried on Tuesday", "in a mass grave"; not "are buried in the cemetery", "by a wall"."""
    before = any(t.lower_ in _THEN for t in doc[max(0, at - 2) : at])
    if lemma(doc[at]) != "bury" or doc[at].tag_ != "VBN" or not before:
        return False
    behind = [t.lower_ for t in doc[at + 1 : at + 1 + _CLAUSE]]
    beaten = any(lemma(t) in _RIVALS for t in doc[max(0, at - _FEW) : at])  # "two candidates were buried on Tuesday"
    if beaten or any(word in _BURYING for word in behind):
        return False
    mass = "mass" in behind and not _GRAVES.isdisjoint(behind[behind.index("mass") :])
    return mass or behind[:1] in (["yesterday"], ["today"]) or (behind[:1] == ["on"] and bool({*behind[1:2]} & _WHEN))
