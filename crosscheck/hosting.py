"""Hosting code that is not ours: what it prints goes to standard error under its name, what it sets does not stay.

Standard output belongs to the report, which another program may read. What is kept off it is what Python code writes
to ``sys.stdout``; a C extension or another process that writes to the descriptor itself cannot be told apart.
"""

from __future__ import annotations

import decimal
import io
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

__all__ = ["hosting"]

_lock = threading.Lock()


@contextmanager
def hosting(name: str) -> Iterator[None]:
    """Run what is inside as the guest ``name``, in this thread; other threads print as before."""
    outlet = _taken()
    before, outlet.here.name = outlet.name, name
    try:
        with decimal.localcontext():
            yield
    finally:
        outlet.end_line()
        outlet.here.name = before
        _given_back(outlet)


class _Outlet(io.TextIOBase):
    """Stands in for standard output: lines of a guest go to standard error, everything else through."""

    def __init__(self, real: TextIO | None) -> None:
        self.real, self.guests, self.here = real, 0, threading.local()

    @property
    def name(self) -> str | None:
        """The guest that runs in this thread."""
        return getattr(self.here, "name", None)

    def write(self, text: str) -> int:
        """Print whole lines; the rest waits for its end."""
        if self.name is None:
            return self.real.write(text) if self.real else len(text)
        *lines, self.here.rest = (getattr(self.here, "rest", "") + str(text)).split("\n")
        for line in lines:
            _tell(self.name, line)
        return len(text)

    def end_line(self) -> None:
        """Print what was left without a line's end."""
        rest, self.here.rest = getattr(self.here, "rest", ""), ""
        if rest and self.name is not None:
            _tell(self.name, rest)

    def flush(self) -> None:
        """Nothing waits but an unfinished line."""
        if self.name is None and self.real:
            self.real.flush()

    def writable(self) -> bool:
        """It always takes text."""
        return True

    @property
    def buffer(self) -> Any:
        """Where bytes are written."""
        return _Bytes(self) if self.name is not None else getattr(self.real, "buffer", None)

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """That of standard output."""
        return getattr(self.real, "encoding", None) or "utf-8"

    def isatty(self) -> bool:
        """Whether someone is watching; a guest is not."""
        return self.name is None and self.real is not None and self.real.isatty()

    def fileno(self) -> int:
        """A guest is given standard error's."""
        stream = self.real if self.name is None else sys.stderr
        if stream is None:
            raise io.UnsupportedOperation("fileno")
        return stream.fileno()


class _Bytes(io.RawIOBase):
    """The bytes of a guest, as text of an outlet."""

    def __init__(self, outlet: _Outlet) -> None:
        self._outlet = outlet

    def writable(self) -> bool:
        """It always takes bytes."""
        return True

    def write(self, data: Any) -> int:
        """Decode and print."""
        self._outlet.write(bytes(data).decode("utf-8", "replace"))
        return len(data)


def _taken() -> _Outlet:
    with _lock:
        outlet = sys.stdout if isinstance(sys.stdout, _Outlet) else _Outlet(sys.stdout)
        outlet.guests += 1
        sys.stdout = outlet
        return outlet


def _given_back(outlet: _Outlet) -> None:
    """Standard output is what it was, even where the guest put something else there."""
    with _lock:
        outlet.guests -= 1
        sys.stdout = outlet if outlet.guests else outlet.real  # type: ignore[assignment]


def _tell(name: str, line: str) -> None:
    """A line on standard error, in which nothing is obeyed by a terminal."""
    shown = "".join(c if c.isprintable() else " " if c == "\t" else repr(c)[1:-1] for c in line)
    try:
        if sys.stderr is not None:
            encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
            text = f"crosscheck: {name} printed: {shown}\n"
            sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
    except (OSError, ValueError):
        pass  # no one is left to tell
