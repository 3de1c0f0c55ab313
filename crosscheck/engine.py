"""Running checkers: each under a guard and a time limit, what they yield made complete, checked and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from crosscheck.checking import Checker, Context, Scope, SourceView
from crosscheck.config import Settings
from crosscheck.deadline import Deadline, TimeUp, deadlines
from crosscheck.errors import PluginError, blame, defined_at, place_of
from crosscheck.hosting import hosting
from crosscheck.lending import lent, where_changed
from crosscheck.model import Claim, Finding, Group, Problem, Relation, Severity, Source
from crosscheck.reportable import fault_of, values_of

__all__ = ["run_checkers", "sort_findings"]


def run_checkers(
    checkers: Iterable[Checker],
    sources: Iterable[Source],
    claims: Iterable[Claim],
    groups: Iterable[Group],
    settings: Settings | None = None,
    profiles: Any = None,
    owners: Mapping[str, str] | None = None,
) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    """What the checkers find, sorted and each thing once, and what went wrong with them.

    A checker that raises for one claim, source or group is asked about the others all the same, and gives one problem
    in all; so does one that yields what is no finding, or a finding on claims that the run does not know. A checker
    that takes longer than ``settings.checker_timeout`` seconds for one of them is stopped (see ``crosscheck.deadline``
    for what cannot be stopped) and what it found until then is kept. The checkers of a plugin (``plugin/name``) look at
    a copy of the data, so that one that changes it is a problem and misleads no other. ``owners`` names each checker's
    plugin. Where ``settings.strict_plugins``, the first problem is raised as ``PluginError``.
    """
    settings = settings or Settings()
    run = _Run.of(tuple(sources), tuple(claims), tuple(groups), profiles)
    findings: list[Finding] = []
    problems: list[Problem] = []
    copies: dict[str, _Run] = {}
    with deadlines(settings.checker_timeout) as deadline:
        for checker in sorted(checkers, key=lambda c: (c.code, c.name)):
            trial = _Trial(checker, run.known)
            plugin = checker.name.rpartition("/")[0]
            theirs = copies.setdefault(plugin, run.copy()) if plugin else run
            with hosting(f"checker {checker.name}"):
                trial.run(theirs.things(checker.scope), theirs.context(checker, settings), deadline)
            if plugin and (changed := run.where_changed(theirs)):
                trial.changed = changed
                del copies[plugin]
            findings += trial.findings.values()
            problems += trial.problems((owners or {}).get(checker.name) or _module(checker), settings.checker_timeout)
            if problems and settings.strict_plugins:
                raise PluginError(f"{problems[0].subject}: {problems[0].message}; {problems[0].advice}")
    return sort_findings(findings, run.sources), tuple(problems)


def sort_findings(findings: Iterable[Finding], sources: Iterable[Source]) -> tuple[Finding, ...]:
    """The findings by source name, place of the first evidence, severity and code; one for each fingerprint."""
    names = {source.id: source.name for source in sources}

    def key(finding: Finding) -> tuple[Any, ...]:
        claim = finding.evidence[0].claim
        place = (names.get(claim.source_id, ""), claim.source_id, not claim.in_title, claim.span)
        severity = -finding.severity.rank if finding.severity else 0
        return (*place, severity, finding.code, finding.check, finding.message, [e.claim.id for e in finding.evidence])

    first: dict[str, Finding] = {}
    for finding in sorted(findings, key=key):
        first.setdefault(finding.fingerprint, finding)
    return tuple(first.values())


@dataclass(frozen=True, slots=True)
class _Run:
    """What all checkers look at, put into the form that each scope asks for."""

    sources: tuple[Source, ...]
    base: Context
    known: Mapping[str, Claim]
    views: tuple[SourceView, ...]

    @classmethod
    def of(
        cls, sources: tuple[Source, ...], claims: tuple[Claim, ...], groups: tuple[Group, ...], profiles: Any
    ) -> _Run:
        by_source: dict[str, list[Claim]] = {source.id: [] for source in sources}
        for claim in claims:
            by_source.setdefault(claim.source_id, []).append(claim)
        views = tuple(SourceView(source, tuple(by_source[source.id])) for source in sources)
        known = {c.id: c for group in groups for c in group.claims} | {c.id: c for c in claims}
        base = Context(MappingProxyType({s.id: s for s in sources}), claims, groups, profiles)
        return cls(sources, base, known, views)

    def things(self, scope: Scope) -> tuple[Any, ...]:
        """What a checker of this scope is handed, one at a time."""
        if scope is Scope.RUN:
            return (self.base,)
        return {Scope.CLAIM: self.base.claims, Scope.SOURCE: self.views, Scope.GROUP: self.base.groups}[scope]

    def context(self, checker: Checker, settings: Settings) -> Context:
        """The context with the options of one checker."""
        options = lent({**checker.options, **settings.options.get(checker.name, {})})
        return replace(self.base, options=MappingProxyType(options))

    def copy(self) -> _Run:
        """The same data in objects of their own; profiles are shared."""
        sources, claims, groups = lent((self.sources, self.base.claims, self.base.groups))
        return _Run.of(sources, claims, groups, self.base.profiles)

    def where_changed(self, theirs: _Run) -> str | None:
        """Where a copy is no longer what it was."""
        ours = (self.sources, self.base.claims, self.base.groups)
        return where_changed(ours, (theirs.sources, theirs.base.claims, theirs.base.groups))


@dataclass(slots=True)
class _Trial:
    """One checker at work: its findings, and the first of each thing that went wrong with how often it did."""

    checker: Checker
    known: Mapping[str, Claim]
    findings: dict[tuple[str, ...], Finding] = field(default_factory=dict)  # each once, should a checker never end
    errors: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    calls: int = 0
    late: str | None = None
    changed: str | None = None

    def run(self, things: tuple[Any, ...], context: Context, deadline: Deadline) -> None:
        """Hand the checker each thing, until they are done or the time is over."""
        try:
            with deadline:
                for thing in things:
                    self.calls += 1
                    deadline.start()
                    self._ask(self.checker.function, thing, context, deadline)
        except TimeUp as error:
            deadline.stop()
            self.late = place_of(error)

    def _ask(self, function: Callable[..., Any], thing: Any, context: Context, deadline: Deadline) -> None:
        try:
            for value in values_of(function(thing, context)):
                self._take(value)
                deadline.check()
            deadline.check()
        except (KeyboardInterrupt, TimeUp):
            raise
        except BaseException as error:
            self.errors.append(blame(error, self.checker.function))

    def _take(self, value: Any) -> None:
        fault = fault_of(value, self.known)
        if fault:
            self.refused.append(fault)
            return
        severity = Severity(value.severity) if value.severity is not None else self.checker.severity
        relation = Relation(value.relation) if value.relation is not None else None
        checker = self.checker
        evidence = tuple(replace(each, claim=self.known[each.claim.id]) for each in value.evidence)
        named = replace(value, check=checker.name, code=checker.code, evidence=evidence)
        finding = replace(named, severity=severity, relation=relation)
        self.findings.setdefault((finding.fingerprint, severity, finding.message), finding)

    def problems(self, owner: str, seconds: float) -> list[Problem]:
        """At most one problem for each thing that can go wrong."""
        messages = []
        if self.errors:
            messages.append(f"failed on {len(self.errors)} of {self.calls} {self.checker.scope}s: {self.errors[0]}")
        if self.refused:
            what = f"{len(self.refused)} that cannot be reported: {self.refused[0]}"
            messages.append(f"yielded {what}{defined_at(self.checker.function)}")
        if self.late is not None:
            where = f"{self.checker.scope} {self.calls}"
            limit = f"it took more than {seconds:g} s (checker-timeout)"
            messages.append(f"stopped at {where}{self.late}: {limit}; what it found until then is kept")
        if self.changed:
            what = f"changed what it was given: {self.changed}{defined_at(self.checker.function)}"
            messages.append(f"{what}; it worked on a copy, and no other checker saw the change")
        subject = f"checker {self.checker.name} of plugin {owner}"
        return [Problem(subject, message, f"--ignore {self.checker.name} goes on without it") for message in messages]


def _module(checker: Checker) -> str:
    return str(getattr(checker.function, "__module__", "unknown"))
