"""What ``crosscheck test`` runs: a case of a file, on a bench, with an outcome that points into the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.model import Problem, Report, Source
from crosscheck.plugins import Registry, load_plugins

__all__ = ["Bench", "Case", "Failure", "Outcome", "Point"]


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a text with what to say of it: the line as it is, its number, from 1, and columns, from 0."""

    text: str
    line: int
    start: int
    end: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that is not as it should be; ``advice`` says what to do, or how to see more."""

    message: str
    points: tuple[Point, ...] = ()
    advice: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a case.

    ``failures`` is what was found and what was expected where they differ. ``problems`` kept the case from being run:
    a file that cannot be read, an unknown checker, a checker that broke; those of loading plugins are the bench's.
    ``counts`` has how many findings, silences and todos were held ("finding", "silence", "todo"). ``blessed`` is the
    file's text as ``--bless`` would write it, None where there is nothing to change.
    """

    failures: tuple[Failure, ...] = ()
    problems: tuple[Problem, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    blessed: str | None = None

    @property
    def passed(self) -> bool:
        """Whether all was as it should be."""
        return not (self.failures or self.problems)


@dataclass(frozen=True, slots=True)
class Case:
    """One test of a file: ``name`` tells it from the file's others, "" where it is the only one."""

    path: Path
    run: Callable[[Bench], Outcome]
    name: str = ""

    @property
    def title(self) -> str:
        """The file and the name, as tests are listed."""
        return f"{self.path}::{self.name}" if self.name else str(self.path)


@dataclass(frozen=True, slots=True)
class Bench:
    """What cases are run with: the settings and the plugins, loaded once."""

    settings: Settings = field(default_factory=Settings)

    @property
    def registry(self) -> Registry:
        """The plugins that the settings lead to."""
        return load_plugins(self.settings)

    def run(self, case: Case) -> Outcome:
        """What comes of a case, where a plugin that could not be loaded is a problem too."""
        outcome = case.run(self)
        return replace(outcome, problems=tuple(dict.fromkeys((*self.registry.problems, *outcome.problems))))

    def check(self, sources: Iterable[Source], checkers: Iterable[str]) -> Report:
        """The report of these checkers, by name, on the sources, whatever the settings select."""
        from crosscheck.run import check

        names = tuple(checkers)
        return check(sources, replace(self.settings, select=names, ignore=() if names else ("*",)))
