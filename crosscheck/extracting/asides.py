"""Asides about some of those counted, and where the verb of the whole goes on behind them."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import DASHES, FINITE, lemma
from crosscheck.extracting.words import words

__all__ = ["behind_aside", "in_aside", "past_parts", "past_place", "past_some", "resumes", "verb_behind_aside"]

_CARRIERS = words("outcomes", "carriers")
_BOUNDS = words("conjuncts", "words")
_STATES = words("voice", "states")
_OPENING, _CLOSING = {",", "("} | DASHES, {",", ")"} | DASHES
_WHERE = {"IN", "DT", "JJ", "NN", "NNS", "NNP"}  # tags
_ASIDE, _PLACE, _SHORT = 60, 8, 12  # tokens


def behind_aside(doc: Doc, at: int) -> int:
    """The token behind an aside that opens at the token, as behind ", most of them women,"; else the token itself."""
    if doc[at : at + 1].text != ",":
        return at
    return next((t.i + 1 for t in doc[at + 1 : at + _SHORT] if t.text == ","), at)


def in_aside(doc: Doc, start: int, end: int) -> bool:
    """Whether a phrase such as "two of them boys" is an aside, or begins one: "12 died (two of them boys) and"."""
    opened = start > 0 and doc[start - 1].text in _OPENING
    end = past_place(doc, end)
    return opened and (end >= len(doc) or doc[end].text in _CLOSING | {"and", "."})


def past_place(doc: Doc, at: int) -> int:
    """The token behind where those are who are told of: behind the "in Elm" of ", 12 of them in Elm, and"."""
    end = at
    while end < min(len(doc), at + _PLACE) and doc[end].tag_ in (_WHERE if end > at else {"IN"}):
        end += 1
    return end if end < len(doc) and doc[end].text in _CLOSING else at


def resumes(doc: Doc, at: int) -> bool:
    """Whether a comma leads back to the verb of the whole: "12 died and nine others, two of them boys, were hurt"."""
    verb = doc[at + 1] if at + 1 < len(doc) and doc[at].text in _CLOSING else None
    return verb is not None and verb.tag_ in FINITE and lemma(verb) in ("be", "have")


def verb_behind_aside(doc: Doc, at: int) -> int | None:
    """The verb behind an aside that opens at the token: the "were" of "(14) others, five of them boys, were hurt"."""
    if at >= len(doc):
        return None
    close = past_some(doc, at)
    close = past_parts(doc, at) if close is None else close
    return close + 1 if close is not None and resumes(doc, close) else None


def past_parts(doc: Doc, at: int) -> int | None:
    """The comma before the verb behind ", including 40 women, one of whom was a nurse, and three boys,"."""
    if doc[at].text != "," or doc[at + 1 : at + 2].text.lower() not in ("including", "among"):
        return None
    commas = (i for i in range(at + 2, min(len(doc) - 2, at + _ASIDE)) if doc[i].text == ",")
    verbs = [i for i in commas if doc[i + 1].tag_ in FINITE and doc[i + 1].lower_ not in _STATES]
    carried = next((i for i in verbs if lemma(doc[i + 1]) in _CARRIERS), None)
    return carried if carried is not None else next(iter(verbs), None)  # "including two women hurt in a raid, lived in"


def past_some(doc: Doc, at: int) -> int | None:
    """The comma behind ", 30 of them wounded", ", with eight of them dead"; the end where none closes it."""
    number = at + 2 if doc[at + 1 : at + 2].text.lower() == "with" else at + 1
    while number < len(doc) and doc[number].lower_ in _BOUNDS:
        number += 1  # "at least eight of them"
    if doc[at].text != "," or number >= len(doc) or doc[number].tag_ != "CD":
        return None
    if doc[number + 1 : number + 3].text.lower() not in ("of them", "of whom"):
        return None
    return next((t.i for t in doc[number : number + _ASIDE] if t.text == ","), len(doc))
