"""Counts of a narrower class that are among those of a wider one: "40 people were killed. Two daughters died"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from crosscheck.extracting.breakdowns import REMEMBERED
from crosscheck.extracting.events import adds, another_event
from crosscheck.extracting.inclusion import is_added
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.wordpatterns import any_of
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["may_hold", "wider_count"]

_WIDE, _MARKERS = words("parts", "wide"), words("parts", "markers")
# Between two counts of one verb: "and", behind a place or an aside in brackets, or before "later" between commas.
_JOINT = re.compile(rf"(?:{any_of('listing', 'at')}\s[^,;:()]{{1,60}}\s|\([^()]{{1,60}}\)\s)?and(?:,\s\w+,)?", re.I)
_BACK = REMEMBERED * 8  # readings


def wider_count(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    """An earlier count of a wider class with the same outcome, of no other place and no other day."""
    mine = readings[part]
    if adds(mine) or any(token.lower_ == "another" for token in mine.doc):
        return None
    listed, added = _side_by_side(readings, part), is_added(mine.doc, mine.phrase)
    members = [readings[i] for i in listed]
    for told in sorted({totals[i] for i in listed if i in totals} - {*listed}):
        if _reaches(readings[told].quantity.high, members):
            return told
    for i in range(listed[0] - 1, max(-1, listed[0] - _BACK), -1):
        whole = readings[i]
        if i in totals or not _is_narrower(mine, whole, lexicon) or not _reaches(whole.quantity.low, members):
            continue
        on_top = added and whole.doc is mine.doc  # "14 people died, as well as five guards"
        if not on_top and all(_may_be_of(member, whole, lexicon) for member in members):
            return i
    return None


def _side_by_side(readings: Sequence[Reading], part: int) -> range:
    """The counts that "and" joins under one verb, none of which holds the others: "12 people and nine soldiers"."""
    first, end = part, part + 1
    while first and _are_joined(readings[first - 1], readings[first]):
        first -= 1
    while end < len(readings) and _are_joined(readings[end - 1], readings[end]):
        end += 1
    return range(first, end)


def _are_joined(one: Reading, other: Reading) -> bool:
    """Whether "and" joins two counts, the first perhaps with where they were: "six men at the plant and two guards"."""
    if one.doc is not other.doc or one.outcome is None or other.outcome is None:
        return False
    between = one.doc[one.phrase.end : other.phrase.start]
    told = any(t.pos_ in ("VERB", "AUX") or t.lower_ in _MARKERS for t in between)
    return one.outcome.trigger == other.outcome.trigger and not told and bool(_JOINT.fullmatch(between.text.strip()))


def _reaches(top: Decimal | None, members: Sequence[Reading]) -> bool:
    """Whether a figure is larger than each of the members, and no smaller than all of them together."""
    figures = [member.quantity.figure for member in members]
    return top is not None and max(figures) < top and sum(figures) <= top


def _is_narrower(part: Reading, whole: Reading, lexicon: Lexicon) -> bool:
    """Whether the part's class lies in the whole's: daughters are persons."""
    return _class_of(whole, lexicon) in lexicon.lineage(part.counted or "")[1:]


def _class_of(reading: Reading, lexicon: Lexicon) -> str | None:
    return next(iter(lexicon.lineage(reading.counted or "")), None)


def _may_be_of(part: Reading, whole: Reading, lexicon: Lexicon) -> bool:
    """Whether both have one class and outcome, in one account of one event."""
    if not whole.harm or whole.name != part.name or whole.quantity.convention or adds(whole):
        return False
    if _class_of(whole, lexicon) not in lexicon.lineage(part.counted or ""):
        return False
    if part.counted in _WIDE and not _one_account(whole, part):
        return False
    return not another_event(part, whole)


def _one_account(whole: Reading, part: Reading) -> bool:
    """Whether the same speaker gives both, and the larger is no running total: 3,000 in September, 18 on Tuesday."""
    return whole.speaker == part.speaker and not (whole.setting.period and not part.setting.period)


def may_hold(whole: Reading, part: Reading, lexicon: Lexicon) -> bool:
    """Whether some of the one may be of the other: soldiers are no part of "23 civilians"."""
    wide, narrow = (lexicon.lineage(r.counted or "") for r in (whole, part))
    return not ("civilian" in wide and "combatant" in narrow) and not (
        "combatant" in wide and narrow[:1] == ("civilian",)
    )
