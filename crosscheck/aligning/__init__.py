"""Claims into groups of those that are about the same thing, facet by facet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosscheck.aligning.blocking import candidate_pairs
from crosscheck.aligning.companions import companion_links
from crosscheck.aligning.facets import facets_of, told_anew
from crosscheck.aligning.leading import lead_links
from crosscheck.aligning.lonely import lonely_links
from crosscheck.aligning.onlycounts import only_links
from crosscheck.aligning.otherevent import Reports
from crosscheck.aligning.persons import person_links
from crosscheck.aligning.repeats import repeat_links
from crosscheck.model import Answer, Claim, Facet, Group, Link, Source, Uncompared

__all__ = ["Alignment", "align", "compare", "confidence", "may_compare"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The groups, each claim that was compared with no other, with the reason, and the reports that stand alone."""

    groups: tuple[Group, ...]
    uncompared: tuple[Uncompared, ...]
    alone: tuple[str, ...] = ()


def compare(a: Claim, b: Claim, sources: Mapping[str, Source]) -> tuple[Facet, ...]:
    """Every facet of two claims; symmetric but for the order of the reasons' words."""
    facets = facets_of(a, b, sources[a.source_id], sources[b.source_id])
    why = Reports(sources).apart(a.source_id, b.source_id)
    return facets if why is None else told_anew(facets, "report", Answer.DIFFERS, why)


def may_compare(facets: Sequence[Facet]) -> bool:
    """Whether no facet says that the claims are about different things and enough say that they are about the same."""
    return confidence(facets) > 0


def confidence(facets: Sequence[Facet]) -> float:
    """From 0 (not to be compared) to 1: how much speaks for one and the same thing."""
    answers = {facet.name: facet.answer for facet in facets}
    if Answer.DIFFERS in answers.values():
        return 0.0
    same = {name for name, answer in answers.items() if answer is Answer.EQUAL}
    if not _enough(answers, same):
        return 0.0
    points = sum(weight for name, weight in _WEIGHTS.items() if name in same)
    points += sum(weight / 2 for name, weight in _WEIGHTS.items() if answers[name] is Answer.COMPATIBLE)
    return min(1.0, round(points, 2)) if points >= _ENOUGH else 0.0


def _enough(answers: Mapping[str, Answer], same: set[str]) -> bool:
    """What must be known before anything is weighed: what is counted or a strong topic, and more inside one report."""
    if answers["counted"] is Answer.UNKNOWN and not (
        "topic" in same and ("outcome" in same or answers["prominence"] is not Answer.UNKNOWN)
    ):
        return False
    dated = "place" in same and bool(same & {"period", "as_of"})
    if answers["outcome"] is Answer.UNKNOWN and "topic" not in same and not dated:
        return False
    if answers["prominence"] is not Answer.UNKNOWN:
        return True
    return "topic" in same and (bool(same & _PINNED) or {"report", "counted", "outcome"} <= same)


_PINNED = {"place", "period", "as_of", "actor", "figure"}
_WEIGHTS = {
    "report": 0.05,
    "counted": 0.15,
    "outcome": 0.15,
    "place": 0.25,
    "period": 0.15,
    "as_of": 0.15,
    "actor": 0.1,
    "topic": 0.4,
    "prominence": 0.2,
    "figure": 0.1,
}
_ENOUGH = 0.55


def align(claims: Iterable[Claim], sources: Mapping[str, Source]) -> Alignment:
    """Group the claims; the groups and their order depend on the claims alone."""
    claims, reports = tuple(claims), Reports(sources)
    links, doubts = _facet_links(claims, sources, reports)
    links.extend(companion_links(claims, links, sources))
    surer = {frozenset((link.a, link.b)): link for link in only_links(claims, links, reports)}
    links = [*(link for link in links if frozenset((link.a, link.b)) not in surer), *surer.values()]
    links.extend(lonely_links(claims, links, sources))
    links.extend(repeat_links(claims, links, sources))
    links.extend(lead_links(claims, links, sources))
    links.extend(person_links(claims, sources))
    groups = _components(claims, links, {claim.id: i for i, claim in enumerate(claims)})
    joined = {claim.id for group in groups for claim in group.claims}
    rest = tuple(
        Uncompared(c.source_id, c.span, c.text, doubts.get(c.id) or _alone(c), c.in_title)
        for c in claims
        if c.id not in joined
    )
    return Alignment(groups, rest, reports.alone)


def _facet_links(
    claims: Sequence[Claim], sources: Mapping[str, Source], reports: Reports
) -> tuple[list[Link], dict[str, str]]:
    """The links that facets make, and for each claim that some keep apart from another, the first reason."""
    links, doubts, elsewhere = [], dict[str, str](), dict[str, str]()
    for a, b in candidate_pairs(claims):
        if (why := reports.apart(a.source_id, b.source_id)) is not None:
            elsewhere.update({a.id: why, b.id: why})
            continue
        facets = facets_of(a, b, sources[a.source_id], sources[b.source_id], until_differs=True)
        if sure := confidence(facets):
            links.append(Link(a.id, b.id, facets, sure))
        else:
            for claim in (a, b):
                if claim.id not in doubts:  # the first doubt is told, and most pairs come later
                    doubts[claim.id] = _why_not(facets)
    return links, elsewhere | doubts


def _why_not(facets: Sequence[Facet]) -> str:
    against = [f for f in facets if f.answer is Answer.DIFFERS]
    if against:
        return f"the nearest other claim differs in {against[0].name}: {against[0].reason}"
    return "too little says that any other claim is about the same thing"


def _alone(claim: Claim) -> str:
    return f"no other figure for {claim.counted or claim.kind} {claim.outcome or ''}".rstrip()


def _components(claims: tuple[Claim, ...], links: list[Link], order: Mapping[str, int]) -> tuple[Group, ...]:
    """The claims that links join, directly or through others."""
    leader = {claim.id: claim.id for claim in claims}

    def find(name: str) -> str:
        while leader[name] != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for link in links:
        first, second = sorted((find(link.a), find(link.b)), key=lambda name: order[name])
        leader[second] = first
    members: dict[str, list[Claim]] = {}
    joins: dict[str, list[Link]] = {}
    for link in links:
        joins.setdefault(find(link.a), []).append(link)
    for claim in claims:
        if find(claim.id) in joins:
            members.setdefault(find(claim.id), []).append(claim)
    return tuple(_group(members[name], joins[name]) for name in members)


def _group(claims: list[Claim], links: list[Link]) -> Group:
    name = hashlib.sha256("\0".join(sorted(c.id for c in claims)).encode()).hexdigest()[:8]
    return Group(name, tuple(claims), tuple(links))
