"""A source while it is put together: paragraphs, each with the places in the file that its pieces come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from crosscheck.source import Anchor, Segment, SegmentKind, Source, Span

__all__ = ["Draft", "Piece", "line_anchors"]


class Piece(NamedTuple):
    """Characters that stand in the file as they are, from ``line`` and ``column`` on."""

    text: str
    line: int
    column: int


@dataclass(slots=True)
class Draft:
    """Collects segments, each a paragraph of the text, and the anchors that lead back to the file."""

    segments: list[Segment] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        """The text so far: one paragraph a line."""
        return "".join(self._parts)

    def add(self, kind: SegmentKind, pieces: Iterable[Piece]) -> None:
        """Add a paragraph; white space at its ends is dropped, and an empty one is no paragraph."""
        pieces = _trimmed(list(pieces))
        if not pieces:
            return
        if self._length:
            self._put("\n")
        start = self._length
        for piece in pieces:
            self._anchor(piece)
            self._put(piece.text)
        self.segments.append(Segment(kind, Span(start, self._length)))

    def source(self, id: str, title: str | None = None, **facts: str | None) -> Source:
        """The finished source; a ``title`` that stands apart from the text is a headline segment of its own."""
        segments = tuple(self.segments)
        if title:
            segments = (Segment(SegmentKind.HEADLINE, Span(0, len(title)), in_title=True), *segments)
        return Source(id, self.text, title, segments=segments, anchors=tuple(self.anchors), **facts)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _anchor(self, piece: Piece) -> None:
        """Note where the piece stands, unless the last anchor already leads there."""
        last = self.anchors[-1] if self.anchors else None
        expected = (last.line, last.column + self._length - last.offset) if last else None
        newline = self._parts and "\n" in self._parts[-1]
        if newline or expected != (piece.line, piece.column):
            self.anchors.append(Anchor(self._length, piece.line, piece.column))


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    while pieces and not pieces[0].text.strip():
        pieces.pop(0)
    while pieces and not pieces[-1].text.strip():
        pieces.pop()
    if pieces:
        text, line, column = pieces[0]
        cut = len(text) - len(text.lstrip())
        pieces[0] = Piece(text[cut:], line, column + cut)
        pieces[-1] = pieces[-1]._replace(text=pieces[-1].text.rstrip())
    return pieces


def line_anchors(text: str) -> Iterator[Anchor]:
    """An anchor at the start of each line of a text that is the file itself, so that positions are found at once."""
    yield Anchor(0, 1, 1)
    for line, match in enumerate(re.finditer("\n", text), 2):
        yield Anchor(match.end(), line, 1)
