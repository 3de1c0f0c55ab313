"""The reader of annotated texts: each part is read as a file of its kind would be, without its annotations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePath

from crosscheck.annotations import Part, parts_of
from crosscheck.errors import ReadError
from crosscheck.model import Problem
from crosscheck.reading.decoding import decode
from crosscheck.reading.reader import Reader
from crosscheck.source import Anchor, Segment, SegmentKind, Source, Span, plain_segments

__all__ = ["read_annotated"]


def read_annotated(path: str, data: bytes, pick: Callable[[str, bytes], Reader]) -> Iterator[Source | Problem]:
    """The sources of an annotated text; ``pick`` chooses the reader for a name and the content.

    ``#~ source: NAME`` begins each where there are several. Positions are those of the file as it is.
    """
    parts = parts_of(decode(data))
    names = [part.name for part in parts]
    for part in parts:
        if len(parts) > 1 and names.count(part.name) > 1:
            line = part.within[0]
            raise ReadError(f'line {line}: two sources are called "{part.name}"', "give each its own #~ source: NAME")
        if not part.text.strip():
            raise ReadError(f"line {part.within[0]}: the source {part.name or path} has no text")
        content = part.text.encode("utf-8", "surrogatepass")
        reader = pick(part.name if PurePath(part.name).suffix else path, content)
        for item in reader.read(path, content):
            yield _in_file(item, part) if isinstance(item, Source) else item


def _in_file(source: Source, part: Part) -> Source:
    """The source with the facts that are told of it, its name, and positions of the whole file."""
    source = replace(
        source,
        id=source.id or part.name,
        anchors=_anchors(source, part.lines),
        publisher=part.facts.get("publisher", source.publisher),
        published=part.facts.get("published", source.published),
        url=part.facts.get("url", source.url),
    )
    title = part.facts.get("title")
    if not title:
        return source
    segments = source.segments
    if segments == plain_segments(source.text, has_title=False):
        segments = plain_segments(source.text, has_title=True)
    apart = Segment(SegmentKind.HEADLINE, Span(0, len(title)), in_title=True)
    return replace(source, title=title, segments=(apart, *(s for s in segments if not s.in_title)))


def _anchors(source: Source, lines: tuple[int, ...]) -> tuple[Anchor, ...]:
    """An anchor wherever the source had one, and at each line, for the lines of the file have others between them."""
    offsets = {0, *(anchor.offset for anchor in source.anchors)}
    offsets.update(newline.end() for newline in re.finditer("\n", source.text))
    positions = ((offset, source.position(offset)) for offset in sorted(offsets))
    return tuple(Anchor(offset, lines[min(at.line, len(lines)) - 1], at.column) for offset, at in positions)
