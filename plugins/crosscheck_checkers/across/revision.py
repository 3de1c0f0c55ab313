"""Tolls that rise from one report to the next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from crosscheck import (
    Claim,
    Context,
    Evidence,
    Finding,
    Group,
    Relation,
    as_of,
    checker,
    clusters,
    compared,
    materiality,
    plain,
    revised,
    says,
)


@checker("revision", code="CC206", scope="group", severity="note")
def revision(group: Group, context: Context) -> Iterator[Finding]:
    """Sources of different days give different tolls of one event, and the later one is higher.

    Why it matters:
        Tolls rise while the search goes on. The reports do not contradict each other, but a draft should have the
        last figure, with its day.

    Fires on:
        "killed 41 people" in a report of Monday and "killed 55 people" in one of Friday, about one landslide.

    Silent on:
        A toll that falls from one day to the next (``conflict`` reports it), and sources of one day or of none.

    Known false alarms:
        A later report that repeats an old figure of another, larger count.
    """
    pairs = [
        pair
        for pair in compared(group, across=True)
        if not pair.agree and not pair.drifts and not pair.rounding and pair.relation is not Relation.UNKNOWN
        if revised(pair, context.sources)
    ]
    for cluster in clusters(pairs):
        dated = {
            claim: as_of(claim, context.sources.get(claim.source_id)) for pair in cluster for claim in (pair.a, pair.b)
        }
        claims = sorted(dated, key=lambda claim: (str(dated[claim]), claim.source_id, claim.span, claim.id))
        first, last = _lowest(claims, dated), _highest(claims, dated)
        yield Finding(
            f"the toll is {_printed(first)} on {dated[first]} and {_printed(last)} on {dated[last]}",
            tuple(Evidence(claim, str(dated[claim]), says(claim)) for claim in claims),
            relation=Relation.REVISION,
            confidence=min(pair.confidence for pair in cluster),
            materiality=materiality(first.quantity, last.quantity),
            detail=("the later figure is the higher one, as in a count that goes on",),
            ask="is there a later figure? give its day",
        )


def _lowest(claims: list[Claim], dated: dict[Claim, date | None]) -> Claim:
    """The lowest figure of the first day."""
    return min((c for c in claims if dated[c] == dated[claims[0]]), key=lambda c: c.quantity.figure)


def _highest(claims: list[Claim], dated: dict[Claim, date | None]) -> Claim:
    """The highest figure of the last day."""
    return max((c for c in claims if dated[c] == dated[claims[-1]]), key=lambda c: c.quantity.figure)


def _printed(claim: Claim) -> str:
    """The figure as printed, in the midst of a sentence: "at least two" where it began one; of a list, its sum."""
    if claim.quantity.convention and not claim.quantity.is_vague:
        return plain(claim.quantity.figure)
    return claim.text[:1].lower() + claim.text[1:]
