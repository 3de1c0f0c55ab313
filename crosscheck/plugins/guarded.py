"""Readers and report formats of plugins, wrapped so that whatever they do is contained and named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from crosscheck.deadline import TimeUp, deadlines
from crosscheck.errors import PluginError, ReadError, blame, place_of
from crosscheck.hosting import hosting
from crosscheck.lending import lent

__all__ = ["GuardedFormatter", "GuardedReader", "cause_of", "guard"]


@contextmanager
def guard(label: str, seconds: float) -> Iterator[None]:
    """Run a plugin's code: what it prints goes to standard error, and ``TimeUp`` is raised when the time is over."""
    with hosting(f"plugin {label}"), deadlines(seconds) as deadline:
        deadline.start()
        yield


def cause_of(error: BaseException, seconds: float, function: object = None) -> str:
    """What went wrong inside a guard, in one line with its place, which is ``function``'s where nothing was raised."""
    if isinstance(error, TimeUp):
        return f"it took more than {seconds:g} s (checker-timeout){place_of(error)}"
    return blame(error, function)


@dataclass(frozen=True, slots=True)
class GuardedReader:
    """A plugin's reader; what it raises becomes the problem of the file, which names the plugin."""

    name: str
    suffixes: tuple[str, ...]
    function: Callable[..., Any]
    label: str
    way_out: str
    seconds: float

    def read(self, path: str, data: bytes) -> Iterator[Any]:
        """What the reader yields, up to where it fails."""
        found: list[Any] = []
        failed: ReadError | None = None
        try:
            with guard(self.label, self.seconds):
                answer = self.function(path, data)
                if not isinstance(answer, Iterable):
                    raise TypeError(f"it must yield sources, and returned {type(answer).__name__}")
                for item in answer:
                    found.append(item)  # noqa: PERF402 - what came before a failure is kept
        except (KeyboardInterrupt, ReadError):
            raise
        except BaseException as error:
            what = (
                f"the reader {self.name} of plugin {self.label} failed: {cause_of(error, self.seconds, self.function)}"
            )
            failed = ReadError(what, self.way_out)
        yield from found
        if failed:
            raise failed


@dataclass(frozen=True, slots=True)
class GuardedFormatter:
    """A plugin's report format, which is handed a copy of the report."""

    name: str
    function: Callable[..., Any]
    label: str
    way_out: str
    seconds: float

    def render(self, report: Any, style: Any) -> str:
        """The report as text; raises ``PluginError`` that names the plugin."""
        subject = f"report format {self.name} of plugin {self.label}"
        try:
            with guard(self.label, self.seconds):
                text = self.function(lent(report), style)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            cause = cause_of(error, self.seconds, self.function)
            raise PluginError(f"{subject}: failed: {cause}; choose another --format, or {self.way_out}") from error
        if not isinstance(text, str):
            raise PluginError(f"{subject}: returned {type(text).__name__} and not text; choose another --format")
        return text
