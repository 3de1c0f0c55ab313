"""Counts that stand beside counts of one event are of that event: "killing nine" and "23 other people were hurt".

Sentences after the first say little of what happened, since their readers know. Where two reports' figures for the dead
may be compared, what the same sentence or the next one counts of the injured, the missing or the rescued in either
report is compared as well, if each gives one figure for it and nothing tells that it is of something else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import product

from crosscheck.aligning.events import event
from crosscheck.aligning.facets import facets_of, is_harm
from crosscheck.aligning.lonely import by_source
from crosscheck.lexicon import Lexicon, lexicon_in_use
from crosscheck.model import Answer, Claim, Facet, Link, Modality, Source

__all__ = ["among_their_own", "companion_links"]

_NEXT = 120  # characters between two sentences that stand beside each other
_DOUBT = 0.8  # of the confidence of the link that they stand beside
_STEM = 4  # letters


def among_their_own(claims: Sequence[Claim], sources: Mapping[str, Source]) -> tuple[Claim, ...]:
    """The claims with ``others`` only where people of the same outcome were counted before.

    "Nine were killed and 23 others hurt" leaves out no one who was hurt. Where the words before say that somebody else
    was ("a girl was hurt"), it may.
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    found = []
    for claim in claims:
        before = told[claim.source_id]
        idle = claim.others and is_harm(claim) and _is_first(claim, before, sources[claim.source_id])
        found.append(replace(claim, others=False) if idle else claim)
        before.append(claim)
    return tuple(found)


def _is_first(claim: Claim, before: Sequence[Claim], source: Source) -> bool:
    """Whether a count of others stands right behind one of another outcome, and nothing before tells of its own."""
    body = [other for other in before if is_harm(other) and not other.in_title]
    if claim.in_title or not body or not _are_neighbours(body[-1], claim):
        return False
    said = source.text[body[-1].sentence.start : claim.span.start]
    return all(other.outcome != claim.outcome for other in body) and not _telling(claim.outcome or "").search(said)


def companion_links(claims: Sequence[Claim], links: Iterable[Link], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For each link between two reports' figures for victims, links between what stands beside either."""
    by_id, own = {claim.id: claim for claim in claims}, by_source(claims)
    links = tuple(links)
    linked = {frozenset((link.a, link.b)) for link in links}
    unlike = _unlike(links, by_id)
    for link in links:
        a, b = by_id[link.a], by_id[link.b]
        if a.source_id == b.source_id or not _are_totals(a, b) or (a.id, b.id) in unlike:
            continue
        for x, y in product(*(_beside(claim, own[claim.source_id], sources[claim.source_id]) for claim in (a, b))):
            pair = frozenset((x.id, y.id))
            if x.outcome == y.outcome and pair not in linked and (facets := _may_be_one(x, y, sources)):
                linked.add(pair)
                of_one = f"they stand beside {a.text} and {b.text}, which are of one event"
                yield Link(x.id, y.id, _told(facets, of_one), round(link.confidence * _DOUBT, 2))


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


def _are_totals(a: Claim, b: Claim) -> bool:
    facts = all(c.modality is Modality.ASSERTED and c.part_of is None and is_harm(c) for c in (a, b))
    return facts and a.outcome == b.outcome


def _beside(claim: Claim, own: Sequence[Claim], source: Source) -> list[Claim]:
    """What its sentence or the next one counts of other outcomes, each if it is the only total of its outcome there."""
    near: dict[str, list[Claim]] = defaultdict(list)
    for other in own:
        behind = other.sentence.start >= claim.sentence.start and _are_neighbours(claim, other)
        if behind and _are_totals(other, other) and other.outcome != claim.outcome:
            near[other.outcome or ""].append(other)
    alone = [each[0] for each in near.values() if len(each) == 1 and _of_one_time(each[0], claim)]
    return [other for other in alone if claim.in_title or event(claim, other, source)[0] is not Answer.DIFFERS]


def _of_one_time(claim: Claim, beside: Claim) -> bool:
    """Whether a claim names no other period or day than the one that it stands beside."""
    return claim.period in (None, beside.period) and (claim.as_of is None or beside.as_of in (None, claim.as_of))


def _are_neighbours(a: Claim, b: Claim) -> bool:
    """Whether two claims stand in one sentence or in sentences next to each other."""
    first, second = sorted((a.sentence, b.sentence))
    return a.in_title == b.in_title and second.start - first.end < _NEXT


def _may_be_one(a: Claim, b: Claim, sources: Mapping[str, Source]) -> tuple[Facet, ...]:
    """The facets of two claims that nothing tells apart, else none."""
    facets = facets_of(a, b, sources[a.source_id], sources[b.source_id])
    return () if any(facet.answer is Answer.DIFFERS for facet in facets) else facets


def _told(facets: Iterable[Facet], why: str) -> tuple[Facet, ...]:
    """The facets with the reason for which they are of one topic."""
    return tuple(Facet("topic", Answer.COMPATIBLE, why) if facet.name == "topic" else facet for facet in facets)


def _telling(outcome: str) -> re.Pattern[str]:
    return _words_of(lexicon_in_use(), outcome)


@cache
def _words_of(lexicon: Lexicon, outcome: str) -> re.Pattern[str]:
    """The beginnings of all words of an outcome."""
    lists = (lexicon.verbs, lexicon.happenings, lexicon.states, lexicon.nouns)
    stems = {word[: max(_STEM, len(word) - 2)] for words in lists for word, name in words.items() if name == outcome}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(stems)))})", re.I)
