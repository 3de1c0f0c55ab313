"""What is said of a whole clause: "it is not true that 14 died", "reports that 14 died are false", "feared that"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure
from crosscheck.extracting.tokens import FINITE, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.model import Modality

__all__ = ["said_of_clause"]

_UNTRUE, _OPEN = (tuple(words("complements", key)) for key in ("untrue", "open"))
_REPORTS, _FALSE, _SAYING, _WHY = (words("complements", key) for key in ("reports", "false", "saying", "why"))
_OPENERS = {"that", "if", "whether"}
_DEFINITE = {"the", "those", "these", "all"}
_RELATIVES = {"WP", "WDT", "WP$"}  # tags
_OTHERS = words("modality", "clause_ends") - _OPENERS
_BACK, _FAR, _NEAR = 10, 16, 5  # tokens


def said_of_clause(doc: Doc, figure: Figure, trigger: int) -> Modality | None:
    """Whether the clause of the figure is said to be false, or is left open; None where neither is said.

    ``trigger`` is the token that tells what happened.
    """
    opener = _opener(doc, figure.start)
    if opener is None or not _is_what_is_told(doc, figure, trigger, opener):
        return None
    before = doc[max(0, opener - _NEAR) : opener].text.lower()
    if _ends_with(before, _UNTRUE):
        return Modality.DENIED
    if _ends_with(before, _OPEN):
        return Modality.HYPOTHETICAL
    told = opener > 0 and lemma(doc[opener - 1]) in _REPORTS
    return Modality.DENIED if told and _is_false(doc, max(trigger + 1, figure.end)) else None


def _is_what_is_told(doc: Doc, figure: Figure, trigger: int, opener: int) -> bool:
    """Whether the clause tells just that harm: not "that the 14 who died were armed", "claims of 14 injured men"."""
    if doc[figure.start - 1].lower_ in _DEFINITE or any(t.tag_ in _RELATIVES for t in doc[figure.end : trigger]):
        return False
    if trigger < figure.start:
        return all(t.tag_ not in FINITE or t.i == trigger for t in doc[opener + 1 : figure.start])
    if doc[opener].lower_ == "of":
        return not noun_follows(doc, trigger)
    told = doc[opener + 1 : trigger + 1]
    return doc[trigger].tag_ not in ("VBN", "JJ") or any(t.tag_ in FINITE or lemma(t) == "be" for t in told)


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
    if verb is None or lemma(doc[verb]) not in _SAYING or any(t.lower_ in _WHY for t in doc[at:verb]):
        return False
    for token in doc[verb + 1 : verb + _NEAR]:
        if token.lower_ in _FALSE:
            return True
        if (token.tag_ == "IN" and token.lower_ != "out") or token.lower_ in ("not", "n't", "never"):
            return False  # "was published after a false start", "is not false"
    return False
