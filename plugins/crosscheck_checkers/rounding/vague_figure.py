"""Dozens, scores and hundreds beside the exact figure."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Context, Evidence, Finding, Group, Pair, Relation, Severity, checker, compared, revised, says

_LEAST = 12  # "several", "a few" and "others" stand beside a figure for good reasons
_SHORT = {"headline", "caption"}  # have no room for more than "dozens"


@checker("vague-figure", code="CC404", scope="group", severity="note")
def vague_figure(group: Group, context: Context) -> Iterator[Finding]:
    """A vague word ("dozens", "hundreds") does not fit the figure given for the same count, or stands for an exact one.

    Why it matters:
        "Dozens" lets the reader think of any number; where the exact one is known, it costs one word to give it.

    Fires on:
        "Dozens of houses burned down" and, of the same houses, 11: by convention, "dozens" are at least 12.
        In the text of one article, "hundreds of people" and "412 people".

    Silent on:
        A headline or caption with "dozens", over a text with 41: it fits. Floors and round figures. "Dozens" in one
        source and three in another, which counts a part of them.

    Known false alarms:
        A vague word for an earlier moment, before the exact figure was known.
    """
    told: set[str] = set()
    for pair in compared(group):
        vague, exact = (pair.a, pair.b) if pair.a.quantity.is_vague else (pair.b, pair.a)
        known = exact.quantity.is_exact and not exact.quantity.approximate and not exact.quantity.is_vague
        if (
            not vague.quantity.is_vague
            or vague.quantity.figure < _LEAST
            or pair.drifts
            or (not pair.across and pair.a.sentence.overlaps(pair.b.sentence))
            or vague.id in told
            or not _worth_saying(pair, known, context)
        ):
            continue
        told.add(vague.id)
        misfit = pair.relation is Relation.DISJOINT
        evidence = (Evidence(vague, "vague", says(vague)), Evidence(exact, "exact", says(exact)))
        yield Finding(
            "a vague word that does not fit the figure given" if misfit else "a vague word where the figure is known",
            evidence,
            relation=pair.relation,
            severity=Severity.WARNING if misfit and not pair.across else Severity.NOTE,
            confidence=pair.confidence,
            ask="give the figure",
        )


def _much_less(pair: Pair) -> bool:
    """Whether one figure is half the other or less: "dozens died" and "three died in hospital" are two counts."""
    low, high = sorted(abs(claim.quantity.figure) for claim in (pair.a, pair.b))
    return 2 * low <= high


def _worth_saying(pair: Pair, known: bool, context: Context) -> bool:
    if pair.relation is Relation.DISJOINT:
        return not revised(pair, context.sources) and not (pair.across and _much_less(pair))
    short = _SHORT & {str(pair.a.segment), str(pair.b.segment)}
    return known and not pair.across and not short and pair.agree
