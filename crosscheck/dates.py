"""Full dates in a text, and the dateline that tells when a text without metadata was published."""

from __future__ import annotations

import re
from datetime import date

__all__ = ["DATE", "MONTHS", "dateline", "read_date"]

MONTHS = tuple("january february march april may june july august september october november december".split())
_MONTH = "|".join(month[:3] for month in MONTHS)
DATE = re.compile(
    rf"\b(?:(?P<m>{_MONTH})[a-z]*\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH})[a-z]*\.?)"
    r"\b(?:,?\s+(?P<y>(?:19|20)\d\d))?",
    re.I,
)
_HEAD = 250  # characters in which a dateline stands
_IN_A_SENTENCE = re.compile(r"\b(?:on|in|since|until|till|by|from|after|before|of|between|and)\s+(?:\w+day,?\s+)?(?:the\s+)?$", re.I)


def read_date(match: re.Match[str], year: int | None = None) -> date | None:
    """The day that a match of ``DATE`` names, in ``year`` if it names none; None if there is no such day."""
    named = int(match["y"]) if match["y"] else year
    word = (match["m"] or match["m2"]).lower()
    month = next(at for at, name in enumerate(MONTHS, 1) if name.startswith(word))
    try:
        return date(named, month, int(match["d"] or match["d2"])) if named else None
    except ValueError:
        return None


def dateline(text: str) -> date | None:
    """The first full date at the head of a text that is not a part of a sentence ("Aleppo, May 2, 2016")."""
    for match in DATE.finditer(text[:_HEAD]):
        if match["y"] and not _IN_A_SENTENCE.search(text[: match.start()]):
            return read_date(match)
    return None
