"""The hospital that people were taken to, or stayed in: "three people in hospital", "needed hospital treatment"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import lemma
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.words import words

__all__ = ["hospital", "is_hospital"]

_MOVED = words("hospital", "moved")
_PLACES = words("hospital", "places")
_NEEDED = words("hospital", "needed")
_STOPS = {"WP", "WDT", "WRB", "VB", "VBD", "VBP", "VBZ", "CC"}
_NEAR, _FAR = 7, 9  # tokens


def hospital(doc: Doc, at: int) -> Outcome | None:
    """ "were taken to a hospital", "three people in hospital", "were flown to the Regional Medical Center"."""
    if not is_hospital(doc, at):
        return Outcome("injured", "hospitalize", at) if _stays(doc, at) or _needs(doc, at) else None
    before = _without_asides(doc, at)
    if not {"to", "in", "at"} & {doc[i].lower_ for i in before}:
        return None
    moved = {lemma(doc[i]) for i in before} & _MOVED
    inside = doc[at - 1].lower_ == "in" or [t.lower_ for t in doc[max(0, at - 2) : at]] == ["in", "the"]
    return Outcome("injured", "hospitalize", at) if moved or inside else None


def is_hospital(doc: Doc, at: int) -> bool:
    """Whether a word for a hospital stands at the token: "hospital", "medical center"."""
    both = doc[at : at + 2].text.lower()
    return doc[at].lower_ in _PLACES or both in _PLACES or both.removesuffix("s") in _PLACES


def _stays(doc: Doc, at: int) -> bool:
    """ "stayed in hospital", "spent the night in the hospital", but not "stayed in the hospital" as its nurses do."""
    if lemma(doc[at]) not in ("stay", "spend"):
        return False
    place = next((i for i in range(at + 1, min(len(doc), at + _NEAR)) if is_hospital(doc, i)), None)
    if place is None or "in" not in (doc[place - 1].lower_, doc[place - 2].lower_):
        return False
    if lemma(doc[at]) == "spend":
        return any(lemma(t) in ("night", "day", "week", "month") for t in doc[at + 1 : place])
    return doc[place - 1].lower_ == "in" or doc[place + 1 : place + 2].text.lower() == "overnight"


def _needs(doc: Doc, at: int) -> bool:
    """ "needed hospital treatment", "required hospitalization"."""
    rest = [t.lower_ for t in doc[at + 1 : at + 4]]
    return lemma(doc[at]) in ("need", "require") and any(
        word in _NEEDED or " ".join(rest[i : i + 2]) in _NEEDED for i, word in enumerate(rest)
    )


def _without_asides(doc: Doc, at: int) -> list[int]:
    """The last tokens before one; in "sent four teens, one of them 19, to a hospital" the aside takes no room."""
    found: list[int] = []
    i = at - 1
    while i >= max(0, at - 3 * _FAR) and len(found) < _FAR:
        opening = next((k for k in range(i - 1, max(-1, i - _FAR), -1) if doc[k].text == ","), None)
        if doc[i].text == "," and opening is not None and not any(t.tag_ in _STOPS for t in doc[opening:i]):
            i = opening - 1
            continue
        found.append(i)
        i -= 1
    return found
