"""Reads the rate that a quantity is given per: "$52 a barrel", "40 gallons of water per minute", "$9 per pupil"."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.model import Kind
from crosscheck.numbers.calendar import year
from crosscheck.numbers.ends import STOPS
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.unit_names import CURRENCIES, WORDS
from crosscheck.numbers.units import Unit, currency_after, currency_before, unit_after
from crosscheck.numbers.values import read_figure

__all__ = ["is_short_rate", "per", "rate_base"]

_ARTICLES = {"a", "an", "each", "every"}
_SHORT: dict[str, str] = load("units")["rates"]["short"]
_SUMS = {"sterling", "dollar", "euro", "rand"}
_SLASHED: dict[str, str] = load("units")["rates"]["slashed"]
_LATIN = {"capita": "person", "annum": "year", "diem": "day"}
_LATER = {"later", "earlier", "ago"}  # behind any rate; the others only behind a span of time, "$9 a barrel from May"
_LATER_IN_TIME = {"old", "apart"}
_DEDUCTED = words("units", "rates", "deducted")
_PERIODS = words("units", "rates", "periods")
_DAYS = words("contexts", "calendar", "weekdays") | {"now", "then", "today", "tomorrow", "yesterday"}
_GOES_ON = {"from", "and", "but", "when", "as", "since"}
_DETERMINERS = {"the", "a", "an", "its", "his", "her", "their", "our", "this", "that"}
_SCALES = words("numerals", "scales")
_MOST_GOODS = 3  # words
_SIZED = words("units", "rates", "sized")
_EVERY = (["for", "every"], ["for", "each"])
_TELLERS = words("units", "rates", "tellers")
_LARGE = {Decimal(10) ** 6: "million", Decimal(10) ** 9: "billion"}


def per(tokens: Tokens, at: int, unit: str) -> Unit | None:
    """What the quantity is given per, behind its unit or the goods it measures: "a month", "of oil per day"."""
    return _per(tokens, at, unit) or _per_time(tokens, at, unit)


def _per(tokens: Tokens, at: int, unit: str) -> Unit | None:
    """The rate that begins at token ``at``: "a month", "per week", "a barrel", "an hour", "/day", "-a-year"."""
    low, i = tokens.low, at
    while low[i] == "-" and i < at + 2:
        i += 1
    start = i + 2 if low[i : i + 2] in _EVERY else i + 1
    if (taken_by := rate_base(tokens, start)) is not None:
        return Unit(f"{unit} per {taken_by[0]}".strip(), Kind.RATE, taken_by[1])
    if tokens.raw[i] in _SHORT and unit.split()[-1:] and unit.split()[-1] in _SUMS:
        return Unit(f"{unit} per {_SHORT[tokens.raw[i]]}", Kind.RATE, i + 1)  # "£1,450pcm"
    sure = low[i] == "per" or (low[i] == "/" and tokens.glued(i))
    word = i + 2 if low[i + 1] == "-" else i + 1
    if (not sure and low[i] not in _ARTICLES) or tokens.gap[i] == 2 or tokens.kind[word] != "word":
        return None
    name, last = _what_for(tokens, word, at) if low[i] == "per" else _named(low, word)
    if unit and low[i] == "/" and sure and low[word] in _SLASHED:
        return Unit(f"{unit} per {_SLASHED[low[word]]}", Kind.RATE, word + 1)
    found = WORDS.match(low, word)
    timed = found is not None and found[1][1] is Kind.DURATION
    sized = low[i] == "a" and found is not None and found[1][0] in _SIZED
    once = (low[word] in _PERIODS or sized) and low[word] != unit and not _is_later(tokens, last, timed)
    if once or (sure and (found or low[i] == "per") and low[word] not in ("cent", "se")):
        return Unit(f"{unit} per {name}".strip(), Kind.RATE, last)
    return None


def is_short_rate(tokens: Tokens, at: int, floor: int) -> bool:
    """Whether the letters behind the sum at ``at`` say what it is per: "£1,450pcm"."""
    return tokens.raw[at + 1] in _SHORT and currency_before(tokens, at, floor) is not None


def rate_base(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """The number that a rate is taken by and the token after it: "per 100,000", "for every 1,000", "per 100 km"."""
    low, every = tokens.low, tokens.low[at - 2 : at] in _EVERY
    if not (every or (low[at - 1] == "per" and low[at - 2] != "as")) or (figure := read_figure(tokens, at)) is None:
        return None
    if year(tokens, at, at) is not None or not _TELLERS.isdisjoint(low[figure.last : figure.last + 2]):
        return None  # "per 2020 census data", "per two police sources"
    value = figure.value
    round_one = value >= 100 and value.normalize().as_tuple().digits == (1,)
    if figure.convention or figure.share or value <= 1 or (every and not round_one):
        return None  # "for every 12 men"
    name = _LARGE.get(value) or f"{value.normalize():,f}"
    unit = unit_after(tokens, figure.last)
    return (f"{name} {unit.name}", unit.last) if unit else (name, figure.last)


def _per_time(tokens: Tokens, at: int, unit: str) -> Unit | None:
    """The rate behind the goods that are measured: "700 barrels of crude oil per day", "20 cups of tea a day"."""
    low, i = tokens.low, at + 1
    if low[at] != "of":
        return None
    while i <= at + _MOST_GOODS and tokens.kind[i] == "word" and tokens.gap[i] == 1:
        if low[i] in STOPS or tokens.capital(i):
            break
        i += 1
    found = WORDS.match(low, i + 1)
    return _per(tokens, i, unit) if i > at + 1 and found and found[1][1] is Kind.DURATION else None


def _is_later(tokens: Tokens, at: int, timed: bool) -> bool:
    """Whether "a year" before token ``at`` tells when and not how often: "a year ago", "a year on,"."""
    word, after = tokens.low[at], tokens.low[at + 1]
    if word in _LATER or not timed:
        return word in _LATER
    if word in ("before", "after"):
        return after not in _DEDUCTED and tokens.low[at + 2] not in _DEDUCTED
    if word == "off":
        return after not in _DETERMINERS  # "gave 12 men a day off", not "took $5 a week off the bill"
    if word == "on":
        return tokens.kind[at + 1] not in ("word", "num") or after in _GOES_ON
    return word in _LATER_IN_TIME or (word == "from" and after in _DAYS)


def _what_for(tokens: Tokens, at: int, start: int) -> tuple[str, int]:
    """What stands behind "per": a unit, a currency, or the head of a noun phrase ("per primary school pupil").

    In "its $82 per share offer" the sum, which ends before token ``start``, describes the noun behind.
    """
    if WORDS.match(tokens.low, at) or tokens.low[at] in _LATIN or _describes(tokens, start):
        return _named(tokens.low, at)
    if money := currency_after(tokens, at):
        return money.name, money.last
    head, last = counted_head(tokens, at, one=True)
    return (head, last) if head else _named(tokens.low, at)


def _describes(tokens: Tokens, start: int) -> bool:
    """Whether a determiner stands right before the sum that ends before token ``start``: "its $82", "a 40 euro"."""
    i = start - 1
    while i > start - 5 and (
        tokens.kind[i] in ("num", "sign") or tokens.low[i] in _SCALES or CURRENCIES.match(tokens.low, i)
    ):
        i -= 1
    return i < start - 1 and (tokens.low[i] in _DETERMINERS or tokens.low[i].endswith("'s"))


def _named(low: list[str], at: int) -> tuple[str, int]:
    """The unit, or else the word, at token ``at`` and the token after it."""
    found = WORDS.match(low, at)
    return (found[1][0], at + found[0]) if found else (_LATIN.get(low[at], low[at]), at + 1)
