"""Counts by which a word is defined: "a mass shooting, defined as one in which four or more people are shot"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words

__all__ = ["defines"]

_DEFINING, _KINDS = words("definitions", "defining"), words("definitions", "kinds")
_RELATIVE = {"which", "where", "that", "when"}
_PRESENT = {"VBP", "VBZ"}
_BACK, _AHEAD, _NEAR = 30, 12, 6  # tokens


def defines(doc: Doc, figure: Figure) -> bool:
    """Whether the figure only says what is called so: at least so many, in a clause of the present behind its kind."""
    quantity = figure.mention.quantity
    if quantity.high is not None or quantity.low is None:
        return False
    opening = next(
        (i for i in range(figure.start - 1, max(1, figure.start - _NEAR), -1) if doc[i].lower_ in _RELATIVE), None
    )
    verb = next((t for t in doc[figure.end : figure.end + _AHEAD] if t.tag_.startswith("VB") or t.tag_ == "MD"), None)
    if opening is None or verb is None or verb.tag_ not in _PRESENT:
        return False
    kind = doc[opening - 2] if doc[opening - 1].tag_ == "IN" else doc[opening - 1]
    defined = any(lemma(t) in _DEFINING for t in doc[max(0, figure.start - _BACK) : figure.start])
    is_one = kind.lower_ in ("one", "any") and lemma(doc[kind.i - 1]) == "be"
    return lemma(kind) in _KINDS and (defined or is_one)
