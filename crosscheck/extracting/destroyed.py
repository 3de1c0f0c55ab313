"""Fighters who are destroyed or neutralised, which of other people means less: "40 militants were eliminated"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import NAMES, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["destroyed", "narrowed"]

_PAST = {"VBN", "VBD"}  # tags
_PLURAL = {"were", "are", "been"}
_NO_KILLING = {"from", "under", "because"}  # behind "eliminated"
_AT_PLAY = words("suffering", "contests") | words("suffering", "defences")
_OF_ANYONE = words("suffering", "of_anyone")
_NOT_DESTROYED, _ON_THE_PAYROLL = words("suffering", "not_destroyed"), words("suffering", "on_the_payroll")
_HOUSES = words("figures", "houses")
_MONEY = words("wounds", "losses") | words("suffering", "ruin")
_NEAR = 5  # tokens


def destroyed(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "40 militants were eliminated", but not "the convoy of 40 soldiers was destroyed", "were out in the final"."""
    verb = lemma(doc[at])
    if lexicon.of_people.get(verb) != "killed" or doc[at].tag_ not in _PAST or verb in _NOT_DESTROYED:
        return None
    passive = any(t.lower_ in _PLURAL for t in doc[max(0, at - 2) : at])
    subject = next((t for t in reversed(doc[max(0, at - _NEAR) : at]) if t.tag_[:2] not in ("RB", "VB", "MD")), None)
    if verb == "wipe" and subject is not None and _of_family(doc, subject.i):
        return None if _lives(doc, at, verb) else Outcome("killed", verb, at)  # "a family of six was wiped out"
    if not passive or subject is None or _lives(doc, at, verb):
        return None
    noun = lemma(narrowed(doc, subject))
    fighters = "combatant" in lexicon.lineage(noun) and noun not in _ON_THE_PAYROLL
    return Outcome("killed", verb, at) if fighters or (verb in _OF_ANYONE and lexicon.lineage(noun)) else None


def _of_family(doc: Doc, at: int) -> bool:
    """Whether a family, or so many of one, are the subject that ends at the token: "a family of six"."""
    first = at - 2 if at > 1 and doc[at - 1].lower_ == "of" else at
    return lemma(doc[first]) in _HOUSES and not any(lemma(t) in _MONEY | _AT_PLAY for t in doc)


def _lives(doc: Doc, at: int, verb: str) -> bool:
    """ "wiped away", "destroyed emotionally", "eliminated from the show", "neutralised by the defence"."""
    following = doc[at + 1 : at + 2].text.lower()
    if (verb == "wipe" and following != "out") or following.endswith("ly") or following in _NO_KILLING:
        return True
    return any(lemma(t) in _AT_PLAY for t in doc[at + 1 :])


def narrowed(doc: Doc, token: Token) -> Token:
    """The noun that a name with a preposition narrows: the "men" of "two men from Elm (were burned)"."""
    if token.tag_ not in NAMES or token.i < 2 or doc[token.i - 1].tag_ != "IN":
        return token
    return doc[token.i - 2]
