"""Puts pairs that disagree into one finding: what each side gives, the gap, and what would let both hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from crosscheck.comparing import Pair, one_figure
from crosscheck.model import Claim, Evidence, Finding, Kind, Relation, Severity, Source
from crosscheck.quantity import materiality
from crosscheck.wording import describe, difference, holds_if, says

__all__ = ["differ", "figures", "source_name"]

_STRICTEST = (Relation.DISJOINT, Relation.TWO_FLOORS, Relation.TWO_CEILINGS, Relation.LOOSE_BOUND)
_WHAT = {
    Relation.DISJOINT: "figures",
    Relation.TWO_FLOORS: "floors",
    Relation.TWO_CEILINGS: "ceilings",
    Relation.LOOSE_BOUND: "figures of different precision",
}
_IN_ONE = {Relation.DISJOINT: Severity.ERROR}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NOUNS = {
    Kind.COUNT: "count",
    Kind.SHARE: "share",
    Kind.MONEY: "sum",
    Kind.DURATION: "duration",
    Kind.RATE: "rate",
    Kind.AGE: "person's age",
}


def differ(
    pairs: Iterable[Pair],
    where: str = "",
    *,
    sources: Mapping[str, Source],
    role: Callable[[Claim], str] = lambda claim: str(claim.segment),
    loose: Severity = Severity.NOTE,
    **facts: Any,
) -> Finding:
    """One finding for pairs that hang together; ``where`` ends the message, and is else the number of reports.

    ``role`` gives the part of each claim in it, ``facts`` are further fields of the finding.
    """
    pairs = tuple(pairs)
    relation = min((pair.relation for pair in pairs), key=_STRICTEST.index)
    claims = _told_once(_in_order(claim for pair in pairs for claim in (pair.a, pair.b)))
    groups = figures(claims)
    what = _WHAT[relation] if len(groups) == 2 or relation is Relation.DISJOINT else "figures"
    noun = _NOUNS.get(claims[0].kind, "quantity")
    across = any(pair.across for pair in pairs)
    facts.setdefault(
        "severity",
        _across(relation)
        if across
        else loose
        if relation is Relation.LOOSE_BOUND
        else _IN_ONE.get(relation, Severity.WARNING),
    )
    facts.setdefault("detail", _detail(groups, pairs, sources))
    return Finding(
        f"{_number(len(groups))} {what} for the same {noun} {where or _reports(claims)}",
        tuple(Evidence(claim, role(claim), says(claim)) for claim in claims),
        relation=relation,
        confidence=min(pair.confidence for pair in pairs),
        materiality=max(materiality(pair.a.quantity, pair.b.quantity) for pair in pairs),
        **facts,
    )


def figures(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """The claims put together by the figure they print, the smallest figure first."""
    groups: list[list[Claim]] = []
    for claim in claims:
        same = next((group for group in groups if one_figure(group[0], claim)), None)
        if same is None:
            groups.append([claim])
        else:
            same.append(claim)
    return tuple(tuple(group) for group in sorted(groups, key=lambda group: group[0].quantity.figure))


def source_name(source_id: str, sources: Mapping[str, Source]) -> str:
    """What to call a source in a sentence: its publisher, else its name."""
    source = sources.get(source_id)
    return source.publisher or source.name if source else source_id


def _in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(dict.fromkeys(claims), key=lambda c: (c.source_id, not c.in_title, c.span, c.id)))


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _reports(claims: tuple[Claim, ...]) -> str:
    return f"in {_number(len({claim.source_id for claim in claims}))} reports"


def _told_once(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims without repeats of one figure by one speaker in the same part of a source."""
    kept: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        q = claim.quantity
        kept.setdefault((claim.source_id, claim.segment, claim.speaker, q.low, q.high, q.low_open, q.high_open), claim)
    return tuple(kept.values())


def _across(relation: Relation) -> Severity:
    return Severity.WARNING if relation is Relation.DISJOINT else Severity.NOTE


def _detail(
    groups: tuple[tuple[Claim, ...], ...], pairs: tuple[Pair, ...], sources: Mapping[str, Source]
) -> tuple[str, ...]:
    if len(groups) != 2:
        return tuple(f"{describe(group[0].quantity)}: {_who(group, sources)}" for group in groups)
    low, high = groups[0][0], groups[1][0]
    holds = "" if any(pair.relation is Relation.DISJOINT for pair in pairs) else holds_if(low.quantity, high.quantity)
    gap = f"{_place(low, high, sources)} is {difference(low.quantity, high.quantity)} lower"
    return (f"both hold if {holds}; {gap}" if holds else gap,)


def _who(group: tuple[Claim, ...], sources: Mapping[str, Source]) -> str:
    return ", ".join(dict.fromkeys(source_name(claim.source_id, sources) for claim in group))


def _place(low: Claim, high: Claim, sources: Mapping[str, Source]) -> str:
    """What to call the lower figure: by its segment, its source, or its place in the text."""
    if low.source_id != high.source_id:
        return f"the figure in {source_name(low.source_id, sources)}"
    if low.segment != high.segment:
        return f"the {low.segment}"
    return "the earlier one" if low.span < high.span else "the later one"
