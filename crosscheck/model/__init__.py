"""What flows through crosscheck: mentions, quantities, claims, groups, findings and the report. All of it is frozen."""

from crosscheck.model.claims import Claim, Mention, Place, Quantity
from crosscheck.model.groups import Facet, Group, Link
from crosscheck.model.reports import Coverage, Evidence, Finding, Problem, Report, Uncompared
from crosscheck.model.terms import Answer, Kind, Modality, Relation, Severity
from crosscheck.source import Segment, SegmentKind, Source, Span

__all__ = [
    "Answer", "Claim", "Coverage", "Evidence", "Facet", "Finding", "Group", "Kind", "Link", "Mention", "Modality",
    "Place", "Problem", "Quantity", "Relation", "Report", "Segment", "SegmentKind", "Severity", "Source", "Span",
    "Uncompared",
]  # fmt: skip
