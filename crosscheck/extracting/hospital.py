"""The hospital that people were taken to or stayed in, and the morgue: "three people in hospital"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import DAYS, FINITE, NOUNS, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.extracting.wounds import names_injuries

__all__ = ["hospital", "is_hospital"]

_MOVED, _PLACES, _NEEDED = (words("hospital", key) for key in ("moved", "places", "needed"))
_STAY, _SPEND, _SPELLS = (words("hospital", key) for key in ("stay", "spend", "spells"))
_NEED, _CARE, _HURT = (words("hospital", key) for key in ("need", "care", "hurt"))
_OTHERS = words("hospital", "others")
_NAMED, _TITLES, _BROUGHT = (words("hospital", key) for key in ("named", "titles", "brought"))
_MORGUES, _LAID, _LYING = (words("hospital", key) for key in ("morgues", "laid", "lying"))
_INJURIES = words("wounds", "injuries")
_STOPS = {"WP", "WDT", "WRB", "VB", "VBD", "VBP", "VBZ", "CC"}
_WARDS = {"NN", "NNS"}
_OBJECTS = {"PRP", "PRP$", "DT"}  # tags
_PHRASE = NOUNS | {"IN", "DT", "JJ", "CD"}
_NEAR, _FAR, _SENTENCE = 7, 9, 40  # tokens


def hospital(doc: Doc, at: int) -> Outcome | None:
    """ "were taken to a hospital", "three people in hospital", "were flown to the Regional Medical Center"."""
    if _in_morgue(doc, at):
        return Outcome("killed", "morgue", at)
    if not is_hospital(doc, at):
        return Outcome("injured", "hospitalize", at) if _stays(doc, at) or _needs(doc, at) else None
    before = _without_asides(doc, at)
    way = next((doc[i].lower_ for i in before if doc[i].lower_ in ("to", "in", "at")), None)
    if way is None or _to_work(doc, at):
        return None
    moved = {lemma(doc[i]) for i in before if not _moves_one(doc, i)} & _MOVED
    moved |= {"recover"} if any(_is_recovering(doc, i) for i in before) else set()
    if doc[at].text in _NAMED and not moved & _BROUGHT:
        return None  # "transferred to Southern Methodist", as players are
    if moved - {"be"} == {"go"}:  # also those who visit or report
        return Outcome("injured", "hospitalize", at) if _tells_of_hurt(doc, at) else None
    if moved == {"be"} and (way == "at" or _is_part(doc, at)):
        return None  # "were at the hospital", "were in the hospital kitchen"
    inside = doc[at - 1].lower_ == "in" or [t.lower_ for t in doc[max(0, at - 2) : at]] == ["in", "the"]
    return Outcome("injured", "hospitalize", at) if moved or (inside and not _is_part(doc, at)) else None


def _is_recovering(doc: Doc, at: int) -> bool:
    """ "(are) recovering (at the hospital)", but not "recovering supplies"."""
    return doc[at].lower_ == "recovering" and doc[at + 1].tag_ in ("IN", "RB", ",")


def _moves_one(doc: Doc, verb: int) -> bool:
    """ "(two officers) took him (to the hospital)", "took the injured": those who are counted are not moved."""
    one = any(t.tag_ == "PRP" and t.lower_ in ("him", "her", "it") for t in doc[verb + 1 : verb + 2])
    behind = doc[verb + 1 : verb + 4]
    others = len(behind) > 2 and behind[0].lower_ in ("the", "a", "an") and behind[1].lower_ in _OTHERS
    return one or (others and behind[2].tag_ in ("IN", "TO"))


def _in_morgue(doc: Doc, at: int) -> bool:
    """ "were taken to the morgue", "ended up in the city morgue"; not "to the morgue to identify a body"."""
    if lemma(doc[at]) not in _MORGUES or noun_follows(doc, at) or _is_visit(doc, at) or _to_work(doc, at):
        return False
    if any(t.tag_ in FINITE and lemma(t) not in ("be", "have") for t in doc[at + 1 : at + 2]):
        return False  # "two guards who were taken to the morgue saw bodies"
    before = _without_asides(doc, at)
    way = any(doc[i].lower_ in ("to", "in") for i in before)
    return way and any(_is_laid(doc, i, at) for i in before)


def _is_laid(doc: Doc, verb: int, at: int) -> bool:
    """ "were taken (to the morgue)", "took nine men", "lay in"; not "took him", whose subject is counted."""
    between = doc[verb + 1 : at]
    if lemma(doc[verb]) in _LYING:  # not "lay in wait in the morgue"
        return sum(t.tag_ == "IN" and t.lower_ != "up" for t in between) == 1
    counted = any(t.tag_ == "CD" for t in between)
    suffers = doc[verb].tag_ == "VBN" and doc[verb + 1].tag_ not in _OBJECTS
    return lemma(doc[verb]) in _LAID and (suffers or counted)


def _is_visit(doc: Doc, at: int) -> bool:
    """ "(taken to) the morgue, where they identified a body"."""
    behind = next((t for t in doc[at + 1 : at + 4] if t.tag_ == "PRP"), None)
    return behind is not None and any(t.lower_ == "where" for t in doc[at + 1 : behind.i])


def _to_work(doc: Doc, at: int) -> bool:
    """ "(rushed to the) hospital to guard a suspect", "in Leeds to donate blood", but not "to be treated"."""
    end = at + 1
    while end < min(len(doc), at + _FAR) and doc[end].tag_ in _PHRASE:
        end += 1
    able = doc[end - 1].tag_ == "JJ"  # "in hospital unable to speak"
    purpose = end + 1 < len(doc) and doc[end].tag_ == "TO" and not able
    verb = doc[end + 1] if purpose else None
    return verb is not None and verb.tag_ == "VB" and lemma(verb) not in _CARE


def _tells_of_hurt(doc: Doc, at: int) -> bool:
    """Whether the sentence names wounds or a verb that wounds: "went to hospital with burns"."""
    return any(lemma(t) in _HURT | _INJURIES or t.lower_ in _HURT for t in doc[max(0, at - _SENTENCE) : at + _SENTENCE])


def _is_part(doc: Doc, at: int) -> bool:
    """Whether the word only narrows the next: "hospital wards", but not "hospital emergency room"."""
    after = doc[at + 1] if at + 1 < len(doc) else None
    if after is None or after.tag_ not in _WARDS or after.lower_ in DAYS or is_hospital(doc, at + 1):
        return False
    recovering = after.lower_.removesuffix("ing") in _CARE  # taken for a noun in "in the hospital recovering"
    return doc[at].lower_ in _PLACES and not recovering  # of "medical center" the next is the second word


def is_hospital(doc: Doc, at: int) -> bool:
    """Whether a word for a hospital stands at the token: "hospital", "medical center"."""
    both = doc[at : at + 2].text.lower()
    if doc[at].text in _NAMED:
        return _is_named(doc, at)
    return doc[at].lower_ in _PLACES or both in _PLACES or both.removesuffix("s") in _PLACES


def _is_named(doc: Doc, at: int) -> bool:
    """Whether a name ends here that only hospitals have: "Mercy General"; not "Attorney General", "War Memorial"."""
    monument = doc[at].text == "Memorial" and any(t.lower_ == "the" for t in doc[max(0, at - 3) : at])
    before, after = doc[at - 1] if at else None, doc[at + 1] if at + 1 < len(doc) else None
    first = before is not None and before.tag_ == "NNP" and before.text not in _TITLES and before.text[:1].isupper()
    return first and not monument and (after is None or (after.tag_ not in NOUNS and not after.text[:1].isupper()))


def _stays(doc: Doc, at: int) -> bool:
    """ "stayed in hospital", "spent the night in the hospital", but not "stayed in the hospital" as its nurses do."""
    if lemma(doc[at]) not in _STAY | _SPEND:
        return False
    place = next((i for i in range(at + 1, min(len(doc), at + _NEAR)) if is_hospital(doc, i)), None)
    if place is None or not any(t.lower_ == "in" for t in doc[max(0, place - 2) : place]):
        return False
    if _with_others(doc, place + 1) or _to_work(doc, place):
        return False
    if lemma(doc[at]) in _SPEND:
        return any(lemma(t) in _SPELLS for t in doc[at + 1 : place])
    return doc[place - 1].lower_ == "in" or doc[place + 1 : place + 2].text.lower() == "overnight"


def _with_others(doc: Doc, at: int) -> bool:
    """ "(in hospital) with victims", but not "with burns"."""
    return doc[at : at + 1].text.lower() == "with" and not names_injuries(doc, at + 1, at + _NEAR)


def _needs(doc: Doc, at: int) -> bool:
    """ "needed hospital treatment", "required hospitalization", "needed treatment for burns"."""
    if lemma(doc[at]) not in _NEED:
        return False
    rest = [t.lower_ for t in doc[at + 1 : at + 4]]
    if any(word in _NEEDED or " ".join(rest[i : i + 2]) in _NEEDED for i, word in enumerate(rest)):
        return True
    return rest[:2] == ["treatment", "for"] and names_injuries(doc, at + 3, at + _NEAR)


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
