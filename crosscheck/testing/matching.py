"""What was found held against what the annotations ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crosscheck.annotations import Mark, Part
from crosscheck.model import Claim, Finding, Place, Source
from crosscheck.source import Span
from crosscheck.testing.expecting import Expectation, Plan, Silence

__all__ = ["Match", "Sight", "match", "wording"]

_END = 1 << 30  # past the end of any line


@dataclass(frozen=True, slots=True)
class Sight:
    """Where the claims of a report stand in the lines of the annotated file."""

    sources: Mapping[str, Source]
    lines: tuple[str, ...]
    parts: tuple[Part, ...]

    def spots(self, claim: Claim) -> tuple[Mark, ...]:
        """The places of a claim and of its repeats; none for a title that is nowhere in the file."""
        return tuple(mark for place in (claim.where, *claim.repeats) for mark in self.place(place))

    def place(self, place: Place) -> tuple[Mark, ...]:
        """The lines and columns of a place: one, or several where the figure runs on to the next line."""
        source = self.sources[place.source_id]
        if place.in_title:
            return self._in_title(source, place.span)
        start = source.position(place.span.start)
        end = source.position(max(place.span.start, place.span.end - 1))
        if end.line <= start.line:
            return (Mark(start.line, Span(start.column - 1, max(start.column, end.column))),)
        between = (Mark(line, Span(0, _END)) for line in range(start.line + 1, end.line))
        return (Mark(start.line, Span(start.column - 1, _END)), *between, Mark(end.line, Span(0, end.column)))

    def _in_title(self, source: Source, span: Span) -> tuple[Mark, ...]:
        """The title is looked for in the source's own lines: its front matter, or what is told of it."""
        own = [part.within for part in self.parts if part.name == source.id] or [range(1, len(self.lines) + 1)]
        for line in own[0]:
            at = self.lines[line - 1].find(source.title or "\0")
            if at >= 0:
                return (Mark(line, Span(at + span.start, at + span.end)),)
        return ()

    def is_on(self, marks: Iterable[Mark], claim: Claim) -> bool:
        """Whether one of the marks touches the printed figure."""
        spots = self.spots(claim)
        return any(m.line == s.line and m.columns.overlaps(s.columns) for m in marks for s in spots)

    def fits(self, marks: tuple[Mark, ...], finding: Finding) -> bool:
        """Whether each mark touches a figure of the evidence, and each figure that can be marked has a mark."""
        claims = [evidence.claim for evidence in finding.evidence if self.spots(evidence.claim)]
        marked = all(self.is_on(marks, claim) for claim in claims)
        return bool(claims) and marked and all(any(self.is_on([mark], c) for c in claims) for mark in marks)

    def touches(self, marks: tuple[Mark, ...], finding: Finding) -> bool:
        """Whether one of the marks touches one of the figures."""
        return any(self.is_on(marks, evidence.claim) for evidence in finding.evidence)


@dataclass(slots=True)
class Match:
    """How each expectation, silence and finding came out.

    ``other`` has expectations whose checker found something there, on other figures; ``unsaid`` those whose finding
    lacks their words; ``passing`` what is marked as todo and holds now.
    """

    held: list[tuple[Expectation, Finding]] = field(default_factory=list)
    missing: list[Expectation] = field(default_factory=list)
    other: list[tuple[Expectation, Finding]] = field(default_factory=list)
    unsaid: list[tuple[Expectation, Finding]] = field(default_factory=list)
    passing: list[tuple[Expectation, Finding]] = field(default_factory=list)
    silent: list[Silence] = field(default_factory=list)
    broken: list[tuple[Silence, Finding]] = field(default_factory=list)
    quieted: list[Silence] = field(default_factory=list)
    unexpected: list[Finding] = field(default_factory=list)
    todo: int = 0


def match(plan: Plan, findings: Iterable[Finding], sight: Sight) -> Match:
    """Each finding is taken by one expectation at most; what holds already is looked at before what is todo."""
    left = list(findings)
    result = Match()
    for expectation in sorted(plan.expectations, key=lambda each: each.todo):
        _meet(expectation, left, sight, result)
    left = _keep_silent(plan, left, sight, result)
    for expectation in tuple(result.missing):
        near = [f for f in left if f.check == expectation.checker and sight.touches(expectation.marks, f)]
        if near:
            result.missing.remove(expectation)
            result.other.append((expectation, near[0]))
            left.remove(near[0])
    result.unexpected = left
    return result


def _meet(expectation: Expectation, left: list[Finding], sight: Sight, result: Match) -> None:
    fitting = [f for f in left if f.check == expectation.checker and sight.fits(expectation.marks, f)]
    saying = [f for f in fitting if all(says(f, words) for words in expectation.says)]
    for finding in (saying or fitting)[:1]:
        if expectation.todo and not saying:
            break
        left.remove(finding)
        met = (result.passing if expectation.todo else result.held) if saying else result.unsaid
        met.append((expectation, finding))
        return
    if expectation.todo:
        result.todo += 1
    else:
        result.missing.append(expectation)


def _keep_silent(plan: Plan, left: list[Finding], sight: Sight, result: Match) -> list[Finding]:
    """The findings that no silence forbids and no known false alarm allows."""
    for silence in sorted(plan.silences, key=lambda each: not each.annotation.todo):
        hits = [f for f in left if f.check in silence.checkers]
        hits = [f for f in hits if silence.is_whole or sight.touches(silence.annotation.marks, f)]
        left = [f for f in left if f not in hits]
        if silence.annotation.todo:
            result.todo += bool(hits)
            result.quieted += [] if hits else [silence]
        else:
            result.broken += [(silence, f) for f in hits]
            result.silent += [] if hits else [silence]
    return left


def wording(finding: Finding) -> str:
    """All that a finding says, in one line, from its severity to its notes."""
    notes = (f"{evidence.role} {evidence.note}" for evidence in finding.evidence)
    head = (str(finding.severity or ""), str(finding.relation or ""), finding.message)
    return " ".join(" ".join((*head, *finding.detail, finding.ask, *notes)).split())


def says(finding: Finding, words: str) -> bool:
    """Whether the finding has the words, in small or capital letters."""
    return words.casefold() in wording(finding).casefold()
