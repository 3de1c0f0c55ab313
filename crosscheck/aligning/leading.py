"""A lead tells in short what its article tells at length: a figure of the lead comes again further down.

Where it does not, and one sentence further down tells of the same things with a figure that the lead lacks, the two are
compared, though one may be put as a plan or a condition. That both figures stand alone in their article, and that the
sentences share their words, is the evidence. A name before the later figure that the lead's sentence lacks tells that
somebody else's figure follows. Victims are left out: reports of raids and crashes put count after count in like words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosscheck.aligning.facets import GENERIC, facets_of, is_harm
from crosscheck.aligning.lonely import CONFIDENCE, by_source, of_one_size, set_aside, tells
from crosscheck.model import Answer, Claim, Kind, Link, Modality, SegmentKind, Source
from crosscheck.printed import stands_alone

__all__ = ["lead_links"]

_KINDS = {Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE}
_LEAD = 500  # characters
_SHARED = 3  # words that tell
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w-]+|^[A-Z]{2,}\b")  # the first word of a sentence is capitalised anyway
_CONTRAST = re.compile(r"\b(?:instead|by contrast|in contrast|meanwhile|rather than|on the other hand)\b", re.I)


def lead_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each claim of a lead that stands alone, a link to the one later claim that must be of the same thing."""
    linked = {name for link in links for name in (link.a, link.b)}
    for source_id, own in by_source(claims).items():
        source = sources[source_id]
        free = [claim for claim in own if claim.id not in linked and _comes_again(claim)]
        for claim in free:
            if claim.span.start < _LEAD:
                later = [c for c in free if c.sentence.start >= claim.sentence.end and _same_thing(claim, c, source)]
                if len(later) == 1 and all(stands_alone(c, source) for c in (claim, later[0])):
                    told = f"{claim.text} and {later[0].text} stand nowhere else, in sentences of the same words"
                    facets = facets_of(claim, later[0], source, source)
                    yield Link(claim.id, later[0].id, tuple(set_aside(f, told) for f in facets), CONFIDENCE)


def _comes_again(claim: Claim) -> bool:
    """Whether the claim is of a kind of figure that an article gives twice."""
    told = claim.counted is not None and claim.modality is not Modality.DENIED and not is_harm(claim)
    return told and tells(claim) and claim.kind in _KINDS and claim.segment is SegmentKind.BODY


def _same_thing(claim: Claim, later: Claim, source: Source) -> bool:
    if len(set(claim.topic) & set(later.topic) - GENERIC) < _SHARED or not of_one_size(claim, later):
        return False
    facets = {facet.name: facet.answer for facet in facets_of(claim, later, source, source)}
    if facets["counted"] is Answer.UNKNOWN or {n for n, a in facets.items() if a is Answer.DIFFERS} - {"modality"}:
        return False
    told, further = (c.sentence.of(source.text) for c in (claim, later))
    before = further[: later.span.start - later.sentence.start]
    return not _CONTRAST.search(further) and set(_NAME.findall(before)) <= set(_NAME.findall(told))
