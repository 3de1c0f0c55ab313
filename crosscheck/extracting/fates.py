"""What the words around "victims" and "survivors" say of them: murdered, in hospital or cheated."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.hospital import is_hospital
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words

__all__ = ["fate_of_victims"]

_DEADLY, _HURT, _UNHURT = (words("fates", key) for key in ("deadly_crimes", "hurt", "no_victims"))
_LAID, _NOT_LAID = words("fates", "laid"), words("fates", "not_laid")
_STOPS = {"CD", "WP", "WDT", "WRB"}
_DISCHARGED = {"discharge", "release"}
_NEAR, _FAR = 6, 14  # tokens


def fate_of_victims(doc: Doc, phrase: Phrase) -> str | None:
    """ "five murder victims", "two victims walked into a hospital"; casualties where nothing tells, None if unhurt."""
    of = doc[phrase.end : phrase.end + 1].text.lower() == "of"
    named = {*phrase.modifiers, *(lemma(t) for t in doc[phrase.end + 1 : phrase.end + 3] if of)}
    if _UNHURT & named:
        return None
    if _DEADLY & named or _laid_to_rest(doc, phrase.end):
        return "killed"
    hurt = _HURT & set(phrase.modifiers) or _to_hospital(doc, phrase.end) or _sent_home(doc, phrase.end)
    return "injured" if hurt else "casualties"


def _laid_to_rest(doc: Doc, at: int) -> bool:
    """ "(victims) were buried", but not "were buried under rubble"."""
    verb = next((t.i for t in doc[at : at + 4] if t.lower_ in _LAID), None)
    if verb is None or not any(lemma(t) == "be" for t in doc[at:verb]):
        return False
    return doc[verb + 1 : verb + 2].text.lower() not in _NOT_LAID


def _sent_home(doc: Doc, at: int) -> bool:
    """ "(victims) had been discharged", "were released from the hospital", but not "were discharged from the army"."""
    verb = next((t.i for t in doc[at : at + _NEAR] if lemma(t) in _DISCHARGED and t.tag_ == "VBN"), None)
    if verb is None or not any(lemma(t) == "be" for t in doc[at:verb]):
        return False
    hospital = any(is_hospital(doc, t.i) for t in doc[verb + 1 : verb + _NEAR])
    return hospital or (lemma(doc[verb]) == "discharge" and doc[verb + 1 : verb + 2].text.lower() != "from")


def _to_hospital(doc: Doc, at: int) -> bool:
    """ "(victims) arrived at local hospitals", "walked into the hospital"."""
    moved = False
    for i in range(at, min(len(doc), at + _FAR)):
        if is_hospital(doc, i) and moved:
            return any(t.lower_ in ("to", "at", "into") for t in doc[max(at, i - 4) : i])
        if doc[i].tag_ in _STOPS or doc[i].text in (",", ";", ":"):
            return False
        moved = moved or doc[i].tag_ in PREDICATES
    return False
