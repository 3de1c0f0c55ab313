"""What is told of one person: "Paul Marner, 34," in one report and "Marner, 43," in another, "jailed for 12 years".

Every person has an age of their own, and every crime its punishment, so nothing but the name can join two of them. Ages
of one year apart are no matter between reports and in captions, which may be older: a birthday may lie between them, or
a newsroom went by the year of birth. Nor is what a sentence tells that looks back ("Marner, then 19", "in 1998").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from crosscheck.aligning.facets import facets_of
from crosscheck.aligning.lonely import set_aside
from crosscheck.aligning.names import Name, full_name, printed
from crosscheck.aligning.whose import looks_back, whose_age, whose_term
from crosscheck.comparing import as_of
from crosscheck.model import Answer, Claim, Facet, Kind, Link, Modality, SegmentKind, Source

__all__ = ["person_links"]

_FIGURES = 6  # different ages or terms that one person may be given
_CONFIDENCE = 0.9  # another person of the same name may be meant
_YEAR = 365  # days
_BIRTHDAY = 1  # year, by which two reports may differ
_WHOSE = {Kind.AGE: whose_age, Kind.DURATION: whose_term}


def person_links(claims: Sequence[Claim], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For every two ages of one person, and for every two terms to which one was sentenced, a link."""
    told: dict[tuple[Kind, Name], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind in _WHOSE and claim.modality is Modality.ASSERTED:
            source = sources[claim.source_id]
            match = None if looks_back(claim, source) else _WHOSE[claim.kind](claim, source)
            if match and (name := full_name(match, source)):
                told[claim.kind, name].append(claim)
    for (kind, name), of_one in told.items():
        if len({claim.quantity.figure for claim in of_one}) > _FIGURES:
            continue  # a name that so many have
        for a, b in combinations(_told_once(of_one), 2):
            if _must_agree(a, b, sources):
                facets = facets_of(a, b, sources[a.source_id], sources[b.source_id])
                yield Link(a.id, b.id, tuple(_of_one(facet, kind, name) for facet in facets), _CONFIDENCE)


def _told_once(claims: Sequence[Claim]) -> list[Claim]:
    """The first claim for each figure in each part of each report."""
    kept: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        kept.setdefault((claim.source_id, claim.segment, claim.quantity.figure), claim)
    return list(kept.values())


def _must_agree(a: Claim, b: Claim, sources: Mapping[str, Source]) -> bool:
    """Whether no birthday lies between two ages, and no other crime than the first is punished below in one report."""
    together = a.source_id == b.source_id and SegmentKind.CAPTION not in (a.segment, b.segment)
    if a.kind is Kind.DURATION:
        return a.source_id != b.source_id or a.in_title != b.in_title
    days = [as_of(claim, sources[claim.source_id]) for claim in (a, b)]
    years = abs((days[0] - days[1]).days) // _YEAR if days[0] and days[1] else 0
    return together or abs(a.quantity.figure - b.quantity.figure) > _BIRTHDAY + years


def _of_one(facet: Facet, kind: Kind, name: Name) -> Facet:
    """The facet as it counts for what is told of one person, in any words."""
    if facet.name == "counted":
        what = "age" if kind is Kind.AGE else "prison term"
        return Facet("counted", Answer.EQUAL, f"both give the {what} of {printed(name)}")
    return facet if facet.name == "unit" else set_aside(facet, "a person who is named")
