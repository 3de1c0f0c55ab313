"""Failures as lines to print: the line of the text, cut to fit, with carets under what is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.reporting import Style
from crosscheck.reporting.colors import paint
from crosscheck.reporting.excerpts import excerpt
from crosscheck.reporting.visible import one_line
from crosscheck.source import Span
from crosscheck.testing.cases import Failure, Outcome, Point

__all__ = ["failure_lines", "outcome_lines", "point_lines"]

_LEAST = 40
_PLAIN = Style(width=100)


def outcome_lines(outcome: Outcome, style: Style = _PLAIN) -> list[str]:
    """The problems and failures of a case, indented."""
    lines = [f"  {one_line(f'{p.subject}: {p.message}')}{_advice(p.advice)}" for p in outcome.problems]
    for failure in outcome.failures:
        lines += failure_lines(failure, style)
    return lines


def failure_lines(failure: Failure, style: Style = _PLAIN) -> list[str]:
    """What is wrong, then each place with carets under it, then what to do."""
    head = paint(style, "heading", one_line(failure.message))
    lines = [f"  {head}", *point_lines(failure.points, style, indent=4)]
    return [*lines, f"    {one_line(failure.advice)}"] if failure.advice else lines


def point_lines(points: Iterable[Point], style: Style = _PLAIN, indent: int = 0) -> list[str]:
    """Each line of text once, with its number ("title" if it has none), and below it the carets of each point on it."""
    points = tuple(points)
    digits = max((len(_number(point)) for point in points), default=1)
    return list(_lines(points, style, " " * indent, digits))


def _number(point: Point) -> str:
    return str(point.line or "title")


def _lines(points: tuple[Point, ...], style: Style, margin: str, digits: int) -> Iterator[str]:
    printed = ""
    for point in points:
        head = f"{margin}{_number(point):>{digits}}  "
        room = max(_LEAST, style.width - len(head))
        whole = Span(0, len(point.text))
        part = excerpt(point.text, whole, Span(point.start, max(point.end, point.start + 1)), room)
        if (line := f"{head}{part.line}") != printed:
            yield line
        printed = line
        carets = paint(style, "caret", f"{'^' * part.columns} {one_line(point.note)}".rstrip())
        yield f"{' ' * (len(head) + part.start)}{carets}"


def _advice(advice: str) -> str:
    return f"; {one_line(advice)}" if advice else ""
