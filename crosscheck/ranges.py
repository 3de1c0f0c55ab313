"""Reported ranges: the lowest and the highest figure given for one count. A range, and never a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from crosscheck.model import Answer, Claim, Group, Kind, Link, Modality

__all__ = ["Range", "reported_ranges"]

# The facets that must not tell two claims apart for them to give figures of one count.
_SAME_COUNT = ("counted", "outcome")


@dataclass(frozen=True, slots=True)
class Range:
    """The figures given for one count.

    ``low`` and ``high`` are the lowest and highest figure. A floor ("more than 250") contributes its floor, a ceiling
    its ceiling, and a figure that is itself a range both its ends; ``low_as`` and ``high_as`` say so: "figure", "floor"
    or "ceiling".
    ``figures`` are the different figures, ascending; ``claims`` the ids of the claims that give them, in their order;
    ``sources`` the ids of their sources and ``speakers`` whom they credit, both sorted.
    """

    counted: str | None
    outcome: str | None
    place: str | None
    low: Decimal
    high: Decimal
    low_as: str
    high_as: str
    figures: tuple[Decimal, ...]
    claims: tuple[str, ...]
    sources: tuple[str, ...]
    speakers: tuple[str, ...]


def reported_ranges(groups: Iterable[Group]) -> tuple[Range, ...]:
    """The range of every count in the groups for which two or more different figures are given."""
    ranges = (_range(claims) for group in groups for claims in _counts(group))
    return tuple(r for r in ranges if len(r.figures) > 1)


def _counts(group: Group) -> Iterator[tuple[Claim, ...]]:
    """The claims of a group that give figures of one count, in lots of two or more.

    All claims of a lot are linked with each other: of three, two may differ in the place that the third leaves open.
    """
    linked = {pair for link in group.links if _same_count(link) for pair in ((link.a, link.b), (link.b, link.a))}
    lots: list[list[Claim]] = []
    for claim in filter(_is_total, group.claims):
        lot = next((lot for lot in lots if all((claim.id, other.id) in linked for other in lot)), None)
        if lot is None:
            lots.append(lot := [])
        lot.append(claim)
    yield from (tuple(lot) for lot in lots if len(lot) > 1)


def _is_total(claim: Claim) -> bool:
    """Whether the claim asserts how many there are in all, and not a part, a change or a plan."""
    whole = claim.part_of is None and not claim.others and claim.quantity.change is None
    bounded = claim.quantity.low is not None or claim.quantity.high is not None
    return whole and bounded and claim.kind is Kind.COUNT and claim.modality is Modality.ASSERTED


def _same_count(link: Link) -> bool:
    return all(facet.answer is Answer.EQUAL for facet in link.facets if facet.name in _SAME_COUNT)


def _ends(claim: Claim) -> tuple[Decimal, ...]:
    quantity = claim.quantity
    return tuple(end for end in (quantity.low, quantity.high) if end is not None)


def _range(claims: tuple[Claim, ...]) -> Range:
    figures = sorted({end for claim in claims for end in _ends(claim)})
    low, high = figures[0], figures[-1]
    return Range(
        _most_named(claim.counted for claim in claims),
        _most_named(claim.outcome for claim in claims),
        _only(claim.place for claim in claims),
        low,
        high,
        _given_as(claims, low),
        _given_as(claims, high),
        tuple(figures),
        tuple(claim.id for claim in claims),
        tuple(sorted({place.source_id for claim in claims for place in (claim.where, *claim.repeats)})),
        tuple(sorted({claim.speaker for claim in claims if claim.speaker})),
    )


def _given_as(claims: Iterable[Claim], figure: Decimal) -> str:
    """What the figure is: a figure if any claim gives it as one, else the bound it is printed as."""
    quantities = [claim.quantity for claim in claims if figure in _ends(claim)]
    if any(not q.is_floor and not q.is_ceiling for q in quantities):
        return "figure"
    return "floor" if quantities[0].is_floor else "ceiling"


def _most_named(names: Iterable[str | None]) -> str | None:
    counts: dict[str, int] = {}
    for name in names:
        if name:
            counts[name] = counts.get(name, 0) + 1
    return min(counts, key=lambda name: (-counts[name], name), default=None)


def _only(names: Iterable[str | None]) -> str | None:
    """The name that is given, unless there are several."""
    given = {name for name in names if name}
    return given.pop() if len(given) == 1 else None
