"""Whether two claims are of one period, and given for one day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from crosscheck.aligning.standing import headline_and_lead, sentence_of
from crosscheck.aligning.victims import both_of_victims
from crosscheck.dates import MONTHS
from crosscheck.model import Answer, Claim, Kind, Source

__all__ = ["as_of", "period"]

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PER = re.compile(
    r"\b(?:each|every|per|daily|weekly|monthly|annually|yearly|a-day|a-year)\b|^(?:hour|day|week|month|year)$"
)
_RUNNING = re.compile(r"\bsince\b|\b(?:hours|days|weeks|months)\b|so far")
_LONG_SINCE = re.compile(
    r"\bsince\b.*(?:(?:19|20)\d\d|start|beginning|outbreak|war|conflict|uprising|revolution|independence)"
)
_SINCE_A_MONTH = re.compile(
    rf"\bsince (?:last )?(?:{'|'.join(MONTHS)}|memorial|labor|labour|easter|christmas|ramadan|summer|winter|spring)\b"
)
_RECORD = re.compile(r"\b(?:worst|first|highest|biggest|largest|most (?!of)|[a-z]{4,12}iest)\b.{0,60}\bsince\b", re.I)
_SUMMED_UP = re.compile(r"^this (?:year|season|spring|summer|autumn|fall|winter)$")
_SAME_STORY_DAYS = 10
_GOING_ON = {"killed", "injured", "casualties", "missing", "displaced", "detained", "infected", "rescued"}
_TIMES = 1.5  # "24 hours" and "the day" are as long
_OF_ANY_PERIOD = {"the", "last", "past", "first", "of", "quarter", "half", "year", "years"}
_LENGTH = re.compile(r"\b([a-z]+|\d+)\s+(hour|day|week|month|year)s?$")
_NUMERALS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_OPENING = re.compile(
    r"^(?:but\s+|and\s+)?(?P<when>last\s+(?:year|month|week|season|summer|winter|spring|autumn|fall)"
    r"|at\s+the\s+(?:last|previous)\s+\w+|(?:\w+\s+){1,2}(?:years?|months?|weeks?|decades?|days?)\s+(?:earlier|ago|before)"
    rf"|in\s+(?:{'|'.join(MONTHS)})\b|in\s+the\s+(?:first|second|final)\s+reading)",
    re.I,
)
_BY_THEN = re.compile(r"^on\s+(?P<when>\w+day)\b(?=.*\bhad\b)", re.I | re.S)  # "On Monday the fire had burned ..."
_UNIT_DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}


def period(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """Whether both are for one stretch of time; a year that is not named is that of publication."""
    if opening := _set_apart(a, b, source_a, source_b):
        return Answer.DIFFERS, f"only one sentence opens with {opening!r}"
    if a.period == b.period:
        return (Answer.EQUAL, f"both {a.period}") if a.period else (Answer.UNKNOWN, "no period named")
    years_a, years_b = _years(a, source_a), _years(b, source_b)
    if years_a and years_b and years_a != years_b:
        return Answer.DIFFERS, f"{a.period or 'this year'} and {b.period or 'this year'}"
    if a.period and b.period:
        return _two_periods(a.period, b.period)
    return _one_period(a, b, source_a, source_b)


def _set_apart(a: Claim, b: Claim, source_a: Source, source_b: Source) -> str | None:
    """The words at the beginning of one sentence that set its figure apart from the other: "Last season ..."."""
    if a.quantity.figure == b.quantity.figure or headline_and_lead(a, b):
        return None
    if both_of_victims(a, b) and a.source_id == b.source_id:
        return None
    if a.period and a.period == b.period:
        return None
    for claim, own, other in ((a, source_a, sentence_of(b, source_b)), (b, source_b, sentence_of(a, source_a))):
        before = sentence_of(claim, own)[: claim.span.start - claim.sentence.start]
        found = _OPENING.search(before) or _BY_THEN.search(before)
        if found and found["when"].lower() not in other.lower():
            return found[0]
    return None


def _two_periods(a: str, b: str) -> tuple[Answer, str]:
    told = f"{a} and {b}"
    if all(_RUNNING.search(p) for p in (a, b)):
        shorter, longer = sorted((_days(a), _days(b)))
        if shorter and longer > _TIMES * shorter:
            return Answer.DIFFERS, told
        if not shorter and longer > _SAME_STORY_DAYS:
            return Answer.DIFFERS, f"{told}, which need not be as long"
        return Answer.COMPATIBLE, f"{told}, both up to now"
    if set(a.split()) & set(b.split()) - _OF_ANY_PERIOD:
        return Answer.COMPATIBLE, told
    return Answer.DIFFERS, told


def _days(period: str) -> float:
    """How long "the past two weeks" are, in days; 0 for "since April", which does not say."""
    match = _LENGTH.search(period)
    if not match:
        return 0
    number = int(match[1]) if match[1].isdigit() else _NUMERALS.get(match[1], 2)
    return number * _UNIT_DAYS[match[2]]


def _one_period(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    given = a.period or b.period or ""
    if named := set(_YEAR.findall(given)):
        this = {str(source.day.year) for source in (source_a, source_b) if source.day}
        if not named & this:
            return Answer.DIFFERS, f"one is for {given!r}, the other is not"
    if a.quantity.figure != b.quantity.figure and _in_another_month(given, source_a if b.period else source_b):
        return Answer.DIFFERS, f"one is for {given!r}, the other is of another month"
    if a.quantity.change and b.quantity.change and (a.as_of or b.as_of) and a.quantity.figure != b.quantity.figure:
        return Answer.DIFFERS, f"one rise or fall is for {given!r}, the other of a day"
    if a.source_id == b.source_id and _RUNNING.search(given) and a.kind is Kind.COUNT and not headline_and_lead(a, b):
        return Answer.DIFFERS, f"one is for {given!r}, the other is not, in one report"
    if _SUMMED_UP.search(given) and both_of_victims(a, b) and a.quantity.figure != b.quantity.figure:
        return Answer.DIFFERS, f"one sums up {given!r}, the other does not"
    if _only_larger_since(a, b, source_a, source_b):
        return Answer.DIFFERS, f"only the larger sums up {given!r}"
    if _PER.search(given) or _LONG_SINCE.search(given) or "ago" in given or "earlier" in given:
        return Answer.DIFFERS, f"one is for {given!r}, the other is not"
    return Answer.UNKNOWN, f"only one names a period: {given}"


def _only_larger_since(a: Claim, b: Claim, source_a: Source, source_b: Source) -> bool:
    """Whether only the larger of two counts of victims sums up since a month, and not "the worst since June"."""
    larger, source = max(((a, source_a), (b, source_b)), key=lambda each: each[0].quantity.figure)
    if a.quantity.figure == b.quantity.figure or not both_of_victims(a, b):
        return False
    since = _SINCE_A_MONTH.search(larger.period or "") is not None
    return since and _RECORD.search(sentence_of(larger, source)) is None


def _in_another_month(period: str, source: Source) -> bool:
    """Whether a period is a month, and neither the day of a report nor the ten before it lie in it."""
    named = {number for number, month in enumerate(MONTHS, 1) if re.search(rf"\b{month}\b", period)}
    if not named or _RUNNING.search(period) or source.day is None:
        return False
    return not {source.day.month, (source.day - timedelta(days=_SAME_STORY_DAYS)).month} & named


def _years(claim: Claim, source: Source) -> set[str]:
    """The years a claim names, else the year of publication."""
    named = set(_YEAR.findall(claim.period or ""))
    return named or ({str(source.day.year)} if source.day else set())


def as_of(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """Whether both are given for one day, or days near enough to belong to one story."""
    if a.as_of and a.as_of == b.as_of:
        return Answer.EQUAL, f"both as of {a.as_of}"
    if a.source_id == b.source_id:
        if a.as_of and b.as_of:
            return Answer.DIFFERS, f"{a.as_of} and {b.as_of} in one report"
        return Answer.UNKNOWN, "no day named for one of them"
    if a.as_of and b.as_of and a.outcome not in _GOING_ON and a.quantity.figure != b.quantity.figure:
        return Answer.DIFFERS, f"{a.as_of} and {b.as_of}, and no toll that rises from day to day"
    days = [_day(a.as_of) or source_a.day, _day(b.as_of) or source_b.day]
    if None in days:
        return Answer.UNKNOWN, "a day is not known"
    apart = abs((days[0] - days[1]).days)  # type: ignore[operator]
    if apart > _SAME_STORY_DAYS and not all("since" in (c.period or "") for c in (a, b)):
        return Answer.DIFFERS, f"{apart} days apart"
    return Answer.COMPATIBLE, f"{apart} days apart"


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None
