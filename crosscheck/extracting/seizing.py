"""Whom armed men lead away or hold: "gunmen carried off 13 girls", "two men are held by the rebels"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.byagents import is_done_by
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.voice import is_told_of, seized
from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon

__all__ = ["SEIZING", "is_held", "led_away", "taken_away"]

_SEIZURES: dict[str, list[str]] = table("phrasal")["seizures"]
SEIZING = {phrase: name for name, phrases in _SEIZURES.items() for phrase in phrases}  # "carry off" and what it tells
_CAPTORS, _WHISKING = words("freed", "captors"), words("phrasal", "whisking")
_RAIDERS = _CAPTORS | words("phrasal", "raiders")
_HELD, _NOT_HELD, _SAFE = (words("phrasal", key) for key in ("held", "not_held", "safe"))
_NEAR, _AWAY = 4, 7  # tokens


def led_away(doc: Doc, at: int) -> str | None:
    """What armed men do whom the sentence names: "(eleven were killed and four women) taken away"."""
    name = SEIZING.get(f"{lemma(doc[at])} {doc[at + 1 : at + 2].text.lower()}")
    if name is None or any(t.lower_ in _SAFE for t in doc[at + 1 : at + _AWAY]):
        return None
    armed = _CAPTORS if lemma(doc[at]) in _WHISKING else _RAIDERS
    if is_done_by(doc, at + 2, armed):
        return name
    behind = doc[at + 2 : at + 3]
    if behind and not (behind[0].is_punct or behind[0].tag_ == "CC"):
        return None  # "were led off to dinner", "were taken away after the gunmen left"
    others = (*doc[: max(0, at - _NEAR)], *doc[at + 2 :])  # who are not themselves led away
    return name if any(lemma(t) in armed for t in others) else None


def taken_away(doc: Doc, at: int, end: int) -> Outcome | None:
    """ "(gunmen) carried off (13 girls)", "(police) led (14 men) away", but not "(medics) carried off (14 men)"."""
    if doc[end : end + 1].text and doc[end].tag_ == "POS":
        return None  # "took away 14 drivers' licences"
    for verb, adverb in ((at - 1, at), (at, at + 1), (at, end)):
        name = SEIZING.get(f"{lemma(doc[verb])} {doc[adverb : adverb + 1].text.lower()}") if verb >= 0 else None
        safe = any(t.lower_ in _SAFE for t in doc[end : end + _AWAY])
        taken = is_told_of(doc, verb, _CAPTORS) if lemma(doc[verb]) in _WHISKING else seized(doc, verb)
        if name and taken and not safe:
            return Outcome(name, lemma(doc[verb]), verb, active=True)
    return None


def is_held(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """ "are being held", but not "are being held to ransom", "back", "responsible"."""
    if _is_held_in_headline(doc, at):
        return True
    if lemma(doc[at]) != "hold" or not at:
        return False
    if doc[at - 1].lower_ != "being":
        before = doc[at - 1]
        people = lemma(before) in ("be", "still") or before.tag_ == "RB" or bool(lexicon.lineage(lemma(before)))
        return people and doc[at].tag_ == "VBN" and is_done_by(doc, at + 1, _RAIDERS)  # "are still held by the gunmen"
    if any(t.lower_ in _NOT_HELD for t in doc[at + 2 : at + 1 + _NEAR]):
        return False
    return at + 1 >= len(doc) or doc[at + 1].is_punct or doc[at + 1].lower_ in _HELD


def _is_held_in_headline(doc: Doc, at: int) -> bool:
    """ "Six held over murder", "15 teens held after brawl", where no other verb stands."""
    behind = (
        doc[at].lower_ == "held" and at > 0 and doc[at - 1].tag_ in ("CD", "NNS") and doc[at - 1].lower_ != "prayers"
    )
    why = doc[at + 1 : at + 2].text.lower() in ("over", "after") and doc[at + 2 : at + 3].text.isalpha()
    return behind and why and not any(t.tag_ in FINITE for t in doc if t.i != at)
