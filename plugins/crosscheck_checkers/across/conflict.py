"""Figures of several sources that cannot all hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck import (
    Claim,
    Context,
    Finding,
    Group,
    Modality,
    Pair,
    Relation,
    checker,
    clusters,
    differ,
    disagreeing,
    figures,
    lineage,
    revised,
)

_ASK = "do {all} mean the same count, place and day? whose figure is it?"


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
        pair of sources of which one gives both figures, or one figure and those to be added to it: "15 people were
        killed; two more died in hospital" and "17 people were killed".

    Known false alarms:
        Two events of one kind in one place on one day; a count that a report gives for a part it does not name.

    Sources that disagree about one count share one finding. Its evidence is every claim that takes part; its detail
    says which sources give the same figure.
    """
    further = [claim for claim in context.claims if claim.others]
    pairs = [
        pair
        for pair in disagreeing(group, across=True)
        if pair.relation is Relation.DISJOINT
        and not revised(pair, context.sources)
        and not _differ_by_those_added(pair, further)
    ]
    for cluster in clusters(pairs):
        mixed = any(pair.drifts for pair in cluster)  # "40 civilians" and "29 people"
        claims = dict.fromkeys(claim for pair in cluster for claim in (pair.a, pair.b))
        ask = _ASK.format(all="both" if len(figures(claims)) == 2 else "all")
        yield differ(cluster, sources=context.sources, role=_counted if mixed else _report, ask=ask)


def _differ_by_those_added(pair: Pair, further: Iterable[Claim]) -> bool:
    """Whether the source of the smaller figure counts further people, whom the larger one has in it."""
    small, large = sorted((pair.a, pair.b), key=lambda claim: claim.quantity.figure)
    more = [claim.quantity.figure for claim in further if _is_added(claim, small)]
    gap = large.quantity.figure - small.quantity.figure
    return gap in more or gap == sum(more)


def _is_added(claim: Claim, before: Claim) -> bool:
    """Whether the claim counts others of the same in the same place, and not those of another event or year."""
    same = (claim.source_id, claim.kind, claim.outcome) == (before.source_id, before.kind, before.outcome)
    elsewhere = claim.place and before.place and claim.place != before.place
    told = claim.modality is Modality.ASSERTED and not claim.period and lineage(claim) == lineage(before)
    return same and told and not elsewhere and claim.id != before.id


def _report(claim: Claim) -> str:
    return "report"


def _counted(claim: Claim) -> str:
    return " ".join(word for word in (claim.counted, claim.outcome) if word)
