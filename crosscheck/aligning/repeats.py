"""What points back: "the 250 victims" are those of whom the report told before.

A definite phrase with nothing after it that would say which ones are meant ("who fled", "in the north") points back to
a count or sum that the reader knows. Where the report prints its figure nowhere else, and before it one figure only for
such things, that one is what it points to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosscheck.aligning.akin import akin
from crosscheck.aligning.facets import facets_of
from crosscheck.aligning.generic import GENERIC
from crosscheck.aligning.lonely import alone_link, by_source, comes_again, linked_by, of_one_size, tells
from crosscheck.aligning.pointing import may_point, of_the_same_kind, points_to
from crosscheck.model import Answer, Claim, Facet, Kind, Link, Source
from crosscheck.printed import stands_alone
from crosscheck.things import one_thing

__all__ = ["repeat_links"]

_SETS_APART = {"report", "kind", "unit", "counted", "whole", "figure"}
_OF_ANOTHER = {"place", "party", "scope"}  # where what points back says more than "the" and a noun


def repeat_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each definite claim whose figure its source prints nowhere else, a link to the one figure it points to."""
    linked = linked_by(links)
    for source_id, own in by_source(claims).items():
        source = sources[source_id]
        for claim in own:
            if claim.id not in linked and comes_again(claim) and (claim.definite or may_point(claim, source)):
                fitting = _fitting(claim, own, source)
                one = len({other.quantity.figure for other, _ in fitting}) == 1
                if one and stands_alone(claim, source):  # asked last: it reads the whole text anew
                    other, facets = fitting[0]
                    yield alone_link(claim, other, facets, f"{claim.text} points back, and stands nowhere else")


def _fitting(claim: Claim, own: Sequence[Claim], source: Source) -> list[tuple[Claim, tuple[Facet, ...]]]:
    """The claims before it to which the claim may point, each with the facets of the two."""
    before = [other for other in own if _may_be_meant(claim, other)]
    found = [(other, facets_of(claim, other, source, source)) for other in before]
    return [(other, facets) for other, facets in found if _fits(claim, other, facets, source)]


def _may_be_meant(claim: Claim, other: Claim) -> bool:
    before = other.in_title or other.sentence.end <= claim.sentence.start
    return before and tells(other) and of_one_size(claim, other)


def _fits(claim: Claim, other: Claim, facets: Iterable[Facet], source: Source) -> bool:
    """Whether the claim points to the other: bare ("the 52 hostages"), or with more words that were said before."""
    answers = {facet.name: facet.answer for facet in facets}
    named = claim.kind is not Kind.COUNT and _named_after(claim, other)
    apart = {name for name in _SETS_APART | _OF_ANOTHER if answers[name] is Answer.DIFFERS}
    if apart - _OF_ANOTHER - ({"counted"} if named else set()) or not of_the_same_kind(claim, other, source):
        return False
    if claim.definite and _is_same(claim, other):
        return True
    return not apart & _OF_ANOTHER and (named or _is_like(claim, other, answers)) and points_to(claim, other, source)


def _is_same(claim: Claim, other: Claim) -> bool:
    if claim.kind is Kind.COUNT:
        return claim.counted is not None and claim.counted == other.counted
    return claim.counted == other.counted or bool(set(claim.topic) & set(other.topic) - GENERIC)


def _is_like(claim: Claim, other: Claim, answers: Mapping[str, Answer]) -> bool:
    """Whether both count one thing in any words, or one a kind of people to whom the same happened."""
    if claim.counted is None or other.counted is None:
        return claim.kind is not Kind.COUNT and _is_same(claim, other)
    if answers["counted"] is Answer.EQUAL or (claim.kind is not Kind.COUNT and answers["counted"] is Answer.COMPATIBLE):
        return one_thing(claim, other)
    return answers["counted"] is Answer.COMPATIBLE and answers["outcome"] is Answer.EQUAL


def _named_after(claim: Claim, other: Claim) -> bool:
    """Whether a sum is named after what the other was paid for: "the $55 million fine" and "was fined $40 million"."""
    return claim.counted is not None and other.outcome is not None and akin(claim.counted, other.outcome)
