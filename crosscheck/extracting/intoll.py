"""Those who are listed behind a toll are some of it: "the death toll rose to 7, including two children and a woman"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, names_people
from crosscheck.extracting.implied import is_implied
from crosscheck.extracting.inclusion import opening
from crosscheck.extracting.tokens import DAYS, NOUNS
from crosscheck.extracting.tolls import toll_at
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["some_of_toll"]

_OPENERS = words("parts", "openers")
_BEFORE = {"among", "of", ",", "with"}
_WHEN = words("voice", "times") | {"on", "by", "overnight", "today", "yesterday"}
_NEAR = 4  # tokens


def some_of_toll(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What a toll tells of those who are listed behind it, and no verb of others who are told of after the list."""
    if not (names_people(phrase, lexicon) or is_implied(figure.mention)):
        return None
    at = opening(doc, figure, lexicon)
    if at is None or doc[at].lower_ not in _OPENERS:
        return None
    number = _number_before(doc, at)
    found = None if number is None else toll_at(doc, number, Phrase(number, number + 1, None, None), lexicon)
    return None if found is None else replace(found, part=True)


def _number_before(doc: Doc, at: int) -> int | None:
    """The figure of the toll that the word opens a list behind: the 7 of "rose to 7 people, among them"."""
    end = at
    while end and (doc[end - 1].lower_ in _BEFORE or doc[end - 1].lower_ in DAYS or doc[end - 1].lower_ in _WHEN):
        end -= 1
    for token in reversed(doc[max(0, end - _NEAR) : end]):
        if token.tag_ == "CD":
            return token.i
        if token.tag_ not in NOUNS | {"JJ"}:
            return None
    return None
