"""What a later clause says of those whom a pronoun stands for: "Three hikers were crossing when they were killed"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import FINITE
from crosscheck.extracting.figures import Figure, Phrase, lemma
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.voice import harms
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harmed_later"]

_FAR, _NEAR = 24, 5  # tokens
_OPENERS = words("pronouns", "openers")
_EVERYBODY, _ABOARD = words("pronouns", "everybody"), words("pronouns", "aboard")
_CARRIERS = words("outcomes", "carriers")
_TOLD = {"killed", "injured", "detained", "missing"}


def harmed_later(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What happened to "they" or "them" in a clause of time or place, where they can only be those who are counted."""
    if phrase.head is None or _names_people(doc, 0, phrase.start, lexicon):
        return None
    opener = None
    for i in range(phrase.end, min(len(doc), phrase.end + _FAR)):
        word = doc[i].lower_
        opener = i if word in _OPENERS else opener
        if word in _EVERYBODY and _on_board(doc, i + 1):
            return _of_them(doc, i, lexicon)
        if opener is not None and word in ("they", "them"):
            found = _of_them(doc, i, lexicon) if word == "them" else _of_they(doc, i, lexicon)
            clear = found is not None and not _names_people(doc, phrase.end, opener, lexicon)
            return found if found and clear and found.name in _TOLD else None
    return None


def _names_people(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether others whom the pronoun may stand for are named or counted there, who do not only say so."""
    for token in doc[start:end]:
        plural = token.tag_ == "NNS" and bool(lexicon.lineage(lemma(token)))
        if (plural or token.tag_ == "CD") and lemma(doc[token.i + 1]) not in lexicon.speech["verbs"]:
            return True
    return False


def _of_they(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "when they were killed", "where they drowned"."""
    if doc[at - 1].lower_ not in _OPENERS:
        return None
    for i in range(at + 1, min(len(doc), at + _NEAR)):
        if found := harmed_before(doc, i, lexicon):
            return found
        if doc[i].tag_ in FINITE and lemma(doc[i]) not in _CARRIERS:
            return None
    return None


def _on_board(doc: Doc, at: int) -> bool:
    """Whether "aboard", "on board" stands at the token and ends its clause."""
    for end in (at + 1, at + 2):
        if doc[at:end].text.lower() in _ABOARD:
            return end >= len(doc) or doc[end].is_punct
    return False


def _of_them(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "when an avalanche buried them", "killing everyone aboard"."""
    name = harms(doc, at - 1, lexicon, people=True)
    return Outcome(name, lemma(doc[at - 1]), at - 1, active=True) if name else None
