"""The line in which a TOML file has a key; ``tomllib`` keeps no lines."""

from __future__ import annotations

import re

__all__ = ["line_of"]

_PART = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_PATH = rf"(?P<path>{_PART}(?:[ \t]*\.[ \t]*{_PART})*)[ \t]*"
_HEADER = re.compile(rf"[ \t]*\[{{1,2}}[ \t]*{_PATH}\]")
_KEY = re.compile(rf"[ \t]*{_PATH}=")
_PARTS = re.compile(_PART)


def line_of(text: str, key: tuple[str, ...], at_least: int = 1) -> int | None:
    """The first line, from 1, that names the longest beginning of ``key``; at least so many parts of it."""
    table: tuple[str, ...] = ()
    best, best_length = None, at_least - 1
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        match = header or _KEY.match(line)
        if not match:
            continue
        path = tuple(part.strip("\"'") for part in _PARTS.findall(match["path"]))
        table = path if header else table
        length = _common(path if header else table + path, key)
        if length > best_length:
            best, best_length = number, length
    return best


def _common(path: tuple[str, ...], key: tuple[str, ...]) -> int:
    """How many parts the two begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(path, key, strict=False)) if a != b), min(len(path), len(key)))
