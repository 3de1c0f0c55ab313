"""Tolls that an article credits to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck import Claim, Context, Evidence, Finding, Relation, SegmentKind, SourceView, checker, plain, relate
from crosscheck_checkers.sources.counted import holds_word, is_casualty, sentence_of, word_list

_TOLLS = {"killed", "casualties", "injured"}
_ASIDE = {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.CAPTION, SegmentKind.TABLE}
_SAME = {Relation.AGREES, Relation.ROUNDS_TO}
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ASK = "who counted? name the source in the text"


@checker("unattributed", code="CC604", scope="source", severity="note", options={"least": 3})
def unattributed(view: SourceView, context: Context) -> Iterator[Finding]:
    """A toll stands in the text without anybody who says so.

    Why it matters:
        Nobody can check a count without knowing whose it is, and later reports will quote it as a fact.

    Fires on:
        "Gunmen rode into the village on Saturday and killed 43 people", with no speaker there or elsewhere. Once for an
        article; the dead, or where none are counted the injured. Figures below the option ``least`` (3) are left out.

    Silent on:
        Headlines, captions and tables. A figure that has a speaker elsewhere in the text, or words of report in its
        paragraph. Past events with their year. Monitors, ministries, hospitals and others that publish their own count.

    Known false alarms:
        Old events that everybody knows, told without their year.
    """
    if _counts_itself(view, context):
        return
    least = int(context.options.get("least", 3))
    bare = [c for c in view.claims if _is_bare(c, view) and c.quantity.figure >= least and not _is_credited(c, view)]
    dead = [claim for claim in bare if claim.outcome != "injured"]
    claims = _once(dead or bare)
    if claims:
        several = "tolls have" if len(claims) > 1 else "a toll has"
        evidence = tuple(Evidence(claim, note=f"{plain(claim.quantity.figure)}, no speaker") for claim in claims)
        yield Finding(f"{several} no speaker in the text", evidence, ask=_ASK)


def _counts_itself(view: SourceView, context: Context) -> bool:
    profile = context.profiles.for_source(view.source) if context.profiles else None
    return profile is not None and profile.kind in word_list("own_count")


def _is_bare(claim: Claim, view: SourceView) -> bool:
    """Whether a toll stands in running text with nobody credited in its paragraph."""
    if not is_casualty(claim) or claim.outcome not in _TOLLS or claim.segment in _ASIDE or claim.in_title:
        return False
    if claim.speaker or claim.via or claim.quoted or claim.part_of or claim.quantity.convention:
        return False
    years = {int(year) for year in _YEAR.findall(sentence_of(claim, view.source))}
    day = view.source.day
    return not years - ({day.year} if day else set()) and not holds_word(_paragraph(claim, view), word_list("credit"))


def _paragraph(claim: Claim, view: SourceView) -> str:
    segments = (segment for segment in view.source.segments if not segment.in_title)
    around = [segment.span for segment in segments if segment.span.overlaps(claim.sentence)]
    return " ".join(span.of(view.source.text) for span in around) or sentence_of(claim, view.source)


def _is_credited(claim: Claim, view: SourceView) -> bool:
    """Whether the same figure has a speaker elsewhere in the text."""
    others = (other for other in view.claims if other.speaker and other.outcome == claim.outcome)
    return any(relate(other.quantity, claim.quantity) in _SAME for other in others)


def _once(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, each figure of an outcome once."""
    first: dict[tuple[str | None, str], Claim] = {}
    for claim in claims:
        first.setdefault((claim.outcome, plain(claim.quantity.figure)), claim)
    return tuple(first.values())
