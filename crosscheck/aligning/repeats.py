"""What points back: "the 250 victims" are those of whom the report told before.

A definite phrase with nothing after it that would say which ones are meant ("who fled", "in the north") points back to
a count or sum that the reader knows. Where the report prints its figure nowhere else, and before it one figure only for
such things, that one is what it points to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosscheck.aligning.facets import GENERIC, facets_of
from crosscheck.aligning.lonely import alone_link, by_source, comes_again, linked_by, of_one_size, tells
from crosscheck.model import Answer, Claim, Facet, Kind, Link, Source
from crosscheck.printed import stands_alone

__all__ = ["repeat_links"]

_SETS_APART = {"report", "kind", "unit", "counted", "whole", "figure"}


def repeat_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each definite claim whose figure its source prints nowhere else, a link to the one figure it points to."""
    linked = linked_by(links)
    for source_id, own in by_source(claims).items():
        source = sources[source_id]
        for claim in own:
            if claim.definite and claim.id not in linked and comes_again(claim) and stands_alone(claim, source):
                before = [other for other in own if _may_be_meant(claim, other)]
                found = [(other, facets_of(claim, other, source, source)) for other in before]
                fitting = [(other, facets) for other, facets in found if _fits(claim, other, facets)]
                if fitting and len({other.quantity.figure for other, _ in fitting}) == 1:
                    other, facets = fitting[0]
                    yield alone_link(claim, other, facets, f"{claim.text} points back, and stands nowhere else")


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
