"""The blocks of a Markdown text: headings, paragraphs, quotes, list items and table rows, each with its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from crosscheck.reading.draft import Piece
from crosscheck.source import SegmentKind

__all__ = ["IMAGES", "Block", "blocks"]

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(?:(=+)|-+)[ \t]*")
_QUOTE = re.compile(r" {0,3}>[> \t]*")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|(\d{1,9})[.)])[ \t]+")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})")
_DEFINITION = re.compile(r" {0,3}\[[^\]\[^][^\]\[]{0,200}\]:[ \t]*\S")
# A line of nothing but images; what stands directly below it is a paragraph of its own, often the caption.
IMAGES = re.compile(r"(?:\s*!\[[^\[\]]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\]))+\s*")
_DELIMITERS = set("|:- \t")


@dataclass(slots=True)
class Block:
    """One block; ``level`` is that of a heading, else 0."""

    kind: SegmentKind
    lines: list[Piece] = field(default_factory=list)
    level: int = 0
    in_list: bool = False

    @property
    def text(self) -> str:
        """The lines as they stand in the file, joined by spaces."""
        return " ".join(line.text for line in self.lines).strip()


def blocks(text: str, start: int) -> Iterator[Block]:
    """The blocks of ``text`` from the offset ``start`` on; code and comments are no text and left out."""
    number = text.count("\n", 0, start) + 1
    lines = [Piece(line, number + i, 1) for i, line in enumerate(_without_comments(text[start:]).split("\n"))]
    return _Blocks(lines).read()


class _Blocks:
    """Reads lines one by one and holds the block that is open."""

    def __init__(self, lines: list[Piece]) -> None:
        self.lines = lines
        self.open: Block | None = None

    def read(self) -> Iterator[Block]:
        at = 0
        while at < len(self.lines):
            line = self.lines[at]
            fence = _FENCE.match(line.text)
            if fence:
                yield from self._close()
                at = self._after_fence(at, fence[1])
            elif self._is_table(at):
                yield from self._close()
                while at < len(self.lines) and "|" in self.lines[at].text:
                    yield from _row(self.lines[at])
                    at += 1
            else:
                yield from self._line(line)
                at += 1
        yield from self._close()

    def _line(self, line: Piece) -> Iterator[Block]:
        quote, item = _QUOTE.match(line.text), _ITEM.match(line.text)
        heading = _HEADING.match(line.text)
        if (
            not line.text.strip()
            or _DEFINITION.match(line.text)
            or self._underlines(line)
            or _RULE.fullmatch(line.text)
        ):
            yield from self._close()
        elif heading:
            yield from self._close()
            title = re.sub(r"[ \t]+#+[ \t]*\Z", "", line.text[-500:]) if len(line.text) < 500 else line.text
            yield Block(SegmentKind.BODY, [_from(line._replace(text=title), heading.end())], len(heading[1]))
        elif quote:
            yield from self._continue(SegmentKind.QUOTE, _from(line, quote.end()))
        elif IMAGES.fullmatch(line.text):
            yield from self._close()
            yield Block(SegmentKind.BODY, [line])
        elif item and self._may_start_item(item):
            yield from self._close()
            self.open = Block(SegmentKind.BODY, [_from(line, item.end())], in_list=True)
        else:
            kind = self.open.kind if self.open else SegmentKind.BODY
            yield from self._continue(kind, line)

    def _continue(self, kind: SegmentKind, line: Piece) -> Iterator[Block]:
        if self.open and (self.open.kind is not kind or not line.text.strip()):
            yield from self._close()
        if line.text.strip():
            self.open = self.open or Block(kind)
            start = len(line.text) - len(line.text.lstrip())
            self.open.lines.append(_from(line._replace(text=line.text.rstrip()), start))

    def _close(self) -> Iterator[Block]:
        if self.open:
            yield self.open
        self.open = None

    def _underlines(self, line: Piece) -> bool:
        """Whether the line makes a heading of the paragraph above it."""
        underline = _UNDERLINE.fullmatch(line.text)
        if not underline or not self.open or self.open.in_list or self.open.kind is not SegmentKind.BODY:
            return False
        self.open.level = 1 if underline[1] else 2
        return True

    def _may_start_item(self, item: re.Match[str]) -> bool:
        """A wrapped line that happens to begin with a figure and a full stop is no list item."""
        return not self.open or self.open.in_list or item[1] in (None, "1")

    def _is_table(self, at: int) -> bool:
        below = self.lines[at + 1].text if at + 1 < len(self.lines) else ""
        return "|" in self.lines[at].text and "|" in below and "-" in below and set(below) <= _DELIMITERS

    def _after_fence(self, at: int, fence: str) -> int:
        for i in range(at + 1, len(self.lines)):
            if self.lines[i].text.strip().startswith(fence):
                return i + 1
        return len(self.lines)


def _from(line: Piece, start: int) -> Piece:
    return Piece(line.text[start:], line.line, line.column + start)


def _row(line: Piece) -> Iterator[Block]:
    """A table row without its outer bars; the line of dashes is none."""
    if set(line.text) <= _DELIMITERS:
        return
    start = len(line.text) - len(line.text.lstrip(" \t|"))
    yield Block(SegmentKind.TABLE, [_from(line._replace(text=line.text.rstrip(" \t|")), start)])


def _without_comments(text: str) -> str:
    """The text with HTML comments blanked, so that everything else stays where it is."""
    parts, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start)
        end = len(text) if end < 0 else end + 3
        parts += [text[at:start], re.sub(r"[^\n]", " ", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])
