"""Lexicons and source profiles that plugins bring: a file that breaks the schema is a problem, and the run goes on."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from crosscheck.config import Settings
from crosscheck.errors import ConfigError, PluginError, blame
from crosscheck.model import Problem

if TYPE_CHECKING:
    from crosscheck.plugins import Registry
    from crosscheck.sources import Profiles

__all__ = ["lexicons", "source_profiles"]

_ADVICE = "crosscheck plugins says which plugin it is of"


def lexicons(registry: Registry, problems: list[Problem]) -> tuple[Path, ...]:
    """The plugins' lexicon files that can be used."""
    from crosscheck.lexicon import load_lexicon

    good: list[Path] = []
    for path in registry.lexicons(problems):
        try:
            load_lexicon((*good, path))
            good.append(path)
        except Exception as error:
            subject = f"lexicon {path}"
            what = blame(error).removeprefix(subject).removeprefix(": ")
            what = f"line {what[1:]}" if what.startswith(":") else what
            _add(Problem(subject, f"not used: {what}", _ADVICE), registry, problems)
    return tuple(good)


def source_profiles(registry: Registry, settings: Settings, problems: list[Problem]) -> Profiles:
    """The source profiles: crosscheck's own, then those of plugins, and on top those that the settings name.

    Raises ``ConfigError`` for a file that the settings name and that is broken.
    """
    good: tuple[str, ...] = ()
    for path in registry.source_profiles(problems):
        try:
            _profiles((*good, str(path)))
            good = (*good, str(path))
        except ConfigError as error:
            _add(Problem(f"source profile {path}", f"not used: {error}", _ADVICE), registry, problems)
    return _profiles((*good, *settings.profiles))


@lru_cache(maxsize=32)
def _profiles(paths: tuple[str, ...]) -> Profiles:
    from crosscheck.sources import load_profiles

    return load_profiles(paths)


def _add(problem: Problem, registry: Registry, problems: list[Problem]) -> None:
    if registry.strict:
        raise PluginError(f"{problem.subject}: {problem.message}; {problem.advice}")
    problems.append(problem)
