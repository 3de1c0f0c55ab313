"""How figures and the gap between them are put into words, the same in every checker and report."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.model import Claim, Kind, Quantity
from crosscheck.quantity import Interval, asserted, gap, materiality, normal

__all__ = ["describe", "difference", "holds_if", "plain", "says"]

_OF_AGE = "year of age"
_LONGEST = 18  # digits; longer figures are hostile or astronomic and go in scientific notation
_DETERMINERS = {"the", "a", "an", "his", "her", "its", "their", "our", "my", "one", "another", "this", "that"}
_GROUP_SPEAKERS = ("s", "people", "police", "media")


def plain(value: Decimal) -> str:
    """A figure as a reader expects it: 1,640; 47.4; 0.5."""
    if not value.is_finite() or abs(value.adjusted()) > _LONGEST:
        return f"{value:.3g}"
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def describe(quantity: Quantity) -> str:
    """What a quantity asserts, in a few words: "floor 250", "70 to 80", "about 1,300", "40 percent", "49 years old"."""
    quantity = normal(quantity)
    unit = "" if quantity.kind is Kind.COUNT or not quantity.unit else f" {quantity.unit}"
    unit = " years old" if quantity.unit == _OF_AGE else unit
    about = "about " if quantity.approximate else ""
    if quantity.is_floor:
        return f"{about}floor {plain(quantity.figure)}{unit}"
    if quantity.is_ceiling:
        return f"{about}ceiling {plain(quantity.figure)}{unit}"
    if quantity.is_exact or quantity.high is None:
        return f"{about}{plain(quantity.figure)}{unit}"
    return f"{about}{plain(quantity.figure)} to {plain(quantity.high)}{unit}"


def says(claim: Claim) -> str:
    """What a claim gives and who says so: "floor 250, says the Observatory"."""
    given = describe(claim.quantity)
    if not claim.speaker:
        return given
    if not claim.speaker.islower():
        return f"{given}, says {claim.speaker}"
    many = claim.speaker.endswith(_GROUP_SPEAKERS)
    named = claim.speaker.split()[0] in _DETERMINERS
    return f"{given}, {'say' if many else 'says' if named else 'says the'} {claim.speaker}"


def difference(a: Quantity, b: Quantity) -> str:
    """By how much two figures differ, absolutely and as a part of the larger: "50 (20 %)"."""
    a, b = normal(a), normal(b)
    if a.kind is Kind.SHARE:
        return f"{plain(round(gap(a, b), 1))} percentage points"
    return f"{plain(gap(a, b))} ({materiality(a, b):.0%})".replace("%", " %")


def holds_if(a: Quantity, b: Quantity) -> str:
    """What must be true for both to hold: "the count is 251 or more"; empty where nothing can be."""
    a, b = normal(a), normal(b)
    both = asserted(a).common(asserted(b))
    if both.is_empty:
        return ""
    noun = "count" if a.kind is Kind.COUNT else "figure"
    return f"the {noun} is {_range(both, whole=a.kind is Kind.COUNT)}"


def _range(values: Interval, whole: bool) -> str:
    low, high = values.low, values.high
    low_open, high_open = values.low_open and low.is_finite(), values.high_open and high.is_finite()
    if whole and low_open and low == low.to_integral_value():
        low, low_open = low + 1, False
    if whole and high_open and high == high.to_integral_value():
        high, high_open = high - 1, False
    if low == high:
        return plain(low)
    if not high.is_finite():
        return f"more than {plain(low)}" if low_open else f"{plain(low)} or more"
    if not low.is_finite():
        return f"less than {plain(high)}" if high_open else f"{plain(high)} or less"
    start = f"more than {plain(low)}" if low_open else f"from {plain(low)}"
    return f"{start} {'and less than' if high_open else 'to'} {plain(high)}"
