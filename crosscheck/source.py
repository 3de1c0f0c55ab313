"""A source is one document; its segments say which part is headline, body, caption, quote or table."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Protocol

from crosscheck.credits import is_caption

__all__ = ["Anchor", "Position", "Segment", "SegmentKind", "Source", "Span", "plain_segments"]


class SegmentKind(StrEnum):
    """The part of a document that a figure stands in."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE = "table"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Character offsets, ``start`` included and ``end`` not, into a source's text or, for a headline apart, title."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file as an editor counts it: line and column, both from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """A text offset whose place in the file is known; the text runs on from there as in the file."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph, headline, caption, quote or table row; ``in_title`` tells that the span is into the title."""

    kind: SegmentKind
    span: Span
    in_title: bool = False


_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_HEADLINE_LENGTH = 130
# How long the lines of a text are whose paragraphs were wrapped by hand or by a mail program.
_WRAPPED_AT = range(40, 101)


def plain_segments(text: str, has_title: bool) -> tuple[Segment, ...]:
    """Split plain text into one segment a paragraph: captions by their credit, the rest body.

    A line is a paragraph, but lines that were wrapped in the middle of a sentence are one. Without a title of its own,
    a first line that is short, ends in no full stop and is followed by an empty line is the headline.
    """
    segments: list[Segment] = []
    for span in _paragraphs(text):
        words = span.of(text)
        kind = SegmentKind.CAPTION if is_caption(words) else SegmentKind.BODY
        first = not segments and not has_title
        if first and kind is SegmentKind.BODY and _is_headline(words, text[span.end :]):
            kind = SegmentKind.HEADLINE
        segments.append(Segment(kind, span))
    return tuple(segments)


def _paragraphs(text: str) -> Iterator[Span]:
    lines = [Span(*match.span()) for match in _LINE.finditer(text)]
    start = 0
    for i, line in enumerate(lines):
        if i + 1 == len(lines) or not _runs_on(text, line, lines[i + 1], first=i == 0):
            yield Span(lines[start].start, line.end)
            start = i + 1


def _runs_on(text: str, line: Span, below: Span, first: bool) -> bool:
    """Whether a sentence goes on from a line to the next: by a small letter, or by the look of a wrapped paragraph."""
    last, after = text[line.end - 1], text[below.start]
    if text.count("\n", line.end, below.start) != 1 or not (last.isalnum() or last in ",-–—’'%"):
        return False
    if after.islower():
        return line.end - line.start >= _WRAPPED_AT.start
    wrapped = line.end - line.start in _WRAPPED_AT and below.end - below.start < _WRAPPED_AT.stop
    return wrapped and not first and (last.islower() or last == ",") and (after.isalnum() or after in "\"“‘'$£€")


def _is_headline(line: str, rest: str) -> bool:
    stripped = line.strip()
    return (
        len(stripped) <= _HEADLINE_LENGTH and stripped[-1] not in '.!"”:' and bool(re.match(r"\n[ \t]*\n\s*\S", rest))
    )


class _Placed(Protocol):
    """What stands in the text of a source or in its title: a segment, a claim."""

    @property
    def in_title(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Source:
    """One document with its publisher, date, URL and title where known.

    ``text`` is what offsets point into; ``title`` is a headline given apart from the text. ``published`` is the date as
    given (ISO 8601 where the reader could tell). ``path`` is where it was read from; ``anchors``, sorted, lead from
    offsets to the file where the text is not the file itself. Without ``segments`` it is read as plain text.
    """

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    segments: tuple[Segment, ...] = ()
    path: str | None = None
    anchors: tuple[Anchor, ...] = ()

    def __post_init__(self) -> None:
        if not self.segments:  # or nothing of the text would be read, in silence
            object.__setattr__(self, "segments", _segments(self.text, self.title))

    @classmethod
    def from_text(
        cls,
        text: str,
        id: str | None = None,
        title: str | None = None,
        publisher: str | None = None,
        published: str | None = None,
        url: str | None = None,
    ) -> Source:
        """A source from plain text; without an ``id`` it is named by a hash of its content."""
        name = id if id is not None else hashlib.sha256(f"{title}\0{text}".encode(errors="replace")).hexdigest()[:8]
        return cls(name, text, title, publisher, published, url)

    @property
    def name(self) -> str:
        """What to call the source in a report: its path, else its id."""
        return self.path or self.id

    @property
    def day(self) -> date | None:
        """The day of publication, if ``published`` begins with an ISO 8601 date."""
        match = re.match(r"\d{4}-\d{2}-\d{2}", self.published or "")
        try:
            return date.fromisoformat(match[0]) if match else None
        except ValueError:
            return None

    @property
    def whole(self) -> str:
        """The title and the text, a line each."""
        return f"{self.title or ''}\n{self.text}"

    def content(self, segment: _Placed) -> str:
        """The text that the offsets of a segment or a claim point into: the title's or the body's."""
        return (self.title or "") if segment.in_title else self.text

    def paragraphs(self) -> Iterator[tuple[Segment, str]]:
        """Each segment with its own text."""
        for segment in self.segments:
            yield segment, segment.span.of(self.content(segment))

    def position(self, offset: int) -> Position:
        """Line and column, both from 1, of a text offset in the file that the source was read from."""
        at = bisect_right(self.anchors, offset, key=lambda anchor: anchor.offset) - 1
        base = self.anchors[at] if at >= 0 else Anchor(0, 1, 1)
        offset = max(base.offset, min(offset, len(self.text)))
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        lines = line - bisect_right(starts, base.offset)
        column = offset - starts[line - 1] + 1 if lines else base.column + offset - base.offset
        return Position(base.line + lines, column)


def _segments(text: str, title: str | None) -> tuple[Segment, ...]:
    """Those of a plain text, after the title if it has one apart."""
    segments = plain_segments(text, has_title=title is not None)
    return (Segment(SegmentKind.HEADLINE, Span(0, len(title)), in_title=True), *segments) if title else segments


@lru_cache(maxsize=32)
def _line_starts(text: str) -> tuple[int, ...]:
    """Where the lines of a text begin; kept, since a long text is asked for many places."""
    return (0, *(match.end() for match in re.finditer("\n", text)))
