"""A disease that strikes people infects them: "norovirus has hit 138 passengers", "the virus spread to 27 people"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, means_people
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import FINITE, NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["DISEASES", "struck_by_disease"]

_STRIKING, _OUTBREAKS = words("sickness", "striking"), words("sickness", "outbreaks")
_NO_ILLS, _GUTS = words("sickness", "no_ills"), words("sickness", "guts")
_OWN = words("phrasal", "own_diseases")
DISEASES = (words("phrasal", "diseases") - words("sickness", "no_subjects")) | _OUTBREAKS
_SKIPPED = {"RB", "DT", "JJ", "JJS", "JJR", "IN", "PRP$"}
_HELPERS = {"have", "be", "also"}
_IN_SUBJECT = NOUNS | {"DT", "JJ", "HYPH", "POS", "VBG", "VBN", "CD"}
_LASTING = {"affect", "afflict"}  # "the disease affects 300,000 people a year": no news
_MANY = 1_000_000  # people; of more than this an economy is told: "the epidemic hit 2 million workers"
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
    lasting = lemma(doc[verb]) in _LASTING and doc[verb].tag_ == "VBZ"
    denied = any(t.lower_ in ("not", "n't", "to") for t in doc[max(0, verb - _FAR) : verb])
    if lasting or denied or figure.mention.quantity.figure >= _MANY or not _is_disease(doc, _subject(doc, verb)):
        return None
    return Outcome("infected", lemma(doc[verb]), verb, active=True)


def _subject(doc: Doc, verb: int) -> int:
    """The token that ends the subject: the "outbreak" of "a measles outbreak has also hit"."""
    at = verb - 1
    while at > 0 and (lemma(doc[at]) in _HELPERS or doc[at].tag_ == "RB"):
        at -= 1
    return at


def _is_disease(doc: Doc, at: int) -> bool:
    """Whether a disease that people catch ends at the token: not "a software bug", "the closure after the virus"."""
    if doc[at].tag_ not in NOUNS or DISEASES.isdisjoint({doc[at].lower_, lemma(doc[at])}):
        return False
    start = at
    while start > 0 and doc[start - 1].tag_ in _IN_SUBJECT:
        start -= 1
    own = {lemma(t) for t in doc[start:at]}
    other = own & _OWN or any(lemma(t) in _NO_ILLS for t in doc) or (lemma(doc[at]) == "bug" and not own & _GUTS)
    if other or not start or doc[start - 1].tag_ != "IN":
        return not other
    if doc[start - 1].lower_ == "of":
        return lemma(doc[max(0, start - 2)]) in _OUTBREAKS  # "an outbreak of cholera", not "the fear of the virus"
    return any(t.tag_ in FINITE for t in doc[:start])
