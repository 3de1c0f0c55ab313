"""Figures of several sources that cannot all hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crosscheck import (
    Claim,
    Context,
    Finding,
    Group,
    Kind,
    Pair,
    Reconciliation,
    Relation,
    Severity,
    checker,
    clusters,
    differ,
    disagreeing,
    figures,
    reconciled,
    revised,
)

_ASK = "do {all} mean the same count, place and day? whose figure is it?"
_ASK_OF_ONE = "do {all} mean one person and one day? whose figure is it?"
_OF_ONE = {Kind.AGE, Kind.DURATION}


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
        killed; two more died in hospital" and "17 people were killed". "38 people shot, seven of them fatally" and "31
        wounded"; "three dead, including the gunman" and "two killed". A toll that is said to have risen, if only by a
        third source, and one that leaves as many people missing, are no more than a note.

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
    own = _by_source(context.claims) if pairs else {}
    why = {pair: reconciled(pair, (*own[pair.a.source_id], *own[pair.b.source_id]), context.sources) for pair in pairs}
    why = _risen_elsewhere(why)
    for cluster in clusters(pair for pair, reason in why.items() if reason is None or reason.is_doubtful):
        mixed = any(pair.drifts for pair in cluster)  # "40 civilians" and "29 people"
        claims = dict.fromkeys(claim for pair in cluster for claim in (pair.a, pair.b))
        asked = _ASK_OF_ONE if cluster[0].a.kind in _OF_ONE else _ASK
        ask = asked.format(all="both" if len(figures(claims)) == 2 else "all")
        finding = differ(cluster, sources=context.sources, role=_counted if mixed else _report, ask=ask)
        reasons = {why[pair] for pair in cluster}
        yield finding if None in reasons else _softened(finding, sorted(filter(None, reasons)))


def _risen_elsewhere(why: dict[Pair, Reconciliation | None]) -> dict[Pair, Reconciliation | None]:
    """The same, with those pairs reconciled of which a third report says that the toll rose from one to the other."""
    risen = {_span(pair) for pair, reason in why.items() if reason is Reconciliation.RISEN}
    found = Reconciliation.RISEN
    return {pair: found if reason is None and _span(pair) in risen else reason for pair, reason in why.items()}


def _span(pair: Pair) -> tuple[str | None, ...]:
    """What is counted, and the two figures."""
    low, high = sorted((pair.a.quantity.figure, pair.b.quantity.figure))
    return pair.a.outcome, str(low), str(high)


def _by_source(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    own: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        own[claim.source_id].append(claim)
    return own


def _softened(finding: Finding, reasons: Iterable[str]) -> Finding:
    """The finding as a note, with what may reconcile the figures."""
    return replace(finding, severity=Severity.NOTE, detail=(*finding.detail, *reasons))


def _report(claim: Claim) -> str:
    return "report"


def _counted(claim: Claim) -> str:
    return " ".join(word for word in (claim.counted, claim.outcome) if word)
