"""The report as JSON, as docs/json.md describes it."""

from __future__ import annotations

from crosscheck import codec
from crosscheck.model import Report
from crosscheck.reporting import Style

__all__ = ["render"]


def render(report: Report, style: Style) -> str:
    """The whole report as one JSON object, indented; it always holds everything, whatever ``style`` leaves out."""
    return codec.dumps(report).decode() + "\n"
