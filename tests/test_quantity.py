"""The algebra of figures: laws that hold for all of them, and the examples that fixed its rules."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crosscheck import (
    Interval,
    Kind,
    Quantity,
    Relation,
    gap,
    materiality,
    over_rounded,
    relate,
    room_for,
    sum_of,
    wrong_side,
)
from crosscheck.quantity import asserted, envelope, rounding_step, tolerance
from crosscheck.testing import make_quantity

values = st.one_of(
    st.integers(0, 99).map(Decimal),
    st.integers(0, 10_000_000).map(Decimal),
    st.decimals(0, 5_000, places=2, allow_nan=False),
)

KINDS = {"": Kind.COUNT, "dollar": Kind.MONEY, "euro": Kind.MONEY, "percent": Kind.SHARE}


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Any quantity that a text may print: exact, about, bounded on a side, a range, or vague."""
    shape = draw(
        st.sampled_from(["exact", "about", "floor", "ceiling", "near-ceiling", "near-floor", "range", "vague"])
    )
    value, opened = draw(values), draw(st.booleans())
    unit = draw(st.sampled_from(["", "dollar", "euro", "percent"]))
    facts: dict[str, Any] = {"step": rounding_step(value), "kind": KINDS[unit], "unit": unit}
    facts["approximate"] = shape == "about" or shape.startswith("near")
    if shape in ("exact", "about"):
        return Quantity(value, value, **facts)
    if shape == "range":
        return Quantity(value, value + draw(st.integers(1, 1000)), **facts)
    if shape == "vague":
        return Quantity(value + 2, None, convention="test", **{**facts, "step": value + 2})
    return (
        Quantity(value, None, low_open=opened, **facts)
        if "floor" in shape
        else Quantity(None, value, high_open=opened, **facts)
    )


def inside(inner: Interval, outer: Interval) -> bool:
    return inner.common(outer) == inner


# ------------------------------------------------------------------ laws
@given(quantities())
def test_a_figure_agrees_with_itself(q: Quantity) -> None:
    assert relate(q, q) is Relation.AGREES
    assert materiality(q, q) == 0


@given(quantities(), quantities())
def test_the_order_does_not_matter(a: Quantity, b: Quantity) -> None:
    assert relate(a, b) is relate(b, a)
    assert gap(a, b) == gap(b, a)
    assert materiality(a, b) == materiality(b, a)


@given(quantities(), quantities())
def test_units_and_kinds_are_never_mixed(a: Quantity, b: Quantity) -> None:
    mixed = a.kind is not b.kind or a.unit != b.unit
    assert (relate(a, b) is Relation.UNKNOWN) is mixed


@given(quantities(), quantities())
def test_a_rise_is_not_a_level(a: Quantity, b: Quantity) -> None:
    assert relate(replace(a, change="up"), b) is Relation.UNKNOWN


@given(quantities())
def test_what_is_asserted_lies_within_what_may_be_meant(q: Quantity) -> None:
    assert inside(asserted(q), envelope(q))
    assert tolerance(q) >= 0


@given(st.integers(100, 10_000_000), st.integers(1, 5))
def test_rounding_never_makes_a_figure_disjoint(value: int, places: int) -> None:
    rounded = int(round(Decimal(value), -places))
    assume(abs(rounded - value) * 10 <= rounded and len(str(rounded)) - places >= 1)
    exact, printed = make_quantity(value), make_quantity(rounded)
    assume(printed.step >= 10**places)  # the two leading digits that a bare round figure keeps
    assert relate(exact, printed) in (Relation.AGREES, Relation.ROUNDS_TO)
    assert relate(exact, replace(printed, approximate=True)) in (Relation.AGREES, Relation.ROUNDS_TO)


@given(st.integers(100, 10_000_000), st.integers(1, 4))
def test_two_roundings_of_one_figure_are_never_disjoint(value: int, places: int) -> None:
    fine, coarse = (make_quantity(int(round(Decimal(value), -p))) for p in (places, places + 1))
    assume(coarse.step >= 10 ** (places + 1) and fine.step >= 10**places)
    assert relate(fine, coarse) in (Relation.AGREES, Relation.ROUNDS_TO)


@given(quantities(), quantities())
def test_materiality_is_a_fraction(a: Quantity, b: Quantity) -> None:
    assert 0 <= materiality(a, b) <= 1


@given(quantities(), quantities())
def test_figures_that_agree_share_a_value_and_disjoint_ones_none(a: Quantity, b: Quantity) -> None:
    meet = asserted(a).meets(asserted(b))
    relation = relate(a, b)
    if relation in (Relation.AGREES, Relation.TWO_FLOORS, Relation.TWO_CEILINGS, Relation.LOOSE_BOUND):
        assert meet
    if relation is Relation.DISJOINT and not ((a.approximate or b.approximate) and meet):
        assert not meet


@given(quantities(), quantities())
def test_a_bound_is_on_one_side_of_a_figure_at_most(a: Quantity, b: Quantity) -> None:
    assert not (wrong_side(a, b) and wrong_side(b, a))
    assert not (wrong_side(a, b) and over_rounded(a, b))
    if wrong_side(a, b) or over_rounded(a, b):
        assert relate(a, b) is not Relation.AGREES


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=4), st.integers(0, 100))
def test_what_is_left_for_a_part_makes_the_total(parts: list[int], slack: int) -> None:
    others = sum_of(Interval(Decimal(n), Decimal(n + slack)) for n in parts)
    total = Interval(Decimal(20_000), Decimal(20_000))
    room = room_for(total, others)
    assert inside(total, sum_of([others, room]))


# ------------------------------------------------------------------ examples
@pytest.mark.parametrize(
    ("printed", "step"),
    [(253, 1), (250, 10), (200, 10), (1300, 100), (2000, 100), (1640, 10), (0, 1), ("0.5", "0.1"), (40000, 1000)],
)
def test_the_step_of_a_bare_figure(printed: int | str, step: int | str) -> None:
    assert rounding_step(Decimal(str(printed))) == Decimal(str(step))


def test_an_open_end_is_left_out_of_what_two_intervals_share() -> None:
    below, above = Interval(Decimal(0), Decimal(5), high_open=True), Interval(Decimal(5), Decimal(9))
    assert below.common(above).is_empty
    assert not below.meets(above)
    assert Interval(Decimal(0), Decimal(5)).meets(above)


def test_a_fraction_is_compared_in_percent() -> None:
    half = Quantity(Decimal("0.5"), Decimal("0.5"), step=Decimal("0.1"), kind=Kind.SHARE)
    assert relate(half, make_quantity(50, kind=Kind.SHARE, unit="percent")) is Relation.AGREES


def test_percentage_points_are_not_percent() -> None:
    one, other = (make_quantity(5, kind=Kind.SHARE, unit=unit) for unit in ("percent", "percentage point"))
    assert relate(one, other) is Relation.UNKNOWN
