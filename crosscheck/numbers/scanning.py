"""Goes through the tokens once and makes a mention of every number."""

from __future__ import annotations

from collections.abc import Callable

from crosscheck.model import Kind, Mention, Quantity
from crosscheck.numbers import calendar, idioms, names, scores
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.joining import join
from crosscheck.numbers.lexer import Tokens, tokenize
from crosscheck.numbers.quantities import Reading, read
from crosscheck.numbers.values import STARTS, read_figure
from crosscheck.source import Span

__all__ = ["scan"]

_SHAPES = frozenset({"num", "frac", "date", "time", "dotted"})
# Tried in this order; the first that knows the number decides.
_RECOGNISERS: tuple[Callable[[Tokens, int, int], Found | None], ...] = (
    calendar.day,
    calendar.clock,
    idioms.idiom,
    scores.chain,
    idioms.ordinal,
    calendar.year,
    scores.score,
    names.name,
)


def scan(text: str) -> tuple[Mention, ...]:
    """Every number in ``text`` as a mention."""
    tokens = tokenize(text)
    readings: list[Reading] = []
    at = floor = tokens.first()
    end = len(tokens)
    while at < end:
        if tokens.kind[at] not in _SHAPES and tokens.low[at] not in STARTS:
            at += 1
            continue
        found = _reading(tokens, at, floor)
        if found is None:
            at += 1
            continue
        readings.append(found)
        at = floor = max(found.last, at + 1)
    return tuple(_mention(tokens, reading) for reading in join(tokens, readings))


def _reading(tokens: Tokens, at: int, floor: int) -> Reading | None:
    for recognise in _RECOGNISERS:
        if (found := recognise(tokens, at, floor)) is not None:
            return _no_quantity(tokens, found, floor)
    reading = read(tokens, at, floor)
    if reading is None and tokens.kind[at] in _SHAPES:
        return _no_quantity(tokens, (Kind.NAME, at, at + 1), floor)
    return reading


def _no_quantity(tokens: Tokens, found: Found, floor: int) -> Reading:
    """A number that is no quantity, with its value where it is a plain one."""
    kind, first, last = found
    first = max(first, floor)
    figure = read_figure(tokens, first)
    value = figure.value if figure and figure.last <= last else None
    quantity = Quantity(value, value, kind=kind)
    return Reading(first, last, (first, last), quantity)


def _mention(tokens: Tokens, reading: Reading) -> Mention:
    span = Span(tokens.start[reading.first], tokens.end[reading.last - 1])
    number = Span(tokens.start[reading.number[0]], tokens.end[reading.number[1] - 1])
    return Mention(span, span.of(tokens.text), reading.quantity, number)
