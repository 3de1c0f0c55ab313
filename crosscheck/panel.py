"""The panel of sources: how many figures each speaker and publisher gives, and what becomes of them. No judgement."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from crosscheck.corroboration import Corroboration, corroboration
from crosscheck.model import Modality, Report

__all__ = ["LEAST", "Tally", "panel"]

LEAST = 5  # claims; of fewer a share says nothing
_INTERESTED = "interested-party"


@dataclass(frozen=True, slots=True)
class Tally:
    """One voice, by its key, in one role, "speaker" or "publisher", and the number of asserted ``claims`` it has there.

    Of these, ``corroborated`` are confirmed by another origin, ``contradicted`` cannot hold with another origin's
    figure, ``alone`` have no other origin's figure to be compared with, and ``interested`` are evidence of the checker
    ``interested-party``; one claim may be several of these. All four are None where ``too_few``.
    """

    voice: str
    role: str
    claims: int
    too_few: bool
    corroborated: int | None = None
    contradicted: int | None = None
    alone: int | None = None
    interested: int | None = None


def panel(report: Report) -> tuple[Tally, ...]:
    """Every speaker and publisher, those with the most claims first."""
    asserted = {claim.id for claim in report.claims if claim.modality is Modality.ASSERTED}
    given = corroboration(report)
    staked = {e.claim.id for f in report.findings if f.check == _INTERESTED for e in f.evidence}
    lists: dict[tuple[str, str], list[str]] = defaultdict(list)
    for credit in report.provenance.credits:
        if credit.claim in asserted and credit.claim in given:
            lists[credit.publisher, "publisher"].append(credit.claim)
            if credit.speaker:
                lists[credit.speaker, "speaker"].append(credit.claim)
    rows = [
        _tally(voice, role, [given[id] for id in ids], sum(id in staked for id in ids))
        for (voice, role), ids in lists.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.role != "speaker", -row.claims, row.voice)))


def _tally(voice: str, role: str, given: Iterable[Corroboration], interested: int) -> Tally:
    given = list(given)
    if len(given) < LEAST:
        return Tally(voice, role, len(given), too_few=True)
    count = Counter[str]()
    for one in given:
        count["corroborated"] += bool(one.confirmed)
        count["contradicted"] += bool(one.contradicted)
        count["alone"] += one.alone
    return Tally(
        voice, role, len(given), False, count["corroborated"], count["contradicted"], count["alone"], interested
    )
