"""Bodies that are nobody's: offices, waters, laws; told from the dead by the words around them."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import FINITE, lemma, noun_follows
from crosscheck.extracting.words import words

__all__ = ["body_of_none"]

_OFFICES, _CONTENTS, _DEEDS, _FOUND = (words("bodies", key) for key in ("offices", "contents", "deeds", "found"))
_NEAR = 4  # tokens


def body_of_none(doc: Doc, head: int) -> str | None:
    """What "bodies" at the head counts if not the dead: a "governing body", a "body of water"; else None."""
    if lemma(doc[head]) != "body":
        return None
    before = doc[head - 1].lower_ if head else ""
    if before in _OFFICES and not _is_found(doc, head + 1):
        return f"{before} body"
    of = doc[head + 1 : head + 3]
    if len(of) == 2 and of[0].lower_ == "of" and of[1].lower_ in _CONTENTS and not noun_follows(doc, head + 2):
        return f"body of {of[1].lower_}"
    return "official body" if _decides(doc, head + 1) else None


def _decides(doc: Doc, at: int) -> bool:
    """Whether the verb right behind is one of those who live: "two bodies condemned it", "bodies governing golf"."""
    return at < len(doc) and doc[at].tag_ in FINITE | {"VBG"} and lemma(doc[at]) in _DEEDS


def _is_found(doc: Doc, at: int) -> bool:
    """ "Ten foreign bodies were found in the ruins", "five state bodies buried in a ditch": those are the dead."""
    return any(t.tag_ == "VBN" and lemma(t) in _FOUND for t in doc[at : at + _NEAR])
