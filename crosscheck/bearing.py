"""Whether the rest of its source bears a figure out, as the article does its headline's and the text a caption's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations

from crosscheck.checking import Context
from crosscheck.comparing import Pair, disagreeing, lineage
from crosscheck.model import Claim, Group, Kind
from crosscheck.printed import stands_in
from crosscheck.quantity import SAME, relate
from crosscheck.reconciling.words import says

__all__ = ["like", "standing_apart", "two_counts"]

_GAP = 3  # characters between two sentences, a new paragraph included


def standing_apart(
    group: Group, segment: str, context: Context, beside: Iterable[str] = ()
) -> tuple[tuple[Pair, ...], ...]:
    """For each claim in a ``segment``, its disagreeing pairs with the rest of its source, if nothing bears it out.

    A headline is borne out by its figure anywhere in the article, other segments by a claim of the same outcome or
    noun; either by two figures that add up to it. ``beside`` names segments that are not part of the rest. The claim in
    the segment is the ``a`` of every pair.
    """
    apart = {segment, *beside}
    found: dict[str, list[Pair]] = {}
    for pair in disagreeing(group, across=False):
        if turned := _turned(pair, segment, apart):
            found.setdefault(turned.a.id, []).append(turned)
    rest = [claim for claim in context.claims if claim.segment not in apart] if found else []
    return tuple(
        tuple(pairs)
        for pairs in found.values()
        if not _borne_out(pairs, rest)
        and not _stands_below(pairs[0].a, context)
        and not _part_of_sum(pairs, context)
        and not _counts_attacker(pairs)
    )


def _part_of_sum(pairs: list[Pair], context: Context) -> bool:
    """Whether the claim makes up the other figure with one beside it: "14 children, 8 adults saved" over "22 saved"."""
    claim = pairs[0].a
    mates = [c for c in context.claims if c.sentence == claim.sentence and c.in_title == claim.in_title and c != claim]
    sums = {claim.quantity.figure + mate.quantity.figure for mate in mates if like(claim, mate)}
    return any(pair.b.quantity.figure in sums for pair in pairs)


def _counts_attacker(pairs: list[Pair]) -> bool:
    """Whether a list counts who did it with those to whom it was done: "Nurse, gunman dead" over "the nurse died"."""
    claim = pairs[0].a
    listed = claim.quantity.convention and says("attackers", claim.text)
    return bool(listed) and all(claim.quantity.figure - pair.b.quantity.figure == 1 for pair in pairs)


def _stands_below(claim: Claim, context: Context) -> bool:
    """Whether a headline's figure is printed in its article, whatever the article counts by it."""
    source = context.sources.get(claim.source_id)
    if claim.segment != "headline" or source is None:
        return False
    return stands_in(claim.quantity, source.text[0 if claim.in_title else claim.sentence.end :])


def _borne_out(pairs: list[Pair], rest: list[Claim]) -> bool:
    claim, own = pairs[0].a, pairs[0].a.quantity
    for other in rest:
        same_thing = other.outcome == claim.outcome or (other.counted is not None and other.counted == claim.counted)
        if (
            other.source_id == claim.source_id
            and same_thing
            and not other.quantity.convention
            and relate(own, other.quantity) in SAME
        ):
            return True
    counted = [other for other in rest if like(claim, other) and _counted_up(other)]
    return any(x.quantity.figure + y.quantity.figure == own.figure for x, y in two_counts(counted))


def two_counts(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs that may be added up: not one count told twice, not a part with its whole, no sums of two matters."""
    for x, y in combinations(claims, 2):
        apart = x.kind is Kind.MONEY and not _of_one_matter(x, y)
        if not apart and not _told_twice(x, y) and x.id != y.part_of and y.id != x.part_of:
            yield x, y


def _of_one_matter(x: Claim, y: Claim) -> bool:
    """Whether two sums tell of the same, in one sentence or in two of which one follows the other."""
    first, second = sorted((x.sentence, y.sentence))
    return (x.outcome == y.outcome or x.counted == y.counted) and second.start - first.end <= _GAP


def _told_twice(x: Claim, y: Claim) -> bool:
    """Whether both give one count: the "eleven killed" of a lead are the "11 casualties" further down."""
    if x.quantity.figure != y.quantity.figure or x.counted != y.counted or x.others or y.others:
        return False
    elsewhere = x.place and y.place and x.place != y.place
    again = x.outcome == y.outcome or "casualties" in (x.outcome, y.outcome)
    return again and not elsewhere and x.sentence != y.sentence


def _counted_up(claim: Claim) -> bool:
    """Whether the figure can be an addend: no bound, no "hundreds"."""
    return claim.quantity.is_exact and not claim.quantity.convention


def like(claim: Claim, other: Claim) -> bool:
    """Whether both claims are of people, of the same things or of money in one currency, in one source."""
    people = bool(lineage(claim) and lineage(other))
    things = claim.counted == other.counted and claim.kind is Kind.COUNT
    money = claim.kind is Kind.MONEY and claim.quantity.unit == other.quantity.unit
    return (people or things or money) and other.kind is claim.kind and other.source_id == claim.source_id


def _turned(pair: Pair, segment: str, apart: set[str]) -> Pair | None:
    """The pair with the claim of the segment first, or None if the two do not stand in and out of it."""
    if pair.a.segment == segment and pair.b.segment not in apart:
        return pair
    if pair.b.segment == segment and pair.a.segment not in apart:
        return replace(pair, a=pair.b, b=pair.a)
    return None
