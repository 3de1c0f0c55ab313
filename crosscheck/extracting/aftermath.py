"""What tells of harm without a verb of it: wounds that people have, the hospital, the cell, the rubble they are in."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.hospital import hospital
from crosscheck.extracting.listshapes import NUMERALS
from crosscheck.extracting.struck import struck
from crosscheck.extracting.tokens import NOUNS, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.extracting.wounds import wounds
from crosscheck.lexicon import Lexicon

__all__ = ["aftermath", "from_home", "left_hurt", "left_in_care", "under_rubble", "without_shelter"]

_HOMES = words("homes", "homes")
_DRIVEN = words("homes", "driven")
_SHELTER = words("homes", "shelter")
_ATTACKS, _CULPRITS, _RIDES = (words("homes", key) for key in ("attacks", "culprits", "rides"))
_SCENES = words("homes", "scenes") | _ATTACKS
_HOUSES = words("figures", "houses")
_CAPTIVES, _REFUGEES = words("custody", "captives"), words("homes", "refugees")
_OVER, _RUINS, _LYING, _TOLD = (words("rubble", key) for key in ("over", "ruins", "lying", "told"))
_COUNTED = {"NNS", "NNPS", "CD", "JJR"}  # tags of what ends a counted phrase: "people", "dozens", "nine more"
_LEAVING = words("homes", "leaving")
_BACK, _AHEAD, _LEAST, _FEW = 5, 10, 3, 10  # tokens; people
_ENDS_OBJECT = {"IN", "TO", ",", ".", "WRB", "CC", "RP"}
_CARE = {"IN", "DT", "JJ", "CC", "RB"}  # tags between who is left and "hospital", "condition"
_GRADING = {"RB", "DT", "JJ"}


def aftermath(doc: Doc, at: int) -> Outcome | None:
    """The outcome if the token belongs to a phrase of wounds, a hospital, gunfire, custody, rubble or lost homes."""
    found = _fled(doc, at) or wounds(doc, at) or hospital(doc, at) or struck(doc, at) or _custody(doc, at)
    return found or _became(doc, at) or _homeless(doc, at) or _trapped(doc, at)


def left_hurt(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "(the fire left six dead and) five in hospital", "and nine others fighting for their lives"."""
    return left_in_care(doc, phrase.start, phrase.end, lexicon)


def left_in_care(doc: Doc, start: int, end: int, lexicon: Lexicon) -> Outcome | None:
    """What tells that those counted by the tokens are hurt, where a verb leaves others dead before them."""
    if start < _LEAST or doc[start - 1].lower_ not in ("and", ","):
        return None
    left = next((t.i for t in doc[max(0, start - _AHEAD) : start] if lemma(t) == "leave"), None)
    if left is None or not any(t.lower_ in lexicon.states for t in doc[left:start]):
        return None
    for token in doc[end : end + _BACK]:
        if (found := aftermath(doc, token.i)) is not None:
            return found
        if token.tag_ not in _CARE:
            return None
    return None


def _custody(doc: Doc, at: int) -> Outcome | None:
    """ "were taken into custody", "are behind bars", but not "in the custody of their mother"."""
    word, before = doc[at].lower_, doc[at - 1].lower_ if at else ""
    after = doc[at + 1].lower_ if at + 1 < len(doc) else ""
    confined = (word == "custody" and before in ("in", "into", "police") and after != "of") or (
        word == "bars" and before == "behind"
    )
    return Outcome("detained", "detain", at) if confined else None


def under_rubble(doc: Doc, at: int) -> bool:
    """Whether "under the rubble", "beneath debris" begins at the token."""
    if at >= len(doc) or doc[at].lower_ not in _OVER:
        return False
    return next((t.lower_ for t in doc[at + 1 : at + 3] if t.tag_ != "DT"), "") in _RUINS


def _trapped(doc: Doc, at: int) -> Outcome | None:
    """ "(dozens more) are under the rubble", but not "died under the rubble", "found nine people under the rubble"."""
    if not under_rubble(doc, at):
        return None
    before = at - 1
    while before > 0 and doc[before].tag_ == "RB":
        before -= 1
    lying = before >= 0 and (lemma(doc[before]) in _LYING or doc[before].tag_ in _COUNTED)
    told = any(lemma(t) in _TOLD for t in doc[max(0, before - _BACK) : before])
    return Outcome("trapped", "trap", at) if lying and not told else None


def _became(doc: Doc, at: int) -> Outcome | None:
    """ "have become refugees", "are now refugees", but not "two of the suspects are refugees"."""
    verb, noun = doc[at], at + 1
    if lemma(verb) not in ("become", "be"):
        return None
    while noun < len(doc) and doc[noun].tag_ in _GRADING:
        noun += 1
    said = lemma(doc[noun]) if noun < len(doc) and doc[noun].tag_ == "NNS" else ""
    now = lemma(verb) == "become" or any(t.lower_ == "now" for t in doc[at + 1 : noun])
    if not now or said not in _CAPTIVES | _REFUGEES:
        return None
    return Outcome("detained" if said in _CAPTIVES else "displaced", lemma(verb), at)


def _fled(doc: Doc, at: int) -> Outcome | None:
    """ "(thousands) fled the town", but not "two gunmen fled", "fled the scene", "fled when shots rang out"."""
    if lemma(doc[at]) != "flee":
        return None
    place, behind = _place_fled(doc, at + 1), {t.lower_ for t in doc[at + 1 : at + _AHEAD]}
    if place is None and behind & _ATTACKS:
        return None
    left = (place is not None and place.lower_ in _SCENES) or (bool(behind & _RIDES) and _are_few(doc, at))
    return None if left or _by_culprits(doc, at) else Outcome("displaced", "flee", at)


def _place_fled(doc: Doc, at: int) -> Token | None:
    """The last noun of the place that people flee, or flee from: the "town" of "fled the town on foot"."""
    at += doc[at : at + 1].text.lower() == "from"
    end = at
    while end < len(doc) and doc[end].tag_ not in _ENDS_OBJECT and not doc[end].tag_.startswith("VB"):
        end += 1
    return next((t for t in reversed(doc[at:end]) if t.tag_ in NOUNS), None)


def _are_few(doc: Doc, at: int) -> bool:
    """Whether fewer than ten are counted before the verb: "two men fled in a car"."""
    before = doc[max(0, at - _BACK) : at]
    numbers = [t.lower_ for t in before if t.tag_ == "CD"]
    if any(lemma(t) in _HOUSES for t in before):
        return False
    return bool(numbers) and (len(numbers[-1]) == 1 or NUMERALS.get(numbers[-1], _FEW) < _FEW)


def _by_culprits(doc: Doc, at: int) -> bool:
    """Whether the noun before the verb names those who did something: "two suspects then fled"."""
    nouns = [t for t in doc[max(0, at - _BACK) : at] if t.tag_ in NOUNS]
    return bool(nouns) and lemma(nouns[-1]) in _CULPRITS


def _homeless(doc: Doc, at: int) -> Outcome | None:
    """ "lost their homes", "were driven from their homes", "forced to leave their homes", "left without shelter"."""
    token = doc[at]
    if lemma(token) in ("lose", "abandon") and _ends_at_home(doc, at + 1):
        return Outcome("displaced", lemma(token), at)
    driven = lemma(token) in _DRIVEN and token.tag_ == "VBN"
    if driven and (
        from_home(doc, at + 1) or (doc[at + 1 : at + 3].text.lower() == "to leave" and _ends_at_home(doc, at + 3))
    ):
        return Outcome("displaced", lemma(token), at)
    if _had_to_leave(doc, at) and _ends_at_home(doc, at + 1):
        return Outcome("displaced", lemma(token), at)
    bare = at > 0 and lemma(doc[at - 1]) in ("leave", "be") and without_shelter(doc, at)
    return Outcome("displaced", "leave", at) if bare else None


def _had_to_leave(doc: Doc, at: int) -> bool:
    """ "had to leave (their homes)", "have had to abandon", but not "have to leave"."""
    return lemma(doc[at]) in _LEAVING and doc[max(0, at - 2) : at].text.lower() == "had to"


def without_shelter(doc: Doc, at: int) -> bool:
    """Whether "without shelter" or "without a home" begins at the token."""
    rest = [t for t in doc[at + 1 : at + 3] if t.lower_ in _SHELTER]
    bare = bool(rest) and not noun_follows(doc, rest[-1].i) and doc[rest[-1].i + 1 : rest[-1].i + 2].text != "from"
    return bare and doc[at : at + 1].text.lower() == "without"  # not "without shelter from the rain", "a home team"


def from_home(doc: Doc, at: int) -> bool:
    """Whether "from their homes" or "out of their villages" begins at the token."""
    at += doc[at : at + 2].text.lower() == "out of"
    bare = doc[at + 1 : at + 2].text.lower() == "homes" and not noun_follows(doc, at + 1)  # as headlines have it
    return doc[at : at + 1].text.lower() in ("from", "of") and (bare or _ends_at_home(doc, at + 1))


def _ends_at_home(doc: Doc, at: int) -> bool:
    """Whether "their homes" begins at the token, but not "their home game", "(drove them from) their homes to work"."""
    owned = doc[at : at + 1].text.lower() == "their" and lemma(doc[min(at + 1, len(doc) - 1)]) in _HOMES
    return owned and (at + 2 >= len(doc) or not _goes_on(doc[at + 2]))


def _goes_on(token: Token) -> bool:
    return token.tag_ in ("NN", "NNS") or token.lower_ == "to"
