"""What a failed annotated text is told with: each difference, with carets under the lines that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from crosscheck.annotations import Mark
from crosscheck.model import Finding, Report
from crosscheck.testing.cases import Failure, Point
from crosscheck.testing.expecting import Expectation, Silence
from crosscheck.testing.matching import Match, Sight, wording

__all__ = ["failures", "points_of"]


def failures(path: Path, matched: Match, sight: Sight, report: Report) -> tuple[Failure, ...]:
    """Every difference, in the order of the lines."""
    teller = _Teller(path, sight, report)
    told = [
        *(teller.missing(expectation) for expectation in matched.missing),
        *(teller.other(*pair) for pair in matched.other),
        *(teller.unsaid(*pair) for pair in matched.unsaid),
        *(teller.passing(*pair) for pair in matched.passing),
        *(teller.quieted(silence) for silence in matched.quieted),
        *(teller.broken(*pair) for pair in matched.broken),
        *(teller.unexpected(finding) for finding in matched.unexpected),
    ]
    return tuple(sorted(told, key=lambda failure: failure.line))


def points_of(finding: Finding, sight: Sight, note: str = "found") -> tuple[Point, ...]:
    """Where the figures of a finding stand, each once, with what they give."""
    found: dict[Mark, str] = {}
    for evidence in finding.evidence:
        words = f"{evidence.role}: {evidence.note}" if evidence.role and evidence.note else evidence.note
        for mark in sight.place(evidence.claim.where)[:1]:
            found.setdefault(mark, ", ".join(filter(None, (note, words or evidence.role))))
    return tuple(_point(mark, sight, words) for mark, words in sorted(found.items()))


def _point(mark: Mark, sight: Sight, note: str) -> Point:
    text = sight.lines[mark.line - 1]
    return Point(text, mark.line, mark.columns.start, min(mark.columns.end, len(text)), note)


class _Teller:
    """Puts differences of one file into words."""

    def __init__(self, path: Path, sight: Sight, report: Report) -> None:
        self.path, self.sight, self.report = path, sight, report

    def missing(self, expectation: Expectation) -> Failure:
        message = f"{expectation.name}: expected and not found"
        points = tuple(self._expected(expectation))
        return self._failure(message, points, self._how_to_see(expectation))

    def other(self, expectation: Expectation, finding: Finding) -> Failure:
        message = f"{expectation.name}: found, but not on the marked figures: {finding.message}"
        marked = tuple(_point(mark, self.sight, "expected") for mark in expectation.marks)
        return self._failure(message, (*marked, *points_of(finding, self.sight)))

    def unsaid(self, expectation: Expectation, finding: Finding) -> Failure:
        message = f"{expectation.name}: does not say {', '.join(map(repr, expectation.says))}"
        return self._failure(message, points_of(finding, self.sight), f"it says: {wording(finding)}")

    def passing(self, expectation: Expectation, finding: Finding) -> Failure:
        message = f"{expectation.name}: is marked as todo and found now: {finding.message}"
        return self._failure(message, points_of(finding, self.sight), 'take "todo:" away, or run with --bless')

    def quieted(self, silence: Silence) -> Failure:
        names = " ".join(silence.annotation.names)
        message = f"{names}: is marked as a known false alarm (todo: ok:) and silent now"
        advice = 'take "todo:" away, or run with --bless'
        return self._failure(message, self._silent_points(silence), advice, silence.annotation.line)

    def broken(self, silence: Silence, finding: Finding) -> Failure:
        line, comment = silence.annotation.line, silence.annotation.comment
        reason = f" ({comment})" if comment else ""
        message = f"{finding.check}: must be silent, says line {line}{reason}, and found: {finding.message}"
        return self._failure(message, points_of(finding, self.sight), "", line)

    def unexpected(self, finding: Finding) -> Failure:
        message = f"{finding.check}: found and not expected: {finding.message}"
        return self._failure(message, points_of(finding, self.sight))

    def _failure(self, message: str, points: tuple[Point, ...], advice: str = "", line: int = 0) -> Failure:
        points = tuple(sorted(points, key=lambda p: (p.line, p.start)))
        return Failure(message, points, advice, points[0].line if points else line)

    def _expected(self, expectation: Expectation) -> Iterator[Point]:
        for mark in expectation.marks:
            read = any(self.sight.is_on([mark], claim) for claim in self.report.claims)
            yield _point(mark, self.sight, "expected" if read else "expected; no claim was read here")

    def _silent_points(self, silence: Silence) -> tuple[Point, ...]:
        return tuple(_point(mark, self.sight, "silent") for mark in silence.annotation.marks)

    def _how_to_see(self, expectation: Expectation) -> str:
        """The command that shows why: the table of claims, or how two claims compare."""
        claims = [
            next((c for c in self.report.claims if self.sight.is_on([mark], c)), None) for mark in expectation.marks
        ]
        if None in claims:
            return f"crosscheck claims {self.path} shows what was read"
        if len(claims) != 2 or claims[0] == claims[1]:
            return ""
        at = (f"{self.path}:{mark.line}:{mark.columns.start + 1}" for mark in self._figures(expectation))
        return f"crosscheck why {' '.join(at)} says how they compare"

    def _figures(self, expectation: Expectation) -> Iterator[Mark]:
        """Where the claims under the marks begin, which is what ``crosscheck why`` asks for."""
        for mark in expectation.marks:
            claims = [claim for claim in self.report.claims if self.sight.is_on([mark], claim)]
            spots = [spot for claim in claims[:1] for spot in self.sight.place(claim.where)[:1]]
            yield spots[0] if spots else mark
