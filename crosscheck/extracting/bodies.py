"""Bodies that are nobody's: offices and waters, told from the dead by the words around them."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import lemma, noun_follows
from crosscheck.extracting.words import words

__all__ = ["body_of_none"]

_OFFICES, _WATERS, _DEEDS = (words("bodies", key) for key in ("offices", "waters", "deeds"))
_FINITE = {"VBD", "VBZ", "VBP"}
_NEAR = 5  # tokens


def body_of_none(doc: Doc, head: int) -> str | None:
    """What "bodies" at the head counts if not the dead: a "governing body", a "body of water"; else None."""
    if lemma(doc[head]) != "body":
        return None
    before = doc[head - 1].lower_ if head else ""
    if before in _OFFICES:
        return f"{before} body"
    of = doc[head + 1 : head + 3]
    if len(of) == 2 and of[0].lower_ == "of" and of[1].lower_ in _WATERS and not noun_follows(doc, head + 2):
        return f"body of {of[1].lower_}"
    return "official body" if _decides(doc, head + 1) or _is_one_of(doc, head) else None


def _decides(doc: Doc, at: int) -> bool:
    """Whether the verb right behind is one of those who live: "two bodies condemned the raid"."""
    return at < len(doc) and doc[at].tag_ in _FINITE and lemma(doc[at]) in _DEEDS


def _is_one_of(doc: Doc, head: int) -> bool:
    """ "The council is one of five bodies in the state": who is so now is no dead."""
    before = doc[max(0, head - _NEAR) : head].text.lower()
    return " is one of " in f" {before} "
