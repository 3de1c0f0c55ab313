"""Puts a figure together with its sign, its currency and its unit into an amount."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.model import Kind
from crosscheck.numbers.classes import is_class
from crosscheck.numbers.figures import past_half, times
from crosscheck.numbers.heights import small_after
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.quakes import has_magnitude
from crosscheck.numbers.ratios import ratio
from crosscheck.numbers.units import MILLIONS, Unit, currency_after, currency_before, unit_after
from crosscheck.numbers.values import Figure, read_figure

__all__ = ["Amount", "read_amount"]

_STOPS = words("contexts", "nouns", "stops")
_SCALES: dict[str, int] = load("numerals")["scales"]
_HOURS = frozenset({"h", "hr", "hrs"})
_QUOTES = frozenset('"“”')
_HALF, _MILLION = Decimal("0.5"), Decimal(10) ** 6
_MINUS = frozenset({"-", "−", "–"})
_OPENERS = frozenset("([$£€~<>=≈≤≥±")  # signs that a minus may follow without a space


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure with what is bound to it: tokens ``first`` to ``last`` (excluded), ``number`` the figure alone."""

    first: int
    last: int
    number: tuple[int, int]
    figure: Figure
    value: Decimal
    unit: str = ""
    kind: Kind = Kind.COUNT
    signed: str = ""

    @property
    def bare(self) -> bool:
        """Whether no unit is printed with it."""
        return not self.unit and self.kind is Kind.COUNT


def read_amount(tokens: Tokens, at: int, floor: int, money: bool = False) -> Amount | None:
    """The amount whose figure begins at token ``at``; what stands before it is looked for back to token ``floor``.

    ``money`` tells that it ends a range of sums ("$2.5m-3m").
    """
    currency = currency_before(tokens, at, floor)
    figure = read_figure(tokens, at, money=money or currency is not None)
    if figure is None:
        return _one_and_half(tokens, at)
    if currency and tokens.raw[currency[0]] in MILLIONS:
        figure = times(figure, figure.last, _MILLION)
    first = currency[0] if currency else at
    first, sign, value = _signed(tokens, first, at, floor, figure.value)
    if sign and currency is None and (currency := currency_before(tokens, first, floor)) is not None:
        figure = read_figure(tokens, at, money=True) or figure  # "$-50.8bn"
        first, value = currency[0], figure.value if sign == "+" else -figure.value
    number = (first if sign and not currency else at, figure.last)
    amount = Amount(first, figure.last, number, figure, value, signed=sign)
    if currency:
        return _with_currency(tokens, amount, currency[1])
    if (part := ratio(tokens, figure)) is not None:
        return replace(amount, last=part.last, number=(at, part.last), figure=part, value=part.value, kind=Kind.SHARE)
    return _past_quote(tokens, amount) or _with_unit(tokens, amount)


def _past_quote(tokens: Tokens, amount: Amount) -> Amount | None:
    """The amount whose unit stands behind the quotation mark: '"hundreds of millions" of pounds'."""
    last = amount.last
    if (
        tokens.raw[last] not in _QUOTES
        or tokens.kind[last - 1] != "word"
        or tokens.raw[amount.first - 1] not in _QUOTES
    ):
        return None
    found = _with_unit(tokens, replace(amount, last=last + 1))
    return found if found.unit else None


def _one_and_half(tokens: Tokens, at: int) -> Amount | None:
    """ "an hour and a half", "a mile and a half": a unit without a figure."""
    if tokens.low[at] not in ("a", "an"):
        return None
    unit = unit_after(tokens, at + 1) or currency_after(tokens, at + 1)
    if unit is None or (last := _half_more(tokens, unit.last)) is None:
        return None
    value = 1 + _HALF
    return Amount(at, last, (at, last), Figure(at, last, value, value, _HALF), value, unit.name, unit.kind)


def _half_more(tokens: Tokens, at: int) -> int | None:
    """The token after "and a half" behind a unit, where no noun takes the half: "and a half marathon"."""
    last = past_half(tokens, at)
    noun = last is not None and tokens.kind[last] == "word" and tokens.low[last] not in _STOPS
    return None if noun or last is None or tokens.hyphen(last) else last


def _signed(tokens: Tokens, first: int, at: int, floor: int, value: Decimal) -> tuple[int, str, Decimal]:
    """The sign before the figure or its currency, or between the two ("$-50.8bn"), or in words ("minus 5")."""
    raw, low, before = tokens.raw, tokens.low, first - 1
    if before < floor:
        return first, "", value
    if low[before] == "minus" and low[before - 2 : before] == ["plus", "or"] and before - 2 >= floor:
        return before - 2, "", value
    if low[before] in ("minus", "negative"):
        return before, "-", -value
    if tokens.kind[at] != "num":
        return first, "", value
    if low[before - 1] == "minus" and raw[before] in _MINUS and before - 1 >= floor:
        return before - 1, "-", -value
    opened = not tokens.glued(before) or raw[before - 1] in _OPENERS
    if not tokens.glued(first) or not opened or raw[before] not in (*_MINUS, "+"):
        return first, "", value
    return (before, "+", value) if raw[before] == "+" else (before, "-", -value)


def _with_currency(tokens: Tokens, amount: Amount, name: str) -> Amount:
    """Money; a currency after the figure narrows it ("$500 US", "$500 Canadian", "$5 USD")."""
    last = amount.last
    after = currency_after(tokens, last)
    if after and name == "dollar" and after.name.endswith("dollar"):
        return replace(amount, last=after.last, unit=after.name, kind=Kind.MONEY)
    if after and after.name == name:
        last = after.last
    elif name == "dollar" and tokens.raw[last] == "US":
        last += 1
    return replace(amount, last=last, unit=name, kind=Kind.MONEY)


def _with_unit(tokens: Tokens, amount: Amount) -> Amount:
    at = amount.last
    if tokens.low[at] == "-" and tokens.glued(at) and tokens.glued(at + 1):
        money: Unit | None = currency_after(tokens, at + 1)
    else:
        money = currency_after(tokens, at)
    if (height := _height(tokens, amount)) is not None:
        return height
    unit = money or _bracketed(tokens, at) or unit_after(tokens, at) or _quake(tokens, amount)
    if unit and tokens.raw[at] == "m" and _is_minutes(tokens, amount):
        unit = Unit("minute", Kind.DURATION, unit.last)
    if unit and is_class(tokens, unit.last):
        return amount  # "13 Year 9 pupils"
    if unit is None or (amount.figure.convention and not tokens.low[at].strip()):
        return _of_unit(tokens, amount)
    amount = replace(amount, last=unit.last, unit=unit.name, kind=unit.kind)
    if amount.figure.plain and (last := _half_more(tokens, unit.last)) is not None:
        return replace(amount, last=last, number=(amount.number[0], last), value=amount.value + _HALF)
    return _scaled_by_code(tokens, amount) if money else amount


def _is_minutes(tokens: Tokens, amount: Amount) -> bool:
    """ "2h 40m"; not "the 24h 100m race", "2h 4.5m"."""
    hours = tokens.low[amount.first - 1] in _HOURS and tokens.kind[amount.first - 2] == "num"
    return hours and tokens.raw[amount.first].isdecimal() and amount.value < 60


def _scaled_by_code(tokens: Tokens, amount: Amount) -> Amount:
    """The scale in or behind the code of a currency: "120 MEUR", "75 USD million"."""
    code, last = tokens.raw[amount.last - 1], amount.last
    power = _SCALES.get(tokens.low[last], 0) if code.isupper() and tokens.gap[last] == 1 else 0
    if code in MILLIONS or (power and not amount.figure.scaled):
        factor, last = (_MILLION, last) if code in MILLIONS else (Decimal(10) ** power, last + 1)
        figure = times(amount.figure, amount.figure.last, factor)
        return replace(amount, last=last, figure=figure, value=amount.value * factor)
    return amount


def _height(tokens: Tokens, amount: Amount) -> Amount | None:
    """Feet and inches, stones and pounds: 5'10" is read in feet, "13st 4lb" in stones."""
    found = small_after(tokens, amount.last)
    if found is None:
        return None
    unit, parts, whole, last = found
    value = amount.value + round(Decimal(parts) / whole, 2)
    return replace(amount, last=last, number=(amount.number[0], last), value=value, unit=unit, kind=Kind.MEASURE)


def _of_unit(tokens: Tokens, amount: Amount) -> Amount:
    """The unit after "of": "hundreds of dollars", "half of one per cent" stays a share."""
    figure = amount.figure
    vague = figure.convention or tokens.low[figure.last - 1] in ("million", "billion", "couple")
    whole = _past_article(tokens, amount.last)
    if figure.share and whole > amount.last:
        unit = unit_after(tokens, whole) or currency_after(tokens, whole)
        if unit:
            return replace(amount, last=unit.last, unit=unit.name, kind=unit.kind)
    if vague and tokens.low[amount.last] == "of":
        unit = currency_after(tokens, amount.last + 1) or unit_after(tokens, amount.last + 1)
        if unit:
            return replace(amount, last=unit.last, unit=unit.name, kind=unit.kind)
    return replace(amount, kind=Kind.SHARE) if figure.share else amount


def _quake(tokens: Tokens, amount: Amount) -> Unit | None:
    told = has_magnitude(tokens, amount.first, amount.last)
    return Unit("magnitude", Kind.MEASURE, amount.last) if told else None


def _past_article(tokens: Tokens, at: int) -> int:
    """The token after "of a", "an", "-of-an-" at ``at``, itself where no article stands there."""
    low, last = tokens.low, at
    while last < at + 5 and (tokens.hyphen(last) or low[last] in ("of", "a", "an", "one")):
        last += 1
    return last if {"a", "an", "one"}.intersection(low[at:last]) else at


def _bracketed(tokens: Tokens, at: int) -> Unit | None:
    """ "5 (kilometres)" is rare, "5 [km]" rarer; both are read."""
    if tokens.raw[at] not in ("(", "[") or tokens.kind[at + 1] != "word":
        return None
    unit = unit_after(tokens, at + 1)
    if unit and tokens.raw[unit.last] in (")", "]"):
        return Unit(unit.name, unit.kind, unit.last + 1)
    return None
