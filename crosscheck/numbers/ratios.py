"""Reads a figure and the one it is a part of as a share: "one in three", "nine out of 10", "a 1-in-4 chance"."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.model import Kind
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.units import currency_after, unit_after
from crosscheck.numbers.values import Figure, read_figure

__all__ = ["ratio"]

_ROUND = frozenset({10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 90, 100, 500, 1000, 10000, 100000, 1000000})


def ratio(tokens: Tokens, figure: Figure) -> Figure | None:
    """ "one in three", "2 in 5", "nine out of 10", "one of four"; not "20 in 30 days" and not "one of the four"."""
    low, at = tokens.low, figure.last + tokens.hyphen(figure.last)
    joint = low[at : at + 2] == ["out", "of"]
    if (not joint and low[at] not in ("in", "of")) or figure.convention or figure.share:
        return None
    start = at + 2 if joint else at + 1
    if at > figure.last and not tokens.hyphen(start):
        return None
    start += tokens.hyphen(start)  # "a one-in-three risk"
    under = read_figure(tokens, start + 1 if tokens.low[start] == "every" else start)
    if under is None or under.convention or under.share or not _fits(figure, under, low[at]):
        return None
    after = unit_after(tokens, under.last) or currency_after(tokens, under.last)
    if after and (low[at] == "in" or after.kind is not Kind.COUNT) and not joint:
        return None
    if low[at] == "of" and (figure.value != 1 or not _stressed(tokens, figure.first, start)):
        return None
    value, step = round(figure.value / under.value, 6), Decimal("0.1")
    return Figure(figure.first, under.last, value, value, min(value, step), share=True)


def _stressed(tokens: Tokens, first: int, start: int) -> bool:
    """Whether "one of five" is a part of all: "one of every five", "only one of five"; else it counts one of them."""
    return tokens.low[start] == "every" or tokens.low[first - 1] in ("only", "just")


def _fits(over: Figure, under: Figure, joint: str) -> bool:
    """Whether two figures may be a ratio: whole, the first one smaller, the second one round or small."""
    whole = over.value == over.value.to_integral_value() and under.value == under.value.to_integral_value()
    if not whole or not Decimal(0) < over.value < under.value or over.value > 999 or over.scaled:
        return False
    hundreds = over.value == 1 and under.value % 100 == 0 and (under.value < 1900 or under.value > 2100)
    return joint == "out" or under.value <= 10 or (joint == "in" and (under.value in _ROUND or hundreds))
