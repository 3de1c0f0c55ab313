"""Choosing the reader for a file, running it under a guard, and giving each source its path and its id."""

from __future__ import annotations

import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from typing import BinaryIO

from crosscheck.annotations import is_annotated
from crosscheck.errors import ReadError, blame
from crosscheck.model import Problem
from crosscheck.reading.annotated import read_annotated
from crosscheck.reading.files import reason, too_large
from crosscheck.reading.html import html_reader
from crosscheck.reading.jsonlines import jsonl_reader
from crosscheck.reading.markdown import markdown_reader
from crosscheck.reading.reader import Reader
from crosscheck.reading.text import text_reader
from crosscheck.source import Source

__all__ = ["STDIN", "built_in_readers", "distinct", "read_data", "read_stream", "suffixes_of"]

STDIN = "<stdin>"
built_in_readers = (text_reader, markdown_reader, html_reader, jsonl_reader)

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|article)\b", re.I
)
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"')
_FRONT_MATTER = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n")
_SURROGATE = re.compile("[\ud800-\udfff]")


def suffixes_of(readers: tuple[Reader, ...]) -> frozenset[str]:
    """All suffixes that a folder is searched for."""
    return frozenset(suffix.lower() for reader in (*readers, *built_in_readers) for suffix in reader.suffixes)


def read_data(path: str, data: bytes, readers: tuple[Reader, ...] = ()) -> tuple[list[Source], list[Problem]]:
    """The sources in the content of a file; raises ReadError if there are none and no problem says why."""
    reader = _reader_for(path, data, readers)
    pick = partial(_reader_for, readers=readers)
    read = partial(read_annotated, pick=pick) if is_annotated(path) else reader.read
    sources: list[Source] = []
    problems: list[Problem] = []
    try:
        for item in read(path, data):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                sources.append(_named(item, path))
    except ReadError as error:
        problems.append(Problem(path, error.message, error.advice))
    except (
        Exception,
        SystemExit,
    ) as error:  # a reader may be anyone's: whatever it raises is this file's problem alone
        what = f"the reader {reader.name!r} failed: {blame(error)}"
        problems.append(Problem(path, what, "report it to the author of the reader"))
    if not sources and not problems:
        raise ReadError("holds no source")
    return _with_ids(sources, path), problems


def _reader_for(path: str, data: bytes, readers: tuple[Reader, ...]) -> Reader:
    """The first reader that takes the suffix; a file of another kind is judged by how it begins."""
    suffix = PurePath(path).suffix.lower()
    for reader in (*readers, *built_in_readers):
        if suffix in (s.lower() for s in reader.suffixes):
            return reader
    start = data[:2000]
    if _HTML.match(start):
        return html_reader
    if _JSON.match(start):
        return jsonl_reader
    return markdown_reader if _FRONT_MATTER.match(start) else text_reader


def _named(source: Source, path: str) -> Source:
    """The source with its path, and with nothing in it that cannot be written as UTF-8."""
    if not isinstance(source, Source):
        raise TypeError(f"yielded {type(source).__name__}, not a Source")
    facts = {name: getattr(source, name) for name in ("id", "text", "title", "publisher", "published", "url")}
    clean = {name: _SURROGATE.sub("\ufffd", value) for name, value in facts.items() if value is not None}
    return replace(source, path=source.path or path, **clean)  # type: ignore[arg-type]


def _with_ids(sources: list[Source], path: str) -> list[Source]:
    """Ids for those that have none: the file's name, and a hash of the content where the file holds several."""
    name = "stdin" if path == STDIN else PurePath(path).name
    if len(sources) == 1:
        return [source if source.id else replace(source, id=name) for source in sources]
    return [source if source.id else replace(source, id=f"{name}-{_digest(source)}") for source in sources]


def _digest(source: Source) -> str:
    return hashlib.sha256(f"{source.title}\0{source.text}".encode()).hexdigest()[:8]


def distinct(sources: Iterable[Source]) -> tuple[Source, ...]:
    """The sources with their ids made distinct: the second of a name is numbered 2, and so on."""
    sources = tuple(sources)
    taken = {source.id for source in sources}
    count: Counter[str] = Counter()
    result = []
    for source in sources:
        name = source.id
        count[source.id] += 1
        while count[source.id] > 1 and name in taken:
            name = f"{source.id}-{count[source.id]}"
            count[source.id] += name in taken
        taken.add(name)
        result.append(source if name == source.id else replace(source, id=name))
    return tuple(result)


def read_stream(stream: BinaryIO | None, limit: int) -> bytes:
    """Standard input to its end; raises ReadError if it is longer than ``limit``."""
    try:
        data = (stream or sys.stdin.buffer).read(limit + 1)
    except (OSError, ValueError, AttributeError) as error:
        raise ReadError(f"cannot be read: {reason(error)}") from error
    if len(data) > limit:
        raise too_large(limit)
    return data
