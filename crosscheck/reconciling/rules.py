"""What reconciles two tolls of two reports: the smaller may be older, or leave out some whom the larger counts.

Reports of one disaster follow each other and draw the line differently, and say so in words: "taking the toll to 16",
"three dead including the shooter", "38 shot, seven of them fatally". Where such words account for the whole gap between
two figures, neither report need be wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum

from crosscheck.comparing import TOLLS, Pair, lineage
from crosscheck.model import Claim, Kind, Modality, SegmentKind, Source
from crosscheck.quantity import asserted
from crosscheck.reconciling.tolls import Tolls
from crosscheck.reconciling.words import says, says_all_shot, says_it_rose, says_now

__all__ = ["Reconciliation", "reconciled"]

_HUNDRED = 100
_NEAR = Decimal("0.05")  # as a fraction
_NOT_FOUND = {"missing", "trapped"}


class Reconciliation(StrEnum):
    """Why two tolls of two reports may both be right."""

    ADDED = "those added later make up the gap"
    BESIDE = "others are counted beside the smaller figure"
    SUMMED = "one report counts those of both figures together"
    STRUCK = "those who were shot include the dead"
    DIED = "some of the injured have died"
    STILL = "the smaller figure is of those who still are"
    FOUND = "some of the missing may have been found since"
    ATTACKER = "the attacker may be counted"
    MISSING = "the missing may have been found dead"
    RISEN = "the toll is said to have risen"
    LISTED = "the smaller figure is of groups that are named"
    HEADLINE = "a headline leaves out the bound of its text, or rounds"

    @property
    def is_doubtful(self) -> bool:
        """Whether the figures may differ for all that, so that a reader should know of both."""
        return self in {Reconciliation.FOUND, Reconciliation.MISSING, Reconciliation.RISEN}


def reconciled(pair: Pair, claims: Iterable[Claim], sources: Mapping[str, Source]) -> Reconciliation | None:
    """Why two figures of two reports may both be right, or None; ``claims`` hold all of their reports."""
    small, large = sorted((pair.a, pair.b), key=lambda claim: claim.quantity.figure)
    tolls = Tolls(small, large, tuple(claims), sources)
    return next((why for why, holds in _HOLDS.items() if holds(tolls)), None)


def _by_those_added(tolls: Tolls) -> bool:
    """Whether the report of the smaller figure counts further people, whom the larger one has in it."""
    more = [claim.quantity.figure for claim in tolls.claims if _is_added(claim, tolls.small)]
    return tolls.gap in more or tolls.gap == sum(more)


def _by_those_beside(tolls: Tolls) -> bool:
    """Whether the report of the smaller figure counts others of that fate: "118 passengers and 12 crew", and 130.

    Also "three died on Saturday" and "a day earlier, two had died", and five; but not those of whom both reports tell.
    """
    small, large = tolls.small, tolls.large
    known = {c.quantity.figure for c in tolls.claims if c.source_id == large.source_id and c.outcome == large.outcome}
    others = (c for c in tolls.claims if _is_beside(c, small) and not tolls.is_of_another(c))
    beside = {c.quantity.figure for c in others} - known
    return tolls.outcomes(small.outcome or "") and tolls.gap in {*beside, sum(beside)} - {1}


def _is_beside(claim: Claim, small: Claim) -> bool:
    """Whether a report counts further people, of one time with those of a smaller figure or in its sentence."""
    alike = (claim.source_id, claim.outcome, claim.part_of) == (small.source_id, small.outcome, small.part_of)
    told = claim.sentence == small.sentence or (claim.period is None and small.period is None and not claim.in_title)
    return alike and told and claim.modality is Modality.ASSERTED and claim.quantity.figure != small.quantity.figure


def _by_their_sum(tolls: Tolls) -> bool:
    """Whether a report has the sum of both as its toll: "four dead"; "three died, taking the toll to seven"."""
    both, outcome = tolls.small.quantity.figure + tolls.large.quantity.figure, tolls.small.outcome
    if outcome != tolls.large.outcome or tolls.small.kind is not Kind.COUNT:
        return False
    told = {tolls.small.source_id, tolls.large.source_id}
    totals = (c for c in tolls.claims if c.source_id in told and c.outcome == outcome and c.part_of is None)
    return any(c.quantity.figure == both and c.modality is Modality.ASSERTED for c in totals)


def _is_added(claim: Claim, before: Claim) -> bool:
    """Whether the claim counts others of the same in the same place, and not those of another event or year."""
    same = (claim.source_id, claim.kind, claim.outcome) == (before.source_id, before.kind, before.outcome)
    elsewhere = claim.place and before.place and claim.place != before.place
    told = claim.others and claim.modality is Modality.ASSERTED and not claim.period
    below = before.in_title or claim.span > before.span  # not "two more died, taking the toll to 14"
    return bool(same and told and below and lineage(claim) == lineage(before) and not elsewhere)


def _by_the_dead(tolls: Tolls) -> bool:
    """Whether those who were shot include the dead: "38 people shot" beside "31 wounded" and "seven killed"."""
    if not tolls.outcomes("injured", "casualties") or not says_all_shot(tolls.said(tolls.large)):
        return False
    return any(tolls.gap in tolls.counted(claim, {"killed"}) for claim in (tolls.small, tolls.large))


def _by_those_who_died(tolls: Tolls) -> bool:
    """Whether the report with fewer injured has as many more dead: 14 dead and 22 hurt, 16 dead and 20 hurt."""
    if tolls.outcomes("killed") and not tolls.is_later(tolls.small):
        hurt, left = (tolls.counted(claim, {"injured"}) for claim in (tolls.small, tolls.large))
        return any(figure - tolls.gap in left for figure in hurt if figure > tolls.gap)
    if not tolls.outcomes("injured", "missing"):
        return False
    after, before = (tolls.counted(claim, {"killed"}) for claim in (tolls.small, tolls.large))
    return any(dead > 0 and dead + tolls.gap in after for dead in before)


def _by_those_left(tolls: Tolls) -> bool:
    """Whether the smaller figure is of those who have not recovered: "four remain in hospital"."""
    return tolls.outcomes("injured") and says("still", tolls.clauses(tolls.small))


def _by_those_found(tolls: Tolls) -> bool:
    """Whether only the smaller figure is of those who are still missing or trapped."""
    small, large = (says("still", tolls.clauses(claim)) for claim in (tolls.small, tolls.large))
    return tolls.outcomes(*_NOT_FOUND) and small and not large


def _by_the_attacker(tolls: Tolls) -> bool:
    """Whether one more is dead, and one of the reports says that an attacker died too."""
    if tolls.gap != 1 or not tolls.outcomes("killed"):
        return False
    return any(says_now("attacker", tolls.report(claim)) for claim in (tolls.small, tolls.large))


def _by_the_missing(tolls: Tolls) -> bool:
    """Whether those who are dead in one report may have been missing or trapped in the other, which is not later."""
    if not tolls.outcomes("killed") or tolls.is_later(tolls.small):
        return False
    missing, left = (sum(tolls.counted(claim, _NOT_FOUND)) for claim in (tolls.small, tolls.large))
    return left + tolls.gap <= missing


def _by_a_rise(tolls: Tolls) -> bool:
    """Whether the larger toll is said to have risen, and the smaller is not of a later day."""
    if not tolls.outcomes(*TOLLS):
        return False
    rose = says_it_rose(tolls.said(tolls.large)) or says("by_now", tolls.clauses(tolls.large))
    return rose and not tolls.is_later(tolls.small)


def _by_a_list(tolls: Tolls) -> bool:
    """Whether the smaller figure is a sum of groups that a report names, which need not be all of them."""
    if not tolls.small.quantity.convention or all(says(sex, tolls.small.text) for sex in ("men", "women")):
        return False
    return any(claim.part_of == tolls.small.id for claim in tolls.claims)


def _by_a_short_headline(tolls: Tolls) -> bool:
    """Whether a headline drops the bound that its text has and the other figure keeps to, or rounds the other figure.

    "70" above "more than 70", beside 87; "200 arrested", beside 207.
    """
    headline, other = tolls.small, tolls.large.quantity
    if _is_headline(tolls.large) and _rounds(tolls.large, tolls.small):
        return True
    if not _is_headline(headline):
        return False
    own = (c.quantity for c in tolls.claims if c.source_id == headline.source_id and c.outcome == headline.outcome)
    bound = any(q.is_floor and q.figure == headline.quantity.figure and asserted(q).meets(asserted(other)) for q in own)
    return bound or _rounds(headline, tolls.large)


def _is_headline(claim: Claim) -> bool:
    return claim.segment is SegmentKind.HEADLINE


def _rounds(headline: Claim, other: Claim) -> bool:
    """Whether the figure of a headline is in whole hundreds, and near the other one."""
    figure, exact = headline.quantity.figure, other.quantity.figure
    return figure % _HUNDRED == 0 and exact % _HUNDRED != 0 and abs(figure - exact) <= _NEAR * figure


_HOLDS = {
    Reconciliation.ADDED: _by_those_added,
    Reconciliation.BESIDE: _by_those_beside,
    Reconciliation.SUMMED: _by_their_sum,
    Reconciliation.STRUCK: _by_the_dead,
    Reconciliation.DIED: _by_those_who_died,
    Reconciliation.STILL: _by_those_left,
    Reconciliation.FOUND: _by_those_found,
    Reconciliation.ATTACKER: _by_the_attacker,
    Reconciliation.MISSING: _by_the_missing,
    Reconciliation.RISEN: _by_a_rise,
    Reconciliation.LISTED: _by_a_list,
    Reconciliation.HEADLINE: _by_a_short_headline,
}
