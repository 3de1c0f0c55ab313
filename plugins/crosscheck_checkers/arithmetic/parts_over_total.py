"""Parts that come to more than their total."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crosscheck import (
    Claim,
    Context,
    Evidence,
    Finding,
    Kind,
    Modality,
    Relation,
    Source,
    SourceView,
    checker,
    envelope,
    lineage,
    plain,
    says,
)

_REACH = 80  # characters from a total to a part that "including" makes one
_PART_WORDS = re.compile(r"\b(?:includ\w+|among (?:them|those|these|whom)|of (?:whom|which|them|those))\b")
# Classes of people of which no one belongs to two; children and journalists, say, are in different lines.
_PARTITIONS = (
    {"child": "child", "woman": "woman", "man": "man"},
    {
        "civilian": "civilian",
        "combatant": "combatant",
        "fighter": "combatant",
        "soldier": "combatant",
        "police": "police",
    },
)


@checker("parts-over-total", code="CC301", scope="source", severity="error")
def parts_over_total(view: SourceView, context: Context) -> Iterator[Finding]:
    """The parts of a total come to more than the total, or one of them alone does.

    Why it matters:
        No reading makes it true: one of the figures is wrong, or a part is no part of this total.

    Fires on:
        "killed 12 people, including nine children and five women".

    Silent on:
        "killed 23 workers, including 17 women and nine Nepalis": the parts may overlap. "more than 40 people,
        including 28 women and 15 men": the total is a floor.

    Known false alarms:
        A girl whom a report counts among the women as well as the children.
    """
    for total in view.claims:
        parts = [part for part in view.parts_of(total) if _countable(part, total)]
        fault = _over(parts, total, view.source)
        if fault:
            least = sum((envelope(part.quantity).low for part in fault), Decimal(0))
            yield Finding(
                "the parts come to more than their total" if len(fault) > 1 else "a part is larger than its total",
                (Evidence(total, "total", says(total)), *(Evidence(part, "part", says(part)) for part in fault)),
                relation=Relation.IMPOSSIBLE,
                detail=(
                    f"the parts are {plain(least)} or more, the total {plain(envelope(total.quantity).high)} or less",
                ),
                ask="which figure is off, or do the parts overlap?",
            )


def _countable(part: Claim, total: Claim) -> bool:
    kinds = part.kind is total.kind and part.kind in (Kind.COUNT, Kind.MONEY)
    outcome = part.outcome is None or total.outcome is None or part.outcome == total.outcome
    return (
        kinds
        and outcome
        and part.modality is total.modality is not Modality.DENIED
        and (part.kind is Kind.COUNT or part.quantity.unit == total.quantity.unit)
    )


def _said_to_be_part(part: Claim, total: Claim, source: Source) -> bool:
    """Whether words between the two say so: "10 Americans among 12 dead" makes the second no part of the first."""
    text = source.content(total)
    near = part.in_title == total.in_title and 0 < part.span.start - total.span.end <= _REACH
    return near and bool(_PART_WORDS.search(text, total.span.end, part.span.start))


def _over(parts: list[Claim], total: Claim, source: Source) -> list[Claim]:
    """The smallest set of parts that no one can be in twice and that is larger than the total."""
    most = envelope(total.quantity).high
    for part in parts:
        if envelope(part.quantity).low > most and total.quantity.figure > 1 and _said_to_be_part(part, total, source):
            return [part]
    listed = [p for p in parts if p.counted == total.counted and p.sentence == total.sentence]
    if len(listed) > 1 and sum((envelope(p.quantity).low for p in listed), Decimal(0)) > most:
        return listed  # "400 jobs, among them 260 in one division and 190 in another"
    for partition in _PARTITIONS:
        chosen: dict[str, Claim] = {}
        for part in parts:
            kind = partition.get((lineage(part) or ("",))[0])
            if kind and (kind not in chosen or part.quantity.figure > chosen[kind].quantity.figure):
                chosen[kind] = part
        if len(chosen) > 1 and sum(envelope(part.quantity).low for part in chosen.values()) > most:
            return list(chosen.values())
    return []
