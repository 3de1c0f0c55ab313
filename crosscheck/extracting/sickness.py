"""A disease that strikes people infects them: "norovirus has hit 138 passengers", "the virus spread to 27 people"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, means_people
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["struck_by_disease"]

_STRIKING, _OUTBREAKS = words("sickness", "striking"), words("sickness", "outbreaks")
_DISEASES = (words("phrasal", "diseases") - words("sickness", "no_subjects")) | _OUTBREAKS
_SKIPPED = {"RB", "DT", "JJ", "JJS", "JJR", "IN", "PRP$"}
_HELPERS = {"have", "be", "also"}
_FACTS = {"VBD", "VBN", "VBZ", "VBG"}
_FAR = 4  # tokens


def struck_by_disease(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """Those who are the object of a verb whose subject is a disease; its patients, and not those whom it may reach."""
    if not means_people(doc, phrase, lexicon) or doc[phrase.end : phrase.end + 1].text in ("'", "’", "'s", "’s"):
        return None
    at = before_owner(doc, phrase.start - 1)
    while at > 0 and doc[at].tag_ in _SKIPPED and not (doc[at].lower_ == "to" or lemma(doc[at]) in _STRIKING):
        at -= 1
    spread = at > 0 and doc[at].lower_ == "to" and lemma(doc[at - 1]) == "spread"
    verb = at - 1 if spread else at
    if verb < 1 or not (spread or (lemma(doc[verb]) in _STRIKING and doc[verb].tag_ in _FACTS)):
        return None
    subject = verb - 1
    while subject > 0 and (lemma(doc[subject]) in _HELPERS or doc[subject].tag_ == "RB"):
        subject -= 1
    denied = any(t.lower_ in ("not", "n't", "to") for t in doc[max(0, verb - _FAR) : verb])
    sick = doc[subject].tag_ in NOUNS and bool(_DISEASES & {doc[subject].lower_, lemma(doc[subject])})
    return Outcome("infected", lemma(doc[verb]), verb, active=True) if sick and not denied else None
