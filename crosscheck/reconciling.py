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
_SENTENCE = re.compile(r"[^.\n]*")


class Reconciliation(StrEnum):
    """Why two tolls of two reports may both be right."""

    ADDED = "those added later make up the gap"
    STRUCK = "those who were shot include the dead"
    DIED = "some of the injured have died"
    STILL = "the smaller figure is of those who still are"
    FOUND = "some of the missing may have been found since"
    ATTACKER = "the attacker may be counted"
    MISSING = "the missing may have been found dead"
    RISEN = "the toll is said to have risen"
    LISTED = "the smaller figure is of groups that are named"
    HEADLINE = "a headline leaves out the bound of its text"

    @property
    def is_doubtful(self) -> bool:
        """Whether the figures may differ for all that, so that a reader should know of both."""
        return self in {Reconciliation.FOUND, Reconciliation.MISSING, Reconciliation.RISEN}


def reconciled(pair: Pair, claims: Iterable[Claim], sources: Mapping[str, Source]) -> Reconciliation | None:
    """Why two figures of two reports may both be right, or None; ``claims`` hold all of their reports."""
    small, large = sorted((pair.a, pair.b), key=lambda claim: claim.quantity.figure)
    tolls = _Tolls(small, large, tuple(claims), sources)
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
        return (
            "\n".join(_clause(c, (source.title or "") if c.in_title else source.text) for c in self.given(claim))
            if source
            else ""
        )

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
    if not tolls.outcomes("injured", "casualties") or not _struck().search(tolls.said(tolls.large)):
        return False
    return any(tolls.gap in tolls.counted(claim, {"killed"}) for claim in (tolls.small, tolls.large))


def _by_those_who_died(tolls: _Tolls) -> bool:
    """Whether the report with fewer injured has as many more dead: 14 dead and 22 hurt, 16 dead and 20 hurt."""
    if not tolls.outcomes("injured", "missing"):
        return False
    after, before = (tolls.counted(claim, {"killed"}) for claim in (tolls.small, tolls.large))
    return any(dead > 0 and dead + tolls.gap in after for dead in before)


def _by_those_left(tolls: _Tolls) -> bool:
    """Whether the smaller figure is of those who have not recovered: "four remain in hospital"."""
    return tolls.outcomes("injured") and bool(_any_of("still").search(tolls.clauses(tolls.small)))


def _by_those_found(tolls: _Tolls) -> bool:
    """Whether only the smaller figure is of those who are still missing or trapped."""
    small, large = (_any_of("still").search(tolls.clauses(claim)) for claim in (tolls.small, tolls.large))
    return tolls.outcomes(*_NOT_FOUND) and small is not None and large is None


def _by_the_attacker(tolls: _Tolls) -> bool:
    """Whether one more is dead, and one of the reports says that an attacker died too."""
    if tolls.gap != 1 or not tolls.outcomes("killed"):
        return False
    return any(_told("attacker", tolls.report(claim)) for claim in (tolls.small, tolls.large))


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
    return bool(_told("risen", said) or _raised().search(said)) and not _is_later(tolls.small, tolls)


def _by_a_list(tolls: _Tolls) -> bool:
    """Whether the smaller figure is a sum of groups that a report names, which need not be all of them."""
    if not tolls.small.quantity.convention or all(_any_of(sex).search(tolls.small.text) for sex in ("men", "women")):
        return False
    return any(claim.part_of == tolls.small.id for claim in tolls.claims)


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
    Reconciliation.FOUND: _by_those_found,
    Reconciliation.ATTACKER: _by_the_attacker,
    Reconciliation.MISSING: _by_the_missing,
    Reconciliation.RISEN: _by_a_rise,
    Reconciliation.LISTED: _by_a_list,
    Reconciliation.HEADLINE: _by_a_short_headline,
}


def _told(name: str, text: str) -> bool:
    """Whether a sentence of the text says so of what it reports, and not of last year."""
    sentences = (m.group() for m in _SENTENCE.finditer(text) if _any_of(name).search(m.group()))
    return any(not _any_of("looking_back").search(sentence) for sentence in sentences)


def _clause(claim: Claim, text: str) -> str:
    """The clause of a claim: "12 are hurt" of "12 are hurt, and the cause is still unclear"."""
    before = re.split(_bounds(), text[claim.sentence.start : claim.span.start])[-1]
    return before + re.split(_bounds(), text[claim.span.start : claim.sentence.end], maxsplit=1)[0]


@cache
def _raised() -> re.Pattern[str]:
    """ "Bringing the death toll to", "the number of dead has reached"."""
    raising, up_to, tolls, reaching, turning = map(_alternatives, ("raising", "up_to", "tolls", "reaching", "turning"))
    near = rf"(?:(?!\b(?:{turning})\b)[^.,;:\n]){{0,60}}"
    return re.compile(
        rf"\b(?:{raising})\b{near}\b(?:{tolls})\b{near}\b(?:{up_to})\b|\b(?:{tolls})\b{near}\b(?:{reaching})\b", re.I
    )


@cache
def _struck() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives('struck')})\b(?! (?:{_alternatives('only_hurt')})\b)", re.I)


@cache
def _bounds() -> re.Pattern[str]:
    return re.compile(rf"[,;:]|\b(?:{_alternatives('clause')})\b", re.I)


@cache
def _any_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(name)})\b", re.I)


def _alternatives(name: str) -> str:
    words = word_file("crosscheck", "reconciling.toml")[name]
    return "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
