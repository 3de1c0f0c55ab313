"""Bounds that stand on the wrong side of the exact figure."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Context, Finding, Group, Relation, Severity, checker, compared, plain, revised, says, wrong_side


@checker("wrong-side", code="CC401", scope="group")
def wrong_side_bound(group: Group, context: Context) -> Iterator[Finding]:
    """A bound ("nearly", "more than") stands before a rounded figure on whose other side the exact one lies.

    Why it matters:
        The rounding is fair and the word before it is not: 1,312 is not "nearly 1,300".

    Fires on:
        "Nearly 1,300 people" and, of the same people, 1,312. "more than 50 million euros" for 48.7 million.

    Silent on:
        "nearly 1,300" for 1,287; "about 1,300" for either; an exact figure too far off to be rounded so, which is a
        disagreement and not this checker's.

    Known false alarms:
        Two counts an hour apart. Across two sources it is a note.
    """
    told: set[str] = set()
    for pair in compared(group):
        if pair.drifts or revised(pair, context.sources):
            continue
        for bound, exact in ((pair.a, pair.b), (pair.b, pair.a)):
            if not wrong_side(bound.quantity, exact.quantity) or bound.id in told:
                continue
            told.add(bound.id)
            side = "above" if exact.quantity.figure > bound.quantity.figure else "below"
            yield Finding.between(
                bound,
                exact,
                f'{plain(exact.quantity.figure)} lies {side} the round figure: "{bound.text}"',
                relation=Relation.ROUNDS_TO if bound.quantity.approximate else Relation.DISJOINT,
                severity=Severity.NOTE if pair.across else Severity.WARNING,
                confidence=pair.confidence,
                roles=("bound", "exact"),
                notes=(says(bound), says(exact)),
                ask="is the word before the round figure meant?",
            )
