"""Figures for the same thing in two places of one article's text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from crosscheck import (
    Claim,
    Context,
    Finding,
    Group,
    Pair,
    Severity,
    addends,
    checker,
    clusters,
    differ,
    disagreeing,
    revised,
)

_ANY_FIRM = {"company", "group", "firm", "business", "organisation", "organization"}
_ASIDE = {"headline", "caption"}
_ASK = "is it the same count? give one figure, or say who gives which and for when"


@checker("body-body", code="CC103", scope="group")
def body_body(group: Group, context: Context) -> Iterator[Finding]:
    """Two places in one article's text give different figures for the same count.

    Why it matters:
        A figure that is brought up to date in the lead and left as it was further down makes readers doubt both.

    Fires on:
        "The accident killed 18 miners", and four paragraphs on "the day that 21 miners were killed at Zarya".

    Silent on:
        "14 in Dyer county and eight in Lake county" after "23 killed": parts, which ``parts-and-total`` adds up.
        Figures in one sentence ("1,800 of the 6,000 voters"). Tolls for two days, the later one higher. With two named
        speakers it is no more than a note: the article tells its readers that the count is disputed. "Four people shot"
        beside "one dead and three injured": those who were shot count the dead.

    Known false alarms:
        Two events of one kind in one place, where the article tells them apart by a word that crosscheck does not know.
    """
    pairs = [pair for pair in disagreeing(group, across=False) if _in_text(pair) and not revised(pair, context.sources)]
    if not pairs:
        return
    summed = [{total.id, *(part.id for part in parts)} for total, parts in addends(context.claims)]
    pairs = [pair for pair in pairs if not any({pair.a.id, pair.b.id} <= ids for ids in summed)]
    pairs = [pair for pair in pairs if not _counts_the_dead(pair, context.claims)]
    for cluster in clusters(pairs):
        disputed = all(_named(pair.a) and _named(pair.b) and pair.a.speaker != pair.b.speaker for pair in cluster)
        finding = differ(cluster, "in one article", sources=context.sources, ask=_ASK)
        yield replace(finding, severity=Severity.NOTE) if disputed else finding


def _counts_the_dead(pair: Pair, claims: Iterable[Claim]) -> bool:
    """Whether the larger count of people hurt has the dead in it: "four shot" beside "one dead and three hurt"."""
    gap = abs(pair.a.quantity.figure - pair.b.quantity.figure)
    dead = (c.quantity.figure for c in claims if c.source_id == pair.a.source_id and c.outcome == "killed")
    return pair.a.outcome == "injured" and pair.b.outcome == "injured" and gap in dead


def _named(claim: Claim) -> bool:
    """Whether the speaker can be told from another: "the group" and "the company" may be one and the same."""
    return bool(claim.speaker) and str(claim.speaker).lower().removeprefix("the ") not in _ANY_FIRM


def _in_text(pair: Pair) -> bool:
    """Whether both stand in the text, and in two sentences: within one, a writer has both figures in view."""
    if pair.a.sentence.overlaps(pair.b.sentence):
        return False
    return not _ASIDE & {str(pair.a.segment), str(pair.b.segment)} or pair.a.segment == pair.b.segment == "caption"
