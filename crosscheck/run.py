"""The program in order: read, extract, align, check. Nothing else joins the stages."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any

from crosscheck.config import Settings, resolve_options
from crosscheck.contributed import lexicons, source_profiles
from crosscheck.engine import run_checkers, sort_findings
from crosscheck.errors import UsageError
from crosscheck.lexicon import use_lexicon
from crosscheck.model import Claim, Coverage, Group, Mention, Problem, Report, Source
from crosscheck.selecting import select_checkers

if TYPE_CHECKING:  # slow to import where only numbers are read
    from crosscheck.aligning import Alignment
    from crosscheck.extracting import Extraction

__all__ = ["check", "extract", "find_quantities", "read"]


def read(path: str | PathLike[str], settings: Settings | None = None) -> Source:
    """Read one file with any registered reader."""
    from crosscheck.plugins import load_plugins
    from crosscheck.reading import read_path

    registry = load_plugins(settings)
    problems = list(registry.problems)
    readers = registry.readers(problems)
    _warn(problems)
    return read_path(fspath(path), readers, settings)


def find_quantities(text: str) -> tuple[Mention, ...]:
    """The numbers in ``text`` that say how much or how many, in order; needs no language model."""
    from crosscheck.numbers import find_quantities

    return find_quantities(text)


def extract(sources: Iterable[Source], settings: Settings | None = None) -> tuple[tuple[Claim, ...], ...]:
    """The claims of each source, in the order of the sources and of their texts."""
    from crosscheck.extracting import extract
    from crosscheck.plugins import load_plugins
    from crosscheck.sources import identify

    registry = load_plugins(settings)
    settings, sources, problems = settings or Settings(), tuple(sources), list(registry.problems)
    paths, profiles = lexicons(registry, problems), source_profiles(registry, settings, problems)
    _warn(problems)
    found = extract(sources, settings, paths).claims
    return tuple(identify(claims, (source,), profiles) for claims, source in zip(found, sources, strict=True))


def check(sources: Iterable[Source], settings: Settings | None = None, progress: Any = None) -> Report:
    """Read the claims of the sources, group them, run every checker, and return the whole report.

    Raises ``UsageError`` for two sources of one id and for a checker that does not exist, ``ConfigError`` for an
    option that does not, and ``PluginError`` where ``settings.strict_plugins`` and a plugin is broken; otherwise a
    broken plugin is one of the report's problems.
    """
    from crosscheck.aligning import align
    from crosscheck.extracting import extract
    from crosscheck.plugins import load_plugins
    from crosscheck.sources import identify, trace

    registry = load_plugins(settings)
    settings = resolve_options(settings or Settings(), {c.name: c.options for c in registry.checkers}, registry.absent)
    checkers = select_checkers(registry.checkers, settings.select, settings.ignore, registry.absent)
    problems = list(registry.problems)
    by_id = _by_id(sources)
    sources = tuple(by_id.values())
    registry.configure(settings, problems)
    profiles = source_profiles(registry, settings, problems)
    words = lexicons(registry, problems)
    extraction = extract(sources, settings, words, progress)
    with use_lexicon(words):
        claims = identify((c for cs in extraction.claims for c in cs), sources, profiles)
        claims = registry.modify_claims(claims, sources, problems)
        alignment = align(claims, by_id)
        groups = registry.modify_groups(alignment.groups, problems)
        findings, failed = run_checkers(checkers, sources, claims, groups, settings, profiles, registry.labels)
        findings = sort_findings(registry.modify_findings(findings, problems), sources)
    coverage = _coverage(extraction, alignment, claims, groups)
    names = tuple(checker.name for checker in checkers)
    behind = trace(claims, groups, by_id, profiles)
    problems += failed
    return Report(sources, claims, groups, findings, coverage, tuple(problems), names, behind, settings.reconcile)


def _warn(problems: Iterable[Problem]) -> None:
    """Tell of broken plugins where there is no report to do so."""
    for problem in problems:
        warnings.warn(f"{problem.subject}: {problem.message}; {problem.advice}", stacklevel=3)


def _by_id(sources: Iterable[Source]) -> dict[str, Source]:
    """The sources by id, in order of their names, so that a report does not depend on the order they came in."""
    by_id: dict[str, Source] = {}
    for source in sorted(sources, key=lambda s: (s.name, s.id)):
        if by_id.setdefault(source.id, source) != source:
            raise UsageError(f'two sources have the id "{source.id}"; give each its own')
    return by_id


def _coverage(
    extraction: Extraction, alignment: Alignment, claims: tuple[Claim, ...], groups: tuple[Group, ...]
) -> Coverage:
    """How much was read, and how many claims may be compared with at least one other."""
    compared = {claim for group in groups for link in group.links for claim in (link.a, link.b)}
    left = (*extraction.left_over, *alignment.uncompared)
    return Coverage(extraction.numbers, extraction.quantities, len(claims), len(compared), left, alignment.alone)
