"""Markdown inside a paragraph: which characters are text, and where in the file each of them stands."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from crosscheck.reading.draft import Piece

__all__ = ["Lines", "pieces"]

# Every alternative is bounded, so that hostile text costs no more than its length.
_TOKEN = re.compile(
    r"""(?P<escape>\\[!-/:-@\[-`{-~])
      | (?P<code>`[^`]{1,2000}`)
      | (?P<image>!\[[^\[\]]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\]))
      | (?P<note>\[\^[^\[\]\s]{1,60}\]:?)
      | (?P<open>\[(?=[^\[\]]{1,1000}\][(\[]))
      | (?P<close>\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\[\]\n]{0,200}\]))
      | (?P<tag></?[A-Za-z][^<>]{0,2000}>)
      | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|\w{2,31});)
      | (?P<mark>\*+|_+|~~)""",
    re.X,
)


class Lines:
    """The lines of one paragraph, joined; a line break inside a paragraph is a space, as Markdown has it."""

    def __init__(self, lines: Sequence[Piece]) -> None:
        self.lines = lines
        self.text = " ".join(line.text for line in lines)
        self.starts = list(accumulate((len(line.text) + 1 for line in lines[:-1]), initial=0))

    def cut(self, start: int, end: int) -> Iterator[Piece]:
        """The characters of ``text`` from ``start`` to ``end``, in pieces that each lie in one line."""
        while start < end:
            at = bisect_right(self.starts, start) - 1
            line, begin = self.lines[at], self.starts[at]
            stop = min(end, begin + len(line.text) + 1)
            yield Piece(self.text[start:stop], line.line, line.column + start - begin)
            start = stop


def pieces(lines: Lines) -> list[Piece]:
    """The text of a paragraph without its markup."""
    text = lines.text
    tokens = list(_TOKEN.finditer(text))
    dropped = _emphasis(text, [token for token in tokens if token.lastgroup == "mark"])
    result: list[Piece] = []
    at = 0
    for token in tokens:
        start, end = token.span()
        if token.lastgroup == "mark" and start not in dropped:
            continue
        result += lines.cut(at, start)
        result += _kept(lines, token)
        at = end
    result += lines.cut(at, len(text))
    return result


def _kept(lines: Lines, token: re.Match[str]) -> list[Piece]:
    """What remains of a piece of markup: the escaped character, the code, the character an entity stands for."""
    start, end = token.span()
    if token.lastgroup == "escape":
        return list(lines.cut(start + 1, end))
    if token.lastgroup == "code":
        return list(lines.cut(start + 1, end - 1))
    if token.lastgroup == "entity":
        return [piece._replace(text=html.unescape(token[0])) for piece in lines.cut(start, end)]
    return []


def _emphasis(text: str, marks: list[re.Match[str]]) -> set[int]:
    """Where the marks start that are emphasis: in pairs, outside words. Others, as in 2*3, are text."""
    dropped: set[int] = set()
    open_marks: dict[str, int] = {}
    for mark in marks:
        before, after = text[max(mark.start() - 1, 0) : mark.start()], text[mark.end() : mark.end() + 1]
        if mark[0] in open_marks and not before.isspace() and not after.isalnum():
            dropped |= {open_marks.pop(mark[0]), mark.start()}
        elif after and not after.isspace() and not before.isalnum():
            open_marks[mark[0]] = mark.start()
    return dropped
