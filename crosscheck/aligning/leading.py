"""A lead tells in short what its article tells at length: a figure of the lead comes again further down.

Where it does not, and one sentence further down tells of the same things with a figure that the lead lacks, the two are
compared, though one may be put as a plan or a condition. That both figures stand alone in their article, and that the
sentences share their words, is the evidence. A name before the later figure that the lead's sentence lacks tells that
somebody else's figure follows. Victims are left out: reports of raids and crashes put count after count in like words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosscheck.aligning.facets import facets_of, is_harm
from crosscheck.aligning.generic import GENERIC
from crosscheck.aligning.lonely import alone_link, by_source, comes_again, linked_by, of_one_size
from crosscheck.model import Answer, Claim, Facet, Link, Modality, Source
from crosscheck.printed import stands_alone

__all__ = ["lead_links"]

_LEAD = 500  # characters
_SHARED = 3  # words that tell
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w-]+|^[A-Z]{2,}\b")  # the first word of a sentence is capitalised anyway
_CONTRAST = re.compile(r"\b(?:instead|by contrast|in contrast|meanwhile|rather than|on the other hand)\b", re.I)


def lead_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each claim of a lead that stands alone, a link to the one later claim that must be of the same thing."""
    linked = linked_by(links)
    for source_id, own in by_source(claims).items():
        source = sources[source_id]
        free = [claim for claim in own if claim.id not in linked and _is_told(claim)]
        for claim in free:
            if claim.span.start < _LEAD:
                below = (c for c in free if c.sentence.start >= claim.sentence.end)
                later = [(c, facets) for c in below if (facets := _same_thing(claim, c, source))]
                if len(later) == 1 and all(stands_alone(c, source) for c in (claim, later[0][0])):
                    other, facets = later[0]
                    alone = f"{claim.text} and {other.text} stand nowhere else, in sentences of the same words"
                    yield alone_link(claim, other, facets, alone)


def _is_told(claim: Claim) -> bool:
    """Whether the claim says what it counts, and is neither denied nor a count of victims."""
    told = claim.counted is not None and claim.modality is not Modality.DENIED and not is_harm(claim)
    return told and comes_again(claim)


def _same_thing(claim: Claim, later: Claim, source: Source) -> tuple[Facet, ...]:
    """The facets of the two if they must be of the same thing, else none."""
    if len(set(claim.topic) & set(later.topic) - GENERIC) < _SHARED or not of_one_size(claim, later):
        return ()
    facets = facets_of(claim, later, source, source)
    differing = {facet.name for facet in facets if facet.answer is Answer.DIFFERS}
    unsaid = any(facet.name == "counted" and facet.answer is Answer.UNKNOWN for facet in facets)
    if unsaid or differing - {"modality"}:
        return ()
    told, further = (c.sentence.of(source.text) for c in (claim, later))
    before = further[: later.span.start - later.sentence.start]
    fits = not _CONTRAST.search(further) and set(_NAME.findall(before)) <= set(_NAME.findall(told))
    return facets if fits else ()
