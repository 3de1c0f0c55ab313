"""Reads numerals in words: "two hundred and fifty", "twenty-five", "a dozen", "a million and a half"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from crosscheck.numbers.figures import Figure, past_half, scaled
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.quantity import rounding_step

__all__ = ["read_cardinal", "read_multiple"]

_NUMERALS = load("numerals")
_UNITS: dict[str, int] = _NUMERALS["units"]
_CARDINALS: dict[str, int] = {**_UNITS, **_NUMERALS["tens"]}
_SCALES: dict[str, int] = _NUMERALS["scales"]
_MULTIPLES: dict[str, int] = _NUMERALS["multiples"]
_DOUBLES, _BEFORE_DOUBLE, _AFTER_DOUBLE = (
    words("numerals", "predeterminers", key) for key in ("words", "before", "after")
)
_ALONE = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
_ABOUT = words("bounds", "before", "about")
_TEN = 10
_LONGEST = 16  # words; a longer numeral is a text that wants to cost time
_LARGEST = Decimal(10) ** 9  # what may still be multiplied by a scale again ("a hundred thousand million")


def read_multiple(tokens: Tokens, at: int) -> Figure | None:
    """ "twice", "threefold", "double" in "double the price"."""
    word = tokens.low[at]
    if word not in _MULTIPLES or (word in _DOUBLES and not _measures(tokens, at)):
        return None
    value = Decimal(_MULTIPLES[tokens.low[at]])
    return Figure(at, at + 1, value, value, Decimal(1), multiple=True)


def _measures(tokens: Tokens, at: int) -> bool:
    """Whether "double" says how many times: "cost double the price"; "to double the price" does not."""
    return tokens.low[at - 1] in _BEFORE_DOUBLE and tokens.low[at + 1] in _AFTER_DOUBLE and tokens.gap[at + 1] == 1


class _Sum(NamedTuple):
    """A numeral while it is read: what the scales so far closed, the part below the next scale, the last scale."""

    total: Decimal = Decimal(0)
    part: Decimal = Decimal(0)
    power: int = 99
    seen: bool = False
    closed: bool = False


def read_cardinal(tokens: Tokens, at: int) -> Figure | None:
    """The numeral in words that begins at token ``at``."""
    low, first, so_far = tokens.low, at, _Sum()
    if low[at] in ("a", "an"):
        if (low[at + 1] not in _SCALES and low[at + 1] != "dozen") or tokens.gap[at + 1] > 1:
            return None
        so_far, at = _Sum(part=Decimal(1), seen=True), at + 1
    while (
        at < first + _LONGEST and (tokens.gap[at] < 2 or at == first) and (more := _taken(so_far, low[at])) is not None
    ):
        so_far, at = more, _joint(tokens, first, at + 1, more)
    if not so_far.seen:
        return None
    value = so_far.total + so_far.part
    if (last := past_half(tokens, at)) is not None:
        half = Decimal(10) ** so_far.power / 2 if so_far.total and not so_far.part else Decimal("0.5")
        return scaled(tokens, _figure(first, last, value + half), False)
    if (spoken := _with_decimals(tokens, first, at, value)) is not None:
        return spoken
    return replace(_figure(first, at, value), plain=value <= 100)


def _with_decimals(tokens: Tokens, first: int, at: int, whole: Decimal) -> Figure | None:
    """ "two point four million", "zero point two five": decimals that are spoken; not "two point guards"."""
    last, digits = at + 1, ""
    while tokens.low[at] == "point" and 0 <= _UNITS.get(tokens.low[last], _TEN) < _TEN and last < at + _LONGEST:
        digits, last = digits + str(_UNITS[tokens.low[last]]), last + 1
    if not digits or whole != whole.to_integral_value() or tokens.low[first - 1] in ("this", "that", "any"):
        return None
    return scaled(tokens, _figure(first, last, Decimal(f"{int(whole)}.{digits}")), False)


def _figure(first: int, last: int, value: Decimal) -> Figure:
    return Figure(first, last, value, value, rounding_step(value))


def _taken(so_far: _Sum, word: str) -> _Sum | None:
    """The numeral with one more word, None where the word does not go on it."""
    if so_far.closed:
        return None
    if word in _CARDINALS:
        number = _CARDINALS[word]
        fits = _adds(so_far.part, number, fresh=not so_far.seen or bool(so_far.total))
        return so_far._replace(part=so_far.part + number, seen=True) if fits else None
    if word == "dozen":
        return so_far._replace(part=(so_far.part or Decimal(1)) * 12, seen=True, closed=True)
    if word not in _SCALES or (not so_far.seen and word not in _ALONE):
        return None
    return _hundreds(so_far) if word == "hundred" else _multiplied(so_far, _SCALES[word])


def _hundreds(so_far: _Sum) -> _Sum | None:
    if so_far.part >= 100 or (so_far.seen and not so_far.part):
        return None
    return so_far._replace(part=(so_far.part or Decimal(1)) * 100, seen=True)


def _multiplied(so_far: _Sum, power: int) -> _Sum | None:
    """Closes the part with a scale smaller than the last one, or multiplies all ("two thousand million")."""
    if power < so_far.power:
        total = so_far.total + (so_far.part or Decimal(1)) * Decimal(10) ** power
        return so_far._replace(total=total, part=Decimal(0), power=power, seen=True)
    if so_far.part or not so_far.total or so_far.total >= _LARGEST:
        return None
    return so_far._replace(total=so_far.total * Decimal(10) ** power, power=power)


def _adds(part: Decimal, number: int, fresh: bool) -> bool:
    """Whether a numeral goes on the one before it: 5 on 20 and on 200, not on 15."""
    if part == 0:
        return fresh
    room = 100 if part % 100 == 0 else 10 if part % 10 == 0 and part % 100 >= 20 else 0
    return 0 < number < room


def _joint(tokens: Tokens, first: int, at: int, so_far: _Sum) -> int:
    """Steps over the hyphen in "twenty-five" and the "and" in "two hundred and five" if a numeral follows."""
    low, part = tokens.low, so_far.part
    after = low[at + 1]
    if low[at] == "-" and not tokens.gap[at] and not tokens.gap[at + 1]:
        compound = part and part % 10 == 0 and part % 100 and 0 < _UNITS.get(after, 0) < 10
        if compound or after in _SCALES or after == "dozen":
            return at + 1
    goes_on = (part >= 100 and part % 100 == 0) or (so_far.total and not part)
    if low[at] == "and" and after in _CARDINALS and goes_on and not _begins_another(tokens, first, at, so_far):
        return at + 1
    return at


def _begins_another(tokens: Tokens, first: int, at: int, so_far: _Sum) -> bool:
    """Whether another numeral begins behind "and": "one million and two million"; no range goes down."""
    low = tokens.low
    power = _SCALES.get(low[at + 2], 0)
    if power and (power >= so_far.power if so_far.total and not so_far.part else power == 2):
        return True
    opened = low[first - 1] == "between" or (low[first - 2] == "between" and low[first - 1] in _ABOUT)
    other = read_cardinal(tokens, at + 1) if opened else None
    return other is not None and other.value > so_far.total + so_far.part
