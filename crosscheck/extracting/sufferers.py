"""Who stands before a participle that is told of people only: the "men" of "two men were nabbed"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["are_people", "sufferer"]

_OTHERS, _PARTIES = words("voice", "others"), words("suffering", "parties")
_OVER = {"RB", "VB", "MD"}  # first letters of tags between people and a participle
_NEAR, _FAR, _ASIDE = 5, 30, 10  # tokens


def sufferer(doc: Doc, at: int) -> Token | None:
    """The last word of those before a participle, over an aside: the "men" of "two men, one of them old, were"."""
    before = _last_but_verbs(doc, at)
    if before is None or before.text != ",":
        return before
    opening = next((t.i for t in reversed(doc[max(0, before.i - _ASIDE) : before.i]) if t.text == ","), None)
    return before if opening is None else _last_but_verbs(doc, opening)


def _last_but_verbs(doc: Doc, at: int) -> Token | None:
    return next((t for t in reversed(doc[max(0, at - _NEAR) : at]) if t.tag_[:2] not in _OVER), None)


def are_people(doc: Doc, token: Token, lexicon: Lexicon) -> bool:
    """Whether the token names people, or counts more of them beside others who were harmed: "two died, three were"."""
    nation = token.ent_type_ == "NORP" and token.tag_ in ("NNS", "NNPS") and lemma(token) not in _PARTIES
    if nation or lexicon.lineage(lemma(token)):
        return True
    if token.tag_ != "CD" and token.lower_ not in _OTHERS:
        return False
    harmed = any(t.lower_ in lexicon.states or lemma(t) in lexicon.verbs for t in doc[: token.i])
    return harmed and not _counts_things(doc, token.i, lexicon)


def _counts_things(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the last count before the token is of things: "two died and 12 houses were hit; three (were burned)"."""
    for i in range(at - 1, max(-1, at - _FAR), -1):
        nouns = [t for t in doc[i + 1 : min(at, i + _NEAR)] if t.tag_ in ("NN", "NNS")]
        if doc[i].tag_ == "CD" and nouns:
            return not lexicon.lineage(lemma(nouns[0]))
    return False
