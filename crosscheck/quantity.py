"""The algebra of figures: what a printed figure leaves room for, and how two of them stand to each other.

A printed figure asserts an interval and is given in some granularity. Both matter: "more than 200" is true of 253, and
still says something else, since a writer who knew of 253 would have said more (Krifka 2007; Cummins, Sauerland and Solt
2012). That is why ``relate`` answers with a rung of a ladder and not with yes or no.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from crosscheck.model import Kind, Quantity, Relation

__all__ = [
    "SAME", "Interval", "asserted", "comparable", "envelope", "gap", "materiality", "normal", "over_rounded", "relate",
    "rounding_step", "significant_digits", "tolerance", "wrong_side",
]  # fmt: skip

SAME = frozenset({Relation.AGREES, Relation.ROUNDS_TO})  # the figures are one, or one a fair rounding of the other
_HALF = Decimal("0.5")
_MOST = Decimal("0.1")  # no one rounds away more than a tenth of a figure
_FEW = 0.2  # of fewer than a hundred people, a bound this far off says something else
_EXACT_BELOW = 100  # people are counted one by one below this; "50 dead" is not a rounded 52
_INFINITY = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Interval:
    """The values from ``low`` to ``high``, both finite or infinite, an open end excluded."""

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False

    def common(self, other: Interval) -> Interval:
        """The values that lie in both; empty where ``is_empty`` says so."""
        low, low_open = max((self.low, self.low_open), (other.low, other.low_open))
        high, high_closed = min((self.high, not self.high_open), (other.high, not other.high_open))
        return Interval(low, high, low_open, not high_closed)

    @property
    def is_empty(self) -> bool:
        """Whether no value lies in it."""
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not self.common(other).is_empty


def rounding_step(value: Decimal) -> Decimal:
    """The granularity a bare figure is given in: its trailing zeros, two leading digits kept (2,000 is in hundreds)."""
    if value == 0:
        return Decimal(1)
    digits, exponent = value.normalize().as_tuple()[1:]
    if not isinstance(exponent, int) or exponent <= 0:
        return Decimal(1).scaleb(int(value.as_tuple().exponent))
    return Decimal(10) ** min(exponent, max(1, len(digits) + exponent - 2))


def normal(quantity: Quantity) -> Quantity:
    """The same quantity in the unit that its kind is compared in: shares in percent."""
    if quantity.kind is not Kind.SHARE or quantity.unit.startswith("percent"):
        return quantity
    low, high = (None if v is None else v * 100 for v in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, step=quantity.step * 100, unit="percent")


def tolerance(quantity: Quantity) -> Decimal:
    """How far off the printed figure a value may be and still be fairly printed so."""
    size = abs(quantity.figure)
    if quantity.is_vague:
        return quantity.step
    if quantity.approximate:
        return max(min(quantity.step * _HALF, size * _MOST), size * _MOST * _HALF)
    if _counted_one_by_one(quantity):
        return Decimal(0)
    return min(quantity.step * _HALF, size * _MOST)


def envelope(quantity: Quantity) -> Interval:
    """All values that the figure may stand for, rounding allowed for."""
    slack = Decimal(0) if _one_sided(quantity) and not quantity.approximate else tolerance(quantity)
    low = -_INFINITY if quantity.low is None else quantity.low - slack
    high = _INFINITY if quantity.high is None else quantity.high + slack
    return Interval(low, high, quantity.low_open and not slack, quantity.high_open and not slack)


def asserted(quantity: Quantity) -> Interval:
    """The values that the words assert, rounding left aside."""
    low = -_INFINITY if quantity.low is None else quantity.low
    high = _INFINITY if quantity.high is None else quantity.high
    return Interval(low, high, quantity.low_open, quantity.high_open)


def comparable(a: Quantity, b: Quantity) -> bool:
    """Whether the two are of one kind, in one unit, and both levels or both changes in one direction."""
    a, b = normal(a), normal(b)
    return a.kind is b.kind and a.change == b.change and (a.unit == b.unit or a.kind is Kind.COUNT)


def gap(a: Quantity, b: Quantity) -> Decimal:
    """How far the two printed figures are apart, in their unit; 0 where a range holds the other figure."""
    a, b = normal(a), normal(b)
    a_low, a_high = _ends(a)
    b_low, b_high = _ends(b)
    return max(a_low - b_high, b_low - a_high, Decimal(0))


def materiality(a: Quantity, b: Quantity) -> float:
    """The gap as a fraction of the larger figure, from 0 to 1 for figures of one sign."""
    size = max(abs(normal(a).figure), abs(normal(b).figure))
    return float(gap(a, b) / size) if size else 0.0


def relate(a: Quantity, b: Quantity) -> Relation:
    """The rung of the ladder for two quantities of the same thing; symmetric.

    Answers ``AGREES``, ``ROUNDS_TO``, ``TWO_FLOORS``, ``TWO_CEILINGS``, ``LOOSE_BOUND``, ``DISJOINT``, or ``UNKNOWN``
    where the units, kinds or directions differ. ``REVISION``, ``DRIFT`` and ``IMPOSSIBLE`` need more than two figures
    to tell.
    """
    if not comparable(a, b):
        return Relation.UNKNOWN
    a, b = normal(a), normal(b)
    if a.figure == b.figure and a.is_exact != b.is_exact:
        return Relation.ROUNDS_TO  # 51 and "more than 51": the words are at odds, the figures are not
    if not asserted(a).common(_near(a)).meets(asserted(b).common(_near(b))):
        return Relation.ROUNDS_TO if _rounds(a, b) or _rounds(b, a) else Relation.DISJOINT
    few = _counted_one_by_one(a) and _counted_one_by_one(b) and materiality(a, b) > _FEW
    if (gap(a, b) <= max(a.step, b.step) and not few) or a.is_vague or b.is_vague:
        return Relation.AGREES
    if a.step != b.step and materiality(a, b) <= _MOST:  # "more than 400" for 436
        return Relation.AGREES
    if a.is_floor and b.is_floor:
        return Relation.TWO_FLOORS
    if a.is_ceiling and b.is_ceiling:
        return Relation.TWO_CEILINGS
    return Relation.LOOSE_BOUND


def _rounds(coarse: Quantity, fine: Quantity) -> bool:
    """Whether the fine figure may be printed as the coarse one, which is given in no smaller steps."""
    return coarse.step >= fine.step and envelope(coarse).common(_near(coarse)).meets(asserted(fine).common(_near(fine)))


def wrong_side(bound: Quantity, exact: Quantity) -> bool:
    """Whether a bound is a fair rounding of an exact figure that lies on its other side: "nearly 1,300" for 1,312."""
    bound, exact = normal(bound), normal(exact)
    if not (comparable(bound, exact) and _one_sided(bound) and _printed_exactly(exact)) or bound.convention:
        return False
    if bound.step <= exact.step or _counted_one_by_one(exact) or asserted(bound).meets(asserted(exact)):
        return False
    size = abs(bound.figure)
    coarse = size * _MOST * _HALF if significant_digits(size) == 1 else Decimal(0)
    return 0 < abs(exact.figure - bound.figure) <= max(min(bound.step * _HALF, size * _MOST), coarse)


def over_rounded(rounded: Quantity, exact: Quantity) -> bool:
    """Whether a figure of one digit, a bound or "about", is too far off an exact one: "about 2,000" for 1,640."""
    rounded, exact = normal(rounded), normal(exact)
    if not (comparable(rounded, exact) and _printed_exactly(exact)) or rounded.convention or rounded.step <= exact.step:
        return False
    if _counted_one_by_one(exact) or significant_digits(rounded.figure) > 1:
        return False
    if rounded.is_exact:
        loose = rounded.approximate and materiality(rounded, exact) <= 2 * _MOST
        return loose and relate(rounded, exact) is Relation.DISJOINT
    unit = Decimal(1).scaleb(exact.figure.adjusted())
    kept = (exact.figure / unit).to_integral_value(ROUND_FLOOR if rounded.is_floor else ROUND_CEILING) * unit
    return _one_sided(rounded) and rounded.figure == kept and materiality(rounded, exact) > float(_MOST)


def significant_digits(value: Decimal) -> int:
    """How many digits of a printed figure are left without its leading and trailing zeros."""
    return len(value.normalize().as_tuple().digits)


def _counted_one_by_one(quantity: Quantity) -> bool:
    return quantity.kind is Kind.COUNT and abs(quantity.figure) < _EXACT_BELOW


def _printed_exactly(quantity: Quantity) -> bool:
    return quantity.is_exact and not quantity.approximate and not quantity.is_vague


def _near(quantity: Quantity) -> Interval:
    """Where "nearly" and "just over" say that the value is: within a tenth of the figure. Elsewhere, anywhere."""
    if not (_one_sided(quantity) and quantity.approximate and not quantity.convention):
        return Interval(-_INFINITY, _INFINITY)
    reach = max(abs(quantity.figure) * _MOST, quantity.step)
    return Interval(quantity.figure - reach, quantity.figure + reach)


def _one_sided(quantity: Quantity) -> bool:
    return quantity.low is None or quantity.high is None


def _ends(quantity: Quantity) -> tuple[Decimal, Decimal]:
    low = quantity.low if quantity.low is not None else quantity.figure
    return low, quantity.high if quantity.high is not None else quantity.figure
