"""Round figures that are further from the exact one than rounding takes them."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Context, Finding, Group, checker, compared, difference, materiality, over_rounded, says


@checker("over-rounded", code="CC402", scope="group", severity="note")
def over_rounded_figure(group: Group, context: Context) -> Iterator[Finding]:
    """A figure of one digit, "about" or bounded, stands for an exact one that it is further off than rounding explains.

    Why it matters:
        Nothing is false, and readers still take away another size than the text itself knows.

    Fires on:
        "About 2,000 seats" for 1,640; in one text, "more than 1,000 people" for 1,640.

    Silent on:
        "about 2,000" for 1,964; "more than 400" for 436. A bound in one source and a figure in another: ``floors``.

    Known false alarms:
        A threshold ("a permit for more than 1,000 people") beside a count.
    """
    told: set[str] = set()
    for pair in compared(group):
        if pair.drifts or pair.relation == "agrees":
            continue
        for rounded, exact in ((pair.a, pair.b), (pair.b, pair.a)):
            owned = over_rounded(rounded.quantity, exact.quantity) and (not pair.across or rounded.quantity.approximate)
            if owned and rounded.id not in told:
                told.add(rounded.id)
                yield Finding.between(
                    rounded,
                    exact,
                    "a round figure further off than rounding explains",
                    relation=pair.relation,
                    confidence=pair.confidence,
                    materiality=materiality(rounded.quantity, exact.quantity),
                    roles=("round", "exact"),
                    notes=(says(rounded), says(exact)),
                    detail=(f"the round figure is {difference(rounded.quantity, exact.quantity)} off",),
                    ask="could it be closer?",
                )
