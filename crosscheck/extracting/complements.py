"""What is said of a whole clause: "it is not true that 14 died", "reports that 14 died are false", "feared that"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.model import Modality

__all__ = ["said_of_clause"]

_UNTRUE, _OPEN = (tuple(words("complements", key)) for key in ("untrue", "open"))
_REPORTS, _FALSE, _SAYING = (words("complements", key) for key in ("reports", "false", "saying"))
_OPENERS = {"that", "if", "whether"}
_OTHERS = {";", ":", "but", "while", "whereas", "although", "which", "who", "after", "when", "why", "how"}
_BACK, _FAR, _NEAR = 10, 16, 5  # tokens


def said_of_clause(doc: Doc, figure: Figure, trigger: int) -> Modality | None:
    """Whether the clause of the figure is said to be false, or is left open; None where neither is said.

    ``trigger`` is the token that tells what happened.
    """
    opener = _opener(doc, figure.start)
    if opener is None:
        return None
    before = doc[max(0, opener - _NEAR) : opener].text.lower()
    if _ends_with(before, _UNTRUE):
        return Modality.DENIED
    if _ends_with(before, _OPEN):
        return Modality.HYPOTHETICAL
    told = lemma(doc[opener - 1]) in _REPORTS
    return Modality.DENIED if told and _is_false(doc, max(trigger + 1, figure.end)) else None


def _opener(doc: Doc, start: int) -> int | None:
    """The "that", "if" or "whether" of the clause that the token stands in, or the "of" in "reports of 14 deaths"."""
    if start > 1 and doc[start - 1].lower_ == "of":
        return start - 1
    for i in range(start - 1, max(0, start - _BACK), -1):
        if doc[i].lower_ in _OPENERS:
            return i
        if doc[i].lower_ in _OTHERS:
            return None
    return None


def _ends_with(text: str, phrases: tuple[str, ...]) -> bool:
    return any(text == phrase or text.endswith(f" {phrase}") for phrase in phrases)


def _is_false(doc: Doc, at: int) -> bool:
    """Whether the next verb says that what was reported is not so: "(reports that 14 died in Elm) are false"."""
    verb = next((t.i for t in doc[at : at + _FAR] if t.tag_ in FINITE or lemma(t) == "turn"), None)
    if verb is None or lemma(doc[verb]) not in _SAYING:
        return False
    for token in doc[verb + 1 : verb + _NEAR]:
        if token.lower_ in _FALSE:
            return True
        if token.tag_ == "IN" and token.lower_ != "out":
            return False  # "was published after a false start"
    return False
