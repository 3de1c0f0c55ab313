"""What points back: "the 250 victims" are those of whom the report told before.

A definite phrase with nothing after it that would say which ones are meant ("who fled", "in the north") points back to
a count or sum that the reader knows. Where the report prints its figure nowhere else, and before it one figure only for
such things, that one is what it points to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosscheck.aligning.facets import GENERIC, facets_of
from crosscheck.aligning.lonely import CONFIDENCE, by_source, of_one_size, set_aside, tells
from crosscheck.model import Answer, Claim, Facet, Kind, Link, SegmentKind, Source
from crosscheck.printed import stands_alone

__all__ = ["repeat_links"]

_KINDS = {Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE}
_SETS_APART = {"report", "kind", "unit", "counted", "whole", "figure"}


def repeat_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each definite claim whose figure its source prints nowhere else, a link to the one figure it points to."""
    linked = {name for link in links for name in (link.a, link.b)}
    for source_id, own in by_source(claims).items():
        source = sources[source_id]
        for claim in own:
            if claim.definite and claim.id not in linked and _stands_alone(claim, source):
                before = [other for other in own if _may_be_meant(claim, other)]
                found = [(other, facets_of(claim, other, source, source)) for other in before]
                fitting = [(other, facets) for other, facets in found if _fits(claim, other, facets)]
                if fitting and len({other.quantity.figure for other, _ in fitting}) == 1:
                    other, facets = fitting[0]
                    back = f"{claim.text} points back, and stands nowhere else"
                    yield Link(claim.id, other.id, tuple(set_aside(f, back) for f in facets), CONFIDENCE)


def _stands_alone(claim: Claim, source: Source) -> bool:
    told = tells(claim) and claim.kind in _KINDS and claim.segment is SegmentKind.BODY
    return told and stands_alone(claim, source)


def _may_be_meant(claim: Claim, other: Claim) -> bool:
    before = other.in_title or other.sentence.end <= claim.sentence.start
    return before and tells(other) and of_one_size(claim, other)


def _fits(claim: Claim, other: Claim, facets: Iterable[Facet]) -> bool:
    answers = {facet.name: facet.answer for facet in facets}
    if any(answers[name] is Answer.DIFFERS for name in _SETS_APART):
        return False
    if claim.kind is Kind.COUNT:
        return claim.counted is not None and claim.counted == other.counted
    return claim.counted == other.counted or bool(set(claim.topic) & set(other.topic) - GENERIC)
