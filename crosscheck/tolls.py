"""Claims that give figures for one count, with what is newest told apart from older figures, parts and vague words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from crosscheck.comparing import TOLLS, as_of
from crosscheck.model import Answer, Claim, Group, Kind, Link, Modality, Report, Source
from crosscheck.wordfile import word_file

__all__ = ["Count", "counts", "words"]

# The facets that must not tell two claims apart for them to give figures of one count.
_SAME_COUNT = ("counted", "outcome")


@dataclass(frozen=True, slots=True)
class Count:
    """The claims on one count, in their order, each in one of four lots.

    ``current`` are the figures to go by; ``older`` those that a later figure replaces; ``vague`` those in words
    ("dozens"); ``parts`` counts of a family's members, lower than their own text's count of people.
    """

    current: tuple[Claim, ...]
    older: tuple[Claim, ...] = ()
    vague: tuple[Claim, ...] = ()
    parts: tuple[Claim, ...] = ()


def words() -> Mapping[str, Any]:
    """What tolls.toml lists."""
    return word_file("crosscheck", "tolls.toml")


@cache
def _early() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words()['early']))})\b", re.I)


def counts(report: Report) -> tuple[Count, ...]:
    """Every count of the report that two or more claims give figures for."""
    sources = {source.id: source for source in report.sources}
    keys = {credit.claim: credit.origin for credit in report.provenance.credits}
    return tuple(_sorted_out(lot, sources, keys) for group in report.groups for lot in _lots(group))


def _lots(group: Group) -> Iterator[tuple[Claim, ...]]:
    """The claims of a group that give figures of one count, in lots of two or more.

    All claims of a lot are linked with each other: of three, two may differ in the place that the third leaves open.
    """
    linked = {pair for link in group.links if _same_count(link) for pair in ((link.a, link.b), (link.b, link.a))}
    lots: list[list[Claim]] = []
    for claim in filter(_is_total, group.claims):
        lot = next((lot for lot in lots if all((claim.id, other.id) in linked for other in lot)), None)
        if lot is None:
            lots.append(lot := [])
        lot.append(claim)
    yield from (tuple(lot) for lot in lots if len(lot) > 1)


def _is_total(claim: Claim) -> bool:
    """Whether the claim asserts how many there are in all, and not a part, a change or a plan."""
    whole = claim.part_of is None and not claim.others and claim.quantity.change is None
    bounded = claim.quantity.low is not None or claim.quantity.high is not None
    return whole and bounded and claim.kind is Kind.COUNT and claim.modality is Modality.ASSERTED


def _same_count(link: Link) -> bool:
    return all(facet.answer is Answer.EQUAL for facet in link.facets if facet.name in _SAME_COUNT)


def _sorted_out(lot: tuple[Claim, ...], sources: Mapping[str, Source], keys: Mapping[str, str]) -> Count:
    vague = tuple(claim for claim in lot if claim.quantity.is_vague)
    exact = tuple(claim for claim in lot if claim not in vague)
    parts = tuple(claim for claim in exact if _is_part(claim, exact))
    whole = tuple(claim for claim in exact if claim not in parts)
    days = {claim.id: as_of(claim, sources.get(claim.source_id)) for claim in whole}
    older = {claim.id for claim in whole if any(_replaces(other, claim, days, keys) for other in whole)}
    late = [claim for claim in whole if not _is_early(claim, sources)]
    if any(claim.id not in older for claim in late):
        older |= {claim.id for claim in whole if claim not in late}
    current = tuple(claim for claim in whole if claim.id not in older)
    return Count(current, tuple(claim for claim in whole if claim.id in older), vague, parts)


def _is_part(claim: Claim, others: Iterable[Claim]) -> bool:
    """Whether it counts members of a family, is not its text's first figure, and that text counts more people."""
    higher = (o for o in others if o.source_id == claim.source_id and o.quantity.figure > claim.quantity.figure)
    return claim.counted in words()["members"] and not claim.main and any(higher)


def _replaces(new: Claim, old: Claim, days: Mapping[str, Any], keys: Mapping[str, str]) -> bool:
    """Whether a figure takes the place of another: of a later day, and higher or of the same origin."""
    day, before = days[new.id], days[old.id]
    if day is None or before is None or day <= before or new.outcome not in TOLLS:
        return False
    if new.source_id == old.source_id and not (new.as_of and old.as_of):
        return False  # the day of a report dates all its figures alike
    return new.quantity.figure > old.quantity.figure or keys.get(new.id, new.id) == keys.get(old.id, old.id)


def _is_early(claim: Claim, sources: Mapping[str, Source]) -> bool:
    """Whether the text calls the figure an early one: "initially, officials had spoken of nine"."""
    source = sources.get(claim.source_id)
    text = source.content(claim) if source else ""
    return bool(_early().search(text[claim.sentence.start : claim.span.start]))
