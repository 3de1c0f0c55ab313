"""Who cites whom: a figure that an outlet gives on another's word goes back to whom that other cites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from crosscheck.model import Claim
from crosscheck.profile import Origin

__all__ = ["follow", "repeated"]

Figure = tuple[str | None, Decimal]
_CITED = {"speaker", "credit"}


def follow(claims: Iterable[Claim], origins: Mapping[str, Origin], houses: Mapping[str, Origin]) -> dict[str, Origin]:
    """The origin of each claim, with the citations of its figure followed from report to report.

    ``origins`` are the first sources by the claim's own words, by the claim's id; ``houses`` the publishers as origins,
    by the source's id. Where A cites B for a figure and B's own report cites C for it, A's figure goes back to C. It
    stays with B where B's report names nobody for it, or several. Where citations run in a circle, all of it is one
    origin whose ``how`` is "circle".
    """
    claims = tuple(claims)
    cited = _cited(claims, origins, houses)
    known = {origin.key: origin for origin in origins.values()}
    return {claim.id: _last(origins[claim.id], _figure(claim), cited, known) for claim in claims}


def repeated(claims: Iterable[Claim], origins: Mapping[str, Origin]) -> dict[str, Origin]:
    """The origins of claims without a speaker whose figure the same report credits to one speaker elsewhere."""
    claims = tuple(claims)
    credited: dict[tuple[str, Figure], dict[str, Origin]] = defaultdict(dict)
    for claim in claims:
        if claim.speaker:
            credited[claim.source_id, _figure(claim)][origins[claim.id].key] = origins[claim.id]
    found = {}
    for claim in claims:
        by = credited.get((claim.source_id, _figure(claim)), {})
        if not claim.speaker and len(by) == 1:
            found[claim.id] = next(iter(by.values()))
    return found


def _figure(claim: Claim) -> Figure:
    return claim.outcome, claim.quantity.figure


def _cited(
    claims: Iterable[Claim], origins: Mapping[str, Origin], houses: Mapping[str, Origin]
) -> dict[tuple[str, Figure], set[str]]:
    """The keys of those whom each house credits with each figure; its own word and that of its headline left out."""
    found: dict[tuple[str, Figure], set[str]] = defaultdict(set)
    for claim in claims:
        origin, house = origins[claim.id], houses.get(claim.source_id)
        if house and origin.how in _CITED and origin.key != house.key:
            found[house.key, _figure(claim)].add(origin.key)
    return found


def _last(
    first: Origin, figure: Figure, cited: Mapping[tuple[str, Figure], set[str]], known: Mapping[str, Origin]
) -> Origin:
    """The end of the chain of citations that begins with ``first``."""
    path = [first.key]
    while first.how in _CITED and len(named := cited.get((path[-1], figure), set())) == 1:
        (following,) = named
        if following in path:
            return _circle([known[key] for key in path[path.index(following) :]])
        path.append(following)
    return known[path[-1]]


def _circle(members: Iterable[Origin]) -> Origin:
    around = sorted(members, key=lambda origin: origin.key)
    names = [origin.name for origin in around]
    return Origin(
        f"circle:{'|'.join(origin.key for origin in around)}",
        f"{', '.join(names[:-1])} and {names[-1]}",
        "circle",
        named=False,
    )
