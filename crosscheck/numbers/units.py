"""Reads the unit that stands at a figure: shares, money, measures, durations."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.model import Kind
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.unit_names import CURRENCIES, SIGNS, WORDS

__all__ = ["MILLIONS", "Unit", "currency_after", "currency_before", "has_unit", "is_stones", "unit_after"]

_MONEY = load("currencies")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's usual name, its kind, and the token after it."""

    name: str
    kind: Kind
    last: int


_NO_UNITS = {"no unit"}  # phrases that begin like a unit and are none: "barrel bombs"
_NEED_GLUE = words("units", "glued_only")
_MARKS: dict[str, str] = _MONEY["signs"]
_PREFIXES: dict[str, str] = _MONEY["prefixes"]
MILLIONS: dict[str, str] = _MONEY["millions"]
_CODES: dict[str, str] = {**_MONEY["codes"], **MILLIONS}
_SUMS: dict[str, str] = _MONEY["sums"]
_COINS: dict[str, str] = _MONEY["coins"]


# ---------------------------------------------------------------- money
def currency_before(tokens: Tokens, at: int, floor: int) -> tuple[int, str] | None:
    """The first token and the name of the currency right before token ``at``, which begins a figure."""
    raw = tokens.raw
    i = at - 1
    if i < floor or tokens.gap[at] == 2:
        return None
    if raw[i] in _MARKS:
        return _marked(tokens, i, floor)
    if raw[i] == "PS" and len(raw[at]) == 1 and not tokens.glued(at + 1):
        return None  # "PS5" is a console, "PS5m" and "PS8.1bn" are badly encoded pounds
    if raw[i] in _CODES and raw[i] not in ("US", "TRY") and tokens.gap[at] < 2:
        return (i, _CODES[raw[i]]) if tokens.glued(at) or len(raw[i]) > 1 else None
    if raw[i] in _PREFIXES and i - 1 >= floor and raw[i - 1] in _MARKS and tokens.glued(i) and tokens.glued(at):
        return i - 1, _PREFIXES[raw[i]]  # "$A82m", "$US160 million"
    if raw[i] in _SUMS and tokens.gap[i] and tokens.glued(at) and _is_sum(tokens, at):
        return i, _SUMS[raw[i]]
    if raw[i] == "." and raw[i - 1] in ("Rs", "Rp", "Dh", "Dhs") and i - 1 >= floor:
        return i - 1, _CODES[raw[i - 1]]
    return None


def _is_sum(tokens: Tokens, at: int) -> bool:
    """Whether a figure has thousands or a scale behind it, as sums have and names have not: "50,000", "1.2bn"."""
    glued = tokens.glued(at + 1) and (tokens.raw[at + 1] in _SUM_SIGNS)
    return glued or "," in tokens.raw[at] or (tokens.gap[at + 1] == 1 and tokens.low[at + 1] in _SCALES)


_SUM_SIGNS = {"m", "mn", "bn", "tn", "trn"}


def _marked(tokens: Tokens, i: int, floor: int) -> tuple[int, str]:
    """A sign with the letters before it: "$", "US$", "S $", "U.S. $"."""
    raw = tokens.raw
    if raw[i] in ("$", "£") and i - 1 >= floor and tokens.gap[i] < 2:
        letters = raw[i - 1]
        if letters in _PREFIXES and (tokens.glued(i) or letters in ("S", "HK", "US", "NZ", "NT", "C")):
            name = _PREFIXES[letters]
            return i - 1, name if raw[i] == "$" or letters == "E" else _MARKS[raw[i]]
    return i, _MARKS[raw[i]]


def currency_after(tokens: Tokens, at: int) -> Unit | None:
    """The currency that begins at token ``at``: "dollars", "Australian dollars", "€", "USD"."""
    if tokens.gap[at] == 2:
        return None
    if tokens.raw[at] in _MARKS and tokens.raw[at] not in ("$", "£") and tokens.kind[at + 1] != "num":
        return Unit(_MARKS[tokens.raw[at]], Kind.MONEY, at + 1)
    if tokens.raw[at] in _CODES and tokens.raw[at] not in ("US", "PS", "TRY", "Sh"):
        return Unit(_CODES[tokens.raw[at]], Kind.MONEY, at + 1)
    if tokens.raw[at] in _COINS and tokens.glued(at) and tokens.kind[at - 1] == "num":
        return Unit(_COINS[tokens.raw[at]], Kind.MONEY, at + 1)
    if (found := CURRENCIES.match(tokens.low, at)) and not _won(tokens, at):
        if tokens.low[at : at + 4] == ["pounds", "per", "square", "inch"]:
            return None  # a pressure
        if tokens.low[at] in ("pound", "pounds") and _weighs(tokens, at):
            return Unit("pound", Kind.MEASURE, at + 1)
        return Unit(found[1], Kind.MONEY, at + found[0])
    return None


def _won(tokens: Tokens, at: int) -> bool:
    """Whether "won" is the verb: "two won gold"; behind a figure in words, money ends its clause ("paid two won")."""
    if tokens.low[at] != "won" or tokens.low[at - 1] in _SCALES:
        return False
    if tokens.kind[at - 1] == "num":
        return tokens.low[at + 1] in _DETERMINERS or tokens.low[at + 1] in _PRIZES  # "12 won three prizes"
    return tokens.kind[at + 1] == "word" or tokens.kind[at - 2] != "word" or tokens.low[at - 2] in _DETERMINERS


_SCALES = words("numerals", "scales")
_DETERMINERS = {"the", "these", "those", "all", "its", "their", "a", "an", "his", "her"}
_PRIZES = {"gold", "silver", "bronze", "medals", "prizes", "seats", "awards", "one", "two", "three"}


def _weighs(tokens: Tokens, at: int) -> bool:
    """Whether "pounds" is a weight: "200 pounds of rice", "a 90-pound dog", "weighs 12 pounds"."""
    if tokens.low[at - 1] == "-" and _FEES.intersection(tokens.low[at + 1 : at + 3]):
        return False  # "a 50-pound fine"
    if tokens.low[at + 1] == "of" or tokens.low[at - 1] == "-":
        return True
    if tokens.low[at + 1] in _OVERWEIGHT or tokens.low[at + 1 : at + 3] == ["in", "weight"]:
        return True
    if tokens.low[at - 2] in (",", "and") and tokens.low[at - 3] in _HIGH:
        return True  # "6 feet tall and 190 pounds"
    for word in reversed(tokens.low[at - 6 : at]):
        if word == "." or word.startswith("weigh") or word in _HEAVY:
            return word != "."
    return False


_FEES = words("units", "fees")
_HEAVY = words("units", "heavy")
_OVERWEIGHT = {"overweight", "underweight", "heavier"}
_HIGH = {"feet", "foot", "ft", "inches", "tall"}


# ---------------------------------------------------------------- measures
_JOINED = words("units", "joined")


def unit_after(tokens: Tokens, at: int, one: bool = False) -> Unit | None:
    """The unit that begins at token ``at``, the token after a figure; a hyphen or a bracket may stand before it."""
    if tokens.gap[at] == 2:
        return None
    hyphen = tokens.low[at] == "-" and tokens.glued(at) and tokens.glued(at + 1)
    start = at + 1 if hyphen else at
    found = WORDS.match(tokens.low, start)
    sign = SIGNS.match(tokens.raw, start)
    if sign and (not found or sign[0] >= found[0]) and _sign_fits(tokens, start, sign, hyphen):
        found = sign
    if not found or found[1][0] in _NO_UNITS or (not hyphen and tokens.low[start].removesuffix("s") in _JOINED):
        return None
    if tokens.low[start] == "second" and not hyphen and tokens.hyphen(start + 1) and tokens.low[start + 2] != "long":
        return None  # "14 second-hand cars"
    (name, kind), last = found[1], start + found[0]
    if tokens.raw[last] in _POWERS and tokens.glued(last) and f"square {name}" in _SQUARES:
        name, last = f"{_POWERS[tokens.raw[last]]} {name}", last + 1
    return Unit(name, kind, last)


_POWERS = {"2": "square", "²": "square", "3": "cubic", "³": "cubic"}
_SQUARES = {
    f"square {unit}" for unit in ("metre", "kilometre", "foot", "mile", "centimetre", "inch", "yard", "millimetre")
}


def _sign_fits(tokens: Tokens, at: int, sign: tuple[int, object], hyphen: bool) -> bool:
    """Whether a letter or sign is a unit here: short ones must be glued to the digits, or stand alone after them."""
    raw = tokens.raw[at]
    if tokens.kind[at - 1 - hyphen] not in ("num", "frac", "word") or (hyphen and raw in ("in", "A", "C", "F", "V")):
        return False
    if raw in _NEED_GLUE and sign[0] == 1 and not tokens.glued(at):
        return False
    if raw == "st" and not is_stones(tokens, at):
        return False
    if raw == "s" and "." not in tokens.raw[at - 1]:
        return False  # "the over-55s" are no seconds
    if raw in _QUOTES and (
        (tokens.kind[at + 1] == "word" and tokens.glued(at + 1))
        or (raw in ('"', "”", "’", "'") and not _opened(tokens, at))
    ):
        return False
    after = at + sign[0]
    runs_on = tokens.kind[at] == "word" and tokens.glued(after) and tokens.kind[after] == "num"
    return not runs_on or tokens.raw[after] in _POWERS


def is_stones(tokens: Tokens, at: int) -> bool:
    """Whether "st" at ``at`` is a weight: "13st", "he is 21st 4lb"; not "1st", "21st" and not "42st Street"."""
    digits = tokens.raw[at - 1]
    if tokens.raw[at] != "st" or not tokens.glued(at) or not digits.isdecimal() or len(digits) > 2:
        return False
    pounds = tokens.kind[at + 1] == "num" and tokens.low[at + 2] in _POUNDS
    first = digits[-1] == "1" and digits != "11"
    if first:  # "on the 21st 4lb of drugs were found"
        return pounds and tokens.low[at - 2] != "the"
    return pounds or not (tokens.capital(at + 1) or tokens.low[at + 1] == "century")


_POUNDS = {"lb", "lbs"}
_QUOTES = frozenset("'’\"”")


def _opened(tokens: Tokens, at: int) -> bool:
    """Whether the quotation mark at ``at`` closes nothing, since none of its kind stands shortly before."""
    opening = {"”": '“"', '"': '"“', "’": "‘'", "'": "'‘"}[tokens.raw[at]]
    return not any(tokens.raw[i] and tokens.raw[i] in opening for i in range(at - 12, at))


def has_unit(tokens: Tokens, at: int) -> bool:
    """Whether a percent sign, a scale, a currency or a unit in small letters follows the number at ``at``."""
    after = at + 1
    return (
        tokens.raw[after] == "%"
        or tokens.low[after] in _SCALES
        or currency_after(tokens, after) is not None
        or (unit_after(tokens, after) is not None and not tokens.capital(after))
        or (tokens.glued(after) and _is_scaled(tokens, after))
    )


def _is_scaled(tokens: Tokens, at: int) -> bool:
    """Whether the letters at ``at`` are a scale: "4bn", "4m" before money or a plural, "5k" before "a month"."""
    sign, after = tokens.low[at], tokens.low[at + 1]
    if sign in _SURE_SCALES:
        return True
    if sign not in ("m", "b", "k") or tokens.gap[at + 1] != 1:
        return False
    rated = sign == "k" and after in ("a", "per") and tokens.low[at + 2] in _PERIODS
    return rated or is_plural(after) or currency_after(tokens, at + 1) is not None


_SURE_SCALES = {"bn", "tn", "trn", "mn", "mln"}
_PERIODS = words("units", "rates", "periods")
