"""What reconciles two tolls of two reports: the smaller may be older, or leave out some whom the larger counts.

Reports of one disaster follow each other and draw the line differently, and say so in words: "taking the toll to 16",
"three dead including the shooter", "38 shot, seven of them fatally". Where such words account for the whole gap between
two figures, neither report need be wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from crosscheck.comparing import TOLLS, Pair, as_of, lineage
from crosscheck.model import Claim, Modality, SegmentKind, Source
from crosscheck.quantity import asserted
from crosscheck.wordfile import word_file

__all__ = ["Reconciliation", "reconciled"]

_NOT_FOUND = {"missing", "trapped"}


class Reconciliation(StrEnum):
    """Why two tolls of two reports may both be right."""

    ADDED = "those added later make up the gap"
    STRUCK = "those who were shot include the dead"
    DIED = "some of the injured have died"
    STILL = "the smaller figure is of those who still are"
    ATTACKER = "the attacker may be counted"
    MISSING = "the missing may have been found dead"
    RISEN = "the toll is said to have risen"
    LISTED = "the smaller figure is of groups that are named"
    HEADLINE = "a headline leaves out the bound of its text"

    @property
    def is_doubtful(self) -> bool:
        """Whether the figures may differ for all that, so that a reader should know of both."""
        return self in {Reconciliation.MISSING, Reconciliation.RISEN}


def reconciled(pair: Pair, claims: Iterable[Claim], sources: Mapping[str, Source]) -> Reconciliation | None:
    """Why two figures of two reports may both be right, or None; ``claims`` are all of the run."""
    small, large = sorted((pair.a, pair.b), key=lambda claim: claim.quantity.figure)
    own = tuple(c for c in claims if c.source_id in (small.source_id, large.source_id))
    tolls = _Tolls(small, large, own, sources)
    return next((why for why, holds in _HOLDS.items() if holds(tolls)), None)


@dataclass(frozen=True, slots=True)
class _Tolls:
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

    def counted(self, claim: Claim, outcomes: set[str]) -> list[Decimal]:
        """What the report of a claim counts of other outcomes, as facts."""
        told = (c for c in self.claims if c.source_id == claim.source_id and c.modality is Modality.ASSERTED)
        return [c.quantity.figure for c in told if c.outcome in outcomes and not c.part_of]

    def said(self, claim: Claim) -> str:
        """The sentences in which the report of a claim gives its figure, under its title."""
        source = self.sources.get(claim.source_id)
        if source is None:
            return ""
        same = (c for c in self.claims if c.source_id == claim.source_id and c.outcome == claim.outcome)
        told = [c for c in same if c.quantity.figure == claim.quantity.figure]
        return "\n".join((source.title or "", *(c.sentence.of(source.text) for c in told if not c.in_title)))

    def report(self, claim: Claim) -> str:
        """The whole report of a claim."""
        source = self.sources.get(claim.source_id)
        return f"{source.title or ''}\n{source.text}" if source else ""


def _by_those_added(tolls: _Tolls) -> bool:
    """Whether the report of the smaller figure counts further people, whom the larger one has in it."""
    more = [claim.quantity.figure for claim in tolls.claims if _is_added(claim, tolls.small)]
    return tolls.gap in more or tolls.gap == sum(more)


def _is_added(claim: Claim, before: Claim) -> bool:
    """Whether the claim counts others of the same in the same place, and not those of another event or year."""
    same = (claim.source_id, claim.kind, claim.outcome) == (before.source_id, before.kind, before.outcome)
    elsewhere = claim.place and before.place and claim.place != before.place
    told = claim.others and claim.modality is Modality.ASSERTED and not claim.period
    below = before.in_title or claim.span > before.span  # not "two more died, taking the toll to 14"
    return bool(same and told and below and lineage(claim) == lineage(before) and not elsewhere)


def _by_the_dead(tolls: _Tolls) -> bool:
    """Whether those who were shot include the dead: "38 people shot" beside "31 wounded" and "seven killed"."""
    if not tolls.outcomes("injured", "casualties") or not _any_of("struck").search(tolls.said(tolls.large)):
        return False
    return any(tolls.gap in tolls.counted(claim, {"killed"}) for claim in (tolls.small, tolls.large))


def _by_those_who_died(tolls: _Tolls) -> bool:
    """Whether the report with fewer injured has as many more dead: 14 dead and 22 hurt, 16 dead and 20 hurt."""
    dead = [max(tolls.counted(claim, {"killed"}), default=Decimal(0)) for claim in (tolls.small, tolls.large)]
    return tolls.outcomes("injured", "missing") and dead[0] - dead[1] >= tolls.gap and dead[1] > 0


def _by_those_left(tolls: _Tolls) -> bool:
    """Whether the smaller figure is of those who are still injured or missing: "four remain in hospital"."""
    return tolls.outcomes("injured", "missing", "trapped") and bool(_any_of("still").search(tolls.said(tolls.small)))


def _by_the_attacker(tolls: _Tolls) -> bool:
    """Whether one more is dead, and one of the reports says that an attacker died too."""
    reports = (tolls.report(tolls.small), tolls.report(tolls.large))
    return tolls.gap == 1 and tolls.outcomes("killed") and any(map(_any_of("attacker").search, reports))


def _by_the_missing(tolls: _Tolls) -> bool:
    """Whether those who are dead in one report may have been missing or trapped in the other, which is not later."""
    if not tolls.outcomes("killed") or _is_later(tolls.small, tolls):
        return False
    missing, left = (sum(tolls.counted(claim, _NOT_FOUND)) for claim in (tolls.small, tolls.large))
    return left + tolls.gap <= missing


def _by_a_rise(tolls: _Tolls) -> bool:
    """Whether the larger toll is said to have risen, and the smaller is not of a later day."""
    if not tolls.outcomes(*TOLLS):
        return False
    said = tolls.said(tolls.large)
    return bool(_any_of("risen").search(said) or _raised().search(said)) and not _is_later(tolls.small, tolls)


def _by_a_list(tolls: _Tolls) -> bool:
    """Whether the smaller figure is a sum of groups that a report names, which need not be all of them."""
    return any(claim.part_of == tolls.small.id for claim in tolls.claims) and bool(tolls.small.quantity.convention)


def _by_a_short_headline(tolls: _Tolls) -> bool:
    """Whether a headline drops the bound that its own text has and the other figure keeps to: "70", "more than 70"."""
    headline, other = tolls.small, tolls.large.quantity
    if headline.segment is not SegmentKind.HEADLINE:
        return False
    own = (c.quantity for c in tolls.claims if c.source_id == headline.source_id and c.outcome == headline.outcome)
    return any(q.is_floor and q.figure == headline.quantity.figure and asserted(q).meets(asserted(other)) for q in own)


def _is_later(claim: Claim, tolls: _Tolls) -> bool:
    """Whether the claim is known to be of a later day than the larger figure."""
    day, other = (as_of(c, tolls.sources.get(c.source_id)) for c in (claim, tolls.large))
    return day is not None and other is not None and day > other


_HOLDS = {
    Reconciliation.ADDED: _by_those_added,
    Reconciliation.STRUCK: _by_the_dead,
    Reconciliation.DIED: _by_those_who_died,
    Reconciliation.STILL: _by_those_left,
    Reconciliation.ATTACKER: _by_the_attacker,
    Reconciliation.MISSING: _by_the_missing,
    Reconciliation.RISEN: _by_a_rise,
    Reconciliation.LISTED: _by_a_list,
    Reconciliation.HEADLINE: _by_a_short_headline,
}


@cache
def _raised() -> re.Pattern[str]:
    """ "Bringing the death toll to", "the number of dead has reached"."""
    raising, tolls, reaching = (_alternatives(name) for name in ("raising", "tolls", "reaching"))
    return re.compile(
        rf"\b(?:{raising})\b[^.;:\n]{{0,60}}\b(?:{tolls})\b|\b(?:{tolls})\b[^.;:\n]{{0,60}}\b(?:{reaching})\b", re.I
    )


@cache
def _any_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(name)})\b", re.I)


def _alternatives(name: str) -> str:
    words = word_file("crosscheck", "reconciling.toml")[name]
    return "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
