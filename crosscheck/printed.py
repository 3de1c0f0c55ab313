"""Whether a figure is printed somewhere in a text, whatever it counts there."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from crosscheck.model import Kind, Quantity
from crosscheck.quantity import normal, tolerance

__all__ = ["stands_in"]

_NEAR = Decimal("0.05")
_COMMON = 13  # smaller figures stand in too many places to count unless the kind is the same


def stands_in(quantity: Quantity, text: str) -> bool:
    """Whether the text prints the quantity's figure or a fair rounding of it."""
    wanted = normal(quantity)
    slack = max(tolerance(wanted), abs(wanted.figure) * _NEAR) if abs(wanted.figure) >= _COMMON else Decimal(0)
    alike = {wanted.kind} | ({Kind.MONEY, Kind.MEASURE, Kind.RATE} if wanted.kind is not Kind.COUNT else set())
    return any(
        abs(value - wanted.figure) <= slack and (abs(value) >= _COMMON or kind in alike)
        for value, kind in _values(text)
    )


@lru_cache(maxsize=256)
def _values(text: str) -> tuple[tuple[Decimal, Kind], ...]:
    from crosscheck.numbers import find_numbers  # only where a text is read: it would slow the start of every command

    quantities = [normal(mention.quantity) for mention in find_numbers(text)]
    return tuple((value, q.kind) for q in quantities for value in {q.low, q.high} if value is not None)
