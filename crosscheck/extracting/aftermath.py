"""What tells of harm without a verb of it: wounds that people have, the hospital or the cell they were taken to."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import lemma
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.words import words

__all__ = ["aftermath"]

_IN_TREATMENT = words("hospital", "treated")
_MOVED = words("hospital", "moved")
_PLACES = words("hospital", "places")
_HIT = words("hospital", "hit")
_SHOTS = words("hospital", "shots")
_HIT_BY = words("hospital", "hit_by")
_SUFFERING = words("hospital", "suffering")
_CONDITIONS = words("hospital", "conditions")
_INJURIES = words("hospital", "injuries")
_TREATED = {"for", "and", "at", "by", "in", "on"}
_STOPS = {"WP", "WDT", "WRB", "CD", "VB", "VBD", "VBP", "VBZ"}
_NEAR, _FAR = 7, 9  # tokens


def aftermath(doc: Doc, at: int) -> Outcome | None:
    """The outcome if the token belongs to a phrase that tells of wounds, a hospital, gunfire or custody."""
    return _wounds(doc, at) or _hospital(doc, at) or _hit(doc, at) or _custody(doc, at)


def _wounds(doc: Doc, at: int) -> Outcome | None:
    """ "suffered serious injuries", "were treated for burns", "with minor injuries", "in critical condition"."""
    token = doc[at]
    if token.lower_ == "condition" and at >= 2 and doc[at - 1].lower_ in _CONDITIONS:
        return Outcome("injured", "condition", at)
    if lemma(token) == "treatment" and any(lemma(t) in _IN_TREATMENT for t in doc[max(0, at - 4) : at]):
        return Outcome("injured", "treatment", at)
    if token.lower_ in ("with", "sustaining") and _names_injuries(doc, at + 1, at + _NEAR):
        return Outcome("injured", "injury", at)
    if token.lower_ == "treated":
        return _treated(doc, at)
    suffers = lemma(token) in _SUFFERING and _names_injuries(doc, at + 1, at + _NEAR)
    return Outcome("injured", lemma(token), at) if suffers else None


def _treated(doc: Doc, at: int) -> Outcome | None:
    """ "were treated at the scene for their wounds", "were treated and released", but not "treated for flu"."""
    if at + 1 >= len(doc) or doc[at + 1].lower_ not in _TREATED:
        return None
    for word in doc[at + 1 : at + _FAR]:
        if word.lower_ == "released" or (word.lower_ == "for" and _names_injuries(doc, word.i + 1, word.i + 5)):
            return Outcome("injured", "treat", at)
        if word.text in (",", ";", ".") or word.tag_ in ("WP", "WDT", "WRB"):
            return None
    return None


def _names_injuries(doc: Doc, start: int, end: int) -> bool:
    """Whether the phrase names wounds as a noun: "serious injuries", but not "have died and 30 wounded"."""
    for word in doc[start:end]:
        if lemma(word) in _INJURIES and word.tag_ in ("NN", "NNS", "NNP", "NNPS"):
            return True
        auxiliary = word.tag_ == "VBN" and lemma(doc[start - 1]) in ("have", "receive")
        if word.text in (",", ";", ".") or word.lower_ in ("no", "without") or auxiliary or word.tag_ in _STOPS:
            return False
    return False


def _hospital(doc: Doc, at: int) -> Outcome | None:
    """ "were taken to a hospital", "three people in hospital", "were flown to the Regional Medical Center"."""
    if not _is_hospital(doc, at):
        return None
    before = _without_asides(doc, at)
    if not {"to", "in", "at"} & {doc[i].lower_ for i in before}:
        return None
    moved = {lemma(doc[i]) for i in before} & _MOVED
    inside = doc[at - 1].lower_ == "in" or [t.lower_ for t in doc[max(0, at - 2) : at]] == ["in", "the"]
    return Outcome("injured", "hospitalize", at) if moved or inside else None


def _is_hospital(doc: Doc, at: int) -> bool:
    both = doc[at : at + 2].text.lower()
    return doc[at].lower_ in _PLACES or both in _PLACES or both.removesuffix("s") in _PLACES


def _without_asides(doc: Doc, at: int) -> list[int]:
    """The last tokens before one; in "sent four teens, one of them 19, to a hospital" the aside takes no room."""
    found: list[int] = []
    i = at - 1
    while i >= max(0, at - 3 * _FAR) and len(found) < _FAR:
        opening = next((k for k in range(i - 1, max(-1, i - _FAR), -1) if doc[k].text == ","), None)
        if (
            doc[i].text == ","
            and opening is not None
            and not any(t.tag_ in (_STOPS | {"CC"}) - {"CD"} for t in doc[opening:i])
        ):
            i = opening - 1
            continue
        found.append(i)
        i -= 1
    return found


def _hit(doc: Doc, at: int) -> Outcome | None:
    """ "were hit by gunfire", "were struck by a train", "with gunshot wounds"."""
    rest = [t.lower_ for t in doc[at + 1 : at + 6]]
    if lemma(doc[at]) in _HIT and (_SHOTS.intersection(rest) or (rest[:1] == ["by"] and _HIT_BY.intersection(rest))):
        return Outcome("injured", "hit", at)
    wounds = {"wound", "wounds"}.intersection(rest)
    return Outcome("injured", "wound", at) if doc[at].lower_ == "gunshot" and wounds else None


def _custody(doc: Doc, at: int) -> Outcome | None:
    """ "were taken into custody", "are behind bars", "were taken hostage", but not "in the custody of their mother"."""
    word, before = doc[at].lower_, doc[at - 1].lower_ if at else ""
    after = doc[at + 1].lower_ if at + 1 < len(doc) else ""
    confined = (word == "custody" and before in ("in", "into", "police") and after != "of") or (
        word == "bars" and before == "behind"
    )
    seized = word in ("hostage", "prisoner", "captive") and any(
        lemma(t) in ("take", "hold") for t in doc[max(0, at - 2) : at]
    )
    return Outcome("detained", "detain", at) if confined or seized else None
