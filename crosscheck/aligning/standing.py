"""Where in their reports two claims stand: headline, caption, lead, or further down."""

from __future__ import annotations

from crosscheck.model import Answer, Claim, SegmentKind, Source

__all__ = ["headline_and_lead", "prominence", "sentence_of"]

_FRONT = {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.CAPTION}
_LEAD = 500  # characters: two or three paragraphs of wire copy


def sentence_of(claim: Claim, source: Source) -> str:
    """The sentence of a claim, or the title in which it stands."""
    return claim.sentence.of(source.content(claim))


def headline_and_lead(a: Claim, b: Claim) -> bool:
    """Whether one is the headline of the article in whose lead the other stands."""
    above, below = (a, b) if a.segment is SegmentKind.HEADLINE else (b, a)
    lead = below.segment is not SegmentKind.CAPTION and below.span.start < _LEAD
    return (
        above.segment is SegmentKind.HEADLINE
        and below.segment is not SegmentKind.HEADLINE
        and lead
        and a.source_id == b.source_id
    )


def prominence(a: Claim, b: Claim) -> tuple[Answer, str]:
    """A headline, a caption and the lead tell of what the report is about; further down there may be other events."""
    front = [c.segment in _FRONT for c in (a, b)]
    if a.source_id == b.source_id and not any(front):
        return Answer.UNKNOWN, "both stand in the body of one report, which may tell of several events"
    same = a.source_id == b.source_id
    leads = [ahead or c.main or (same and c.span.start < _LEAD) for ahead, c in zip(front, (a, b), strict=True)]
    if all(leads):
        return Answer.EQUAL, "both stand in a headline or a caption or are the first such figure of their report"
    if any(leads) or all(c.span.start < _LEAD for c in (a, b)):
        return Answer.COMPATIBLE, "one stands in a headline or a caption or is the first such figure of its report"
    return Answer.UNKNOWN, "both stand further down"
