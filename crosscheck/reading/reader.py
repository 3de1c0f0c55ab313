"""What a reader is: a name, the suffixes of the files it takes, and a function from bytes to sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from crosscheck.model import Problem
from crosscheck.source import Source

__all__ = ["Reader"]


@dataclass(frozen=True, slots=True)
class Reader:
    """A file format that sources can be read from.

    ``suffixes`` are lower case with their dot (".vtt"). ``read(path, data)`` yields the sources of one file and raises
    ReadError if there is none to be had; for a part that it cannot read it may yield a Problem and go on. It sets
    ``Source.anchors`` where the text is not the file itself; an empty ``path`` or ``id`` is filled in by the engine.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, bytes], Iterable[Source | Problem]]
