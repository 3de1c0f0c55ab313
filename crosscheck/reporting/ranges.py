"""Reported ranges as lines: what is counted, the method with what it gives, how many reports and origins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby

from crosscheck.methods import Method
from crosscheck.model import Claim, Report, Source
from crosscheck.ranges import Range, reported_ranges
from crosscheck.reporting.labels import label
from crosscheck.reporting.visible import one_line, wrapped
from crosscheck.reporting.words import where
from crosscheck.tolls import words
from crosscheck.wording import plain

__all__ = ["range_lines"]


def range_lines(report: Report, sources: Mapping[str, Source], columns: int) -> list[str]:
    """A line for every count, wrapped; two counts of one label are told apart by where their first figure stands."""
    found = reported_ranges(report)
    labels = [label(*map(_visible, (one.counted, one.outcome, one.place))) for one in found]
    often = Counter(labels)
    claims = {claim.id: claim for group in report.groups for claim in group.claims}
    lines = []
    for one, name in zip(found, labels, strict=True):
        told = f"{name} ({_first(one, claims, sources)})" if often[name] > 1 else name
        lines += wrapped(f"{told}: {_text(one)}", columns, 4, "  ")
    return lines


def _visible(text: str | None) -> str | None:
    return one_line(text) if text else None


def _first(one: Range, claims: Mapping[str, Claim], sources: Mapping[str, Source]) -> str:
    return where(claims[one.claims[0]].where, sources)


def _text(one: Range) -> str:
    parts = [_result(one), f"{_counted(len(one.sources), 'report')}, {_counted(one.origins, 'origin')}"]
    if one.older:
        parts.append(f"earlier {', '.join(_earlier(one))}")
    if one.vague:
        parts.append(f"also {', '.join(_vague(word, one.method) for word in one.vague)}")
    return "; ".join(parts)


def _earlier(one: Range) -> Iterator[str]:
    """The older figures, those of one day together: "84, at least 90 on 2016-11-10"."""
    for day, figures in groupby(one.older, key=lambda old: old.day):
        told = ", ".join(_end(old.figure, old.given_as) for old in figures)
        yield f"{told} on {day}" if day else told


def _result(one: Range) -> str:
    low, high = _end(one.low, one.low_as), _end(one.high, one.high_as)
    best = None if one.best is None else _end(one.best, one.best_as)
    best = f"{best} to {plain(one.best_high)}" if best and one.best_high is not None else best
    if one.method is Method.CONSERVATIVE:
        return f"conservative {best}"
    span = low if low == high else f"{low} to {high}"
    if one.method is Method.MAJORITY:
        return f"majority {best} ({one.backers} of {one.origins} origins)" if best else f"no majority, {span}"
    if one.method is Method.LOW_BEST_HIGH:
        return f"low {low}, best {best} ({one.backers} of {one.origins} origins), high {high}"
    return f"range {span}"


def _end(figure: Decimal, given_as: str) -> str:
    return {"floor": "at least ", "ceiling": "at most "}.get(given_as, "") + plain(figure)


def _vague(word: str, method: Method) -> str:
    """A vague word, with the number that the keepers of records put for it where the method is theirs."""
    keeper = words().get(method, {})
    number = keeper.get(word.split()[-1])
    return f'"{one_line(word)}"' + (f" ({keeper['by']}: {plain(Decimal(number))})" if number else "")


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 else noun + 's'}"
