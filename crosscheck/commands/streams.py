"""Standard output and error: safe to write to, whatever the text, the encoding or the reader at the other end."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from typing import TextIO

import click

from crosscheck.errors import CrosscheckError
from crosscheck.model import Problem

__all__ = [
    "BROKEN_PIPE",
    "OutputError",
    "emit",
    "has_color",
    "silence",
    "tell",
    "tell_problems",
    "terminal_width",
    "write_file",
]

BROKEN_PIPE = 141  # as a shell reports a program that SIGPIPE ended
_NARROWEST = 40


class OutputError(CrosscheckError):
    """The report could not be written."""


def emit(text: str, encoding: str | None = None) -> None:
    """Write to standard output; characters that it cannot encode are written as escapes."""
    stream = sys.stdout
    if stream is None:
        raise OutputError("cannot write to standard output: it is closed; use --output FILE")
    try:
        stream.flush()
        stream.buffer.write(text.encode(encoding or stream.encoding or "utf-8", "backslashreplace"))
        stream.buffer.flush()
    except BrokenPipeError:
        silence(stream)
        raise click.exceptions.Exit(BROKEN_PIPE) from None
    except (OSError, ValueError) as error:
        silence(stream)
        raise OutputError(f"cannot write to standard output: {_reason(error)}; use --output FILE") from error


def write_file(path: str, text: str) -> None:
    """Write a report to a file in UTF-8."""
    try:
        with open(path, "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as error:
        raise OutputError(f"{path}: cannot be written: {_reason(error)}") from error


def silence(stream: TextIO | None) -> None:
    """Let what is still buffered go nowhere, so that Python has nothing to complain of when it ends."""
    try:
        if stream is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        pass


def tell(message: str) -> None:
    """One line on standard error, every character in it visible."""
    from crosscheck.reporting.visible import one_line

    stream = sys.stderr
    try:
        stream.buffer.write(f"crosscheck: {one_line(message)}\n".encode(stream.encoding or "utf-8", "backslashreplace"))
        stream.buffer.flush()
    except (OSError, ValueError, AttributeError):
        pass  # with standard error gone there is no one left to tell; the exit code still does


def tell_problems(problems: Iterable[Problem]) -> None:
    """Each problem on a line: what, where, and what to do."""
    for problem in problems:
        tell(f"{problem.subject}: {problem.message}{'; ' if problem.advice else ''}{problem.advice}")


def terminal_width(width: int | None) -> int:
    """The width asked for, else that of the terminal, else 80."""
    return max(_NARROWEST, width or shutil.get_terminal_size((80, 24)).columns)


def has_color(choice: str, to_file: bool = False, environ: Mapping[str, str] | None = None) -> bool:
    """Whether to use colours: as the option says, else NO_COLOR, FORCE_COLOR and the like, else on a terminal."""
    environment = os.environ if environ is None else environ
    if choice != "auto":
        return choice == "always"
    if to_file or environment.get("NO_COLOR"):
        return False
    if any(environment.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    plain = environment.get("TERM") == "dumb" or environment.get("CLICOLOR") == "0"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
