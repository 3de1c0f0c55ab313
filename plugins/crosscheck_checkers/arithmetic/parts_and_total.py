"""Parts that make up a total, or leave room that says what else must be true."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from crosscheck import (
    Claim,
    Context,
    Evidence,
    Finding,
    Interval,
    Kind,
    Relation,
    Severity,
    SourceView,
    addends,
    asserted,
    checker,
    envelope,
    plain,
    room_for,
    says,
    sum_of,
)

_NUMBERS = {1: "first", 2: "second", 3: "third", 4: "fourth"}


@checker("parts-and-total", code="CC302", scope="source", severity="note")
def parts_and_total(view: SourceView, context: Context) -> Iterator[Finding]:
    """Parts that seem to be all of a total do not make it, or make it only if a bound is larger than the text says.

    Why it matters:
        Readers add up. Where a part is only bounded, the total tells more about it than the text does.

    Fires on:
        "killed 23 people in two counties: 14 in Dyer county and eight in Lake county".
        "more than 250 civilians", then "145 civilians" in one half of the town and "at least 100" in the other: true
        only if the second is at least 106.

    Silent on:
        Parts that add up, rounding allowed for. Parts that leave more than a tenth of the total open: they are not all.

    Known false alarms:
        Two of three parts that happen to come close to the total.
    """
    for total, parts in addends(view.claims):
        whole, summed = envelope(total.quantity), sum_of(envelope(part.quantity) for part in parts)
        if not whole.meets(summed):
            if all(part.sentence.overlaps(parts[0].sentence) for part in parts):
                yield _short(total, parts)
        elif (needed := _needed(total, parts)) is not None:
            yield _bounded(total, parts, *needed)


def _short(total: Claim, parts: tuple[Claim, ...]) -> Finding:
    summed = sum((part.quantity.figure for part in parts), Decimal(0))
    rest = any(part.others for part in parts)  # "and the other 16": the text says that these are all
    return Finding(
        "the parts do not make the total",
        _evidence(total, parts),
        relation=Relation.IMPOSSIBLE if rest else None,
        severity=Severity.WARNING if rest else Severity.NOTE,
        materiality=float(abs(summed - total.quantity.figure) / max(summed, total.quantity.figure)),
        detail=(f"{_listed(parts)} make {plain(summed)}; the total is {total.text}",),
        ask="are these all the parts?",
    )


def _needed(total: Claim, parts: tuple[Claim, ...]) -> tuple[int, Decimal] | None:
    """Which part, the only one given as a floor, must be how much for the parts to make the total."""
    floors = [at for at, part in enumerate(parts) if part.quantity.is_floor]
    figures = [claim.quantity for at, claim in enumerate(parts) if at not in floors]
    if len(floors) != 1 or not all(q.is_exact and not q.approximate for q in figures) or total.quantity.approximate:
        return None
    room: Interval = room_for(asserted(total.quantity), sum_of(asserted(q) for q in figures))
    least = room.low
    if total.kind is Kind.COUNT and room.low_open and least.is_finite():
        least += 1
    own = asserted(parts[floors[0]].quantity)
    lowest = own.low + 1 if own.low_open and total.kind is Kind.COUNT else own.low
    return (floors[0], least) if least.is_finite() and least > lowest else None


def _bounded(total: Claim, parts: tuple[Claim, ...], at: int, least: Decimal) -> Finding:
    exactly = " " if total.quantity.is_exact else " at least "
    return Finding(
        f"{_listed(parts)} make {_printed(total)} only if the {_NUMBERS[at + 1]} is{exactly}{plain(least)}",
        _evidence(total, parts),
        detail=("this holds if these are all the parts of the total",),
        ask="are these all the parts?",
    )


def _evidence(total: Claim, parts: tuple[Claim, ...]) -> tuple[Evidence, ...]:
    return (Evidence(total, "total", says(total)), *(Evidence(part, "part", says(part)) for part in parts))


def _listed(parts: tuple[Claim, ...]) -> str:
    texts = [_printed(part) for part in parts]
    return f"{', '.join(texts[:-1])} and {texts[-1]}"


def _printed(claim: Claim) -> str:
    return claim.text[:1].lower() + claim.text[1:]
