"""Whether a figure is put forward as a fact, or denied, supposed, forecast or planned."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, lemma
from crosscheck.extracting.harm import Outcome
from crosscheck.lexicon import Lexicon
from crosscheck.model import Modality

__all__ = ["modality_of"]

_REACH = 10
_THEN = re.compile(r"year earlier|year ago|year before|last year|previously")
_BASE = re.compile(r"\b(?:from|than|on|over|with|to|against)(?: (?:a|the|in))? (?:year|last)")  # "up on a year ago"
_PER = ("for every", "for each")
_STOPS = {";", ":", "but", "while", "whereas", "although", "that", "which", "who", "after", "when"}


def modality_of(doc: Doc, figure: Figure, outcome: Outcome | None, lexicon: Lexicon) -> Modality:
    """The modality of the clause that the figure stands in; the words nearest to it decide."""
    if _level_before(doc, figure) or _is_rate(doc, figure):
        return Modality.BACKGROUND
    if outcome is not None and outcome.harm and (only := _only_tried(doc, outcome.trigger)):
        return only
    words = _clause(doc, figure, outcome)
    lists = lexicon.modality
    if words & lists["denied"] or (words & lists["negations"] and not _negates_bound(doc, figure)):
        return Modality.DENIED
    if words & lists["hypothetical"]:
        return Modality.HYPOTHETICAL
    if words & lists["planned"]:
        return Modality.PLANNED
    if words & lists["forecast"]:
        return Modality.FORECAST
    return Modality.ASSERTED


def _level_before(doc: Doc, figure: Figure) -> bool:
    """ "to £75m from £125m", "against 610 a year earlier": the figure that another one is compared with."""
    before = doc[figure.start - 1].lower_ if figure.start else ""
    after = " ".join(t.lower_ for t in doc[figure.end : figure.end + 5])
    return before in ("from", "against", "versus", "vs") or bool(_THEN.search(after) and not _BASE.search(after))


def _is_rate(doc: Doc, figure: Figure) -> bool:
    """ "For every ten people killed, two were children", "nine die for every man killed": no event is told of."""
    at = figure.start - 2  # of "for every", right before the figure, at the sentence's start, or behind the figure
    return any(_opens_rate(doc, i) for i in (0, at, *range(figure.end, figure.end + _REACH)))


def _opens_rate(doc: Doc, at: int) -> bool:
    """Whether "for every ten" begins at the token."""
    return at >= 0 and doc[at : at + 2].text.lower() in _PER and all(t.tag_ == "CD" for t in doc[at + 2 : at + 3])


def _only_tried(doc: Doc, trigger: int) -> Modality | None:
    """Whether the deed was no more than tried: "tried to kill two people", "failed to arrest 12"."""
    at = trigger
    while at > 1 and (doc[at - 1].lower_ == "and" and doc[at - 2].tag_ == "VB"):
        at -= 2  # "tried to shoot and kill"
    if at < 2 or doc[at].tag_ != "VB" or doc[at - 1].lower_ != "to":
        return None
    verb = lemma(doc[at - 2])
    return Modality.DENIED if verb == "fail" else Modality.PLANNED if verb in ("try", "attempt") else None


def _clause(doc: Doc, figure: Figure, outcome: Outcome | None) -> set[str]:
    """The lemmas to the left of the figure in its clause, and those between it and what happened."""
    start = figure.start
    while start > max(0, figure.start - _REACH) and doc[start - 1].lower_ not in _STOPS:
        start -= 1
    if start > 1 and doc[start - 1].lower_ == "that":
        start = _refused(doc, start)
    trigger = outcome.trigger if outcome else 0
    end = max(figure.start, trigger if all(t.text != "," for t in doc[figure.end : trigger]) else 0)
    words = set()
    for token in doc[start:end]:
        if token.lower_ == "may" and token.tag_ != "MD":
            continue  # the month
        words |= {token.lower_, lemma(token)} if token.tag_ != "NNP" else {token.lower_}
    return words


def _refused(doc: Doc, start: int) -> int:
    """ "rejected claims that 12 died": the clause goes back to the verb that denies it."""
    back = range(start - 2, max(-1, start - 7), -1)
    return next((i for i in back if lemma(doc[i]) in ("deny", "reject", "dismiss", "refute", "dispute")), start)


def _negates_bound(doc: Doc, figure: Figure) -> bool:
    """ "not fewer than 40" and "not only" deny nothing."""
    before = [t.lower_ for t in doc[max(0, figure.start - 2) : figure.start + 3]]
    return "only" in before or "fewer" in before or "less" in before
