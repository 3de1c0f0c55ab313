"""What can go wrong, as one tree; every message says what, where and what to do.

CrosscheckError
├── ReadError       a file that cannot be read as a source
├── ConfigError     a setting that is unknown or of the wrong type
├── PluginError     a plugin that cannot be loaded or breaks its contract
└── UsageError      a claim, checker or option that does not exist
"""

from __future__ import annotations

import difflib
import importlib
import inspect
import os
import traceback
from collections.abc import Iterable

__all__ = [
    "ConfigError",
    "CrosscheckError",
    "PluginError",
    "ReadError",
    "UsageError",
    "blame",
    "defined_at",
    "did_you_mean",
    "place_of",
]


class CrosscheckError(Exception):
    """The base of every error that crosscheck raises on purpose; its text is one line for the user."""


class ReadError(CrosscheckError):
    """A file or a stream could not be read as a source; ``advice`` says what to do, where something can be done."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(f"{message}; {advice}" if advice else message)
        self.message = message
        self.advice = advice


class ConfigError(CrosscheckError):
    """A configuration file or option is wrong."""


class PluginError(CrosscheckError):
    """A plugin could not be loaded, or broke the contract of a hook."""


class UsageError(CrosscheckError):
    """Something was asked for by a name that does not exist."""


# Frames of the import machinery and of crosscheck itself say nothing about where a plugin went wrong.
_NOT_TO_BLAME = ("<frozen", "<string>", os.path.dirname(__file__), os.path.dirname(importlib.__file__))
_LIBRARY = os.path.dirname(os.__file__)
_MOST = 500  # characters of an exception's text: it may hold a whole document


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``"; did you mean ...?"`` for the known word closest to ``word``, or "" where none is close."""
    names = sorted(set(known))
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    return f'; did you mean "{close[0]}"?' if close else ""


def blame(error: BaseException, function: object = None) -> str:
    """An exception in one line: type, text, and the file and line that raised it, else those of ``function``."""
    try:
        text = " ".join(str(error).split())[:_MOST]
    except Exception:  # the exception is foreign code too
        text = ""
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    if isinstance(error, CrosscheckError) and text:
        what = text  # one line for the user already
    if isinstance(error, SyntaxError) and error.filename:
        return f"{type(error).__name__}: {error.msg} ({error.filename}:{error.lineno})"
    return f"{what}{place_of(error) or defined_at(function)}"


def defined_at(function: object) -> str:
    """`` (file:line)`` of a function, or ""."""
    code = getattr(inspect.unwrap(function) if callable(function) else function, "__code__", None)
    return f" ({code.co_filename}:{code.co_firstlineno})" if code else ""


def place_of(error: BaseException) -> str:
    """`` (file:line)`` of the code to blame for an exception, or ""; the plugin's line before that of a library."""
    frames = traceback.extract_tb(error.__traceback__)
    outside = [f for f in frames if not f.filename.startswith(_NOT_TO_BLAME)]
    theirs = [f for f in outside if not f.filename.startswith(_LIBRARY) or "site-packages" in f.filename]
    return f" ({theirs[-1].filename}:{theirs[-1].lineno})" if theirs else ""
