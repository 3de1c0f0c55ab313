"""Wounds that people have, and what struck them: "with minor injuries", "in critical condition", "hit by gunfire"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import lemma
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.words import words

__all__ = ["in_the_body", "names_injuries", "struck", "wounds"]

_IN_TREATMENT = words("hospital", "treated")
_HIT = words("hospital", "hit")
_SHOTS = words("hospital", "shots")
_HIT_BY = words("hospital", "hit_by")
_SUFFERING = words("hospital", "suffering")
_CONDITIONS, _GRADES = words("hospital", "conditions"), words("hospital", "grades")
_INJURIES = words("hospital", "injuries")
_BODY, _BROKEN, _BODILY = (words("hospital", key) for key in ("body", "broken", "bodily"))
_PATIENTS = words("hospital", "patients")
_TREATED = {"for", "and", "at", "by", "in", "on"}
_STOPS = {"WP", "WDT", "WRB", "CD", "VB", "VBD", "VBP", "VBZ"}
_NOUNS = {"NN", "NNS", "NNP", "NNPS"}
_WHOSE = {"the", "his", "her", "their", "my"}
_NEAR, _FAR = 7, 9  # tokens


def wounds(doc: Doc, at: int) -> Outcome | None:
    """ "suffered serious injuries", "were treated for burns", "with minor injuries", "in critical condition"."""
    token = doc[at]
    if (token.lower_ == "condition" and at >= 2 and doc[at - 1].lower_ in _CONDITIONS) or _graded(doc, at):
        return Outcome("injured", "condition", at)
    if lemma(token) == "treatment" and any(lemma(t) in _IN_TREATMENT for t in doc[max(0, at - 4) : at]):
        return Outcome("injured", "treatment", at)
    if token.lower_ in ("with", "sustaining") and names_injuries(doc, at + 1, at + _NEAR):
        return Outcome("injured", "injury", at)
    if token.lower_ == "treated":
        return _treated(doc, at)
    suffers = lemma(token) in _SUFFERING and names_injuries(doc, at + 1, at + _NEAR)
    return Outcome("injured", lemma(token), at) if suffers else None


def _graded(doc: Doc, at: int) -> bool:
    """ "Two of the victims are stable", where the sentence tells of patients, but not "are critical of the plan"."""
    if doc[at].lower_ not in _GRADES or at < 2:
        return False
    verb = at - 2 if doc[at - 1].tag_ == "RB" else at - 1
    after = doc[at + 1] if at + 1 < len(doc) else None
    ends = after is None or after.is_punct or after.lower_ in ("and", "but", "while")
    return ends and lemma(doc[verb]) in ("be", "remain") and any(lemma(t) in _PATIENTS for t in doc)


def _treated(doc: Doc, at: int) -> Outcome | None:
    """ "were treated at the scene for their wounds", "were treated and released", but not "treated for flu"."""
    if at + 1 >= len(doc) or doc[at + 1].lower_ not in _TREATED:
        return None
    for word in doc[at + 1 : at + _FAR]:
        if word.lower_ == "released" or (word.lower_ == "for" and names_injuries(doc, word.i + 1, word.i + 5)):
            return Outcome("injured", "treat", at)
        if word.text in (",", ";", ".") or word.tag_ in ("WP", "WDT", "WRB"):
            return None
    return None


def names_injuries(doc: Doc, start: int, end: int) -> bool:
    """Whether the phrase names wounds as a noun: "serious injuries", but not "have died and 30 wounded"."""
    for word in doc[start:end]:
        broken = lemma(word) in _BODY and doc[word.i - 1].lower_ in _BROKEN  # "broken legs"
        bodily = lemma(word) in _BODILY and in_the_body(doc, word.i + 1)  # "cuts to the face"
        if (broken or bodily or lemma(word) in _INJURIES) and word.tag_ in _NOUNS:
            return True
        parts = word.lower_ in _BROKEN and lemma(doc[min(word.i + 1, len(doc) - 1)]) in _BODY
        auxiliary = word.tag_ == "VBN" and lemma(doc[start - 1]) in ("have", "receive") and not parts
        stops = word.tag_ in _STOPS and not parts
        if word.text in (",", ";", ".") or word.lower_ in ("no", "without") or auxiliary or stops:
            return False
    return False


def in_the_body(doc: Doc, at: int) -> bool:
    """Whether a part of the body follows: "(struck) in the leg", "(gunshots) to his lower back"."""
    owned = doc[at : at + 1].text.lower() in ("in", "to", "on") and doc[at + 1 : at + 2].text.lower() in _WHOSE
    return owned and any(lemma(t) in _BODY for t in doc[at + 2 : at + 4])


def struck(doc: Doc, at: int) -> Outcome | None:
    """ "were hit by gunfire", "were struck by a train", "struck in the leg", "were grazed", "with gunshot wounds"."""
    rest = [t.lower_ for t in doc[at + 1 : at + 6]]
    if lemma(doc[at]) in _HIT:
        by = rest[:1] == ["by"] and _HIT_BY.intersection(rest)
        if by or _SHOTS.intersection(rest) or in_the_body(doc, at + 1) or _often(doc, at + 1) or _grazed(doc, at):
            return Outcome("injured", "hit", at)
    if doc[at].lower_ == "sprayed" and rest[:1] == ["with"] and _SHOTS.intersection(rest):
        return Outcome("injured", "hit", at)
    wound = {"wound", "wounds"}.intersection(rest)
    return Outcome("injured", "wound", at) if doc[at].lower_ == "gunshot" and wound else None


def _often(doc: Doc, at: int) -> bool:
    """ "(hit) multiple times", at the end of its clause."""
    many = doc[at : at + 2].text.lower() in ("multiple times", "several times")
    return many and (at + 2 >= len(doc) or doc[at + 2].is_punct)


def _grazed(doc: Doc, at: int) -> bool:
    """ "Two boys were grazed", but not "grazed their horses"."""
    return doc[at].lower_ == "grazed" and lemma(doc[at - 1 if doc[at - 1].tag_ != "RB" else at - 2]) == "be"
