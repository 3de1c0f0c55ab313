"""Whether a figure is printed in a text, whatever it counts there."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from crosscheck.model import Claim, Kind, Quantity, Source
from crosscheck.quantity import normal

__all__ = ["stands_alone", "stands_in"]

_COMMON = 13  # smaller figures stand in too many places to count unless the kind is the same


def stands_in(quantity: Quantity, text: str) -> bool:
    """Whether the text prints the quantity's figure."""
    wanted = normal(quantity)
    alike = {wanted.kind} | ({Kind.MONEY, Kind.MEASURE, Kind.RATE} if wanted.kind is not Kind.COUNT else set())
    return any(value == wanted.figure and (abs(value) >= _COMMON or kind in alike) for value, kind in _values(text))


def stands_alone(claim: Claim, source: Source) -> bool:
    """Whether the claim of the body is the only place where its source, the title included, prints the figure."""
    rest = f"{source.title or ''}\n{source.text[: claim.span.start]}\n{source.text[claim.span.end :]}"
    return not stands_in(claim.quantity, rest)


@lru_cache(maxsize=256)
def _values(text: str) -> tuple[tuple[Decimal, Kind], ...]:
    from crosscheck.numbers import find_numbers  # only where a text is read: it would slow the start of every command

    quantities = [normal(mention.quantity) for mention in find_numbers(text)]
    return tuple((value, q.kind) for q in quantities for value in {q.low, q.high} if value is not None)
