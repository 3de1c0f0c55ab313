"""Those are dead whose bodies are dealt with behind them: "two hikers whose bodies were found on Sunday"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["their_bodies", "whose_bodies"]

_CORPSES = {"bodies", "corpses", "remains"}
_RECOVERED, _FOUND, _HELPERS = words("bodies", "recovered"), words("bodies", "found"), {"be", "have"}
_NOT = {"not", "n't", "never", "yet"}
_BETWEEN = {",", "IN", "NNP", "DT", "NN", "CC", "NNS"}  # tags of "from Leeds,"
_NOT_FOUND = {"wanting", "fit", "unfit"}
_FAR, _LATER = 8, 24  # tokens


def whose_bodies(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The death of those behind whom "whose bodies were found" stands, but not "whose bodies were covered in ink"."""
    at = phrase.end
    while at < min(len(doc), phrase.end + _FAR) and doc[at].lower_ != "whose" and doc[at].tag_ in _BETWEEN:
        at += 1
    if doc[at : at + 1].text.lower() != "whose":
        return None
    noun = next((t.i for t in doc[at + 1 : at + 4] if t.lower_ in _CORPSES), None)
    verb = None if noun is None else _verb(doc, noun + 1)
    if verb is None or lemma(doc[verb]) not in _RECOVERED:
        return None
    return None if doc[verb + 1 : verb + 2].text.lower() in _NOT_FOUND else Outcome("killed", "body", verb)


def their_bodies(doc: Doc, at: int) -> Outcome | None:
    """The death of those to whom something else happened first: "(two men were abducted and) their bodies found"."""
    for token in doc[at + 1 : at + _LATER]:
        if token.tag_ == "CD" and token.ent_type_ not in ("DATE", "TIME"):
            return None  # others are told of
        if token.lower_ == "their" and doc[token.i + 1 : token.i + 2].text.lower() in _CORPSES:
            verb = _verb(doc, token.i + 2)
            found = verb is not None and lemma(doc[verb]) in _FOUND and doc[verb].tag_ in ("VBN", "VBD")
            return Outcome("killed", "body", verb) if found and verb is not None else None
    return None


def _verb(doc: Doc, at: int) -> int | None:
    """The participle behind "were", "had been" or "washed", which no "not" denies."""
    while at < len(doc) and (lemma(doc[at]) in _HELPERS or doc[at].tag_ == "RB"):
        if doc[at].lower_ in _NOT:
            return None
        at += 1
    return at if at < len(doc) else None
