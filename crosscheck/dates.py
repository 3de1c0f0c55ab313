"""Dates as texts print them."""

from __future__ import annotations

import re
from datetime import date

__all__ = ["DATE", "MONTHS", "WEEKDAYS", "read_date"]

MONTHS = tuple("january february march april may june july august september october november december".split())
WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
_MONTH = "|".join([*MONTHS, *(f"{month[:3]}\\.?" for month in MONTHS), "sept\\.?"])
DATE = re.compile(
    rf"\b(?:(?P<m>{_MONTH})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH})(?!\w))"
    r"\b(?:,?\s+(?P<y>(?:19|20)\d\d))?",
    re.I,
)


def read_date(match: re.Match[str], year: int | None = None) -> date | None:
    """The day that a match of ``DATE`` names, in ``year`` if it names none; None if there is no such day."""
    named = int(match["y"]) if match["y"] else year
    word = (match["m"] or match["m2"]).lower()[:3]
    month = next(at for at, name in enumerate(MONTHS, 1) if name.startswith(word))
    try:
        return date(named, month, int(match["d"] or match["d2"])) if named else None
    except ValueError:
        return None
