"""The figure is the subject: the passive, happening or state behind it says what happened to those who are counted."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.bases import belongs_to_other
from crosscheck.extracting.clauses import FINITE, aside_end, begins_subject, counts_people, goes_on, next_predicate
from crosscheck.extracting.figures import Figure, Phrase, lemma
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harmed_after"]

_FAR, _LATER = 28, 18  # tokens
_CARRIERS = words("outcomes", "carriers")
_BREAKS = words("outcomes", "breaks")
_AGENTS = words("outcomes", "agents")
_RELATIVES = {"WP", "WDT", "WP$"}
_NO_END = {"injured", "missing", "detained"}  # whom this happened to may have died of it


def harmed_after(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The first passive, happening or state behind the phrase, before another subject takes over."""
    if phrase.start and doc[phrase.start - 1].lower_ in _AGENTS:
        return None
    if phrase.head is None and phrase.end < len(doc) and _counts(doc, phrase.end):
        return None
    found = _walk(doc, phrase, lexicon)
    if found is None or found.name not in _NO_END:
        return found
    return _end(doc, phrase, found, lexicon) or found


def _walk(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    held = belongs_to_other(doc, phrase, lexicon)
    relative = foreign = finite = verb = False
    at, last = phrase.end, min(len(doc), phrase.end + _FAR)
    while at < last:
        token = doc[at]
        if (close := aside_end(doc, at, lexicon)) is not None:
            at = close
            continue
        if token.lower_ in _BREAKS or _leaves(doc, at) or (finite and _hands_over(doc, at, lexicon)):
            return None
        found = harmed_before(doc, at, lexicon)
        if found and not foreign:
            return found
        if verb and token.tag_ == "CD" and doc[at - 1].lower_ == "and":
            return None  # "dozens were trapped and 11 are missing"
        verb = verb or token.tag_ in ("VBN", "VBD")
        if token.tag_ in _RELATIVES:
            relative = at <= phrase.end + 1 and token.tag_ != "WP$"
            foreign, finite = not relative, False
        elif token.tag_ in FINITE:
            if held:
                return None
            if foreign and finite:
                foreign = False  # "a bus that was hit were hurt": the main clause's own verb
            finite = True
            if lemma(token) not in _CARRIERS and not foreign:
                following = next_predicate(doc, at)
                if not relative and following is None:
                    return None
                relative = verb = False
                at = following - 1 if following is not None else at
        at += 1
    return None


def _hands_over(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether somebody else is told of from here on: "are safe and 20 are dead", "found three teachers among the dead"."""
    joined = doc[at].lower_ in ("and", ",") and not goes_on(doc, at + 1)
    return (joined and begins_subject(doc, at + 1)) or counts_people(doc, at, lexicon)


def _end(doc: Doc, phrase: Phrase, found: Outcome, lexicon: Lexicon) -> Outcome | None:
    """The death of those who were hurt, taken or missing first: "two people wounded in the raid died on Sunday"."""
    reduced = not any(t.tag_ in FINITE for t in doc[phrase.end : found.trigger]) or _relative(doc, phrase)
    conjoined = False
    for i in range(found.trigger + 1, min(len(doc), found.trigger + _LATER)):
        token = doc[i]
        if token.lower_ in _BREAKS or token.tag_ in _RELATIVES or token.lower_ == "as":
            return None
        if token.lower_ in ("and", ",", "but"):
            if not goes_on(doc, i + 1):
                return None
            conjoined = True
        later = harmed_before(doc, i, lexicon) if reduced or conjoined else None
        if later and later.name == "killed" and token.tag_ != "RB":
            return later
    return None


def _relative(doc: Doc, phrase: Phrase) -> bool:
    return any(t.tag_ in ("WP", "WDT") for t in doc[phrase.end : phrase.end + 2])


def _leaves(doc: Doc, at: int) -> bool:
    """ "A blast near 200 people has left two dead": who is left dead is named behind the verb."""
    return (
        lemma(doc[at]) == "leave" and at + 1 < len(doc) and doc[at + 1].tag_ in ("CD", "DT", "NNS", "RB", "JJR", "PRP$")
    )


def _counts(doc: Doc, at: int) -> bool:
    """Whether another count begins at the token: "0 67 At least 45 people were killed", "612 A man was killed"."""
    word, after = doc[at].lower_, doc[min(at + 1, len(doc) - 1)].lower_
    return doc[at].tag_ == "CD" or word in ("a", "an") or (word in ("at", "more") and after in ("least", "than"))
