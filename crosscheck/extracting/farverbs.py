"""What happened to a whole, where a long list of its parts stands before the verb: "20 members of ..., including ...".

The way from the whole to the verb is too long to be gone word by word; its last parts stand right before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import FINITE, MEMBERS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["with_far_verbs"]

_OPENERS = words("parts", "openers")
_HAVING = {"be", "have"}
_FAR, _NEAR = 16, 4  # tokens


def with_far_verbs(readings: Sequence[Reading], lexicon: Lexicon) -> list[Reading]:
    """The readings; a whole of which nothing is told yet has what its sentence tells of its parts."""
    found = list(readings)
    for i, whole in enumerate(readings):
        if whole.outcome is None and whole.person and whole.kind is Kind.COUNT and whole.phrase.head is not None:
            outcome = _of_parts(whole, readings[i + 1 : i + 2], lexicon)
            found[i] = whole if outcome is None else replace(whole, outcome=outcome)
    return found


def _of_parts(whole: Reading, following: Sequence[Reading], lexicon: Lexicon) -> Outcome | None:
    """What a verb behind the whole list tells of the part that the list begins with."""
    opening = _opening(whole) if _begins_clause(whole, lexicon) else None
    for part in following:
        outcome, end = part.outcome, part.phrase.end
        if opening is None or outcome is None or part.doc is not whole.doc or part.figure.start != opening + 1:
            return None
        goes_on = whole.doc[end : end + 1].text in (",", "and") and outcome.trigger > end
        return outcome if goes_on and outcome.harm and _is_of_all(whole, outcome.trigger) else None
    return None


def _opening(whole: Reading) -> int | None:
    """The "including" behind the whole, with no verb before it."""
    for token in whole.doc[whole.phrase.end : whole.phrase.end + _FAR]:
        if token.lower_ in _OPENERS:
            return token.i if token.nbor(-1).text == "," else None
        if token.tag_ not in MEMBERS:
            return None
    return None


def _begins_clause(whole: Reading, lexicon: Lexicon) -> bool:
    """Whether the whole is a subject: "at least 20 members ...", "police said 20 members ..."."""
    before = whole.doc[whole.phrase.start - 1] if whole.phrase.start else None
    if before is None or before.lower_ in (",", "that", ":"):
        return True
    return before.tag_ in FINITE and lemma(before) in lexicon.speech["verbs"]


def _is_of_all(whole: Reading, trigger: int) -> bool:
    """Whether a form of be or have stands before what happened: "were reportedly killed", not "women killed"."""
    near = whole.doc[max(whole.phrase.end, trigger - _NEAR) : trigger]
    return any(token.tag_ in FINITE and lemma(token) in _HAVING for token in near)
