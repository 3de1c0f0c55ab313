"""A headline or caption has its figure from the article; one that the article lacks is compared with the nearest.

Facets alone keep most headlines from being compared: they are telegraphic and share few words with the text. That a
figure stands in the headline and nowhere else is itself evidence, and the only kind that a changed headline leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from crosscheck.aligning.facets import facets_of
from crosscheck.model import Answer, Claim, Facet, Kind, Link, SegmentKind, Source
from crosscheck.printed import stands_in

__all__ = ["lonely_links"]

_ABOVE = {SegmentKind.HEADLINE, SegmentKind.STANDFIRST}
_LEAD = 900  # characters of the body in which a headline's figure is to be found
_CONFIDENCE = 0.6
_TELLING = {"outcome", "topic", "place"}
_SMALLEST = 3  # "one" and "two" stand in too many turns of phrase


def lonely_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each headline claim whose figure its source prints nowhere else, a link to the likeliest one of the lead."""
    linked = {name for link in links for name in (link.a, link.b)}
    for source_id, own in _by_source(claims).items():
        above = [c for c in own if c.segment in _ABOVE and c.id not in linked and abs(c.quantity.figure) >= _SMALLEST]
        if not above:
            continue
        source = sources[source_id]
        below = source.text[0 if above[0].in_title else above[0].sentence.end :]
        body = [
            c for c in own if c.segment not in _ABOVE and c.segment is not SegmentKind.CAPTION and c.span.start < _LEAD
        ]
        for claim in above:
            alone = not stands_in(claim.quantity, below) and not _made_of_two(claim, body)
            if alone and (link := _likeliest(claim, body, source)):
                yield link


def _by_source(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    own: dict[str, list[Claim]] = {}
    for claim in claims:
        own.setdefault(claim.source_id, []).append(claim)
    return own


def _made_of_two(claim: Claim, body: Sequence[Claim]) -> bool:
    """Whether two figures of the article, or one and a single person more, add up to the headline's."""
    values = sorted({c.quantity.figure for c in body if c.kind is claim.kind} | {Decimal(1)})
    return claim.quantity.figure in {total for x, y in combinations(values, 2) for total in (x + y, abs(x - y))}


def _likeliest(claim: Claim, body: Sequence[Claim], source: Source) -> Link | None:
    """The one claim of the lead that nothing sets apart from the headline's and something joins to it."""
    rivals = {c.quantity.figure for c in body if c.kind is claim.kind and c.quantity.unit == claim.quantity.unit}
    best: tuple[int, Claim, tuple[Facet, ...]] | None = None
    for other in body:
        facets = facets_of(claim, other, source, source)
        answers = {f.name: f.answer for f in facets}
        if Answer.DIFFERS in answers.values():
            continue
        joined = sum(answers[name] is Answer.EQUAL for name in _TELLING) + (answers["topic"] is Answer.COMPATIBLE)
        enough = (
            answers["counted"] is Answer.EQUAL and joined
            if claim.kind is Kind.COUNT
            else joined and (len(rivals) == 1 or joined > 1)
        )
        if enough and (best is None or joined > best[0]):
            best = (joined, other, facets)
    if best is None:
        return None
    alone = Facet("figure", Answer.UNKNOWN, f"{claim.text} stands in the headline and nowhere else")
    return Link(claim.id, best[1].id, tuple(alone if f.name == "figure" else f for f in best[2]), _CONFIDENCE)
