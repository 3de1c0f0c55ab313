"""Colour, which only adds: each role of a text has one, and without colour the text is the same."""

from __future__ import annotations

from crosscheck.model import Severity
from crosscheck.reporting import Style

__all__ = ["paint"]

_ROLES = {
    Severity.ERROR: "1;31",
    Severity.WARNING: "1;33",
    Severity.NOTE: "1;36",
    "place": "1",
    "caret": "32",
    "aside": "2",
    "heading": "1",
}


def paint(style: Style, role: str, text: str) -> str:
    """The text in the colour of its role, if the style allows colours; never used on text that escapes stand in."""
    return f"\x1b[{_ROLES[role]}m{text}\x1b[0m" if style.color and text else text
