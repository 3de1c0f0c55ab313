"""Figures of several sources that cannot all hold."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Context, Finding, Group, Relation, checker, clusters, differ, disagreeing, revised

_ASK = "do both mean the same count, place and day? whose figure is it?"


@checker("conflict", code="CC201", scope="group")
def conflict(group: Group, context: Context) -> Iterator[Finding]:
    """Two or more sources give figures for the same count that no value can satisfy, rounding allowed for.

    Why it matters:
        A draft that takes one of the figures without naming its source hides that the count is disputed.

    Fires on:
        "killed 96 people, according to the governor" and "the Red Crescent said 140 people had been killed", on one
        day. "31 civilians" and "29 people": there cannot be more civilians than people.

    Silent on:
        Tolls of two days, the later one higher (``revision`` notes them), bounds that can both hold (``floors``), and a
        pair of sources of which one gives both figures.

    Known false alarms:
        Two events of one kind in one place on one day; a count that a report gives for a part it does not name.

    Sources that disagree about one count share one finding. Its evidence is every claim that takes part; its detail
    says which sources give the same figure.
    """
    pairs = [
        pair
        for pair in disagreeing(group, across=True)
        if pair.relation is Relation.DISJOINT and not revised(pair, context.sources)
    ]
    for cluster in clusters(pairs, group):
        sources = {claim.source_id for pair in cluster for claim in (pair.a, pair.b)}
        where = "in two reports" if len(sources) == 2 else f"in {len(sources)} reports"
        yield differ(cluster, where, sources=context.sources, role=lambda claim: "report", ask=_ASK)
