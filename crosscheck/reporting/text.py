"""The report as plain text: findings, reported ranges, who said what, and what was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crosscheck.admiralty import assess
from crosscheck.model import Finding, Relation, Report, Severity, Source
from crosscheck.quantity import relate
from crosscheck.reporting import Style
from crosscheck.reporting.colors import paint
from crosscheck.reporting.findings import finding_lines, severity_of
from crosscheck.reporting.names import short_names
from crosscheck.reporting.panel import panel_table
from crosscheck.reporting.ranges import range_lines
from crosscheck.reporting.tables import coverage_table, said_table, table
from crosscheck.reporting.visible import one_line, wrapped
from crosscheck.reporting.words import where

__all__ = ["render"]

# The rungs of the ladder on which there is nothing to ask anyone.
_QUIET = {Relation.AGREES, Relation.ROUNDS_TO}
_FEW = 5  # names in a line


def render(report: Report, style: Style) -> str:
    """The whole report, its sections parted by empty lines."""
    sources = {source.id: source for source in report.sources}
    findings = _shown(report.findings, sources, style)
    sections = [finding_lines(finding, sources, style) for finding in findings]
    if not findings:
        sections.append([paint(style, "aside", _nothing(report))])
    short = short_names(report.sources)
    codes = {code.claim: code for code in assess(report)} if style.panel else {}
    if style.show_all:
        sections.append(_agreeing(report, short, style))
    sections.append(_titled("reported ranges, by origin", range_lines(report, short, style.width), style))
    sections.append(_titled("who said what", said_table(report.groups, short, style.width, codes), style))
    if style.panel:
        sections.append(_titled("panel of sources", panel_table(report, style.width), style))
    if style.coverage:
        sections.append(_titled("not compared", coverage_table(report.coverage, short, style.width), style))
    sections.append(_summary(report, findings, style))
    return "\n\n".join("\n".join(lines) for lines in sections if lines) + "\n"


def _shown(findings: tuple[Finding, ...], sources: Mapping[str, Source], style: Style) -> list[Finding]:
    """The findings to print: the gravest first, then by place."""
    loud = [f for f in findings if style.show_all or f.relation not in _QUIET or severity_of(f) is not Severity.NOTE]
    return sorted(loud, key=lambda f: (-severity_of(f).rank, *_place(f, sources), f.code, f.check, f.fingerprint))


def _place(finding: Finding, sources: Mapping[str, Source]) -> tuple[str, int]:
    if not finding.evidence:
        return "", 0
    claim = finding.evidence[0].claim
    source = sources.get(claim.source_id)
    return (source.name if source else claim.source_id), -1 if claim.in_title else claim.span.start


def _nothing(report: Report) -> str:
    return "no findings" if report.coverage.compared else "no findings: no two figures were about the same thing"


def _titled(title: str, lines: list[str], style: Style) -> list[str]:
    return [paint(style, "heading", title), *lines] if lines else []


def _agreeing(report: Report, sources: Mapping[str, Source], style: Style) -> list[str]:
    rows = []
    for group in report.groups:
        for a, b in group.pairs():
            relation = relate(a.quantity, b.quantity)
            if relation in _QUIET:
                cells = (one_line(a.text), where(a.where, sources), one_line(b.text), where(b.where, sources))
                rows.append((relation.value, *cells))
    lines = table(rows, ("relation", "figure", "where", "figure", "where"), style.width) if rows else []
    return _titled("figures that agree or are roundings of each other", lines, style)


def _summary(report: Report, findings: list[Finding], style: Style) -> list[str]:
    lines = []
    if findings:
        ranks = [severity_of(f) for f in findings]
        parts = [_counted(ranks.count(s), s.value) for s in reversed(Severity) if s in ranks]
        lines.append(f"found {', '.join(parts)}")
    read = report.coverage
    lines += wrapped(_alone(read.alone, report.sources), style.width, 2) if read.alone else []
    parts = [
        _counted(read.quantities, "quantity", "quantities"),
        _counted(read.claims, "claim"),
        f"{read.compared:,} compared",
    ]
    more = "" if style.coverage or not read.uncompared else "; see --coverage"
    lines += wrapped(f"read {_counted(read.numbers, 'number')}: {', '.join(parts)}{more}", style.width, 2)
    return [paint(style, "aside", line) for line in lines]


def _alone(alone: Sequence[str], sources: Iterable[Source]) -> str:
    """Which reports were compared with no other: the first few by name, and how many more."""
    names = [one_line(source.name) for source in short_names(sources).values() if source.id in alone]
    rest = f" and {len(names) - _FEW:,} more" if len(names) > _FEW else ""
    return f"compared with no other report, as each seems to be of another event: {', '.join(names[:_FEW])}{rest}"


def _counted(count: int, noun: str, plural: str = "") -> str:
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"
