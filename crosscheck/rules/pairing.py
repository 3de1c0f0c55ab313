"""Pairs of claims that a rule is about: how they stand to each other, and in what they are the same or differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from crosscheck.checking import Context
from crosscheck.comparing import Pair, compared, disagreeing, lineage, one_figure, revised
from crosscheck.model import Claim, Group, Relation
from crosscheck.quantity import materiality
from crosscheck.rules.fitting import fits
from crosscheck.rules.schema import GroupRule, PairRule, RunRule, many

__all__ = ["pairs_in_group", "pairs_in_run"]

_DIFFER = {Relation.TWO_FLOORS, Relation.TWO_CEILINGS, Relation.LOOSE_BOUND, Relation.DISJOINT, Relation.REVISION}
_ACROSS = {"one": (False,), "two": (True,), "any": (False, True)}
_UNALIGNED = 0.5  # how sure it is that two claims are about the same thing if the same figure alone says so


def pairs_in_group(rule: GroupRule, group: Group, context: Context) -> tuple[Pair, ...]:
    """The pairs that may be compared and that the rule is about, turned so that the claim that fits ``one`` is first.

    Pairs whose figures differ are those that the built-in checkers would look at: not where rounding explains it or a
    source gives both figures.
    """
    found = []
    for across in _ACROSS[rule.sources]:
        differing = {(pair.a.id, pair.b.id) for pair in disagreeing(group, across)}
        for pair in compared(group, across):
            relation = _relation(pair, context)
            if rule.relation and relation not in many(rule.relation):
                continue
            if rule.relation and relation in _DIFFER and (pair.a.id, pair.b.id) not in differing:
                continue
            least = rule.gap_at_least
            if least is not None and materiality(pair.a.quantity, pair.b.quantity) < least:
                continue
            found.append(replace(pair, relation=relation))
    return tuple(_turned(rule, found, context))


def pairs_in_run(rule: RunRule, context: Context) -> Iterator[tuple[Pair, ...]]:
    """For each figure, the pairs of claims anywhere that print it and that the rule is about."""
    buckets: dict[tuple[object, ...], list[Claim]] = {}
    for claim in context.claims:
        if fits(rule.where, claim, context):
            q = claim.quantity
            buckets.setdefault((q.kind, q.low, q.high, q.low_open, q.high_open), []).append(claim)
    wanted = _ACROSS[rule.sources]
    for bucket in buckets.values():
        pairs = (
            Pair(a, b, Relation.AGREES, _UNALIGNED)
            for a, b in combinations(bucket, 2)
            if (a.source_id != b.source_id) in wanted and a.part_of != b.id and b.part_of != a.id
        )
        yield tuple(_turned(rule, pairs, context))


def _relation(pair: Pair, context: Context) -> Relation:
    """The rung, told apart further: one figure for two things, and tolls of two days."""
    if pair.drifts and pair.relation is not Relation.DISJOINT:
        return Relation.DRIFT if pair.agree else Relation.UNKNOWN
    return Relation.REVISION if not pair.agree and revised(pair, context.sources) else pair.relation


def _turned(rule: PairRule, pairs: Iterable[Pair], context: Context) -> Iterator[Pair]:
    for pair in pairs:
        if not _facets(rule, pair, context) or not all(fits(rule.where, c, context) for c in (pair.a, pair.b)):
            continue
        for one in (pair, replace(pair, a=pair.b, b=pair.a)):
            if fits(rule.one, one.a, context) and fits(rule.other, one.b, context):
                yield one
                break


def _facets(rule: PairRule, pair: Pair, context: Context) -> bool:
    same = all(_FACETS[name](pair.a, pair.b, context) is True for name in many(rule.same))
    return same and all(_FACETS[name](pair.a, pair.b, context) is False for name in many(rule.different))


def _alike(value: Callable[[Claim, Context], object]) -> Callable[[Claim, Claim, Context], bool | None]:
    """Whether a value is the same; None where one of the two has none, which is neither the same nor different."""

    def compare(a: Claim, b: Claim, context: Context) -> bool | None:
        first, second = value(a, context), value(b, context)
        return None if first in (None, "") or second in (None, "") else first == second

    return compare


def _counted(claim: Claim, _: Context) -> str | None:
    return (lineage(claim) or (claim.counted,))[0]


def _speaker(claim: Claim, context: Context) -> str | None:
    profile = context.profiles.of_speaker(claim) if context.profiles is not None else None
    return profile.id if profile else (claim.speaker or "").casefold()


def _one_speaker(a: Claim, b: Claim, context: Context) -> bool | None:
    same = _alike(_speaker)(a, b, context)
    generic = context.profiles is not None and context.profiles.generic_kind(a.speaker) is not None
    return None if same and generic and a.source_id != b.source_id else same  # "activists" may be others elsewhere


def _publisher(claim: Claim, context: Context) -> str | None:
    source = context.sources.get(claim.source_id)
    return source.publisher if source else None


def _one_place(a: Claim, b: Claim, _: Context) -> bool | None:
    first, second = ({name.strip().casefold() for name in (c.place or "").split(",")} - {""} for c in (a, b))
    return bool(first & second) if first and second else None


_FACETS: Mapping[str, Callable[[Claim, Claim, Context], bool | None]] = {
    "figure": lambda a, b, _: one_figure(a, b),
    "counted": _alike(_counted),
    "outcome": _alike(lambda claim, _: claim.outcome),
    "place": _one_place,
    "period": _alike(lambda claim, _: claim.period),
    "date": _alike(lambda claim, _: claim.as_of),
    "actor": _alike(lambda claim, _: claim.actor),
    "speaker": _one_speaker,
    "segment": _alike(lambda claim, _: claim.segment),
    "unit": _alike(lambda claim, _: claim.quantity.unit),
    "publisher": _alike(_publisher),
}
