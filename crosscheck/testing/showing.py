"""Failures as lines to print: the line of the text, cut to fit, with carets under what is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.reporting.excerpts import excerpt
from crosscheck.reporting.visible import one_line
from crosscheck.source import Span
from crosscheck.testing.cases import Failure, Outcome, Point

__all__ = ["failure_lines", "outcome_lines", "point_lines"]

_LEAST = 40


def outcome_lines(outcome: Outcome, width: int = 100) -> list[str]:
    """The problems and failures of a case, indented."""
    lines = [f"  {one_line(f'{p.subject}: {p.message}')}{_advice(p.advice)}" for p in outcome.problems]
    for failure in outcome.failures:
        lines += failure_lines(failure, width)
    return lines


def failure_lines(failure: Failure, width: int = 100) -> list[str]:
    """What is wrong, then each place with carets under it, then what to do."""
    lines = [f"  {one_line(failure.message)}", *point_lines(failure.points, width, indent=4)]
    return [*lines, f"    {one_line(failure.advice)}"] if failure.advice else lines


def point_lines(points: Iterable[Point], width: int = 100, indent: int = 0) -> list[str]:
    """Each line of text once, with its number, and below it the carets of each point on it."""
    points = tuple(points)
    digits = max((len(str(point.line)) for point in points), default=1)
    return list(_lines(points, width, " " * indent, digits))


def _lines(points: tuple[Point, ...], width: int, margin: str, digits: int) -> Iterator[str]:
    printed = ""
    for point in points:
        head = f"{margin}{point.line:>{digits}}  "
        room = max(_LEAST, width - len(head))
        whole = Span(0, len(point.text))
        part = excerpt(point.text, whole, Span(point.start, max(point.end, point.start + 1)), room)
        if (line := f"{head}{part.line}") != printed:
            yield line
        printed = line
        yield f"{' ' * (len(head) + part.start)}{'^' * part.columns} {one_line(point.note)}".rstrip()


def _advice(advice: str) -> str:
    return f"; {one_line(advice)}" if advice else ""
