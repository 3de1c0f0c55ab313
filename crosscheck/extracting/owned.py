"""Wounds and arrests that one person has are no people: "suffered three stab wounds", "has two prior arrests"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.hospital import is_hospital
from crosscheck.extracting.struck import in_the_body
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["of_one_person"]

_HURTS, _ARRESTS, _KILLINGS = (words("owned", key) for key in ("hurts", "arrests", "killings"))
_WEAPONS, _EARLIER = words("owned", "weapons"), words("owned", "earlier")
_OWNING, _MAKING, _RECORDS = (words("owned", key) for key in ("owning", "making", "records"))
_GROUPS = words("figures", "groups")
_ONE, _ONES = {"he", "she", "i"}, {"his", "her", "my"}
_NAMES = {"NNP", "NN"}
_FAR, _NEAR = 7, 3  # tokens


def of_one_person(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What is told of wounds or arrests that are one person's, in place of harm to as many people."""
    noun = phrase.counted
    if phrase.head is None or noun not in _HURTS | _ARRESTS | _KILLINGS:
        return None
    if any(lemma(t) in _OWNING for t in doc[figure.end : phrase.head]):
        return None  # "all three suffered gunshot wounds", where the model takes the verb for an adjective
    owned = _on_record(doc, phrase) or (noun not in _KILLINGS and _is_owned(doc, figure, phrase, lexicon))
    return Outcome("have", "have", phrase.head, harm=False) if owned else None


def _is_owned(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    if phrase.counted in _HURTS and (_WEAPONS & set(phrase.modifiers) or _in_one_body(doc, phrase.end)):
        return True
    if phrase.counted in _ARRESTS and _is_earlier(doc, figure, phrase):
        return True
    if any(t.lower_ in _ONES for t in doc[max(0, figure.start - 2) : figure.start]):
        return True  # "her two arrests", "his last two injuries"
    if figure.start > 1 and doc[figure.start - 1].lower_ == "with" and _one_person(doc, figure.start - 2, lexicon):
        return True  # "a man with two wounds"
    verb = _verb_before(doc, figure)
    return verb is not None and lemma(doc[verb]) in _OWNING and _one_subject(doc, verb, lexicon)


def _verb_before(doc: Doc, figure: Figure) -> int | None:
    """The nearest verb before the figure in its clause."""
    for i in range(figure.start - 1, max(-1, figure.start - _FAR), -1):
        if doc[i].tag_.startswith("VB"):
            return i
        if doc[i].text in (",", ";", ":"):
            return None
    return None


def _on_record(doc: Doc, phrase: Phrase) -> bool:
    """ "with five arrests to his name", "two killings on her record"."""
    to, whose, record = (doc[i : i + 1].text.lower() for i in range(phrase.end, phrase.end + 3))
    return to in ("to", "on") and whose in _ONES and record in ("name", "record")


def _in_one_body(doc: Doc, at: int) -> bool:
    """ "three wounds each", "two injuries to his leg"."""
    return doc[at : at + 1].text.lower() == "each" or in_the_body(doc, at)


def _is_earlier(doc: Doc, figure: Figure, phrase: Phrase) -> bool:
    """ "two prior arrests", "a record of six arrests", but not "made two earlier arrests"."""
    before = doc[max(0, figure.start - _FAR) : figure.start]
    if _EARLIER & set(phrase.modifiers) and not any(lemma(t) in _MAKING for t in before):
        return True
    recorded = len(before) > 1 and before[-1].lower_ == "of" and before[-2].lower_ in _RECORDS
    return recorded and any(lemma(t) in ("have", "with") for t in before)


def _one_subject(doc: Doc, verb: int, lexicon: Lexicon) -> bool:
    """Whether a single person is the subject of a verb: "she suffered", "the boy had", "Holt, who has"."""
    at = verb - 1
    while at > 0 and (doc[at].tag_ in ("RB", "MD") or lemma(doc[at]) in ("have", "be", "who") or doc[at].text == ","):
        at -= 1
    return at >= 0 and _one_person(doc, at, lexicon)


def _one_person(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the token is a single person: "she", "the boy", a name, but no family and no two joined by "and"."""
    token = doc[at]
    person = token.ent_type_ == "PERSON" or (bool(lexicon.lineage(lemma(token))) and lemma(token) not in _GROUPS)
    joined = any(t.lower_ == "and" for t in doc[max(0, at - _NEAR) : at])
    named = token.tag_ in _NAMES and person and not joined and not is_hospital(doc, at)
    return token.lower_ in _ONE or named
