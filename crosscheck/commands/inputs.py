"""From the arguments of a command to sources, and to a report on them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crosscheck import run
from crosscheck.config import Settings
from crosscheck.model import Problem, Report, Source

if TYPE_CHECKING:
    from crosscheck.plugins import Registry

__all__ = ["progress_bar", "read_sources", "report_on"]

_Progress = Callable[[Sequence[Source]], Iterable[Source]]


def read_sources(files: Iterable[str], settings: Settings) -> tuple[tuple[Source, ...], list[Problem], Registry]:
    """The sources that the arguments lead to, what could not be read, and the plugins whose readers were asked."""
    from crosscheck.plugins import load_plugins
    from crosscheck.reading import read_all

    registry = load_plugins(settings)
    problems: list[Problem] = []
    readers = registry.readers(problems)
    sources, failed = read_all(files, readers, settings, getattr(sys.stdin, "buffer", None))
    return sources, [*problems, *failed], registry


def report_on(sources: tuple[Source, ...], settings: Settings, problems: Iterable[Problem], progress: bool) -> Report:
    """The report on the sources, with the problems of reading them before its own."""
    report = run.check(sources, settings, progress_bar(progress))
    return replace(report, problems=tuple(dict.fromkeys((*problems, *report.problems))))


def progress_bar(wanted: bool) -> _Progress:
    """A bar on standard error for work that takes over a second, if that is a terminal."""
    if not wanted or sys.stderr is None or not sys.stderr.isatty():
        return lambda sources: sources
    from tqdm import tqdm

    return lambda sources: tqdm(sources, desc="reading", unit="text", delay=1, leave=False, file=sys.stderr)
