"""Counts of a narrower class that are among those of a wider one: "40 people were killed. Two daughters died"."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.breakdowns import REMEMBERED
from crosscheck.extracting.events import adds, another_event
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["may_hold", "wider_count"]

_WIDE = words("parts", "wide")
_BACK = REMEMBERED * 8  # readings


def wider_count(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    """An earlier count of a wider class with the same outcome, of no other place and no other day."""
    mine = readings[part]
    if adds(mine) or any(token.lower_ == "another" for token in mine.doc):
        return None
    back = range(part - 1, max(-1, part - _BACK), -1)
    return next((i for i in back if i not in totals and _is_wider(readings[i], mine, lexicon)), None)


def _is_wider(whole: Reading, part: Reading, lexicon: Lexicon) -> bool:
    """Whether those of the part are of the whole's class, fewer, and of one account of one event."""
    top, wide = whole.quantity.low, lexicon.lineage(whole.counted or "")[:1]
    if not whole.harm or whole.name != part.name or whole.quantity.convention or adds(whole):
        return False
    if not wide or wide[0] not in lexicon.lineage(part.counted or "")[1:]:
        return False
    if part.counted in _WIDE and not _one_account(whole, part):
        return False
    return top is not None and part.quantity.figure < top and not another_event(part, whole)


def _one_account(whole: Reading, part: Reading) -> bool:
    """Whether the same speaker gives both, and the larger is no running total: 3,000 in September, 18 on Tuesday."""
    return whole.speaker == part.speaker and not (whole.setting.period and not part.setting.period)


def may_hold(whole: Reading, part: Reading, lexicon: Lexicon) -> bool:
    """Whether some of the one may be of the other: soldiers are no part of "23 civilians"."""
    wide, narrow = (lexicon.lineage(r.counted or "") for r in (whole, part))
    return not ("civilian" in wide and "combatant" in narrow) and not (
        "combatant" in wide and narrow[:1] == ("civilian",)
    )
