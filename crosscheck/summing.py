"""Totals and the parts that seem to make them up, and what parts and a total leave for each other."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from crosscheck.comparing import TOLLS, lineage
from crosscheck.model import Claim, Kind, Modality
from crosscheck.quantity import Interval, comparable

__all__ = ["addends", "room_for", "sum_of"]

_REACH = 800  # characters from the total to its last part
_BETWEEN = 300  # characters from one part to the next
_AT_MOST = 8  # claims after a total that are tried
_LEAST = Decimal("0.05")  # a smaller part would not be told beside the others
_NEXT = 60  # characters to the start of a sentence that counts as the next one
_ONE_BY_ONE = {Kind.AGE, Kind.RATE}  # the ages of two people do not add up
_NEAR = Decimal("0.1")  # parts that make the total but for a tenth are taken for all of it


def addends(claims: Iterable[Claim]) -> tuple[tuple[Claim, tuple[Claim, ...]], ...]:
    """Each total with the two to four claims right after it that, by their size, seem to be all its parts.

    Parts count what the total counts, with the same outcome, in the same source, and add up to the total but for a
    tenth.
    """
    ordered = sorted(
        (c for c in claims if c.modality is not Modality.DENIED and not c.in_title and c.kind not in _ONE_BY_ONE),
        key=lambda c: (c.source_id, c.span, c.id),
    )
    found = []
    for at, total in enumerate(ordered):
        if (
            total.part_of is None
            and total.quantity.figure >= 3
            and (parts := _parts_of(total, ordered[at + 1 : at + 25]))
        ):
            found.append((total, parts))
    return tuple(found)


def sum_of(quantities: Iterable[Interval]) -> Interval:
    """The values that a sum of one value from each interval may take."""
    low = high = Decimal(0)
    low_open = high_open = False
    for part in quantities:
        low, high = low + part.low, high + part.high
        low_open, high_open = low_open or part.low_open, high_open or part.high_open
    return Interval(low, high, low_open, high_open)


def _parts_of(total: Claim, after: Iterable[Claim]) -> tuple[Claim, ...]:
    near = [claim for claim in after if _may_be_part(claim, total)][:_AT_MOST]
    if not near or near[0].sentence.start - total.sentence.end > _NEXT:
        return ()
    whole, off = total.quantity.figure, Decimal("Infinity")
    best: tuple[Claim, ...] = ()
    for size in (2, 3, 4):
        for start in range(len(near) - size + 1):
            parts = near[start : start + size]
            apart = abs(sum((part.quantity.figure for part in parts), Decimal(0)) - whole)
            if apart < off and apart <= whole * _NEAR and _in_a_row(parts) and _told_as_all(parts, total):
                best, off = tuple(parts), apart
    return best


def _may_be_part(claim: Claim, total: Claim) -> bool:
    same = claim.source_id == total.source_id and claim.span.start - total.span.end <= _REACH
    if not same or claim.part_of not in (None, "", total.id) or not comparable(claim.quantity, total.quantity):
        return False
    of_class = lineage(claim)[:1] == lineage(total)[:1] != ()
    of_kind = claim.kind is Kind.MONEY or claim.counted in (None, total.counted) or of_class
    toll = {claim.outcome, total.outcome} & TOLLS and claim.outcome is not None
    return (
        of_kind
        and (not toll or claim.outcome == total.outcome or claim.outcome not in TOLLS)
        and total.quantity.figure * _LEAST <= claim.quantity.figure < total.quantity.figure
    )


def _told_as_all(parts: list[Claim], total: Claim) -> bool:
    """Whether nothing but the size need speak for it: one outcome, three sums, or "the other 16" at the end."""
    if all(part.outcome in (None, total.outcome) for part in parts):
        return True
    return parts[-1].others or (total.kind is Kind.MONEY and len(parts) > 2)


def _in_a_row(parts: list[Claim]) -> bool:
    near = all(0 < b.span.start - a.span.end <= _BETWEEN for a, b in pairwise(parts))
    return near and parts[-1].sentence.start - parts[0].sentence.end <= _NEXT


def room_for(total: Interval, others: Interval) -> Interval:
    """What one part must be, given the total and the sum of the other parts."""
    return Interval(
        total.low - others.high,
        total.high - others.low,
        total.low_open or others.high_open,
        total.high_open or others.low_open,
    )
