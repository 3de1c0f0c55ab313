"""Which pairs of a group differ, and how: what every checker that compares figures starts from.

Links say that two claims are about the same thing, or that one counts a part of what the other counts (civilians
and people, killed and casualties). The first are related by the ladder; of the second, the narrower count may be
smaller, and only contradicts the wider one where it is larger.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Answer, Claim, Group, Kind, Link, Quantity, Relation, Source
from crosscheck.quantity import SAME, envelope, over_rounded, relate, wrong_side
from crosscheck.things import one_thing

__all__ = ["Pair", "as_of", "clusters", "compared", "disagreeing", "lineage", "one_figure", "revised"]

_WIDER_OUTCOMES = {"casualties": {"killed", "injured"}}
TOLLS = {"killed", "injured", "casualties", "missing", "displaced", "detained", "infected", "rescued"}
_SLIPPED = 10  # times as large: a slipped digit
_OUTGROWN = 5  # times as large: a bound that was left behind by the count


@dataclass(frozen=True, slots=True)
class Pair:
    """Two comparable claims and how their figures stand to each other.

    ``drifts`` names the facets in which one claim counts a part of what the other counts ("counted", "outcome"); the
    relation is then ``DISJOINT`` where the narrower count is the larger one, and else that of the bare figures.
    """

    a: Claim
    b: Claim
    relation: Relation
    confidence: float
    drifts: tuple[str, ...] = ()

    @property
    def across(self) -> bool:
        """Whether the claims stand in two sources."""
        return self.a.source_id != self.b.source_id

    @property
    def agree(self) -> bool:
        """Whether the figures are the same, or one a fair rounding of the other."""
        return self.relation in SAME

    @property
    def rounding(self) -> bool:
        """Whether the difference is one of rounding or vague words, which the rounding checkers (CC4) report."""
        a, b = self.a.quantity, self.b.quantity
        if wrong_side(a, b) or wrong_side(b, a) or a.is_vague != b.is_vague:
            return True
        return any(over_rounded(x, y) and (not self.across or x.approximate) for x, y in ((a, b), (b, a)))


def compared(group: Group, across: bool | None = None) -> tuple[Pair, ...]:
    """Every linked pair that may be compared, with its relation; ``across`` as in ``Group.pairs``."""
    by_id = {claim.id: claim for claim in group.claims}
    pairs = []
    for link in group.links:
        a, b = by_id[link.a], by_id[link.b]
        if (across is None or across == (a.source_id != b.source_id)) and not _part_and_whole(a, b):
            pairs.append(_pair(a, b, link))
    return tuple(pairs)


def disagreeing(group: Group, across: bool) -> tuple[Pair, ...]:
    """The pairs whose figures differ and are not accounted for elsewhere.

    Left out: differences of rounding, which are CC4's; a pair where either source also gives the other's figure for
    the same thing; figures of quite another size; and pairs of which one may just count a part of the other.
    """
    pairs = compared(group)
    agreed = _agreed_sources(pairs)
    found = []
    for pair in pairs:
        if pair.across != across or pair.agree or pair.relation is Relation.UNKNOWN or pair.rounding:
            continue
        if _of_other_size(pair) or (pair.drifts and pair.relation is not Relation.DISJOINT):
            continue
        if across and (pair.b.source_id in agreed.get(pair.a.id, ()) or pair.a.source_id in agreed.get(pair.b.id, ())):
            continue
        found.append(pair)
    return tuple(found)


def clusters(pairs: Iterable[Pair]) -> tuple[tuple[Pair, ...], ...]:
    """The pairs put together where they share a claim, in the order in which they come: a finding for each.

    A finding for each pair would be fifteen for six reports, and would say each figure five times.
    """
    pairs = tuple(pairs)
    home: dict[str, set[str]] = {}
    for pair in pairs:
        merged = home.get(pair.a.id, {pair.a.id}) | home.get(pair.b.id, {pair.b.id})
        home.update(dict.fromkeys(merged, merged))
    kept: dict[int, list[Pair]] = {}
    for pair in pairs:
        kept.setdefault(id(home[pair.a.id]), []).append(pair)
    return tuple(tuple(cluster) for cluster in kept.values())


def revised(pair: Pair, sources: Mapping[str, Source]) -> bool:
    """Whether the two figures are tolls of different days, the later one higher."""
    dated = sources if pair.across else {}  # inside one report only the days that it names tell its figures apart
    days = [as_of(claim, dated.get(claim.source_id)) for claim in (pair.a, pair.b)]
    if (
        pair.a.kind is not Kind.COUNT
        or not {pair.a.outcome, pair.b.outcome} <= TOLLS
        or None in days
        or days[0] == days[1]
    ):
        return False
    if _of_other_size(replace(pair, relation=Relation.DISJOINT)):
        return False
    (_, earlier), (_, later) = sorted(zip(days, (pair.a, pair.b), strict=True), key=lambda dated: str(dated[0]))
    return later.quantity.figure > earlier.quantity.figure


def lineage(claim: Claim) -> tuple[str, ...]:
    """The classes of people that a claim counts, narrowest first ("child", "civilian", "person"); empty for things."""
    return lexicon_in_use().lineage(claim.counted or "")


def one_figure(a: Claim, b: Claim) -> bool:
    """Whether two claims print the same figure with the same bound."""
    return _ends(a) == _ends(b) and relate(a.quantity, b.quantity) is Relation.AGREES


def as_of(claim: Claim, source: Source | None) -> date | None:
    """The day for which a claim gives its figure: its own date if it names one, else its source's."""
    try:
        return date.fromisoformat(claim.as_of[:10]) if claim.as_of else (source.day if source else None)
    except ValueError:
        return None


def _ends(claim: Claim) -> tuple[object, ...]:
    q = claim.quantity
    return q.low, q.high, q.low_open, q.high_open


def _part_and_whole(a: Claim, b: Claim) -> bool:
    return (
        a.part_of == b.id
        or b.part_of == a.id
        or (a.part_of is not None and a.part_of == b.part_of and a.counted != b.counted)
    )


def _pair(a: Claim, b: Claim, link: Link) -> Pair:
    drifts = tuple(_drifts(a, b, link))
    relation = relate(*_in_one_unit(a.quantity, b.quantity))
    if drifts and relation not in SAME:
        narrow, wide = (a, b) if _narrower(a, b) else (b, a)
        over = envelope(narrow.quantity).low > envelope(wide.quantity).high and a.kind is Kind.COUNT
        together = _answer(link, "place") in (None, Answer.EQUAL) or _answer(link, "event") is Answer.EQUAL
        sure = together and _narrower(a, b) != _narrower(b, a)
        relation = Relation.UNKNOWN if not sure else Relation.DISJOINT if over else Relation.LOOSE_BOUND
    return Pair(a, b, relation, link.confidence, drifts)


def _in_one_unit(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """The two as they are compared once they may be: "$4 gas" and "$4 a gallon", "up 5%" and "a 5% rise"."""
    if a.kind is not b.kind and Kind.RATE in (a.kind, b.kind):
        plain = b if a.kind is Kind.RATE else a
        a, b = (replace(q, kind=plain.kind, unit=plain.unit) for q in (a, b))
    if None in (a.change, b.change):
        a, b = replace(a, change=None), replace(b, change=None)
    return a, b


def _answer(link: Link, facet: str) -> Answer | None:
    return next((each.answer for each in link.facets if each.name == facet), None)


def _drifts(a: Claim, b: Claim, link: Link) -> Iterator[str]:
    x, y = lineage(a), lineage(b)
    if (_answer(link, "counted") is not Answer.EQUAL and x and y and x[0] != y[0]) or (
        _answer(link, "counted") is Answer.COMPATIBLE and not one_thing(a, b) and not (x and y)
    ):
        yield "counted"
    known = _answer(link, "outcome") is not Answer.UNKNOWN
    if known and a.outcome != b.outcome and {a.outcome, b.outcome} & TOLLS and a.outcome and b.outcome:
        yield "outcome"


def _narrower(a: Claim, b: Claim) -> bool:
    """Whether what ``a`` counts is a part of what ``b`` counts, in each facet where they differ."""
    x, y = lineage(a), lineage(b)
    counted = x[:1] == y[:1] or bool(y and y[0] in x)
    outcome = a.outcome == b.outcome or a.outcome in _WIDER_OUTCOMES.get(b.outcome or "", ())
    return counted and outcome


def _of_other_size(pair: Pair) -> bool:
    """Whether one figure is so much larger that two counts are likelier than two figures for one."""
    a, b = abs(pair.a.quantity.figure), abs(pair.b.quantity.figure)
    times = _SLIPPED if pair.relation is Relation.DISJOINT else _OUTGROWN
    return pair.a.kind is Kind.COUNT and max(a, b) > times * max(min(a, b), Decimal(1))


def _agreed_sources(pairs: Iterable[Pair]) -> dict[str, set[str]]:
    """For each claim, the other sources that give its figure for the same thing, and not as a part or an early toll."""
    agreed: dict[str, set[str]] = {}
    for pair in pairs:
        if pair.agree and pair.across:
            for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
                if other.part_of != "" or other.others or claim.part_of is not None:
                    agreed.setdefault(claim.id, set()).add(other.source_id)
    return agreed
