"""The men whom an army loses: "the enemy lost 260 servicemen", "rebel losses totalled 85"."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["army_lost", "of_army"]

_ARMIES, _LEAVING = words("losses", "armies"), words("losses", "leaving")
_NO_WARS = words("losses", "no_wars") | words("suffering", "contests")
_ON_THE_PAYROLL = words("suffering", "on_the_payroll")
_MEN = {"man", "fighter"}
_ENDS = {"percent", "%"}
_FAR, _CLOSE, _OWNER, _BEFORE = 8, 6, 4, 6  # tokens


def army_lost(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "the enemy lost up to 260 servicemen", "the rebels lost nine men", not "the army lost 40 officers to cuts"."""
    men = phrase.counted in _MEN or "combatant" in lexicon.lineage(phrase.counted or "")
    behind = doc[phrase.end : phrase.end + _FAR]
    gone = behind[:1].text.lower() in ("to", *lexicon.states) or any(lemma(t) in _LEAVING for t in behind)
    if not men or gone or phrase.counted in _ON_THE_PAYROLL:
        return False
    return _names_army(doc[max(0, at - _BEFORE) : at]) and not _at_peace(doc)


def of_army(doc: Doc, at: int, link: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether losses are those of men: "enemy losses totalled 85", "losses of 14 soldiers", not "14 wounded"."""
    owned = _names_army((*doc[max(0, at - _OWNER) : at], *doc[at + 1 : at + _OWNER]))
    hurt = any(lexicon.states.get(t.lower_, "killed") != "killed" for t in doc[phrase.start : phrase.end + 2])
    men = "combatant" in lexicon.lineage(phrase.counted or "")
    bare = phrase.counted is None and doc[link].lower_ != "of"  # "losses of 14 to 3"
    share = any(t.lower_ in _ENDS for t in doc[link : phrase.end + _CLOSE])
    told = men or (owned and (bare or phrase.counted in ("person", "man")))
    return told and not (hurt or share or _at_peace(doc))


def _names_army(tokens: Iterable[Token]) -> bool:
    """Whether one of the tokens names an army, or "forces", which one "force" of the police is not."""
    return any(lemma(t) in _ARMIES or t.lower_ == "forces" for t in tokens)


def _at_peace(doc: Doc) -> bool:
    """Whether the sentence is about a vote, a match or a market: "the rebels' losses at the polls reached 40"."""
    return any(lemma(t) in _NO_WARS or t.text in ("MPs", "Tory") for t in doc)
