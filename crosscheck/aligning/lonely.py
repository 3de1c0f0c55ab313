"""A headline has its figure from the article; one that the article lacks is compared with the nearest.

Facets alone keep most headlines from being compared: they are telegraphic and share few words with the text. That a
figure stands in the headline and nowhere else is itself evidence, and the only kind that a changed headline leaves.
Which figure of the lead it goes with is then a matter of degree, and so the facets are weighed here, not asked for a
yes or no: an article has one figure of a kind that its headline leaves out more often than two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.aligning.akin import noun_and_verb
from crosscheck.aligning.facets import facets_of
from crosscheck.aligning.generic import GENERIC
from crosscheck.aligning.standing import sentence_of
from crosscheck.bearing import like, two_counts
from crosscheck.model import Answer, Claim, Facet, Kind, Link, SegmentKind, Source
from crosscheck.printed import stands_in
from crosscheck.quantity import SAME, relate

__all__ = ["alone_link", "by_source", "comes_again", "linked_by", "lonely_links", "of_one_size", "set_aside", "tells"]

_ABOVE = {SegmentKind.HEADLINE, SegmentKind.STANDFIRST}
_LEAD = 900  # characters of the body in which a headline's figure is to be found
_FIRST = 350  # characters: the first sentence or two
_CONFIDENCE = 0.6
_SMALLEST = 3  # "one" and "two" stand in too many turns of phrase
_TIMES = 4  # further apart, two figures are likelier of two things
_SETS_APART = {"report", "kind", "unit"}  # what no likeness elsewhere makes up for
_POINTS = {
    ("counted", Answer.EQUAL): 2.0,
    ("counted", Answer.COMPATIBLE): 1.0,
    ("counted", Answer.DIFFERS): -1.0,
    ("outcome", Answer.EQUAL): 1.0,
    ("outcome", Answer.DIFFERS): -1.0,
    ("topic", Answer.EQUAL): 1.0,
    ("topic", Answer.COMPATIBLE): 0.7,
    ("place", Answer.EQUAL): 0.5,
    ("period", Answer.EQUAL): 0.5,
}
_DIFFERS = -0.5  # any other facet that differs
_ONE_WORD = 0.5  # a word of the sentences that tells, where the topic says no more
_ONE_ACT = 0.5  # "a payout" above, "pay" below
_ONE_WAY = 0.3  # both a rise, or both a fall
_EARLY = 0.3
_ENOUGH = 0.3
_ENOUGH_ALONE = 0.0  # for the only figure of its kind in the lead
_COMING_AGAIN = {Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE}


def lonely_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each headline claim whose figure its source prints nowhere else, a link to the likeliest one of the lead."""
    linked = linked_by(links)
    for source_id, own in by_source(claims).items():
        above = [c for c in own if c.segment in _ABOVE and c.id not in linked and tells(c)]
        body = [c for c in own if _in_lead(c)]
        others = _ages_of_others(above, sources[source_id])
        for claim in above:
            if (
                claim.id not in others
                and not _accounted_for(claim, body, sources[source_id])
                and (link := _likeliest(claim, body, sources[source_id]))
            ):
                yield link


def linked_by(links: Iterable[Link]) -> set[str]:
    """The ids of all that the links join."""
    return {name for link in links for name in (link.a, link.b)}


def by_source(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The claims of each source."""
    own: dict[str, list[Claim]] = {}
    for claim in claims:
        own.setdefault(claim.source_id, []).append(claim)
    return own


def tells(claim: Claim) -> bool:
    """Whether the figure is large and definite enough to be looked for."""
    return abs(claim.quantity.figure) >= _SMALLEST and not claim.quantity.convention


def comes_again(claim: Claim) -> bool:
    """Whether the claim is of a kind of figure that the text of an article gives more than once."""
    return tells(claim) and claim.kind in _COMING_AGAIN and claim.segment is SegmentKind.BODY


def _in_lead(claim: Claim) -> bool:
    aside = claim.segment in _ABOVE or claim.segment is SegmentKind.CAPTION
    few = abs(claim.quantity.figure) <= 1
    return not aside and not few and claim.span.start < _LEAD and not claim.quantity.convention


def _accounted_for(claim: Claim, body: Sequence[Claim], source: Source) -> bool:
    """Whether the article prints the figure, one that rounds to it, or two (or one and a person more) that add up."""
    if stands_in(claim.quantity, source.text[0 if claim.in_title else claim.sentence.end :]):
        return True
    if any(_rounded(claim, other, source) for other in body):
        return True
    alike = [other for other in body if like(claim, other)]
    figures = [(x.quantity.figure, y.quantity.figure) for x, y in two_counts(alike)]
    figures += [(other.quantity.figure, Decimal(1)) for other in alike]
    return claim.quantity.figure in {total for x, y in figures for total in (x + y, abs(x - y))}


def _ages_of_others(above: Sequence[Claim], source: Source) -> set[str]:
    """The ids of several ages of a headline that its article does not print: "suspects, 19 and 21" are no victims."""
    ages = [claim for claim in above if claim.kind is Kind.AGE]
    below = any(stands_in(c.quantity, source.text[0 if c.in_title else c.sentence.end :]) for c in ages)
    return set() if below or len(ages) <= 1 else {claim.id for claim in ages}


def _rounded(claim: Claim, other: Claim, source: Source) -> bool:
    """Whether the figure may be a rounding of the other one, for what may be the same thing."""
    if relate(claim.quantity, other.quantity) not in SAME:
        return False
    apart = {f.name for f in facets_of(claim, other, source, source) if f.answer is Answer.DIFFERS}
    return not apart & {*_SETS_APART, "counted"}


def _likeliest(claim: Claim, body: Sequence[Claim], source: Source) -> Link | None:
    """The one claim of the lead that most speaks for, unless it is too little."""
    headline = sentence_of(claim, source)
    found: list[tuple[float, Claim, tuple[Facet, ...]]] = []
    for other in body:
        if not stands_in(other.quantity, headline) and of_one_size(claim, other):
            facets = facets_of(claim, other, source, source)
            if not any(f.answer is Answer.DIFFERS and f.name in _SETS_APART for f in facets):
                found.append((_points(claim, other, facets), other, facets))
    if not found:
        return None
    points, best, facets = max(found, key=lambda each: each[0])  # the first of the best
    rivals = {other.quantity.figure for _, other, _ in found}
    if points < (_ENOUGH_ALONE if len(rivals) == 1 else _ENOUGH):
        return None
    return alone_link(claim, best, facets, f"{claim.text} stands in the headline and nowhere else")


def of_one_size(a: Claim, b: Claim) -> bool:
    """Whether two figures are near enough to be two for one thing."""
    small, large = sorted((abs(a.quantity.figure), abs(b.quantity.figure)))
    return large <= _TIMES * small


def _points(claim: Claim, other: Claim, facets: Iterable[Facet]) -> float:
    """How much speaks for one figure given twice; below zero where more speaks against it."""
    points = _EARLY if other.span.start < _FIRST else 0.0
    points += _ONE_WAY * bool(claim.quantity.change and claim.quantity.change == other.quantity.change)
    for facet in facets:
        loose = facet.name == "counted" and claim.kind is not Kind.COUNT  # what a sum is of can be put in many ways
        points += _POINTS.get((facet.name, facet.answer), _DIFFERS if facet.answer is Answer.DIFFERS else 0.0)
        points -= _DIFFERS * (loose and facet.answer is Answer.DIFFERS)
        if facet.name == "topic" and facet.answer is Answer.UNKNOWN:
            points += _ONE_WORD * bool(set(claim.topic) & set(other.topic) - GENERIC)
    return round(points + _ONE_ACT * noun_and_verb(claim, other), 2)


def alone_link(claim: Claim, other: Claim, facets: Iterable[Facet], alone: str) -> Link:
    """The link of a figure that stands ``alone``, as these words say, to the one that it must go with."""
    return Link(claim.id, other.id, tuple(_as_alone(facet, alone) for facet in facets), _CONFIDENCE)


def _as_alone(facet: Facet, alone: str) -> Facet:
    """The facet as it counts for a link that a figure standing ``alone`` makes: that outweighs what differs."""
    if facet.name == "figure":
        return Facet("figure", Answer.UNKNOWN, alone)
    return set_aside(facet, "a figure that stands alone")


def set_aside(facet: Facet, outweighing: str) -> Facet:
    """The facet, which no longer sets apart where something ``outweighing`` it says that the two belong together."""
    if facet.answer is not Answer.DIFFERS:
        return facet
    return replace(facet, answer=Answer.UNKNOWN, reason=f"{facet.reason}; set aside for {outweighing}")
