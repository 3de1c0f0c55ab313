"""The reader of plain text: the text is the file itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from crosscheck.reading.decoding import decode
from crosscheck.reading.draft import line_anchors
from crosscheck.reading.reader import Reader
from crosscheck.source import Source

__all__ = ["text_reader"]


def _read(path: str, data: bytes) -> Iterator[Source]:
    text = decode(data)
    yield replace(Source.from_text(text, id=""), anchors=tuple(line_anchors(text)))


text_reader = Reader("text", (".txt", ".text"), _read)
