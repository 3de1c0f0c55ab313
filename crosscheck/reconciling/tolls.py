"""Two tolls of two reports, with what else these reports count and what they say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from crosscheck.comparing import as_of
from crosscheck.model import Claim, Modality, Source
from crosscheck.reconciling.words import clause_around, says, weekdays

__all__ = ["Tolls"]


@dataclass(frozen=True, slots=True)
class Tolls:
    """The smaller and the larger figure, what else their two reports count, and what these say."""

    small: Claim
    large: Claim
    claims: tuple[Claim, ...]
    sources: Mapping[str, Source]

    @property
    def gap(self) -> Decimal:
        """By how much the larger figure is larger."""
        return self.large.quantity.figure - self.small.quantity.figure

    def outcomes(self, *outcomes: str) -> bool:
        """Whether both figures are of one of these outcomes."""
        return self.small.outcome in outcomes and self.large.outcome in outcomes

    def counted(self, claim: Claim, outcomes: set[str]) -> set[Decimal]:
        """What the report of a claim counts of other outcomes, as facts, and not of another period."""
        told = (c for c in self.claims if c.source_id == claim.source_id and c.modality is Modality.ASSERTED)
        now = (c for c in told if c.period in (None, claim.period))
        return {c.quantity.figure for c in now if c.outcome in outcomes and not c.part_of}

    def given(self, claim: Claim) -> tuple[Claim, ...]:
        """The claims by which the report of a claim gives its figure."""
        same = (c for c in self.claims if c.source_id == claim.source_id and c.outcome == claim.outcome)
        return tuple(c for c in same if c.quantity.figure == claim.quantity.figure)

    def said(self, claim: Claim) -> str:
        """The sentences in which the report of a claim gives its figure, under its title."""
        source = self.sources.get(claim.source_id)
        if source is None:
            return ""
        given = self.given(claim)
        return "\n".join((source.title or "", *(c.sentence.of(source.text) for c in given if not c.in_title)))

    def clauses(self, claim: Claim) -> str:
        """The clauses in which the report of a claim gives its figure."""
        source = self.sources.get(claim.source_id)
        return "\n".join(_clause(given, source) for given in self.given(claim)) if source else ""

    def report(self, claim: Claim) -> str:
        """The whole report of a claim."""
        source = self.sources.get(claim.source_id)
        return source.whole if source else ""

    def is_of_another(self, claim: Claim) -> bool:
        """Whether a claim is of another place or day than both figures are, or its own sentence of another event."""
        places = {self.small.place, self.large.place}
        if claim.place and len(places) == 1 and None not in places and claim.place not in places:
            return True
        if claim.in_title or claim.sentence == self.small.sentence:
            return False
        own, small, large = (self._sentence(each) for each in (claim, self.small, self.large))
        days, both = weekdays(own), weekdays(small) & weekdays(large)
        return says("another_event", own) or bool(days and both and not days & both)

    def _sentence(self, claim: Claim) -> str:
        source = self.sources.get(claim.source_id)
        return claim.sentence.of(source.content(claim)) if source else ""

    def is_later(self, claim: Claim) -> bool:
        """Whether the claim is known to be of a later day than the larger figure."""
        day, other = (as_of(each, self.sources.get(each.source_id)) for each in (claim, self.large))
        return day is not None and other is not None and day > other


def _clause(claim: Claim, source: Source) -> str:
    """The clause in which a claim gives its figure."""
    text, begin = source.content(claim), claim.sentence.start
    return clause_around(claim.sentence.of(text), claim.span.start - begin, claim.span.end - begin)
