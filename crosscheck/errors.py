"""What can go wrong, as one tree; every message says what, where and what to do.

    CrosscheckError
    ├── ReadError       a file that cannot be read as a source
    ├── ConfigError     a setting that is unknown or of the wrong type
    ├── PluginError     a plugin that cannot be loaded or breaks its contract
    └── UsageError      a claim, checker or option that does not exist
"""

from __future__ import annotations

__all__ = ["ConfigError", "CrosscheckError", "PluginError", "ReadError", "UsageError"]


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
