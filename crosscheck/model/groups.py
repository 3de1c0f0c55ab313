"""Claims that are about the same thing, which of them may be compared, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model.claims import Claim
from crosscheck.model.terms import Answer

__all__ = ["Facet", "Group", "Link"]


@dataclass(frozen=True, slots=True)
class Facet:
    """One respect in which two claims were compared, the answer, and why."""

    name: str
    answer: Answer
    reason: str


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims of a group that may be compared, with the facets that say so; ``confidence`` is from 0 to 1."""

    a: str
    b: str
    facets: tuple[Facet, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that are about the same thing. Only pairs that a link joins may be compared."""

    id: str
    claims: tuple[Claim, ...]
    links: tuple[Link, ...] = ()

    def pairs(
        self, between: tuple[str, str] | None = None, across: bool | None = None
    ) -> Iterator[tuple[Claim, Claim]]:
        """The comparable pairs, in order of the claims.

        ``between`` asks for one claim from each of two segments, in that order; ``across`` for pairs from two sources
        (True) or from one (False).
        """
        by_id = {claim.id: claim for claim in self.claims}
        for link in self.links:
            a, b = by_id[link.a], by_id[link.b]
            if across is not None and across != (a.source_id != b.source_id):
                continue
            if between is None or (a.segment, b.segment) == between:
                yield a, b
            elif (b.segment, a.segment) == between:
                yield b, a

    def link(self, a: Claim, b: Claim) -> Link | None:
        """The link between two claims, whichever way round."""
        return next((link for link in self.links if {link.a, link.b} == {a.id, b.id}), None)
