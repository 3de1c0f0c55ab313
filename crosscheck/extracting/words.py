"""The words that sentences are read by, loaded once from words.toml beside this module."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["table", "words"]


@cache
def table(name: str) -> dict[str, Any]:
    """One table of words.toml."""
    found: dict[str, Any] = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))[name]
    return found


@cache
def words(name: str, key: str) -> frozenset[str]:
    """One list of a table of words.toml, as a set."""
    return frozenset(table(name)[key])
