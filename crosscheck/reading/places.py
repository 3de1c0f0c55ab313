"""Where the visible text of a page stands in the HTML, for which lxml knows the line of an element at best."""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right

from crosscheck.reading.draft import Piece, line_anchors

__all__ = ["Places", "squeeze"]

_TAG = re.compile(r"""[/!?a-zA-Z][^>"']*+(?:(?:"[^"]*"|'[^']*')[^>"']*+)*+>""")
_SILENT = re.compile(r"(script|style|template|noscript|svg|textarea)\b", re.I)
_RUN = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});?|[^\s&]+|&")


def squeeze(text: str) -> str:
    """The text without white space, which HTML lets vary."""
    return "".join(text.split())


class Places:
    """An index of the characters that a page shows, without white space, and of where each of them stands."""

    def __init__(self, raw: str) -> None:
        self.lines = [anchor.offset for anchor in line_anchors(raw)]
        self.offsets: list[int] = []
        self.starts: list[int] = []
        self.cursor = 0
        parts: list[str] = []
        length = 0
        for start, end in _visible(raw):
            for run in _RUN.finditer(raw, start, end):
                shown = squeeze(html.unescape(run[0])) if run[0][0] == "&" else run[0]
                if shown:
                    self.offsets.append(run.start())
                    self.starts.append(length)
                    parts.append(shown)
                    length += len(shown)
        self.stream = "".join(parts)

    def pieces(self, text: str, line: int) -> list[Piece]:
        """The words of ``text`` with their places, searched from ``line`` on and after what was found last.

        Where the page does not have the text as it is (a parser may mend it), all is placed at the start of ``line``.
        """
        words = text.split()
        first = bisect_left(self.offsets, self.lines[min(max(line - 1, 0), len(self.lines) - 1)])
        begin = max(self.cursor, self.starts[first] if first < len(self.starts) else 0)
        at = self.stream.find("".join(words), begin)
        if at < 0:
            return [Piece(" ".join(words), line, 1)]
        result: list[Piece] = []
        for word in words:
            if result:
                result[-1] = result[-1]._replace(text=result[-1].text + " ")
            result += self._cut(at, at + len(word))
            at += len(word)
        self.cursor = at
        return result

    def _cut(self, start: int, end: int) -> list[Piece]:
        """The characters of the stream from ``start`` to ``end``, a piece for each run of the file that they lie in."""
        result = []
        at = bisect_right(self.starts, start) - 1
        while start < end:
            stop = min(end, self.starts[at + 1]) if at + 1 < len(self.starts) else end
            offset = self.offsets[at] + start - self.starts[at]
            line = bisect_right(self.lines, offset)
            result.append(Piece(self.stream[start:stop], line, offset - self.lines[line - 1] + 1))
            start, at = stop, at + 1
        return result


def _visible(raw: str) -> list[tuple[int, int]]:
    """The stretches between tags, without comments, scripts and styles; each tag is looked at once."""
    result = []
    at, size = 0, len(raw)
    while at < size:
        start = raw.find("<", at)
        start = size if start < 0 else start
        result.append((at, start))
        at = _after_markup(raw, start)
        if at == start:  # a bare "<" is text
            result.append((at, at + 1))
            at += 1
    return result


def _after_markup(raw: str, start: int) -> int:
    """The end of the tag, comment or silent element that begins at ``start``, or ``start`` if none does."""
    if raw.startswith("<!--", start):
        end = raw.find("-->", start + 4)
        return len(raw) if end < 0 else end + 3
    stop = raw.find("<", start + 1)
    tag = _TAG.match(raw, start + 1, len(raw) if stop < 0 else stop)
    if not tag:
        return start
    silent = _SILENT.match(tag[0])
    if not silent or tag[0].endswith("/>"):
        return tag.end()
    closing = re.compile(rf"</{silent[1]}", re.I).search(raw, tag.end())
    return closing.start() if closing else len(raw)
