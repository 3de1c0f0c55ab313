"""Report formats, one a file: a formatter turns a report into text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from crosscheck.errors import UsageError, did_you_mean
from crosscheck.model import Report

__all__ = ["Formatter", "Style", "builtin_formatters", "pick_formatter"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a report is to look.

    ``width`` is in columns. ``color`` allows ANSI colours. ``show_all`` asks for what is left out by default:
    figures that agree or are roundings of each other. ``coverage`` asks for every number that was not compared, with
    the reason. ``panel`` asks for the panel of sources and the Admiralty codes.
    """

    width: int = 80
    color: bool = False
    show_all: bool = False
    coverage: bool = False
    panel: bool = False


@dataclass(frozen=True, slots=True)
class Formatter:
    """A report format: ``render(report, style)`` returns the whole output as text."""

    name: str
    render: Callable[[Report, Style], str]


def _text(report: Report, style: Style) -> str:
    from crosscheck.reporting.text import render

    return render(report, style)


def _json(report: Report, style: Style) -> str:
    from crosscheck.reporting.json import render

    return render(report, style)


def builtin_formatters() -> tuple[Formatter, ...]:
    """The formats that crosscheck brings; their modules are loaded when they are used."""
    return Formatter("text", _text), Formatter("json", _json)


def pick_formatter(name: str, plugged: Iterable[Formatter] = ()) -> Formatter:
    """The formatter of that name, crosscheck's own first; raises ``UsageError`` where there is none."""
    known = {f.name: f for f in (*plugged, *builtin_formatters())}
    if name not in known:
        advice = did_you_mean(name, known) or f"; there are {', '.join(sorted(known))}"
        raise UsageError(f'no report format is called "{name}"{advice}')
    return known[name]
