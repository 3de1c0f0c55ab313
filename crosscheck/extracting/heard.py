"""Whether victims and survivors are told of, or are only asked and speak: "two survivors said"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["is_heard"]

_ASKED, _ASKED_WITH, _SPEAK = (words("heard", key) for key in ("asked", "asked_with", "speak"))
_NO_SUBJECT = {"DT", "PDT", "IN", "TO"}
_STOPS = {"CD", "WP", "WDT", "WRB"}
_FAR = 9  # tokens


def is_heard(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether those counted are only asked or speak: "two survivors said", but not "the two survivors said"."""
    before = doc[max(0, figure.start - 2) : figure.start]
    if before.text.lower() in _ASKED_WITH or any(lemma(t) in _ASKED for t in before[-1:]):
        return True
    if any(t.tag_ in _NO_SUBJECT for t in before[-1:]):
        return False  # "all three survivors", "the mother of one of the victims"
    behind = doc[phrase.end : phrase.end + _FAR]
    told = next((t for t in behind if t.tag_ in PREDICATES or t.tag_ in _STOPS or t.is_punct), None)
    speaks = lexicon.speech["verbs"] - lexicon.speech["weak"] | _SPEAK
    return told is not None and told.tag_ in PREDICATES and lemma(told) in speaks
