"""Two claims side by side as text: each facet, how their figures stand to each other, and who looked at them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosscheck.model import Answer, Claim, Evidence, Facet, Link, Relation, Report
from crosscheck.quantity import gap, relate
from crosscheck.reporting import Style
from crosscheck.reporting.findings import place_lines
from crosscheck.reporting.tables import table
from crosscheck.reporting.visible import one_line, wrapped
from crosscheck.wording import describe, difference, holds_if

__all__ = ["pair_text"]

_NOT_TOLD = "their kinds, units or directions differ, so that the figures cannot be held against each other"


def pair_text(
    a: Claim,
    b: Claim,
    report: Report,
    link: Link | None,
    facets: Sequence[Facet],
    may: bool,
    looked: Iterable[str],
    style: Style,
) -> str:
    """The whole answer to "why"; ``link`` joins them in the run, ``facets`` and ``may`` are what alignment says."""
    sources = {source.id: source for source in report.sources}
    lines = []
    for claim in (a, b):
        lines += [f"claim {claim.id}", *place_lines(Evidence(claim), sources, style)]
    rows = [(facet.name, facet.answer.value, one_line(facet.reason)) for facet in facets]
    lines += ["", *table(rows, ("facet", "answer", "because"), style.width), ""]
    for text in (_verdict(facets, link, may), _relation(a, b), *_looked(a, b, report, link, looked)):
        lines += wrapped(text, style.width, 2)
    return "\n".join(lines) + "\n"


def _verdict(facets: Sequence[Facet], link: Link | None, may: bool) -> str:
    if link is not None:
        return f"compared: they are taken to be about the same thing (confidence {link.confidence:.2f})"
    against = [facet.name for facet in facets if facet.answer is Answer.DIFFERS]
    if against:
        return f"not compared: they differ in {', '.join(against)}"
    if may:
        return "not compared: nothing speaks against it, but neither stands for the other's group in this run"
    return "not compared: too little says that they are about the same thing"


def _relation(a: Claim, b: Claim) -> str:
    relation = relate(a.quantity, b.quantity)
    if relation is Relation.UNKNOWN:
        return f"figures: {_NOT_TOLD}"
    both = holds_if(a.quantity, b.quantity)
    held = f"; both hold if {both}" if both else "; no value satisfies both as printed"
    apart = f", {difference(a.quantity, b.quantity)} apart" if gap(a.quantity, b.quantity) else ""
    return f"figures: {relation}: {describe(a.quantity)} and {describe(b.quantity)}{apart}{held}"


def _looked(a: Claim, b: Claim, report: Report, link: Link | None, looked: Iterable[str]) -> list[str]:
    lines = [f"checkers that were handed the pair: {', '.join(sorted(map(one_line, looked))) or 'none'}"]
    for finding in report.findings:
        if {a.id, b.id} <= {evidence.claim.id for evidence in finding.evidence}:
            code = f" [{one_line(finding.code)}]" if finding.code else ""
            lines.append(f"finding: {finding.severity} {one_line(finding.check)}{code}  {one_line(finding.message)}")
    return lines
