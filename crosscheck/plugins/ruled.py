"""A file of rules as a plugin of its own."""

from __future__ import annotations

from pathlib import Path

from crosscheck.hookspecs import hookimpl
from crosscheck.rules import load_rules

__all__ = ["RulePlugin"]


class RulePlugin:
    """Rules without code, from one TOML file."""

    def __init__(self, path: Path) -> None:
        self._path, self.__version__ = path, load_rules(path).version

    @hookimpl
    def crosscheck_rules(self) -> tuple[Path, ...]:
        """The file itself."""
        return (self._path,)
