"""The reader of JSON: one source a line, or a file that holds one source or a list of them."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from crosscheck.errors import ReadError
from crosscheck.model import Problem
from crosscheck.reading.decoding import decode
from crosscheck.reading.draft import line_anchors
from crosscheck.reading.reader import Reader
from crosscheck.source import Anchor, Source

__all__ = ["jsonl_reader"]

_SHOWN_PROBLEMS = 10
_SPACE = re.compile(r"[ \t\n\r]*")
# A pair of surrogate escapes is one character of the text, and so is any other escape.
_LITERAL = re.compile(
    r"""[^\\"]+ | \\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2} | \\u[0-9a-fA-F]{4} | \\[^u]""", re.X
)
_decoder = json.JSONDecoder(strict=False)


class _Broken(ReadError):
    """JSON that does not parse, and the offset in its record at which it ceases to."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


@dataclass(frozen=True, slots=True)
class _Value:
    """A JSON value that stands in the file from ``start`` to ``end``."""

    value: Any
    start: int
    end: int


def _read(path: str, data: bytes) -> Iterator[Source | Problem]:
    text = decode(data)
    lines = [anchor.offset for anchor in line_anchors(text)]
    broken = 0
    for start, end in _records(path, text):
        try:
            yield _source(text[start:end], start, lines)
        except ReadError as error:
            broken += 1
            if broken <= _SHOWN_PROBLEMS:
                at = start + (error.at if isinstance(error, _Broken) else 0)
                line = bisect_right(lines, at)
                column = f" at column {at - lines[line - 1] + 1}" if isinstance(error, _Broken) else ""
                yield Problem(path, f"line {line}: {error.message}{column}", error.advice)
    if broken > _SHOWN_PROBLEMS:
        yield Problem(path, f"{broken - _SHOWN_PROBLEMS} more of its records cannot be read")


def _records(path: str, text: str) -> Iterator[tuple[int, int]]:
    """Where each record may start, and where it must end."""
    start = _skip(text, 0)
    if text[start] == "[":
        return _elements(text, start)
    if path.lower().endswith(".json") and _is_one_value(text, start):
        return iter([(start, len(text))])
    return ((match.start(), match.end()) for match in re.finditer(r"[^\n]*\S[^\n]*", text))


def _is_one_value(text: str, start: int) -> bool:
    """Whether the file is one record; one that does not parse at all counts as one too."""
    try:
        return _skip(text, _value(text, start).end) == len(text)
    except ReadError:
        return "\n{" not in text


def _elements(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Each element of the list; from a broken one on, the rest of the file is one broken record."""
    at = _skip(text, start + 1)
    while text[at : at + 1] not in ("]", ""):
        try:
            end = _value(text, at).end
        except ReadError:
            end = len(text)
        yield at, end
        at = _skip(text, end)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)


def _source(text: str, start: int, lines: list[int]) -> Source:
    """The source in a record; its text is handed over alone, so that an error in it costs no more than its length."""
    members, stop = _members(text, _skip(text, 0))
    if _skip(text, stop) < len(text):
        raise ReadError("is not JSON: there is more after the record", "write one record a line")
    body = members.get("text")
    if body is None or not isinstance(body.value, str) or not body.value.strip():
        raise ReadError('has no "text"', 'give the article as a string under "text"')
    facts = {name: _string(members, name) for name in ("title", "publisher", "published", "url")}
    source = Source.from_text(body.value, id=_string(members, "id") or "", **facts)
    return replace(source, anchors=tuple(_anchors(text, body, start, lines)))


def _string(members: dict[str, _Value], name: str) -> str | None:
    value = members[name].value if name in members else None
    if value is None or isinstance(value, dict | list) or not str(value).strip():
        return None
    return str(value).strip()


def _members(text: str, at: int) -> tuple[dict[str, _Value], int]:
    """The members of the object at ``at``, each with its place, and where the object ends."""
    if text[at : at + 1] != "{":
        raise ReadError("is not a JSON object", 'write {"text": "..."}')
    members: dict[str, _Value] = {}
    at = _skip(text, at + 1)
    while text[at : at + 1] == '"' or members or text[at : at + 1] != "}":
        key = _value(text, at)
        at = _expect(text, key.end, ":")
        member = _value(text, at)
        if isinstance(key.value, str):
            members[key.value] = member
        at = _skip(text, member.end)
        if text[at : at + 1] == "}":
            break
        at = _expect(text, at, ",")
    return members, at + 1


def _value(text: str, at: int) -> _Value:
    try:
        value, end = _decoder.raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise _Broken(f"is not JSON: {error.msg.lower()}", error.pos) from error
    except RecursionError as error:
        raise ReadError("is JSON nested too deep") from error
    except ValueError as error:
        raise ReadError("is JSON with a number too long to read") from error
    return _Value(value, at, end)


def _expect(text: str, at: int, sign: str) -> int:
    at = _skip(text, at)
    if text[at : at + 1] != sign:
        raise _Broken(f"is not JSON: expecting '{sign}'", at)
    return _skip(text, at + 1)


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _anchors(text: str, body: _Value, start: int, lines: list[int]) -> Iterator[Anchor]:
    """An anchor at each stretch of the string that stands in the file without an escape, and at each escape."""
    at, offset = body.start + 1, 0
    while match := _LITERAL.match(text, at, body.end):
        line = bisect_right(lines, start + at)
        yield Anchor(offset, line, start + at - lines[line - 1] + 1)
        offset += 1 if match[0][0] == "\\" else len(match[0])
        at = match.end()


jsonl_reader = Reader("jsonl", (".jsonl", ".ndjson", ".json"), _read)
