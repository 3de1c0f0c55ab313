"""A time limit for code that is not ours.

Where the code runs in the main thread of a system that has ``SIGALRM``, and no one else uses that signal, the limit
ends pure Python loops and regular expressions in the middle. Everywhere else, and for code inside a C extension that
does not look at signals, the limit is only seen when the code next hands something back (``Deadline.check``): an
endless loop then stays one. So does, everywhere, a loop that catches ``BaseException`` and goes on.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["Deadline", "TimeUp", "deadlines"]

_AGAIN = 0.5  # seconds until a checker that swallowed the first TimeUp gets the next
_MOST = 1_000_000  # seconds; timers do not take infinity


class TimeUp(BaseException):
    """The time is over; no ``Exception``, so that ``except Exception`` in foreign code does not swallow it."""


class Deadline:
    """A limit of ``seconds`` from each ``start`` within a ``with`` block; 0 is no limit."""

    def __init__(self, seconds: float, by_signal: bool) -> None:
        self._seconds, self._by_signal = min(seconds, _MOST), by_signal
        self._armed, self._end = False, 0.0

    def __enter__(self) -> Deadline:
        return self

    def start(self) -> None:
        """Let the time run, from now."""
        self._end = time.monotonic() + self._seconds
        if self._by_signal:
            self._armed = True
            signal.setitimer(signal.ITIMER_REAL, self._seconds, _AGAIN)

    def __exit__(self, *error: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Let the time no longer run; also for a ``TimeUp`` that came while the block was being left."""
        self._armed = False
        if self._by_signal:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def check(self) -> None:
        """Raise ``TimeUp`` if the time is over."""
        if self._seconds > 0 and time.monotonic() > self._end:
            raise TimeUp

    def ring(self, number: int, frame: FrameType | None) -> None:
        """Raise ``TimeUp`` in the guarded code; does nothing outside a ``with`` block."""
        if self._armed:
            raise TimeUp


@contextmanager
def deadlines(seconds: float) -> Iterator[Deadline]:
    """A deadline to be used again and again, with the signal taken for as long as this lasts."""
    by_signal = seconds > 0 and _signal_is_free()
    deadline = Deadline(seconds, by_signal)
    if not by_signal:
        yield deadline
        return
    before = signal.signal(signal.SIGALRM, deadline.ring)
    try:
        yield deadline
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _signal_is_free() -> bool:
    """Whether this thread may use ``SIGALRM`` without taking it from someone else."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        return False
    unused = signal.getsignal(signal.SIGALRM) in (signal.SIG_DFL, signal.SIG_IGN)
    return unused and signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
