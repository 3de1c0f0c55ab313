"""The words that sentences are read by, loaded once from words.toml beside this module."""

from __future__ import annotations

from functools import cache
from typing import Any

from crosscheck.wordfile import word_file

__all__ = ["table", "words"]


def table(name: str) -> dict[str, Any]:
    """One table of words.toml."""
    found: dict[str, Any] = word_file(__package__, "words.toml")[name]
    return found


@cache
def words(name: str, key: str) -> frozenset[str]:
    """One list of a table of words.toml, as a set."""
    return frozenset(table(name)[key])
