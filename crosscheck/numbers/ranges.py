"""Reads the second end of a range: "70 to 80 km", "70-80", "between 70 and 80", "$5m-$6m", "three or four years"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Kind
from crosscheck.numbers.amounts import Amount, read_amount
from crosscheck.numbers.bounds import BoundKind, bound_before
from crosscheck.numbers.calendar import clock, day, year
from crosscheck.numbers.changes import direction, direction_described, direction_to_level
from crosscheck.numbers.figures import Figure
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.idioms import ordinal
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.markets import has_traded_subject, is_far

__all__ = ["second_end"]

# Words that may stand before the second end: "from 36 to just 21", and those that may where nothing opens the range.
_ADVERBS = words("bounds", "adverbs", "second_end")
_GUESSED = words("bounds", "adverbs", "guessed_end")
_INSIDE = frozenset({BoundKind.ABOUT, BoundKind.FLOOR})  # bounds of the lower end: "between about", "from at least"

_VOTED = words("contexts", "scores", "near")
_SCALES: dict[str, int] = load("numerals")["scales"]
_DOZENS: dict[str, int] = load("numerals")["dozens"]
_MONEY = load("currencies")
_BEFORE_FIGURE = frozenset({*_MONEY["signs"], *_MONEY["codes"], *_MONEY["prefixes"], "-", "−", "–", "+", "."})


def second_end(tokens: Tokens, low: Amount, floor: int) -> tuple[Amount, Amount, int] | None:
    """The higher end, the lower end with the scale and unit it shares, and the token where the range begins."""
    joint, opened = _joint(tokens, low, floor)
    if joint is None:
        return None
    word, first = tokens.low[joint - 1], _past_adverbs(tokens, joint, opened)
    at = first
    while tokens.raw[at] in _BEFORE_FIGURE and at < first + 4 and tokens.gap[at] < 2:
        at += 1
    if any(recognise(tokens, at, first) for recognise in (clock, day, year, ordinal)):
        return None
    high = read_amount(tokens, at, first, money=low.kind is Kind.MONEY)
    if low.figure.digits and word == "-" and tokens.kind[at] == "word":
        return None  # "7-Eleven"
    if high is None or high.first != first or not _alike(low, high) or low.figure.convention or high.figure.convention:
        return None
    if not opened and word == "to" and _given_to(tokens, low, high):
        return None
    if not opened and word == "-" and _breaks_off(tokens, low, high, joint):
        return None
    low, high = _shared(tokens, low, high)
    if not _plausible(tokens, low, high, word, opened, floor):
        return None
    return high, low, _start(tokens, low, floor) if opened else low.first


def _past_adverbs(tokens: Tokens, at: int, opened: bool) -> int:
    """The token of the second end behind "just", "about", "as many as"; without "from" only behind "perhaps"."""
    adverbs, longest = (_ADVERBS if opened else _GUESSED), at + 3
    while at < longest and tokens.low[at] in adverbs:
        at += 1
    return at


def _breaks_off(tokens: Tokens, low: Amount, high: Amount, joint: int) -> bool:
    """Whether a dash with spaces ends a clause: "lasted 12 hours - 18 trains were cancelled"; not "20 - 30 minutes"."""
    spaced = tokens.gap[joint] > 0
    return spaced and low.last > low.figure.last and high.bare and low.kind is not Kind.MONEY


def _given_to(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Whether the second figure counts who got the first, or is a level: "£5m to 12 schools", "by 5% to 2m"."""
    if high.bare and low.kind is Kind.DURATION and low.last > low.figure.last:
        stretched = tokens.low[low.first - 1] == "by"  # "by two years to 67"
        return stretched or bool(counted_head(tokens, high.last)[0])
    if not high.bare or not low.unit or low.kind not in (Kind.MONEY, Kind.MEASURE, Kind.SHARE):
        return False
    if high.figure.scaled:
        return low.kind is Kind.SHARE
    return bool(counted_head(tokens, high.last)[0])


def _joint(tokens: Tokens, low: Amount, floor: int) -> tuple[int | None, bool]:
    """The token after the word or sign that joins two ends, and whether "from" or "between" opens the range."""
    at, gap = low.last, tokens.gap
    if tokens.low[at] == "-" and gap[at] == 0 and tokens.low[at + 1] in ("to", "or"):
        at += 1  # "four- to six-week", "$5-to-$6"
    word, opener = tokens.low[at], tokens.low[_start(tokens, low, floor)] if low.first - 1 >= floor else ""
    if gap[at] == 2 or gap[at + 1] == 2:
        return None, False
    if word == "-":
        even = (gap[at] > 0) == (gap[at + 1] > 0)
        return (at + 1 if even else None), opener in ("from", "between")
    if word in ("to", "through", "until", "till"):
        return at + 2 if at > low.last and tokens.low[at + 1] == "-" and gap[at + 1] == 0 else at + 1, opener == "from"
    if word == "up" and tokens.low[at + 1] == "to" and opener == "from":
        return at + 2, True  # "from 10 up to 12"
    if word == "and" and opener == "between":
        return at + 1, True
    either = word == "or" or (word == "/" and low.unit and tokens.raw[at + 1] in _MONEY["signs"])
    return (at + 1 if either else None), False


def _start(tokens: Tokens, low: Amount, floor: int) -> int:
    """The token that may open the range: "between" in "between 15 and 24", "between the ages of", "between about"."""
    first = low.first
    if first - 4 >= floor and tokens.low[first - 3 : first] == ["the", "ages", "of"]:
        return first - 4
    inner = bound_before(tokens, low, first, floor)
    return inner.edge - 1 if _INSIDE.issuperset(inner.kinds) else first - 1


def _alike(low: Amount, high: Amount) -> bool:
    """Whether both ends are in one unit, or at least one of them has none."""
    if low.figure.multiple or high.figure.multiple:
        return False
    if low.figure.share != high.figure.share and not low.unit:  # "fell a third to £4m"
        return low.value < 1 and high.value <= 1
    return not low.unit or not high.unit or low.unit == high.unit or _dollars(low, high)


def _dollars(low: Amount, high: Amount) -> bool:
    return low.unit.endswith("dollar") and high.unit.endswith("dollar")


def _shared(tokens: Tokens, low: Amount, high: Amount) -> tuple[Amount, Amount]:
    """Both ends with the scale and unit that only one of them has: "$5-6 billion", "70 to 80 km"."""
    if _thousands(low, high):
        figure = replace(low.figure, value=low.figure.value * 1000, step=low.figure.step * 1000)
        low = replace(low, figure=figure, value=low.value * 1000)
    factor = _factor(tokens, high.figure)
    if (
        factor > 1
        and not low.figure.scaled
        and abs(low.value) < abs(high.figure.value) / factor
        and not low.figure.share
    ):
        value = low.figure.value * factor
        figure = replace(low.figure, value=value, mantissa=value, step=low.figure.step * factor)
        low = replace(low, figure=figure, value=low.value * factor)
    unit, kind = (high.unit, high.kind) if high.unit or not low.unit else (low.unit, low.kind)
    return replace(low, unit=unit, kind=kind), replace(high, unit=unit, kind=kind)


def _factor(tokens: Tokens, figure: Figure) -> Decimal:
    """What the last scale of a figure multiplies it by: a million in "6 million", twelve in "three dozen"."""
    if figure.scaled and figure.mantissa:
        return figure.value / figure.mantissa
    word = tokens.low[figure.last - 1]
    return Decimal(_DOZENS[word]) if word in _DOZENS else Decimal(10) ** _SCALES.get(word, 0)


def _thousands(low: Amount, high: Amount) -> bool:
    """Whether "5-6,000" leaves out the thousands of its lower end."""
    figure = high.figure
    return (
        figure.digits
        and not figure.plain
        and not figure.scaled
        and figure.value % 1000 == 0
        and low.value < figure.value / 1000
    )


def _plausible(tokens: Tokens, low: Amount, high: Amount, joint: str, opened: bool, floor: int) -> bool:
    """Whether two joined figures are a range and not a change with its level, a choice, or a score."""
    if joint == "or" or (joint == "and" and not opened):
        return _next_to(low, high) and not (low.figure.scaled and not low.figure.digits)
    if joint == "-" and not opened:
        return low.value <= high.value
    if opened:
        return True
    if not high.unit and direction_to_level(tokens, low.first, low.last, low.value):
        return False
    if joint == "to" and _led_to(tokens, low, high):
        return False
    if joint in ("to", "through") and (_divided(tokens, low, high) or _level(tokens, low)):
        return False
    first = bound_before(tokens, low, low.first, floor).edge  # "rose at least 3 percent to 14"
    if direction(tokens, first, floor, low.kind, low.unit) or direction_described(
        tokens, first, low.last, floor, low.kind, low.unit
    ):
        return low.figure.last == low.last and low.first == low.number[0] and bool(high.unit) and high.value > low.value
    return low.value < high.value or low.kind is not Kind.COUNT


def _led_to(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Whether the second figure is where the first led: "the shares fell 3 to 121p"; not "fell 3 to 15 percent"."""
    measured = high.kind in (Kind.SHARE, Kind.MEASURE)
    worded = high.kind is Kind.MONEY and high.last > high.figure.last and tokens.gap[high.figure.last] == 1
    return is_far(low.value, high.value) and not (measured or worded) and has_traded_subject(tokens, low.first - 1)


def _divided(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Whether two percentages share out votes: "passed 61% to 39%", "leads 48% to 41%"."""
    if low.kind is not Kind.SHARE or not low.unit:
        return False
    voted = _VOTED.intersection(tokens.low[low.first - 6 : low.first])
    return low.value > high.value or (bool(voted) and abs(low.value + high.value - 100) <= 1)


def _level(tokens: Tokens, low: Amount) -> bool:
    """Whether a change in another unit stands before the first end: "up 1.2% or 30 points to 2,540"."""
    at = low.first - 1
    if tokens.low[at] != "or" or not low.unit:
        return False
    return any(direction(tokens, i, i - 6, Kind.SHARE, "") for i in range(at - 1, at - 6, -1))


def _next_to(low: Amount, high: Amount) -> bool:
    """Whether "or" joins two estimates, as close as their rounding lets them be ("three or four", "20 or 30")."""
    gap = high.value - low.value
    return 0 < gap <= max(low.figure.step, high.figure.step)
