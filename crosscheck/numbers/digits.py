"""Reads figures in digits, with the fractions that stand at them: "1,200", "2½", "1/2"."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from decimal import Decimal

from crosscheck.numbers.figures import SHARE_STEP, Figure, past_half, scaled
from crosscheck.numbers.lexer import Tokens
from crosscheck.quantity import rounding_step

__all__ = ["read_digits"]

_MOST_DIGITS = 25
_ORDINAL_ENDS = {"th", "ths", "rd", "rds"}
_DENOMINATORS = {2, 3, 4, 5, 6, 8, 16}


def read_digits(tokens: Tokens, at: int, money: bool) -> Figure | None:
    """The figure that begins with the digits or the vulgar fraction at token ``at``."""
    raw, kind = tokens.raw, tokens.kind
    if kind[at] == "frac":
        value = _vulgar(raw[at])
        return scaled(tokens, Figure(at, at + 1, value, value, SHARE_STEP, digits=True, share=True), money)
    if len(raw[at]) > _MOST_DIGITS:
        return None
    printed = raw[at].replace(",", ".") if raw[at][-3:-2] == "," else raw[at]  # "€12,50"
    text = "".join(c for c in printed if c.isdecimal() or c == ".")
    value = Decimal(text)
    plain = text == raw[at] and "." not in text
    figure = Figure(at, at + 1, value, value, rounding_step(value), digits=True, plain=plain)
    figure = _with_fraction(tokens, figure)
    if plain and (last := past_half(tokens, at + 1)) is not None:
        value += Decimal("0.5")
        figure = Figure(at, last, value, value, Decimal("0.5"), digits=True)
    return scaled(tokens, figure, money)


def _vulgar(sign: str) -> Decimal:
    return Decimal(str(round(unicodedata.numeric(sign), 6)))


def _with_fraction(tokens: Tokens, figure: Figure) -> Figure:
    """Adds "½" or "1/2" after a whole number, and reads "1/2" itself."""
    at = figure.last
    if tokens.kind[at] == "frac" and figure.plain:
        value = figure.value + _vulgar(tokens.raw[at])
        return replace(figure, last=at + 1, value=value, mantissa=value, step=Decimal("0.1"), plain=False)
    if (part := _hyphened(tokens, at)) is not None:
        return _with_hyphened(tokens, figure, part)
    if not figure.plain:
        return figure
    if (own := _slash(tokens, figure.first)) is not None:
        return replace(
            figure,
            last=at + 2 + _is_ordinal(tokens, at + 2),
            value=own,
            mantissa=own,
            step=SHARE_STEP,
            plain=False,
            share=True,
        )
    if tokens.gap[at] == 1 and tokens.kind[at] == "num" and (part := _slash(tokens, at)) is not None and part < 1:
        value = figure.value + part
        return replace(figure, last=at + 3, value=value, mantissa=value, step=Decimal("0.1"), plain=False)
    return figure


def _hyphened(tokens: Tokens, at: int) -> Decimal | None:
    """The fraction that a hyphen joins to a figure, which ends before token ``at``: "5-1/4 cents"."""
    joined = tokens.hyphen(at) and tokens.kind[at + 1] == "num" and tokens.raw[at + 4] not in ("-", "/")
    part = _slash(tokens, at + 1, chained=True) if joined else None
    return part if part is not None and tokens.raw[at + 1] != "0" and part < 1 else None


def _with_hyphened(tokens: Tokens, figure: Figure, part: Decimal) -> Figure:
    """Adds the fraction behind a hyphen, which is one of the last place of a price: "$6.12-1/4" is $6.1225."""
    step = figure.step if "." in tokens.raw[figure.first] else Decimal(1)
    value = figure.value + part * step
    return replace(figure, last=figure.last + 4, value=value, mantissa=value, step=step / 10, plain=False)


def _is_ordinal(tokens: Tokens, at: int) -> bool:
    """Whether the ending of an ordinal is glued to the figure: "1/10th of the power", "2/3rds"."""
    return tokens.low[at] in _ORDINAL_ENDS and tokens.glued(at)


def _slash(tokens: Tokens, at: int, chained: bool = False) -> Decimal | None:
    """The fraction "1/2" at token ``at``; ``chained`` where a sign may stand glued before it."""
    if tokens.raw[at + 1] not in ("/", "⁄") or tokens.gap[at + 1] or tokens.gap[at + 2] or tokens.raw[at + 3] == "/":
        return None
    over, under = tokens.raw[at], tokens.raw[at + 2]
    if not (over.isdecimal() and under.isdecimal() and len(over) < 4 and len(under) < 4):
        return None
    chained = not chained and tokens.glued(at) and tokens.raw[at - 1] == "/"
    if (
        (int(under) not in _DENOMINATORS and not (_is_ordinal(tokens, at + 3) and int(under)))
        or int(over) >= int(under)
        or chained
    ):
        return None
    return round(Decimal(int(over)) / int(under), 6)
