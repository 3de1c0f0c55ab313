"""Makes a quantity of an amount: its range, its bounds, what it counts, whether it is a change or an age."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.model import Kind, Quantity
from crosscheck.numbers.ages import as_age
from crosscheck.numbers.amounts import Amount, read_amount
from crosscheck.numbers.bounds import Bound, BoundKind, bound_after, bound_before, bound_behind, bound_inside
from crosscheck.numbers.changes import direction, direction_behind, direction_described, direction_to_level, is_leap
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import STOPS, words
from crosscheck.numbers.nouns import singular
from crosscheck.numbers.ranges import second_end
from crosscheck.numbers.rates import per
from crosscheck.numbers.units import currency_after, unit_after

__all__ = ["Reading", "read"]


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
    high, low, first = second_end(tokens, amount, floor) or (amount, amount, amount.first)
    before = _bound_before(tokens, low, first, floor)
    amount, after = _bound_after(tokens, high)
    low, high = (amount, amount) if low is high else (low, amount)
    unit, kind, behind = _what(tokens, high, after.edge)
    quantity = _interval(low, high, before, after if after.kinds else bound_behind(tokens, behind))
    if unit or kind is not Kind.COUNT:
        quantity = replace(quantity, unit=unit, kind=kind)
    change = _change(tokens, low, high, (before.edge, after.edge), floor, quantity)
    if change != quantity.change:
        quantity = replace(quantity, change=change)
    number = (low.number[0], high.number[1])
    reading = Reading(before.edge, after.edge, number, quantity, bool(high.unit))
    return _aged(tokens, _named_before(tokens, reading))


def _bound_before(tokens: Tokens, low: Amount, first: int, floor: int) -> Bound:
    """The bounds before the amount or range that begins at ``first``, and those inside "between about 10 and 12"."""
    bound = bound_before(tokens, low, first, floor)
    if first >= low.first - 1:
        return bound
    return replace(bound, kinds=(*bound.kinds, *bound_before(tokens, low, low.first, first + 1).kinds))


def _bound_after(tokens: Tokens, amount: Amount) -> tuple[Amount, Bound]:
    """The bound behind an amount or in it, and the amount with the unit that may follow: "a dozen or so miles"."""
    bound = bound_after(tokens, amount.last)
    bound = bound if bound.kinds else bound_inside(tokens, amount.figure.last, amount.last)
    late = _unit_behind(tokens, amount, bound.edge) if bound.kinds else None
    return (late, replace(bound, edge=late.last)) if late else (amount, bound)


def _unit_behind(tokens: Tokens, amount: Amount, at: int) -> Amount | None:
    """A bare amount with the unit that stands behind its bound: "a dozen or so miles", "3 million-plus euros"."""
    unit = (currency_after(tokens, at) or unit_after(tokens, at)) if amount.bare else None
    if unit is None or (_describes(tokens, at, unit.last) and unit.kind is not Kind.SHARE):
        return None
    return replace(amount, last=unit.last, unit=unit.name, kind=unit.kind)


def _describes(tokens: Tokens, at: int, last: int) -> bool:
    """Whether the singular of a unit describes a noun: "20 or so pound shops", "40 odd second homes"."""
    joined = tokens.hyphen(at - 1) or tokens.hyphen(at) or tokens.hyphen(last)
    noun = tokens.kind[last] == "word" and tokens.low[last] not in STOPS and not tokens.low[last].startswith("old")
    return noun and not joined and singular(tokens.low[last - 1]) == tokens.low[last - 1]


def _what(tokens: Tokens, amount: Amount, at: int) -> tuple[str, Kind, int]:
    """The unit (printed, or the noun that is counted, with what it is per), the kind, and the token behind."""
    unit, kind, last = amount.unit, amount.kind, at
    moved = amount.kind is Kind.SHARE and tokens.low[at] in _BEHIND  # "closed two-thirds higher"
    if not unit and not amount.figure.multiple and not moved and not _times(tokens, at, amount):
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
        or (tokens.low[at + 1].endswith("er") and tokens.low[at + 1] not in _NO_COMPARATIVES)
    )


_BEHIND = words("contexts", "changes", "up_behind") | words("contexts", "changes", "down_behind")
_NO_COMPARATIVES = words("contexts", "nouns", "no_comparatives")  # "four times after dark"


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
    side = next((kind for kind in kinds if kind in _FLOORS or kind in _CEILINGS), None)
    opened = side not in (BoundKind.FLOOR, BoundKind.CEILING) and BoundKind.EQUAL not in kinds
    near = about or side in (BoundKind.NEAR_FLOOR, BoundKind.NEAR_CEILING)
    if side in _FLOORS:
        return Quantity(low.value, None, low_open=opened, approximate=near, step=step)
    if side in _CEILINGS:
        return Quantity(None, low.value, high_open=opened, approximate=near, step=step)
    return Quantity(low.value, low.value, approximate=about, step=step)


_FLOORS = frozenset({BoundKind.FLOOR, BoundKind.OPEN_FLOOR, BoundKind.NEAR_FLOOR})
_CEILINGS = frozenset({BoundKind.CEILING, BoundKind.OPEN_CEILING, BoundKind.NEAR_CEILING})


def _change(
    tokens: Tokens, low: Amount, high: Amount, edges: tuple[int, int], floor: int, quantity: Quantity
) -> str | None:
    """The direction of a change, which words before the figure or behind it tell; a range tells its own."""
    first, last = edges
    if low.figure.multiple or is_leap(tokens, first, last, quantity.unit):
        return None
    if quantity.change:
        return quantity.change if tokens.low[first] == "from" else None
    if low.signed == "+":
        return "up"
    if low is not high and tokens.low[first] == "from":
        return None
    kind = high.kind if quantity.kind is Kind.RATE and high.unit else quantity.kind  # "rose 2% a year"
    return (
        direction(tokens, first, floor, kind, quantity.unit)
        or direction_behind(tokens, first, last, quantity.kind, quantity.unit)
        or direction_described(tokens, first, last, floor, kind, quantity.unit)
        or (None if quantity.unit else direction_to_level(tokens, first, last, quantity.low))
    )


def _aged(tokens: Tokens, reading: Reading) -> Reading:
    """The reading as a person's age where it is one."""
    last = as_age(tokens, reading.first, reading.number, reading.last, reading.quantity)
    if last is None:
        return reading
    lasts = reading.quantity.kind is Kind.DURATION and reading.quantity.unit in ("day", "week", "month")
    unit = reading.quantity.unit if lasts else "year"
    quantity = replace(reading.quantity, kind=Kind.AGE, unit=f"{unit} of age", change=None, step=Decimal(1))
    return replace(reading, last=last, quantity=quantity, own_unit=True)
