"""The plugins of a run and their hooks; each hook implementation is called by itself, under a guard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar

from crosscheck.checking import Checker
from crosscheck.config import Settings
from crosscheck.errors import PluginError, UsageError
from crosscheck.lending import lent
from crosscheck.model import Claim, Finding, Group, Problem, Report, Source
from crosscheck.naming import full_name, unknown_checker
from crosscheck.plugins.answers import (
    Check,
    claims_of,
    file,
    findings_of,
    formatter,
    groups_of,
    line,
    nothing,
    reader,
)
from crosscheck.plugins.guarded import GuardedFormatter, GuardedReader, cause_of, guard

__all__ = ["Implementation", "PluginInfo", "Registry"]

T = TypeVar("T")
Status = Literal["active", "blocked", "failed"]


@dataclass(frozen=True, slots=True)
class PluginInfo:
    """A plugin that is installed, loaded or not.

    ``origin`` is the distribution that brings it, or "file"; ``path`` its module or file; ``hooks`` and ``checkers``
    are the names of what it adds; ``reason`` says why it is not active; ``doc`` is the docstring of its module.
    """

    name: str
    version: str
    origin: str
    path: str
    hooks: tuple[str, ...] = ()
    checkers: tuple[str, ...] = ()
    status: Status = "active"
    reason: str = ""
    doc: str = ""
    is_own: bool = False

    @property
    def label(self) -> str:
        """Name and version, as problems give them."""
        return f"{self.name} {self.version}".rstrip()

    @property
    def way_out(self) -> str:
        """How to go on without it."""
        return f"-p no:{self.name} goes on without it"


@dataclass(frozen=True, slots=True)
class Implementation:
    """One plugin's function for one hook, and the arguments it asks for."""

    plugin: PluginInfo
    function: Callable[..., Any]
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Registry:
    """All plugins, and the checkers of the active ones by code and name; nothing in it depends on the order of loading.

    A method that calls a hook takes a list, to which it adds a problem for each implementation that failed; where
    ``strict``, it raises ``PluginError`` instead. Each call may take ``timeout`` seconds (0 for no limit), and is given
    a copy of the data.
    """

    plugins: tuple[PluginInfo, ...] = ()
    checkers: tuple[Checker, ...] = ()
    problems: tuple[Problem, ...] = ()
    hooks: Mapping[str, tuple[Implementation, ...]] = field(default_factory=dict)
    owners: Mapping[str, PluginInfo] = field(default_factory=dict)
    strict: bool = False
    timeout: float = 0

    def find(self, word: str) -> Checker:
        """The checker of this name or code; of a plugin's the plugin may be left out where one checker is so called."""
        names, codes = [c.name for c in self.checkers], [c.code for c in self.checkers]
        name = word if word in codes else full_name(word, names)
        for checker in self.checkers:
            if name and name in (checker.name, checker.code):
                return checker
        raise UsageError(unknown_checker(word, names, codes, self.absent))

    @property
    def labels(self) -> dict[str, str]:
        """The name and version of the plugin of each checker, by the checker's name."""
        return {name: plugin.label for name, plugin in self.owners.items()}

    @property
    def absent(self) -> tuple[str, ...]:
        """What the names of checkers begin with whose plugins are not active; "" for crosscheck's own."""
        return tuple("" if p.is_own else f"{p.name}/" for p in self.plugins if p.status != "active")

    def configure(self, settings: Settings, problems: list[Problem]) -> None:
        """Tell every plugin the settings of the run."""
        for _ in self._call("crosscheck_configure", problems, nothing, settings=settings):
            pass

    def readers(self, problems: list[Problem]) -> tuple[Any, ...]:
        """The plugins' readers."""
        found = self._contributed("crosscheck_readers", problems, reader)
        return tuple(
            GuardedReader(r.name, tuple(r.suffixes), r.read, p.label, p.way_out, self.timeout) for r, p in found
        )

    def formatters(self, problems: list[Problem]) -> tuple[Any, ...]:
        """The plugins' report formats."""
        found = self._contributed("crosscheck_formatters", problems, formatter)
        return tuple(GuardedFormatter(f.name, f.render, p.label, p.way_out, self.timeout) for f, p in found)

    def lexicons(self, problems: list[Problem]) -> tuple[Path, ...]:
        """The plugins' lexicon files."""
        return tuple(path for path, _ in self._contributed("crosscheck_lexicons", problems, file))

    def source_profiles(self, problems: list[Problem]) -> tuple[Path, ...]:
        """The plugins' files of source profiles."""
        return tuple(path for path, _ in self._contributed("crosscheck_source_profiles", problems, file))

    def modify_claims(
        self, claims: tuple[Claim, ...], sources: tuple[Source, ...], problems: list[Problem]
    ) -> tuple[Claim, ...]:
        """The claims as the plugins leave them."""
        check = claims_of(sources)
        return self._chain("crosscheck_modify_claims", "claims", claims, problems, check, sources=sources)

    def modify_groups(self, groups: tuple[Group, ...], problems: list[Problem]) -> tuple[Group, ...]:
        """The groups as the plugins leave them."""
        return self._chain("crosscheck_modify_groups", "groups", groups, problems, groups_of)

    def modify_findings(self, findings: tuple[Finding, ...], problems: list[Problem]) -> tuple[Finding, ...]:
        """The findings as the plugins leave them."""
        return self._chain("crosscheck_modify_findings", "findings", findings, problems, findings_of)

    def report_summary(self, report: Report, problems: list[Problem]) -> tuple[str, ...]:
        """The lines that plugins add below the report."""
        return tuple(self._call("crosscheck_report_summary", problems, line, report=report))

    def _contributed(self, hook: str, problems: list[Problem], check: Check[T]) -> Iterator[tuple[T, PluginInfo]]:
        """What the plugins add, each with its plugin."""

        def check_all(values: Any, plugin: str) -> tuple[T, ...]:
            if not isinstance(values, Iterable):
                raise TypeError(f"it must return a list of them, not a {type(values).__name__}")
            return tuple(check(value, plugin) for value in values)

        for implementation in self.hooks.get(hook, ()):
            for items in self._one(implementation, hook, problems, check_all, {}):
                yield from ((item, implementation.plugin) for item in items)

    def _chain(
        self,
        hook: str,
        argument: str,
        value: T,
        problems: list[Problem],
        check: Check[T],
        **others: Any,
    ) -> T:
        for implementation in self.hooks.get(hook, ()):
            for new in self._one(implementation, hook, problems, check, {argument: value, **others}):
                value = new
        return value

    def _call(self, hook: str, problems: list[Problem], check: Check[T], **arguments: Any) -> Iterator[T]:
        for implementation in self.hooks.get(hook, ()):
            yield from self._one(implementation, hook, problems, check, arguments)

    def _one(
        self,
        implementation: Implementation,
        hook: str,
        problems: list[Problem],
        check: Check[T],
        arguments: Mapping[str, Any],
    ) -> list[T]:
        """What one implementation answers, once it is checked; nothing if it failed or answered None."""
        plugin = implementation.plugin
        try:
            with guard(plugin.label, self.timeout):
                value = implementation.function(*(lent(arguments[name]) for name in implementation.arguments))
                return [] if value is None else [check(value, plugin.name)]
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            subject, cause = f"plugin {plugin.label}", cause_of(error, self.timeout, implementation.function)
            problem = Problem(subject, f"{hook} failed, its answer is not used: {cause}", plugin.way_out)
            if self.strict:
                raise PluginError(f"{problem.subject}: {problem.message}; {problem.advice}") from error
            problems.append(problem)
            return []
