"""Those are dead whose bodies are dealt with behind them: "two hikers whose bodies were found on Sunday"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["RECOVERED", "their_bodies", "whose_bodies"]

_CORPSES = {"bodies", "corpses", "remains"}
_FOUND, _HELPERS = words("bodies", "found"), {"be", "have"}
RECOVERED = _FOUND | words("bodies", "recovered")
_NOT = {"not", "n't", "never", "yet"}
_TAKEN, _OTHERS, _PERIODS = {"missing", "detained", "trapped"}, words("bodies", "others_follow"), {"DATE", "TIME"}
_BETWEEN = {",", "IN", "NNP", "DT", "NN", "CC", "NNS"}  # tags of "from Leeds,"
_ALIVE = words("bodies", "alive")
_CLOSES = {"IN", "RB", "RP", "VBN", "VBG", "CC", ".", ",", ":", "NNP"}  # tags behind "their bodies found"
_FAR, _LATER = 8, 24  # tokens


def whose_bodies(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The death of those behind whom "whose bodies were found" stands, but not "whose bodies were covered in ink"."""
    at = phrase.end
    while at < min(len(doc), phrase.end + _FAR) and doc[at].lower_ != "whose" and doc[at].tag_ in _BETWEEN:
        at += 1
    if (
        _are_others(doc, phrase.end, at, lexicon)
        or doc[at : at + 1].text.lower() != "whose"
        or any(t.tag_ == "POS" for t in doc[at : at + 4])
    ):
        return None
    noun = next((t.i for t in doc[at + 1 : at + 4] if t.lower_ in _CORPSES), None)
    verb = None if noun is None else _verb(doc, noun + 1)
    if verb is None or lemma(doc[verb]) not in RECOVERED:
        return None
    helped = doc[verb].tag_ == "VBN" or lemma(doc[verb]) == "wash"  # not "whose bodies returned to normal"
    return Outcome("killed", "body", verb) if helped and not _lives_on(doc, verb) else None


def _are_others(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether others stand between: "(two relatives) of the men whose bodies", but not "of the crew"."""
    people = [t for t in doc[start:end] if lexicon.lineage(lemma(t))]
    return any(t.tag_ == "NNS" or doc[t.i - 1].lower_ in ("a", "an") for t in people)


def _lives_on(doc: Doc, verb: int) -> bool:
    """Whether the body is of one who lives: "found to contain iron", "left scarred", "brought to life"."""
    after = doc[verb + 1 : verb + 3]
    state = lemma(doc[verb]) == "leave" and after[:1].text != "" and after[0].tag_ in ("JJ", "VBN")
    found_to = lemma(doc[verb]) == "find" and after[:1].text.lower() == "to"
    return state or found_to or any(t.lower_ in _ALIVE for t in after)


def their_bodies(doc: Doc, told: Outcome) -> Outcome | None:
    """The death of those who were taken or lost first: "(two men were abducted and) their bodies found"."""
    for token in doc[told.trigger + 1 : told.trigger + _LATER] if told.name in _TAKEN else ():
        if token.lower_ == "their" and doc[token.i + 1 : token.i + 2].text.lower() in _CORPSES:
            verb = _verb(doc, token.i + 2)
            found = verb is not None and lemma(doc[verb]) in _FOUND and doc[verb].tag_ in ("VBN", "VBD")
            return Outcome("killed", "body", verb) if found and verb is not None and _closes(doc, verb) else None
        if _tells_of_others(doc, token.i):
            return None
    return None


def _tells_of_others(doc: Doc, at: int) -> bool:
    """Whether "their" may mean others than those taken: "arrested after the brothers vanished", but not "by rebels"."""
    token = doc[at]
    if token.ent_type_ in _PERIODS:
        return False
    follow = token.lower_ in _OTHERS and doc[at + 1 : at + 2].text != "" and doc[at + 1].ent_type_ not in _PERIODS
    by = any(t.lower_ == "by" for t in doc[max(0, at - 4) : at])
    return follow or token.tag_ == "CD" or (token.tag_ in ("NNS", "NNPS") and not by)


def _closes(doc: Doc, verb: int) -> bool:
    """Whether the bodies are found themselves: not "their bodies found rest", "were found to contain drugs"."""
    after = doc[verb + 1 : verb + 2]
    closes = not after or after[0].tag_ in _CLOSES or after[0].ent_type_ in _PERIODS  # "found three days later"
    return closes and after.text.lower() != "to"


def _verb(doc: Doc, at: int) -> int | None:
    """The participle behind "were", "had been" or "washed", which no "not" denies."""
    while at < len(doc) and (lemma(doc[at]) in _HELPERS or doc[at].tag_ == "RB"):
        if doc[at].lower_ in _NOT:
            return None
        at += 1
    return at if at < len(doc) else None
