"""How those are whose condition is given: "the condition of four is stated to be critical", "of two was serious"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["in_condition"]

_GRADES = words("conditions", "grades")
_PASSED = {"DT", "RB", "JJS"}  # tags
_FAR = 8  # tokens


def in_condition(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """Those whose condition is told of are some of the hurt: "the condition of two of them was critical"."""
    at = before_owner(doc, phrase.start - 1)
    while at > 0 and doc[at].tag_ in _PASSED:
        at -= 1
    if at < 1 or doc[at].lower_ != "of" or lemma(doc[at - 1]) != "condition":
        return None
    graded = any(t.lower_ in _GRADES for t in doc[phrase.end : phrase.end + _FAR])
    return Outcome("injured", "condition", at - 1, part=True) if graded else None
