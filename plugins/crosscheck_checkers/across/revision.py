"""Tolls that rise from one report to the next."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import (
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
        first, last = claims[0].quantity, claims[-1].quantity
        yield Finding(
            f"the toll is {claims[0].text} on {dated[claims[0]]} and {claims[-1].text} on {dated[claims[-1]]}",
            tuple(Evidence(claim, str(dated[claim]), says(claim)) for claim in claims),
            relation=Relation.REVISION,
            confidence=min(pair.confidence for pair in cluster),
            materiality=materiality(first, last),
            detail=("the later figure is the higher one, as in a count that goes on",),
            ask="is there a later figure? give its day",
        )
