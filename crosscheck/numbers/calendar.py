"""Tells dates, years, decades and clock times from quantities."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.hours import told_hour
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.units import currency_after, unit_after
from crosscheck.numbers.years import (
    counts_kind,
    ends_old_span,
    in_counted_range,
    is_cut_short,
    is_led_up_to,
    is_next_digit,
    is_of_police,
    is_old_year,
    past_era,
    short_span,
)

__all__ = ["Found", "clock", "day", "year"]

Found = tuple[Kind, int, int]  # what it is, its first token, the token after it

_MONTHS = words("contexts", "calendar", "months")
_AMBIGUOUS = words("contexts", "calendar", "ambiguous_months")
_WEEKDAYS = words("contexts", "calendar", "weekdays")
_BEFORE_YEAR = words("contexts", "calendar", "before_year")
_ZONES = words("contexts", "calendar", "time_zones")
_FOREIGN_MONTHS = words("contexts", "calendar", "foreign_months")
_BEFORE_DATE = {"on", "of", "since", "from", "until", "by"}
_HARMED = words("contexts", "calendar", "harmed")  # "a tremor on April 12 killed nine"
_BOUNDING = words("contexts", "calendar", "not_before_year")
_COUNTED = words("contexts", "calendar", "counted")
_MOST_DAYS = 8  # tokens that a list of days may take; more would cost quadratic time
_FIRST_YEAR, _LAST_YEAR = 1900, 2100  # four bare digits are a year without further signs only in between
_BEFORE_GLUED = "(-/'\"‘“[–—"
_MONEY_SIGNS = ("$", "£", "€")
_SUFFIXES = {"st", "nd", "rd", "th"}
_LISTED = {"-", "to", "and", "or", ","}
_JOINTS = {"-", "to", "and", "/", "or", "through", "&"}


def _plain(tokens: Tokens, at: int) -> str:
    """The digits of a whole number without separators, "" where the token is none."""
    raw = tokens.raw[at]
    return raw if tokens.kind[at] == "num" and raw.isdecimal() and len(raw) <= 4 else ""


def _month(tokens: Tokens, at: int) -> bool:
    """Whether a month stands at ``at``; "may" and "march" are none without a capital."""
    return tokens.low[at] in _MONTHS and (tokens.capital(at) or tokens.low[at] not in _AMBIGUOUS)


def _is_day(tokens: Tokens, at: int) -> int:
    """How many tokens a day of the month at ``at`` has ("29", "29th"), 0 where none stands there."""
    digits = _plain(tokens, at)
    if not digits or not 1 <= int(digits) <= 31:
        return 0
    return 2 if tokens.low[at + 1] in _SUFFIXES and tokens.glued(at + 1) else 1


def day(tokens: Tokens, at: int, floor: int) -> Found | None:
    """A date in digits, or a day of a month: "2019-09-01", "March 29", "29th of March", "Sept. 20-24"."""
    if tokens.kind[at] == "date":
        return Kind.DATE, at, at + 1
    if _run_together(tokens, at):
        return Kind.DATE, at, at + 1
    if not (length := _is_day(tokens, at)):
        return None
    if tokens.low[at + 1] in _FOREIGN_MONTHS and _recent(_plain(tokens, at + 2)):
        return Kind.DATE, at, at + 1  # "14 août 2017"
    return _after_month(tokens, at, length) or _before_month(tokens, at, length) or _after_weekday(tokens, at, length)


def _run_together(tokens: Tokens, at: int) -> bool:
    """Whether day and year have lost what stood between them: "Jul 012016"."""
    raw = tokens.raw[at]
    whole = tokens.kind[at] == "num" and raw.isdecimal() and len(raw) == 6
    return whole and _month(tokens, at - 1) and 1 <= int(raw[:2]) <= 31 and _recent(raw[2:])


def _after_month(tokens: Tokens, at: int, length: int) -> Found | None:
    before = at - 2 if tokens.raw[at - 1] == "." else at - 1
    if tokens.low[at - 1] == "the":
        before = at - 2
    told = tokens.low[before - 1] in _BEFORE_DATE and tokens.low[at + length] in _HARMED
    if not _month(tokens, before) or tokens.gap[at] == 2 or (_counts_surely(tokens, at + length) and not told):
        return None
    last = at + length
    while last < at + _MOST_DAYS and tokens.low[last] in _LISTED and (more := _is_day(tokens, last + 1)):
        counts = _counts if tokens.low[last] == "or" else _counts_surely  # not "on July 3 or 4 fans left"
        if counts(tokens, last + 1 + more) or (tokens.low[last] != "-" and _month(tokens, last + 1 + more)):
            break
        last += 1 + more
    return Kind.DATE, at, last


def _before_month(tokens: Tokens, at: int, length: int) -> Found | None:
    last, first_end = at + length, at + length
    while last < at + _MOST_DAYS and tokens.low[last] in _JOINTS and (more := _is_day(tokens, last + 1)):
        last += 1 + more
    if tokens.low[last] == "of":
        last += 1
    if last > at and _month(tokens, last) and tokens.gap[last] < 2:
        end = last - 1 if tokens.low[last - 1] == "of" else last
        return Kind.DATE, at, max(end, first_end)
    return None


def _after_weekday(tokens: Tokens, at: int, length: int) -> Found | None:
    before = at - 2 if tokens.raw[at - 1] in (".", ",") or tokens.low[at - 1] == "the" else at - 1
    if tokens.low[before] in _WEEKDAYS and tokens.capital(before) and (length == 2 or _month(tokens, at + length)):
        return Kind.DATE, at, at + length
    return None


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether what stands at ``at`` makes the number before it a quantity."""
    if tokens.raw[at] in ("%", "€") or (tokens.glued(at) and tokens.kind[at] == "word"):
        return True
    if tokens.kind[at] != "word" or tokens.capital(at) or tokens.gap[at] == 2:
        return False
    return is_plural(tokens.low[at]) or unit_after(tokens, at) is not None or currency_after(tokens, at) is not None


# ---------------------------------------------------------------- clock times
def clock(tokens: Tokens, at: int, floor: int) -> Found | None:
    """ "10:38", "11 a.m.", "1.05am", "7 o'clock", "0900 GMT"; and both ends of "9 to 5pm"."""
    if tokens.kind[at] == "time":
        return Kind.TIME, at, _meridiem(tokens, at + 1) or at + 1
    if (last := told_hour(tokens, at)) is not None:
        return Kind.TIME, at, last
    if tokens.kind[at] != "num" or len(tokens.raw[at]) > 5:
        return None
    last = _meridiem(tokens, at + 1)
    if last is None and len(_plain(tokens, at)) == 4:
        if tokens.low[at + 1] in _ZONES:
            last = at + 2
        elif tokens.kind[at + 1] == "date" and _of_day(tokens.raw[at]):
            last = at + 1
        elif tokens.low[at + 1] in ("hours", "hrs") and (tokens.raw[at][0] == "0" or tokens.low[at - 1] == "at"):
            last = at + 2 if _of_day(tokens.raw[at]) else None  # "at 0600 hours"
    joined = tokens.low[at + 1] in ("-", "to", "and") and tokens.kind[at + 2] == "num"
    if last is None and joined and _meridiem(tokens, at + 3):
        last = at + 1
    return (Kind.TIME, at, last) if last else None


def _of_day(digits: str) -> bool:
    """Whether four digits can be hours and minutes: "(updated 1456 08.04.2017)"."""
    return int(digits[:2]) < 24 and int(digits[2:]) < 60


def _meridiem(tokens: Tokens, at: int) -> int | None:
    """The token after "am", "p.m." at ``at``."""
    low = tokens.low
    if low[at] in ("am", "pm") and tokens.gap[at] < 2:
        return at + 1
    dotted = (
        low[at] in ("a", "p") and low[at + 1 : at + 3] == [".", "m"] and tokens.gap[at + 1] == tokens.gap[at + 2] == 0
    )
    if dotted:
        return at + 4 if low[at + 3] == "." else at + 3
    return None


# ---------------------------------------------------------------- years
def year(tokens: Tokens, at: int, floor: int) -> Found | None:
    """A year, a decade ("1990s", "'90s") or a span of years ("2014-15"); "2000 people" is none."""
    digits = _plain(tokens, at)
    if digits and (last := past_era(tokens, at)) is not None:
        return Kind.YEAR, at, last
    if len(digits) not in (2, 4):
        return None
    if (years := short_span(tokens, at, floor)) is not None:
        return Kind.YEAR, *years
    if _has_s(tokens, at, digits):
        return Kind.YEAR, at, at + 1
    glued = tokens.glued(at + 1) and tokens.kind[at + 1] == "word"
    if glued:
        return (Kind.YEAR, at, at + 2) if tokens.low[at + 1] == "s" and digits[-1] == "0" else None
    if len(digits) == 2:
        return (Kind.YEAR, at - 1, at + 1) if at > floor and is_cut_short(tokens, at) else None
    if not 1000 <= int(digits) <= _LAST_YEAR or (tokens.glued(at) and tokens.raw[at - 1] not in _BEFORE_GLUED):
        return None
    if in_counted_range(tokens, at) or not _is_year(tokens, at, int(digits), floor):
        return None
    last = at + 1
    span = tokens.low[last] in ("-", "/") and tokens.gap[last] == tokens.gap[last + 1] == 0
    ends = span and (len(_plain(tokens, last + 1)) in (2, 4) or is_next_digit(tokens, at, last + 1))
    return Kind.YEAR, at, last + 2 if ends else last


def _has_s(tokens: Tokens, at: int, digits: str) -> bool:
    """ "above 2004's average", "in the 1990's", "the early 50's": a year or a decade with "'s" behind it."""
    if tokens.low[at + 1 : at + 3] != ["'", "s"] or tokens.gap[at + 1] or tokens.gap[at + 2]:
        return False
    return _recent(digits) or (digits[-1] == "0" and tokens.low[at - 1] in ("the", "early", "late", "mid"))


def _is_year(tokens: Tokens, at: int, value: int, floor: int) -> bool:
    """Whether the words around four digits make them a year: what stands before decides, then what is counted."""
    before, counts = tokens.low[at - 1] if at > floor else "", _counts_surely(tokens, at + 1)
    if tokens.raw[at - 1] in _MONEY_SIGNS or tokens.low[at + 1 : at + 3] == ["block", "of"]:
        return False
    season = before == "the" and tokens.low[at + 1] == "year" and tokens.raw[at + 2] in (",", ".")
    if season:
        return True  # "in the 2005 year, ..."
    if (
        before in _BEFORE_YEAR
        or (before.isalpha() and _month_near(tokens, at))
        or (before in (",", ".") and _month_near(tokens, at))
    ):
        return not counts or before == "in" or _heads_a_title(tokens, at)
    named = counts or _counts(tokens, at + 1)
    if value < _FIRST_YEAR:
        return not named and is_old_year(tokens, at, value)
    if before in ("to", "and", "or", "-", "through") and _recent(_plain(tokens, at - 2)):
        return True
    if not named and (ends_old_span(tokens, at, value) or (before in _BOUNDING and is_led_up_to(tokens, at))):
        return True
    if before in _BOUNDING or counts or counts_kind(tokens, at + 1) or currency_after(tokens, at + 1) is not None:
        return False
    other = _plain(tokens, at + 2) if tokens.low[at + 1] in ("-", "to", "and") else ""
    return len(other) not in (2, 4) or ((len(other) == 2 or _recent(other)) and not _counts_surely(tokens, at + 3))


def _heads_a_title(tokens: Tokens, at: int) -> bool:
    """ "13 October 2016 Civilians flee": the year of a date that stands before a headline or a caption."""
    return tokens.capital(at + 1) and _month(tokens, at - 1) and 1 <= int(_plain(tokens, at - 2) or 0) <= 31


def _recent(digits: str) -> bool:
    return len(digits) == 4 and _FIRST_YEAR <= int(digits) <= _LAST_YEAR


def _month_near(tokens: Tokens, at: int) -> bool:
    return any(_month(tokens, i) for i in range(at - 4, at))


def _counts_surely(tokens: Tokens, at: int) -> bool:
    return (
        (tokens.low[at] in _COUNTED and not is_of_police(tokens, at))
        or tokens.raw[at] in ("%", "€")
        or (unit_after(tokens, at) is not None and not tokens.capital(at))
    )
