"""Joins amounts into ranges, puts bounds on them, and finds what they count: from tokens to readings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.model import Kind, Quantity
from crosscheck.numbers.ages import as_age
from crosscheck.numbers.amounts import Amount, read_amount
from crosscheck.numbers.bounds import Bound, BoundKind, bound_after, bound_before
from crosscheck.numbers.changes import direction
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.nouns import counted_head, singular
from crosscheck.numbers.ranges import second_end
from crosscheck.numbers.units import per, unit_after

__all__ = ["Reading", "join", "read"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity and the tokens it was read from, of them ``number`` the figure alone."""

    first: int
    last: int
    number: tuple[int, int]
    quantity: Quantity
    own_unit: bool = False


def read(tokens: Tokens, at: int, floor: int) -> Reading | None:
    """The quantity whose figure begins at token ``at``, with its bounds, unit and change."""
    amount = read_amount(tokens, at, floor)
    if amount is None:
        return None
    first, last = amount.first, amount.last
    found = second_end(tokens, amount, floor)
    number = amount.number
    if found is not None:
        other, amount, first = found
        last, number = other.last, (amount.number[0], other.number[1])
    else:
        other = amount
    before = bound_before(tokens, first, floor)
    after = bound_after(tokens, last)
    quantity = _interval(amount, other, before, after)
    unit, kind, _noun_end = _what(tokens, other, after.edge)
    quantity = replace(quantity, unit=unit, kind=kind)
    change = _change(tokens, amount, other, before.edge, floor, quantity)
    reading = Reading(before.edge, after.edge, number, replace(quantity, change=change), bool(other.unit))
    return _aged(tokens, _named_before(tokens, reading), floor)


def _what(tokens: Tokens, amount: Amount, at: int) -> tuple[str, Kind, int]:
    """The unit, the kind, and the token after both: the printed unit or the noun that is counted, and what it is per."""
    unit, kind, last = amount.unit, amount.kind, at
    if not unit and not amount.figure.multiple and not _times(tokens, at, amount):
        unit, last = counted_head(tokens, at, one=amount.value == 1 and kind is Kind.COUNT)
    rate = per(tokens, last, unit)
    return (rate.name, Kind.RATE, rate.last) if rate else (unit, kind, last)


def _named_before(tokens: Tokens, reading: Reading) -> Reading:
    """The reading with the noun of "a day or two", where none follows."""
    first = reading.first
    if reading.quantity.unit or tokens.low[first - 1] != "or" or tokens.low[first - 3] not in ("a", "an", "another"):
        return reading
    unit = unit_after(tokens, first - 2)
    kind = unit.kind if unit else Kind.COUNT
    return replace(
        reading,
        quantity=replace(reading.quantity, unit=unit.name if unit else singular(tokens.low[first - 2]), kind=kind),
    )


def _times(tokens: Tokens, at: int, amount: Amount) -> bool:
    """Whether "times" after a figure multiplies: "6.5 times earnings", "three times as many"."""
    if tokens.low[at] not in ("times", "x") or (tokens.low[at] == "x" and not tokens.glued(at)):
        return False
    whole = amount.value == amount.value.to_integral_value()
    return (
        not whole
        or tokens.low[at + 1] in ("as", "more", "the", "less", "earnings", "its", "their")
        or tokens.low[at + 1].endswith("er")
    )


def _interval(low: Amount, high: Amount, before: Bound, after: Bound) -> Quantity:
    """The interval that the figures and the bound words assert."""
    figure, step = low.figure, max(low.figure.step, high.figure.step)
    kinds = (*before.kinds, *after.kinds)
    about = BoundKind.ABOUT in kinds
    if low is not high:
        ends = sorted((low.value, high.value))
        change = "down" if low.value > high.value else None
        return Quantity(ends[0], ends[1], approximate=about, step=step, change=change, convention=figure.convention)
    if figure.convention:
        return Quantity(low.value, figure.high, approximate=about, step=step, convention=figure.convention)
    side = next((kind for kind in kinds if kind not in (BoundKind.ABOUT, BoundKind.EQUAL)), None)
    closed = BoundKind.EQUAL in kinds
    value = low.value
    match side:
        case BoundKind.FLOOR | BoundKind.OPEN_FLOOR | BoundKind.NEAR_FLOOR:
            open_end = side is not BoundKind.FLOOR and not closed
            return Quantity(
                value, None, low_open=open_end, approximate=about or side is BoundKind.NEAR_FLOOR, step=step
            )
        case BoundKind.CEILING | BoundKind.OPEN_CEILING | BoundKind.NEAR_CEILING:
            open_end = side is not BoundKind.CEILING and not closed
            return Quantity(
                None, value, high_open=open_end, approximate=about or side is BoundKind.NEAR_CEILING, step=step
            )
        case _:
            return Quantity(value, value, approximate=about, step=step)


def _change(tokens: Tokens, low: Amount, high: Amount, first: int, floor: int, quantity: Quantity) -> str | None:
    if low.figure.multiple:
        return None
    if quantity.change:
        return quantity.change if tokens.low[first] == "from" else None
    if low.signed == "+":
        return "up"
    if low is not high and tokens.low[first] == "from":
        return None
    return direction(tokens, first, floor, quantity.kind, quantity.unit)


def _aged(tokens: Tokens, reading: Reading, floor: int) -> Reading:
    """The reading as a person's age where it is one."""
    last = as_age(tokens, reading.first, reading.number, reading.last, reading.quantity, floor)
    if last is None:
        return reading
    unit = reading.quantity.unit if reading.quantity.unit in ("day", "week", "month") else "year"
    quantity = replace(reading.quantity, kind=Kind.AGE, unit=f"{unit} of age", change=None, step=Decimal(1))
    return replace(reading, last=last, quantity=quantity, own_unit=True)


# ---------------------------------------------------------------- neighbours
def join(tokens: Tokens, readings: list[Reading]) -> list[Reading]:
    """Joins a floor and a ceiling of one thing into an interval, and passes units and changes on to neighbours."""
    joined: list[Reading] = []
    for reading in readings:
        before = joined[-1] if joined else None
        between = _between(tokens, before, reading) if before else None
        if before is None or between is None:
            joined.append(reading)
        elif (whole := _both_bounds(before, reading, between)) is not None:
            joined[-1] = whole
        else:
            joined.append(_carried(before, reading, between))
    for i in range(len(joined) - 2, -1, -1):
        if not joined[i].quantity.unit and (between := _between(tokens, joined[i], joined[i + 1])) is not None:
            joined[i] = _suspended(joined[i], joined[i + 1], between)
    return joined


def _between(tokens: Tokens, a: Reading, b: Reading) -> list[str] | None:
    """The few words between two quantities, None where there are many or one of the two is no quantity."""
    if b.first - a.last >= 6 or not a.quantity.kind.is_quantity or not b.quantity.kind.is_quantity:
        return None
    return tokens.low[a.last : b.first] if 2 not in tokens.gap[a.last : b.first + 1] else None


def _both_bounds(a: Reading, b: Reading, between: list[str]) -> Reading | None:
    """ "more than 20 and less than 35" is one interval; "more than 40 and less than 10" is none."""
    words = [word for word in between if word not in (",", "but", "and", "is", "are", "yet")]
    if words or not between or a.quantity.change or b.quantity.change:
        return None
    floor, ceiling = (a.quantity, b.quantity) if a.quantity.is_floor else (b.quantity, a.quantity)
    if (
        not floor.is_floor
        or not ceiling.is_ceiling
        or floor.low is None
        or ceiling.high is None
        or floor.low > ceiling.high
    ):
        return None
    if a.own_unit and b.own_unit and a.quantity.unit != b.quantity.unit:
        return None
    known = b.quantity if b.quantity.unit or not a.quantity.unit else a.quantity
    whole = replace(known, low=floor.low, low_open=floor.low_open, high=ceiling.high, high_open=ceiling.high_open)
    whole = replace(whole, step=max(floor.step, ceiling.step))
    return Reading(a.first, b.last, (a.number[0], b.number[1]), whole, b.own_unit)


def _suspended(a: Reading, b: Reading, between: list[str]) -> Reading:
    """Gives "four-" in "four- and six-cylinder", and "280 million" in "280 million of the 1.5 billion shekels", its unit."""
    hyphens = between[:1] == ["-"] and set(between) <= {"-", ",", "and", "or", "to"}
    part = between[:1] == ["of"] and set(between) <= {"of", "the", "its", "their", "those", "these", "his", "her"}
    if hyphens or (
        part and a.quantity.kind is Kind.COUNT and b.quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
    ):
        return replace(a, quantity=replace(a.quantity, unit=b.quantity.unit, kind=b.quantity.kind))
    return a


def _carried(a: Reading, b: Reading, between: list[str]) -> Reading:
    """Passes a change on to the same change in another unit: "up 0.25 points, or 0.01 %"."""
    if a.quantity.change and b.quantity.change is None and between[-1:] == ["or"] and len(between) < 4:
        return replace(b, quantity=replace(b.quantity, change=a.quantity.change))
    return b
