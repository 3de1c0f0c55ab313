"""Reported ranges: what origins give for one count, by a named method. Never a verdict, never a sum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from crosscheck.comparing import as_of
from crosscheck.corroboration import bears_out
from crosscheck.methods import Method
from crosscheck.model import Claim, Quantity, Report
from crosscheck.tolls import Count, counts

__all__ = ["Older", "Range", "reported_ranges"]


@dataclass(frozen=True, slots=True)
class Older:
    """A figure that a later one replaces; its day is an ISO 8601 date, or None where the text calls it an early one.

    ``given_as`` says what it is, as ``low_as`` of a range does.
    """

    figure: Decimal
    day: str | None
    claim: str
    given_as: str = "figure"


@dataclass(frozen=True, slots=True)
class Range:
    """The figures given for one count, and what a method makes of them.

    ``low`` and ``high`` are the lowest and highest current figure. A floor ("more than 250") contributes its floor, a
    ceiling its ceiling, and a figure that is itself a range both its ends; ``low_as`` and ``high_as`` say so: "figure",
    "floor" or "ceiling". ``best`` is the figure that ``method`` arrives at, to ``best_high``
    where it is a range itself, with ``best_as`` and the number of ``backers``, the origins that give it; None where it
    arrives at none.
    ``figures`` are the different current figures, ascending; ``claims`` the ids of the claims that give them, in their
    order; ``sources`` the ids of their sources and ``speakers`` whom they credit, both sorted; ``origins`` how many
    first sources they go back to. ``older`` are figures that later ones replace, and ``vague`` the words that give no
    figure ("dozens"), both left out of all the others.
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
    method: Method = Method.RANGE
    best: Decimal | None = None
    best_high: Decimal | None = None
    best_as: str = "figure"
    backers: int = 0
    origins: int = 0
    older: tuple[Older, ...] = ()
    vague: tuple[str, ...] = ()


def reported_ranges(report: Report) -> tuple[Range, ...]:
    """The range of every count of the report for which different figures are given; none if its method is "none"."""
    if report.reconcile is Method.NONE:
        return ()
    found = (_range(count, report) for count in counts(report) if count.current)
    return tuple(r for r in found if len({*r.figures, *(old.figure for old in r.older)}) > 1)


def _range(count: Count, report: Report) -> Range:
    claims = count.current
    origin = _origins(claims, report)
    figures = sorted({end for claim in claims for end in _ends(claim)})
    low, high = figures[0], figures[-1]
    best, backers = _best(claims, origin, report.reconcile)
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
        report.reconcile,
        best.figure if best else None,
        best.high if best and best.low is not None and best.high != best.low else None,
        _as(best) if best else "figure",
        backers,
        len(set(origin.values())),
        _older(count, report),
        tuple(sorted({claim.text.lower() for claim in count.vague})),
    )


def _origins(claims: Iterable[Claim], report: Report) -> dict[str, str]:
    """The origin of each claim by its id; for claims made by hand, whoever speaks or else the source."""
    known = {credit.claim: credit.origin for credit in report.provenance.credits}
    return {claim.id: known.get(claim.id, claim.speaker or claim.source_id) for claim in claims}


def _best(claims: tuple[Claim, ...], origin: Mapping[str, str], method: Method) -> tuple[Quantity | None, int]:
    """The figure that a method arrives at, and how many origins give it."""
    votes = _votes(claims, origin)
    lowest = min(votes, key=lambda q: (q.figure, q.is_floor, q.is_ceiling))
    if method is Method.CONSERVATIVE:
        return lowest, len(votes[lowest])
    if method is Method.RANGE:
        return None, 0
    # The most origins, then the more exact figure, then the lower.
    most = min(votes, key=lambda q: (-len(votes[q]), not q.is_exact, q.is_floor or q.is_ceiling, q.step, q.figure))
    backers = len(votes[most])
    enough = method is Method.LOW_BEST_HIGH or 2 * backers > len(set(origin.values()))
    return (most, backers) if enough else (None, 0)


def _votes(claims: tuple[Claim, ...], origin: Mapping[str, str]) -> dict[Quantity, set[str]]:
    """For each figure the origins that give it or a rounding of it; each counts once, however often it is printed."""
    figures = dict.fromkeys(claim.quantity for claim in claims)
    return {figure: {origin[claim.id] for claim in claims if bears_out(claim.quantity, figure)} for figure in figures}


def _older(count: Count, report: Report) -> tuple[Older, ...]:
    sources = {source.id: source for source in report.sources}
    now = {claim.quantity.figure for claim in count.current}
    found: dict[tuple[str, Decimal], Older] = {}
    for claim in count.older:
        day = as_of(claim, sources.get(claim.source_id))
        newest = max((as_of(c, sources.get(c.source_id)) or day for c in count.current), default=None) if day else None
        dated = day.isoformat() if day and newest and day < newest else None
        if claim.quantity.figure not in now:
            older = Older(claim.quantity.figure, dated, claim.id, _as(claim.quantity))
            found.setdefault((dated or "", claim.quantity.figure), older)
    return tuple(found[key] for key in sorted(found))


def _ends(claim: Claim) -> tuple[Decimal, ...]:
    quantity = claim.quantity
    return tuple(end for end in (quantity.low, quantity.high) if end is not None)


def _given_as(claims: Iterable[Claim], figure: Decimal) -> str:
    """What the figure is: a figure if any claim gives it as one, else the bound it is printed as."""
    quantities = [claim.quantity for claim in claims if figure in _ends(claim)]
    return next((_as(q) for q in quantities if _as(q) == "figure"), _as(quantities[0]))


def _as(quantity: Quantity) -> str:
    return "floor" if quantity.is_floor else "ceiling" if quantity.is_ceiling else "figure"


def _most_named(names: Iterable[str | None]) -> str | None:
    given: dict[str, int] = {}
    for name in names:
        if name:
            given[name] = given.get(name, 0) + 1
    return min(given, key=lambda name: (-given[name], name), default=None)


def _only(names: Iterable[str | None]) -> str | None:
    """The name that is given, unless there are several."""
    given = {name for name in names if name}
    return given.pop() if len(given) == 1 else None
