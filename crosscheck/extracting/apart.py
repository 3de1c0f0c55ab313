"""Clauses beside a count that tell of something else, of others, or of those counted apart from the rest."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.asides import past_place
from crosscheck.extracting.clauses import begins_subject
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.inclusion import is_left_out
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["died_since", "in_clause_of_another", "is_excepted", "others_follow"]

_CARRIERS = words("outcomes", "carriers")
_PLURAL = {"were", "are", "have"}
_FEW, _AHEAD = 4, 12  # tokens


def in_clause_of_another(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the clause tells of a thing before it: "the home the three of them shared", "the car the two hired"."""
    if phrase.start < 2 or phrase.end + 1 >= len(doc) or doc[phrase.start - 1].lower_ != "the":
        return False
    verb = doc[phrase.end + (lemma(doc[phrase.end]) == "have")]
    if doc[verb.i + 1 : verb.i + 2].text.lower() in _PLURAL:
        return False  # "in the hall the 40 gathered were killed"
    told = lemma(verb) in _CARRIERS or harmed_before(doc, verb.i, lexicon) is not None
    pointing = phrase.head is None or phrase.counted == "them"
    return pointing and doc[phrase.start - 2].tag_ == "NN" and verb.tag_ in ("VBD", "VBN", "VBP") and not told


def others_follow(doc: Doc, phrase: Phrase) -> bool:
    """Whether an aside ends and others are told of: "40 people were there, 12 of them boys, and 14 were hurt"."""
    close = past_place(doc, phrase.end)
    return phrase.subset and doc[close : close + 2].text.lower() == ", and" and begins_subject(doc, close + 2)


def died_since(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "Six people were shot, including two who died": of these more is told than of the others."""
    if doc[phrase.end : phrase.end + 1].text.lower() != "who":
        return None
    verb = next((t.i for t in doc[phrase.end + 1 :] if t.tag_ != "RB" and lemma(t) not in ("be", "have")), len(doc))
    found = harmed_before(doc, verb, lexicon) if verb < min(len(doc), phrase.end + _AHEAD) else None
    return found if found is not None and found.name == "killed" else None  # a toll, and no part of the hurt


def is_excepted(doc: Doc, phrase: Phrase) -> bool:
    """ "All but three passengers were killed", "14 died, three more than last year": nothing is told of these."""
    compared = phrase.others and doc[phrase.end : phrase.end + 1].text.lower() == "than"
    if is_left_out(doc, phrase) or compared:
        return True
    before = [t.lower_ for t in doc[max(0, phrase.start - _FEW) : phrase.start] if t.tag_ != "DT" or t.lower_ == "all"]
    return len(before) > 1 and before[-1] in ("but", "except") and before[-2] in ("all", "everyone", "everybody")
