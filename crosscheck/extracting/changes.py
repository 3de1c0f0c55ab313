"""Rises and falls that the noun tells of, and the levels before and after: "a 26% rise in profits", "8% lower".

The reader of numbers knows a change by the verb before it ("rose 5 %"). In a sentence with its parse more can be told:
what rose, and changes that a noun or a comparative names.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import Figure
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.model import Kind

__all__ = ["Change", "change_of"]

_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_KINDS = {Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.RATE}
_UP, _DOWN = words("changes", "up"), words("changes", "down")
_HIGHER, _LOWER = words("changes", "higher"), words("changes", "lower")
_OF_WHAT = words("changes", "of_what")
_BREAKS = {",", ";", ":", ".", "(", ")", "–", "—"}
_NEAR, _FAR = 4, 9  # tokens


@dataclass(frozen=True, slots=True)
class Change:
    """Which way it went, "up" or "down", or None for the level that it went to; and the noun that says what did."""

    direction: str | None
    measured: Token | None


def change_of(doc: Doc, figure: Figure) -> Change | None:
    """The change that a figure is or ends in; None where nothing beside its verb tells of one."""
    if figure.mention.kind not in _KINDS:
        return None
    return _behind(doc, figure) or _before(doc, figure) or _moved(doc, figure)


def _behind(doc: Doc, figure: Figure) -> Change | None:
    """ "a 26% rise in annual profits", "a 60% tariff rise", "8% lower than the prior year"."""
    at = figure.end
    if at < len(doc) and (way := _comparative(doc[at])) and not _opens_a_noun(doc, at):
        return Change(way, None)
    for i in range(at, min(len(doc), at + _NEAR)):
        if (way := _way(doc[i])) and not (i + 1 < len(doc) and doc[i + 1].tag_ in _NOUNS):
            return Change(way, _of_what(doc, i) or (doc[i - 1] if i > at and doc[i - 1].tag_ in _NOUNS else None))
        if doc[i].tag_ not in (*_NOUNS, "JJ", "JJR", "HYPH", "CD"):
            return None
    return None


def _before(doc: Doc, figure: Figure) -> Change | None:
    """ "a tariff rise of 60%", "a rise in profits of £5m", "growth of 3%"; "a rise in profits to £5m" is a level."""
    link = doc[figure.start - 1].lower_ if figure.start else ""
    if link not in ("of", "to"):
        return None
    for i in range(figure.start - 2, max(-1, figure.start - _FAR), -1):
        if way := _way(doc[i]):
            measured = _of_what(doc, i)
            if measured is None and link == "of" and i == figure.start - 2:
                narrowed = doc[i - 1] if i and doc[i - 1].tag_ in _NOUNS else None
                measured = narrowed or _of_what(doc, figure.end - 1)
            elif measured is None:
                return None  # "a growth target of 3%"
            return Change(way if link == "of" else None, measured)
        if doc[i].text in _BREAKS or doc[i].pos_ == "VERB":
            return None
    return None


def _moved(doc: Doc, figure: Figure) -> Change | None:
    """ "increased its dividend by 39%", "boost by 144% the price"; "raise the threshold to £150,000" is a level."""
    link = doc[figure.start - 1].lower_ if figure.start else ""
    if link not in ("by", "to"):
        return None
    for i in range(figure.start - 2, max(-1, figure.start - _FAR), -1):
        if doc[i].text in _BREAKS:
            return None
        if doc[i].pos_ == "VERB":
            moved = next((t for t in doc[i].children if t.dep_ == "dobj" and t.tag_ in _NOUNS), None)
            way = _direction(doc[i])
            if way is None or moved is None or figure.start <= moved.i < figure.end:
                return None
            return Change(way if link == "by" else None, moved)
    return None


def _way(token: Token) -> str | None:
    """Which way a noun of change points."""
    return _direction(token) if token.tag_ in _NOUNS else None


def _direction(token: Token) -> str | None:
    word = lemma(token)
    return "up" if word in _UP else "down" if word in _DOWN else None


def _comparative(token: Token) -> str | None:
    return "up" if token.lower_ in _HIGHER else "down" if token.lower_ in _LOWER else None


def _opens_a_noun(doc: Doc, at: int) -> bool:
    """ "10% lower prices": the comparative narrows what follows."""
    return at + 1 < len(doc) and doc[at + 1].tag_ in (*_NOUNS, "JJ")


def _of_what(doc: Doc, at: int) -> Token | None:
    """The noun that "in" or "of" leads to from a noun of change: in "a rise in annual profits", the profits."""
    at += 1
    if at >= len(doc) or doc[at].lower_ not in _OF_WHAT:
        return None
    last = None
    for token in doc[at + 1 : at + 1 + _FAR]:
        if token.tag_ in _NOUNS and token.is_alpha:
            last = token
        elif token.tag_ not in ("DT", "JJ", "JJR", "PRP$", "HYPH", "POS", "VBN", "VBG", "CD"):
            break
    return last
