"""Whether a verb is active, so that the harmed follow it, or passive, so that they stand before it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import DAYS, lemma
from crosscheck.extracting.harm import sharpened
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harms", "is_passive"]

_NOUN_START = {"CD", "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "JJR", "PDT"}
_AFTER_PASSIVE = words("voice", "after_passive")
_AUXILIARIES = words("voice", "auxiliaries")
_STATES = words("voice", "states")


def harms(doc: Doc, at: int, lexicon: Lexicon, people: bool) -> str | None:
    """The outcome if the token is a verb whose object is harmed and stands to its right."""
    token = doc[at]
    name = lexicon.verbs.get(_verb(token, lexicon)) or (
        lexicon.of_people.get(_verb(token, lexicon)) if people else None
    )
    if name is None or token.tag_ not in ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "NNP", "NNPS", "JJ"):
        return None
    if token.tag_ in ("NN", "NNS") and not token.lower_.endswith(("ing", "s", "ed")):
        return None
    return None if is_passive(doc, at) else sharpened(doc, at, name)


def _verb(token: Token, lexicon: Lexicon) -> str:
    """The verb's lemma, also of an -ing form that the model takes for a noun ("guilty of killing two passengers")."""
    if token.tag_ in ("NN", "NNP") and token.lower_.endswith("ing"):
        stem = token.lower_[:-3]
        return next((v for v in (stem, stem + "e", stem[:-1]) if v in lexicon.verbs), stem)
    return lemma(token)


def is_passive(doc: Doc, at: int) -> bool:
    """A past participle after a form of be, or with nothing to its right that could be its object."""
    token = doc[at]
    if token.lower_.endswith("ing") or token.tag_ in ("VBZ", "VBP", "VB"):
        return False
    for i in range(at - 1, max(-1, at - 5), -1):
        word = doc[i]
        if lemma(word) in ("be", "get") or word.lower_ in _AUXILIARIES:
            return True
        if word.tag_ not in ("RB", "VBN", "CC", "IN") and word.lower_ not in ("and", "or", "reportedly"):
            break
    following = doc[at + 1] if at + 1 < len(doc) else None
    if (
        following is not None
        and following.lower_ == "as"
        and doc[min(at + 2, len(doc) - 1)].lower_ in ("many", "much", "few")
    ):
        return False
    if following is None or following.lower_ in _AFTER_PASSIVE:
        return not (following is not None and following.lower_ in ("at",) and _bound_after(doc, at + 1))
    if following.lower_ in DAYS or _when(doc, at + 1):
        return True
    if following.lower_ == "dead":  # "Man, woman shot dead in park", but "shot dead three guards"
        return at + 2 >= len(doc) or doc[at + 2].tag_ not in _NOUN_START
    if any(t.tag_ == "CD" for t in doc[at + 1 : at + 4]) and _counts_up(doc, at):
        return True
    return following.tag_ not in _NOUN_START and following.tag_ not in ("RB", "RP", "RBR", "IN", "JJR", "$", "''", "``")


def _when(doc: Doc, at: int) -> bool:
    """ "two men injured early Sunday", "killed there on Monday": adverbs and then a day or a preposition."""
    while at + 1 < len(doc) and (doc[at].tag_ == "RB" or doc[at].lower_ in ("early", "late", "this", "last")):
        if doc[at].lower_ in ("as", "nearly", "almost", "about"):
            return False
        at += 1
        if doc[at].lower_ in DAYS or doc[at].lower_ in _AFTER_PASSIVE:
            return True
    return False


def _counts_up(doc: Doc, at: int) -> bool:
    """ "57 civilians killed 150 injured": a headline's list without commas."""
    counted = doc[at - 1].tag_ in ("CD", "NNS", "NNPS") and any(t.tag_ == "CD" for t in doc[max(0, at - 4) : at])
    rest = [t.lower_ for t in doc[at + 2 : at + 6]]
    return counted and any(w in _STATES for w in rest)


def _bound_after(doc: Doc, at: int) -> bool:
    return at + 1 < len(doc) and doc[at + 1].lower_ in ("least", "most")
