"""The words that open a list of parts behind their total: "including", "of whom", a dash behind a count."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.heard import acts, only_says_so
from crosscheck.extracting.ownstates import is_told_anew
from crosscheck.extracting.tokens import MEMBERS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["has_own_whole", "is_added", "is_included", "is_left_out", "opening"]

_OPENERS = {"-", "–", "—", "(", ":"}  # marks that open a breakdown right behind a count
_MARKERS = words("parts", "markers") | _OPENERS
_VICTIMS = words("parts", "victims")
_LEFT_OUT = {"by", "of", "against"} | words("outcomes", "breaks")
_WHENCE = words("parts", "whence")
_EXCLUDED, _ADDED = words("parts", "excluded"), words("parts", "on_top")
_FAR = 16  # tokens


def is_included(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether only a list of noun phrases stands between the figure and a word such as "including"."""
    at = opening(doc, figure, lexicon)
    if at is None or is_told_anew(doc, phrase, lexicon) or only_says_so(doc, phrase, lexicon):
        return False
    if acts(doc, phrase, lexicon):
        return False
    return doc[at].text not in _OPENERS or _after_count(doc, at)


def has_own_whole(doc: Doc, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether "including" stands behind a plural without a number: "officials, including two ministers, visited"."""
    at = opening(doc, figure, lexicon)
    if at is None or at < 2 or doc[at].lower_ not in ("including", "among"):
        return False
    noun = doc[at - 2] if doc[at - 1].text == "," else doc[at - 1]
    return noun.tag_ in ("NNS", "NNPS") and noun.lower_ not in _VICTIMS


def is_left_out(doc: Doc, phrase: Phrase) -> bool:
    """Whether the words before say that those counted are no part: "not including the five attackers"."""
    return _stands_behind(doc, phrase, _EXCLUDED)


def is_added(doc: Doc, phrase: Phrase) -> bool:
    """Whether the words before say that those counted come on top: "14 people died, as well as five guards"."""
    return _stands_behind(doc, phrase, _ADDED)


def _stands_behind(doc: Doc, phrase: Phrase, openers: frozenset[str]) -> bool:
    """Whether one of the openers, of up to three words, stands before the phrase and its article."""
    at = phrase.start
    while at and doc[at - 1].tag_ in ("DT", "PRP$"):
        at -= 1
    return any(doc[max(0, at - n) : at].text.lower() in openers for n in (1, 2, 3))


def opening(doc: Doc, figure: Figure, lexicon: Lexicon) -> int | None:
    """The word that opens the list in which the figure stands."""
    if figure.start and doc[figure.start - 1].lower_ in _WHENCE:
        return None
    for i in range(figure.start - 1, max(-1, figure.start - _FAR), -1):
        token = doc[i]
        if token.lower_ in _MARKERS:
            return None if i and doc[i - 1].lower_ == "not" else i
        if token.tag_ not in MEMBERS or (token.lower_ in _LEFT_OUT and not _of_deaths(doc, i, lexicon)):
            return None
    return None


def _of_deaths(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """ "90 were killed, including the killing of 12 in one raid": those who are listed are told by a noun."""
    return at > 1 and doc[at].lower_ == "of" and lemma(doc[at - 1]) in lexicon.nouns and doc[at - 2].lower_ == "the"


def _after_count(doc: Doc, at: int) -> bool:
    """A mark opens a breakdown only right behind a count: "14 people - ten men and four boys", "90: 60 women"."""
    if at < 2 or (at + 1 < len(doc) and doc[at + 1].tag_ == "CC"):
        return False  # "- and 16 fighters": the dash closes an aside
    counted = doc[at - 1].tag_ in ("NNS", "NNPS") and any(t.like_num for t in doc[max(0, at - 4) : at])
    return counted or (doc[at].text == ":" and doc[at - 1].tag_ == "CD")
