"""Counts that stand beside counts of one event are of that event: "killing nine" and "23 other people were hurt".

Sentences after the first say little of what happened, since their readers know. Where two reports' figures for the dead
may be compared, what the same sentence or the next one counts of the injured, the missing or the rescued in either
report is compared as well, if each gives one figure for it and nothing tells that it is of something else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import product

from crosscheck.aligning.events import event
from crosscheck.aligning.facets import facets_of, is_harm, told_anew
from crosscheck.aligning.lonely import by_source
from crosscheck.aligning.standing import sentence_of
from crosscheck.model import Answer, Claim, Facet, Link, Modality, Source
from crosscheck.wordfile import word_file

__all__ = ["companion_links", "goes_on", "may_be_one", "opens_bare"]

_NEXT = 120  # characters between two sentences that stand beside each other
_DOUBT = 0.8  # of the confidence of the link that they stand beside
_WORD = re.compile(r"[a-z-]+")


def companion_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each link between two reports' figures for victims, links between what stands beside either."""
    by_id, own = {claim.id: claim for claim in claims}, by_source(claims)
    links = tuple(links)
    linked = {frozenset((link.a, link.b)) for link in links}
    unlike = _unlike(links, by_id)
    for link in links:
        a, b = by_id[link.a], by_id[link.b]
        totals = a.outcome == b.outcome and _is_total(a) and _is_total(b)
        if a.source_id == b.source_id or not totals or (a.id, b.id) in unlike:
            continue
        for x, y in product(*(_beside(claim, own[claim.source_id], sources[claim.source_id]) for claim in (a, b))):
            pair = frozenset((x.id, y.id))
            if x.outcome == y.outcome and pair not in linked and (facets := may_be_one(x, y, sources)):
                linked.add(pair)
                of_one = f"they stand beside {a.text} and {b.text}, which are of one event"
                told = told_anew(facets, "topic", Answer.COMPATIBLE, of_one)
                yield Link(x.id, y.id, told, round(link.confidence * _DOUBT, 2))


def _unlike(links: Iterable[Link], by_id: Mapping[str, Claim]) -> set[tuple[str, str]]:
    """The pairs of two figures of which one stands in the other report too, so that its event is not the other's."""
    met: dict[tuple[str, str], set[Decimal]] = defaultdict(set)
    pairs = [(by_id[link.a], by_id[link.b]) for link in links]
    for a, b in pairs:
        met[a.id, b.source_id].add(b.quantity.figure)
        met[b.id, a.source_id].add(a.quantity.figure)
    return {
        (a.id, b.id)
        for a, b in pairs
        if a.quantity.figure != b.quantity.figure
        and (a.quantity.figure in met[a.id, b.source_id] or b.quantity.figure in met[b.id, a.source_id])
    }


def _is_total(claim: Claim) -> bool:
    """Whether the claim puts forward as a fact how many people in all something happened to."""
    return claim.modality is Modality.ASSERTED and claim.part_of is None and is_harm(claim)


def _beside(claim: Claim, own: Sequence[Claim], source: Source) -> list[Claim]:
    """What its sentence or the next one counts of other outcomes, each if it is the only total of its outcome there."""
    near: dict[str, list[Claim]] = defaultdict(list)
    for other in own:
        if _is_total(other) and other.outcome != claim.outcome and goes_on(claim, other, source):
            near[other.outcome or ""].append(other)
    alone = [each[0] for each in near.values() if len(each) == 1 and _of_one_time(each[0], claim)]
    return [other for other in alone if claim.in_title or event(claim, other, source)[0] is not Answer.DIFFERS]


def goes_on(claim: Claim, beside: Claim, source: Source) -> bool:
    """Whether the next sentence only goes on: "A further 23 were hurt", not "At the funeral 23 were hurt"."""
    if beside.sentence.start < claim.sentence.start or not _are_neighbours(claim, beside):
        return False
    sentence = sentence_of(beside, source).lower()
    if _lists("degrees") & set(_WORD.findall(sentence)):
        return False
    same_place = beside.place is None or claim.place is None or beside.place == claim.place
    return beside.sentence == claim.sentence or (same_place and opens_bare(beside, source))


def opens_bare(claim: Claim, source: Source) -> bool:
    """Whether nothing stands before the figure that may tell of another event: "Police said nine"."""
    opening = sentence_of(claim, source)[: claim.span.start - claim.sentence.start].lower()
    return set(_WORD.findall(opening)) <= _lists("opening")


def _of_one_time(claim: Claim, beside: Claim) -> bool:
    """Whether a claim names no other period or day than the one that it stands beside."""
    return claim.period in (None, beside.period) and (claim.as_of is None or beside.as_of in (None, claim.as_of))


def _are_neighbours(a: Claim, b: Claim) -> bool:
    """Whether two claims stand in one sentence or in sentences next to each other."""
    first, second = sorted((a.sentence, b.sentence))
    return a.in_title == b.in_title and second.start - first.end < _NEXT


def may_be_one(a: Claim, b: Claim, sources: Mapping[str, Source]) -> tuple[Facet, ...]:
    """The facets of two claims that nothing tells apart, else none."""
    facets = facets_of(a, b, sources[a.source_id], sources[b.source_id])
    return () if any(facet.answer is Answer.DIFFERS for facet in facets) else facets


@cache
def _lists(name: str) -> frozenset[str]:
    return frozenset(word_file(__package__, "companions.toml")[name])
