"""One finding as text: the header, every place with carets under the figure, the facts, the question to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from crosscheck.model import Claim, Evidence, Finding, Severity, Source
from crosscheck.reporting import Style
from crosscheck.reporting.colors import paint
from crosscheck.reporting.excerpts import Excerpt, excerpt
from crosscheck.reporting.visible import one_line, width, wrapped
from crosscheck.reporting.words import where
from crosscheck.source import Span
from crosscheck.wording import says

__all__ = ["finding_lines", "place_lines", "severity_of"]

_INDENT = 5
_LEAST_ROOM = 44  # columns a sentence needs beside its place; with fewer it goes below


def severity_of(finding: Finding) -> Severity:
    """The finding's severity; a warning if it was made by hand without one."""
    return Severity(finding.severity or Severity.WARNING)


def finding_lines(finding: Finding, sources: Mapping[str, Source], style: Style) -> list[str]:
    """The lines of one finding, all within the style's width as far as its words can be broken."""
    lines = _header(finding, style)
    places = [where(e.claim.where, sources) for e in finding.evidence]
    margin = max((width(place) for place in places), default=0)
    tells_apart = len({e.role for e in finding.evidence}) > 1  # a role that all have says nothing
    for evidence in finding.evidence:
        shown = evidence if tells_apart else replace(evidence, role="")
        lines += place_lines(shown, sources, style, margin)
    for detail in finding.detail:
        lines += wrapped(one_line(detail), style.width, _INDENT + 2, " " * _INDENT)
    if finding.ask:
        lines += wrapped(f"ask: {one_line(finding.ask)}", style.width, _INDENT + 5, " " * _INDENT)
    return lines


def _header(finding: Finding, style: Style) -> list[str]:
    severity = severity_of(finding)
    code = f" [{one_line(finding.code)}]" if finding.code else ""
    start = f"{severity} {one_line(finding.check)}{code} "
    first, *rest = wrapped(one_line(finding.message), style.width, _INDENT, f"{start} ")
    return [paint(style, severity, severity) + first[len(severity) :], *rest]


def place_lines(evidence: Evidence, sources: Mapping[str, Source], style: Style, margin: int = 0) -> list[str]:
    """Where a claim stands, its sentence, carets under the figure with what it gives, and where else it is printed."""
    claim = evidence.claim
    place = where(claim.where, sources)
    start = " " * _INDENT + place + " " * max(0, margin - width(place)) + f"  {claim.segment:8}  "
    lines = []
    if style.width - width(start) < _LEAST_ROOM:
        lines.append(" " * _INDENT + paint(style, "place", place) + f"  {claim.segment}")
        start = " " * (_INDENT + 4)
    indent = width(start)
    shown = _excerpt(claim, sources, style.width - indent)
    head = start.replace(place, paint(style, "place", place), 1) if start.strip() else start
    lines.append(head + shown.line)
    lines += _under(evidence, indent, shown.start, shown.columns, style)
    return lines + _again(claim, sources, indent, style)


def _excerpt(claim: Claim, sources: Mapping[str, Source], room: int) -> Excerpt:
    source = sources.get(claim.source_id)
    text = source.content(claim) if source else ""
    if not claim.extent.of(text):  # a claim made by hand, whose text is all there is
        return excerpt(claim.text, Span(0, len(claim.text)), Span(0, len(claim.text)), room)
    return excerpt(text, claim.sentence, claim.extent, room)


def _under(evidence: Evidence, indent: int, start: int, columns: int, style: Style) -> list[str]:
    """The carets, with the note beside them if it fits and else below."""
    carets = " " * (indent + start) + paint(style, "caret", "^" * columns)
    role = f"{one_line(evidence.role)}: " if evidence.role and evidence.role != evidence.claim.segment else ""
    note = role + one_line(evidence.note or says(evidence.claim))
    if indent + start + columns + 1 + width(note) <= style.width:
        return [f"{carets} {note}"]
    return [carets, *wrapped(note, style.width, indent + 2, " " * indent)]


def _again(claim: Claim, sources: Mapping[str, Source], indent: int, style: Style) -> list[str]:
    if not claim.repeats:
        return []
    spots = [_spot(place.source_id == claim.source_id, where(place, sources)) for place in claim.repeats]
    return wrapped(f"printed again at {', '.join(spots)}", style.width, indent + 2, " " * indent)


def _spot(same_source: bool, place: str) -> str:
    name, _, line = place.rpartition(":")
    return f"line {line}" if same_source and name and line.isdigit() else place
