"""The hooks that look at a run on its way: the settings, then claims, groups and findings, then the report."""

from __future__ import annotations

from dataclasses import replace

import crosscheck
from crosscheck import Claim, Finding, Group, Report, SegmentKind, Settings, Severity, Source

_SPELLINGS = {"Orșova": "Orsova", "Orşova": "Orsova"}


@crosscheck.hookimpl
def crosscheck_configure(settings: Settings) -> None:
    """Refuse an option that has the right type and makes no sense; whoever raises here is named with its message."""
    below = settings.options.get("example/spelled-out", {}).get("below", 10)
    if below > 13:
        raise ValueError(f"below = {below}: example/spelled-out can spell out twelve at most, so give 13 or less")


@crosscheck.hookimpl
def crosscheck_modify_claims(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """One spelling for each town, so that its claims are compared."""
    return tuple(replace(claim, place=_SPELLINGS.get(claim.place or "", claim.place)) for claim in claims)


@crosscheck.hookimpl
def crosscheck_modify_groups(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Tables are checked by the statistics desk: what stands in tables alone is not compared."""
    return tuple(g for g in groups if any(claim.segment is not SegmentKind.TABLE for claim in g.claims))


@crosscheck.hookimpl
def crosscheck_modify_findings(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What differs between quotations alone cannot be changed by the desk, and is a note."""
    return tuple(
        replace(finding, severity=Severity.NOTE)
        if all(evidence.claim.segment is SegmentKind.QUOTE for evidence in finding.evidence)
        else finding
        for finding in findings
    )


@crosscheck.hookimpl
def crosscheck_report_summary(report: Report) -> str | None:
    """How many figures no one is credited with, or nothing where there are none."""
    names: dict[str, Source] = {source.id: source for source in report.sources}
    alone = [claim for claim in report.claims if claim.speaker is None and claim.source_id in names]
    return f"example: {len(alone)} of {len(report.claims)} claims without a speaker" if alone else None
