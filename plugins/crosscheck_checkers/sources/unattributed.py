"""Tolls that an article credits to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck import Claim, Context, Evidence, Finding, SegmentKind, SourceView, checker, describe, plain
from crosscheck_checkers.sources.counted import holds_word, is_casualty, sentence_of, word_list

_TOLLS = {"killed", "casualties"}
_ASIDE = {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.CAPTION, SegmentKind.TABLE}
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_REPEAT = re.compile(r"\b(?:the|all|all of the|of the|these|those)\s$", re.I)  # "all four victims": counted before
_ASK = "who counted? name the source in the text"


@checker("unattributed", code="CC604", scope="source", severity="note", options={"least": 3})
def unattributed(view: SourceView, context: Context) -> Iterator[Finding]:
    """A death toll stands in the text without anybody who says so.

    Why it matters:
        Nobody can check a count without knowing whose it is, and later reports will quote it as a fact.

    Fires on:
        "Gunmen rode into the village on Saturday and killed 43 people", with no speaker there or elsewhere. Once for an
        article. Figures below the option ``least`` (3) are left out.

    Silent on:
        Headlines, captions and tables. A text that credits any of its casualty figures to somebody, or has words of
        report in the toll's paragraph or the ones around it. "All four victims", "three others". Past events with
        their year. Monitors, ministries, hospitals and others that publish their own count.

    Known false alarms:
        Old events that everybody knows, told without their year.
    """
    if _counts_itself(view, context) or any(claim.speaker for claim in view.claims if is_casualty(claim)):
        return
    least = int(context.options.get("least", 3))
    claims = _once([claim for claim in view.claims if claim.quantity.figure >= least and _is_bare(claim, view)])
    if claims:
        several = "tolls have" if len(claims) > 1 else "a toll has"
        evidence = tuple(Evidence(claim, note=f"{describe(claim.quantity)}, no speaker") for claim in claims)
        yield Finding(f"{several} no speaker in the text", evidence, ask=_ASK)


def _counts_itself(view: SourceView, context: Context) -> bool:
    profile = context.profiles.for_source(view.source) if context.profiles else None
    return profile is not None and profile.kind in word_list("own_count")


def _is_bare(claim: Claim, view: SourceView) -> bool:
    """Whether a toll stands in running text with nobody credited near it."""
    if not is_casualty(claim) or claim.outcome not in _TOLLS or claim.segment in _ASIDE or claim.in_title:
        return False
    if claim.speaker or claim.via or claim.quoted or claim.part_of or claim.others or claim.quantity.convention:
        return False
    if _REPEAT.search(view.source.text[max(0, claim.span.start - 12) : claim.span.start]):
        return False
    years = {int(year) for year in _YEAR.findall(sentence_of(claim, view.source))}
    day = view.source.day
    return not years - ({day.year} if day else set()) and not holds_word(_around(claim, view), word_list("credit"))


def _around(claim: Claim, view: SourceView) -> str:
    """The paragraph of a claim with the ones before and after it."""
    spans = [segment.span for segment in view.source.segments if not segment.in_title]
    at = [i for i, span in enumerate(spans) if span.overlaps(claim.sentence)]
    near = spans[max(0, at[0] - 1) : at[-1] + 2] if at else [claim.sentence]
    return " ".join(span.of(view.source.text) for span in near)


def _once(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, each figure of an outcome once."""
    first: dict[tuple[str | None, str], Claim] = {}
    for claim in claims:
        first.setdefault((claim.outcome, plain(claim.quantity.figure)), claim)
    return tuple(first.values())
