"""Counts that the text itself marks as less than the whole: "two others died", "the names of nine of the dead".

They are parts whose total the sentence does not name. An early toll that the text says has risen is one as well: those
whom it counts are among those of the later toll.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosscheck.extracting.implied import LISTED
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.words import words
from crosscheck.model import Kind

__all__ = ["partial_counts"]

_EARLY = re.compile(rf"\b(?:{'|'.join(sorted(words('partial', 'early')))})\b", re.I)
# "The deadliest attack came when ...": one of several, and its toll a part of theirs.
_WORST = re.compile(
    r"\bthe\s+(?:deadliest|worst|bloodiest|biggest|largest|most\s+deadly)\s+(?:single\s+)?(?:of\s+the\s+)?"
    r"(?:attack|blast|bombing|explosion|incident|strike|raid|crash|shooting)s?\s+(?:\w+\s+){0,2}?"
    r"(?:came|took\s+place|occurred|happened|hit|struck)\b",
    re.I,
)
_CLAUSE = 12  # tokens after the figure
_REACH = 3  # readings back among which "two others" finds the first ones


def partial_counts(readings: Sequence[Reading], totals: dict[int, int]) -> set[int]:
    """The indices of readings that are parts of a whole that their own sentence leaves unnamed."""
    wholes = [i for i, r in enumerate(readings) if r.harm and r.kind is Kind.COUNT and i not in totals]
    found: set[int] = set()
    for i in wholes:
        larger = [w for w in wholes if w != i and _outgrows(readings[w], readings[i])]
        if _of_others(readings, i) or (larger and _marked(readings[i])):
            found.add(i)
    return found


def _outgrows(whole: Reading, part: Reading) -> bool:
    """Whether an exact figure for the same outcome is the larger one."""
    same = whole.name == part.name and not whole.quantity.convention
    return same and whole.quantity.low is not None and whole.quantity.low > part.quantity.figure


def _of_others(readings: Sequence[Reading], i: int) -> bool:
    """ "two others were killed" right after others to whom the same happened."""
    mine = readings[i]
    if not mine.phrase.others:
        return False
    before = [r for r in readings[max(0, i - _REACH) : i] if r.segment == mine.segment and r.harm]
    return bool(before) and before[-1].name == mine.name and before[-1].quantity.figure != mine.quantity.figure


def _marked(reading: Reading) -> bool:
    one_of_several = bool(_WORST.search(reading.doc.text)) or _there_alone(reading)
    return reading.quantity.convention == LISTED or _known_by_name(reading) or _superseded(reading) or one_of_several


def _known_by_name(reading: Reading) -> bool:
    """ "posted the names of nine people killed", "identified 11 members": those whose names are known."""
    before = reading.doc[max(0, reading.figure.start - 5) : reading.figure.start]
    return bool({t.lower_ for t in before} & words("partial", "naming")) and not any(
        t.lower_ == "the" for t in before[-1:]
    )


def _there_alone(reading: Reading) -> bool:
    """ "at least 100 died in the market quarter alone": one place or day among several."""
    after = reading.doc[reading.figure.end : reading.figure.end + _CLAUSE]
    return any(t.lower_ == "alone" and t.i and t.nbor(-1).pos_ in ("NOUN", "PROPN") for t in after)


def _superseded(reading: Reading) -> bool:
    """ "initially reported five killed": a toll that the text says was an early one."""
    return bool(_EARLY.search(reading.doc.text[: reading.doc[reading.figure.start].idx]))
