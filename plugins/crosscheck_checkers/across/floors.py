"""Bounds of several sources that can all hold and still lie far apart."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Context, Finding, Group, Pair, Relation, checker, clusters, differ, disagreeing, revised

_ASK = "how recent is each? give the later one, or both with their dates"


@checker("floors", code="CC202", scope="group", severity="note")
def floors(group: Group, context: Context) -> Iterator[Finding]:
    """Sources give bounds for the same count that can all hold but lie further apart than rounding explains.

    Why it matters:
        Whoever knew of 250 would not say "more than 200": one of the sources is older, or counts less.

    Fires on:
        "more than 40,000 people" and "more than 25,000 people" driven from their homes by one flood.
        "at least 29 pilgrims" and "forty pilgrims".

    Silent on:
        "at least 30" and 31: no material gap. Sources whose other figures already conflict (``conflict`` lists them).

    Known false alarms:
        A floor that is a law's or a form's threshold ("more than 1,000 signatures").
    """
    pairs = [pair for pair in disagreeing(group, across=True) if not revised(pair, context.sources)]
    conflicting = {_sources(pair) for pair in pairs if pair.relation is Relation.DISJOINT}
    loose = [pair for pair in pairs if pair.relation is not Relation.DISJOINT and _sources(pair) not in conflicting]
    for cluster in clusters(loose):
        yield differ(cluster, sources=context.sources, role=lambda claim: "report", ask=_ASK)


def _sources(pair: Pair) -> frozenset[str]:
    return frozenset((pair.a.source_id, pair.b.source_id))
