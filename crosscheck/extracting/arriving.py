"""Who comes somewhere hurt, or turns up dead: "walked into a clinic with gunshot wounds", "turned up dead"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.aftermath import aftermath
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import FINITE, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["came_hurt"]

_BREAKS = words("outcomes", "breaks")
_COMING, _DEAD_SURE = words("outcomes", "coming"), words("outcomes", "dead_sure")
_OTHERS_TOLD = FINITE | {"VB"}  # "came to treat patients with gunshot wounds"
_NEAR = 12  # tokens


def came_hurt(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "walked into a clinic with gunshot wounds", "three victims arrived at a hospital", but not "three nurses"."""
    if lemma(doc[at]) not in _COMING:
        return None
    for i in range(at + 1, min(len(doc), at + _NEAR)):
        if doc[i].lower_ in _BREAKS or doc[i].tag_ in _OTHERS_TOLD or doc[i].text == ",":
            return None
        if i == at + 2 and doc[i].lower_ == "dead" and doc[i - 1].lower_ == "up" and _ends_with_dead(doc, i):
            return harmed_before(doc, i, lexicon)  # "turned up dead"
        found = aftermath(doc, i)
        wounded = found is not None and found.predicate in ("injury", "wound")
        if found and (wounded or (found.predicate == "hospitalize" and phrase.counted in lexicon.nouns)):
            return found
    return None


def _ends_with_dead(doc: Doc, at: int) -> bool:
    """Whether the "dead" is a state: not "turned up dead tired", "dead weight", "dead on time"."""
    on_time = doc[at + 1 : at + 3].text.lower() == "on time"
    return not on_time and not noun_follows(doc, at) and doc[at + 1 : at + 2].text.lower() not in _DEAD_SURE
