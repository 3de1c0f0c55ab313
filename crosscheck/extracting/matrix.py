"""The verb of a sentence behind its subject's own clause: "two men who packed 32 people into a van were jailed"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import counts_people
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import FINITE, NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["behind_own_clause"]

_PLURAL = {"were", "have", "are"}
_STOPS = words("outcomes", "breaks") | {":", "that", "which", "who", "whose"}
_SAYING = words("outcomes", "thinking")
_ADVERBS = {"RB", "RP"}
_FAR, _FEW, _NOUN = 25, 4, 6  # tokens


def behind_own_clause(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What the verb behind the subject's own "who ..." tells, which agrees with it and not with the noun before."""
    who = phrase.end
    if phrase.head is None or doc[who : who + 1].text.lower() != "who" or who + 1 >= len(doc):
        return None
    verb = next((t for t in doc[who + 1 : who + _FEW] if t.tag_ in FINITE | {"MD"}), None)
    if verb is None or lemma(verb) in _SAYING or lemma(verb) in lexicon.speech["verbs"]:
        return None
    at = _resumed(doc, verb.i + 1)
    if at is None:
        return None
    for i in range(at, min(len(doc), at + _FEW)):
        if found := harmed_before(doc, i, lexicon):
            return found
        if i > at and (doc[i].tag_ in FINITE or doc[i].text == "," or counts_people(doc, i, lexicon)):
            return None
    return None


def _resumed(doc: Doc, start: int) -> int | None:
    """The plural verb behind a singular noun, which cannot be its subject: the "were" of "who ran the bank were"."""
    for i in range(start, min(len(doc), start + _FAR)):
        if doc[i].lower_ in _STOPS:
            return None
        if doc[i].lower_ in _PLURAL and doc[i - 1].tag_ != "CC":
            return i if _ends_a_singular(doc, i) else None
    return None


def _ends_a_singular(doc: Doc, at: int) -> bool:
    """Whether a singular noun, or an adverb behind it, ends at the token: "the dam (were)", "a car earlier (were)"."""
    noun = at - 1
    while noun > 0 and doc[noun].tag_ in _ADVERBS:
        noun -= 1
    before = doc[max(0, noun - _NOUN) : noun]
    return doc[noun].tag_ in NOUNS - {"NNS", "NNPS"} and not any(t.tag_ == "CC" for t in before)
