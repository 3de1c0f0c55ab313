"""Text from strangers made safe to print: nothing in it is obeyed by a terminal, and its width is known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import wcwidth

__all__ = ["folded", "graphemes", "one_line", "visible", "width", "wrapped"]

# Controls, formats (bidi marks among them), surrogates, private use, line and paragraph separators.
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
_JOINERS = "\u200c\u200d"  # Persian and Indic spelling needs them, and so do emoji
_MARKS = {"Mn", "Me"}
_MOST_MARKS = 4  # no spelling stacks more; the rest would climb over the lines above
_ASCII = re.compile(r"[ -~]*")
_SPACE = re.compile(r"\s+")
_ROOM = 2  # the widest character; nothing can be folded into less


def _escaped(character: str) -> str:
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def graphemes(text: str) -> Iterator[tuple[str, str]]:
    """Each user-perceived character of ``text`` as it is, and as it may be printed."""
    for cluster in wcwidth.iter_graphemes(text):
        shown, marks = [], 0
        for character in cluster:
            category = unicodedata.category(character)
            marks += category in _MARKS
            hidden = category in _HIDDEN and not (character in _JOINERS and len(cluster) > 1)
            shown.append(_escaped(character) if hidden or marks > _MOST_MARKS else character)
        yield cluster, "".join(shown)


def visible(text: str) -> str:
    r"""The text with every character that a terminal might obey or hide as an escape: ``\x1b``, ``\u202e``."""
    if _ASCII.fullmatch(text):
        return text
    return "".join(shown for _, shown in graphemes(text))


def one_line(text: str) -> str:
    """The text on one line, each run of white space as one space, and made visible."""
    return visible(_SPACE.sub(" ", text).strip())


def width(text: str) -> int:
    """How many columns a terminal takes for text that has been made visible."""
    return len(text) if text.isascii() else max(0, wcwidth.wcswidth(text))


def wrapped(text: str, columns: int, indent: int, first: str = "") -> list[str]:
    """``text`` on lines of at most ``columns``, after ``first`` on the first and after ``indent`` spaces on the rest.

    A word that is too long for a line stands on one of its own, whole.
    """
    lines, line, empty = [], first, True
    for word in text.split():
        if not empty and width(line) + 1 + width(word) > columns:
            lines.append(line)
            line, empty = " " * indent, True
        line, empty = line + ("" if empty else " ") + word, False
    return [*lines, line]


def folded(text: str, columns: int) -> list[str]:
    """``text`` on lines of at most ``columns``, words that are too long for a line broken anywhere."""
    columns, lines = max(columns, _ROOM), [""]
    for word in filter(None, text.split(" ")):
        gap = " " if lines[-1] else ""
        if width(lines[-1]) + len(gap) + width(word) <= columns:
            lines[-1] += gap + word
            continue
        pieces = _pieces(word, columns)
        lines[-1:] = [lines[-1], *pieces] if lines[-1] else pieces
    return lines


def _pieces(word: str, columns: int) -> list[str]:
    if width(word) <= columns:
        return [word]
    pieces = [""]
    for cluster in wcwidth.iter_graphemes(word):
        if width(pieces[-1]) + width(cluster) > columns:
            pieces.append("")
        pieces[-1] += cluster
    return pieces
