"""Who else gives a figure: for each claim the other origins that confirm it, fit with it, or contradict it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from crosscheck.comparing import Pair, compared, revised
from crosscheck.model import Quantity, Relation, Report, Source
from crosscheck.quantity import SAME, relate

__all__ = ["Corroboration", "bears_out", "corroboration"]


@dataclass(frozen=True, slots=True)
class Corroboration:
    """The keys of the other origins by what their figures do to a claim's, each sorted.

    ``confirmed`` give the same figure or a rounding of it, and are surely others; ``perhaps`` do too, but they or the
    claim's own origin are not named, so that both may be one. ``fitting`` give another figure that can hold as well,
    and ``contradicted`` one that cannot.
    """

    confirmed: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    fitting: tuple[str, ...] = ()
    contradicted: tuple[str, ...] = ()

    @property
    def alone(self) -> bool:
        """Whether no other origin gives a figure to compare."""
        return not (self.confirmed or self.perhaps or self.fitting or self.contradicted)


def corroboration(report: Report) -> dict[str, Corroboration]:
    """For every claim, by its id, what the other origins of the report say to it."""
    origins = {credit.claim: credit.origin for credit in report.provenance.credits}
    named = {voice.key for voice in report.provenance.voices if voice.named}
    sources = {source.id: source for source in report.sources}
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for pair in (pair for group in report.groups for pair in compared(group)):
        ours, theirs = origins.get(pair.a.id), origins.get(pair.b.id)
        answer = _answer(pair, sources, {ours, theirs} <= named)
        if answer and ours and theirs and ours != theirs:
            found[pair.a.id][answer].add(theirs)
            found[pair.b.id][answer].add(ours)
    return {claim.id: _made(found[claim.id]) for claim in report.claims}


def bears_out(a: Quantity, b: Quantity) -> bool:
    """Whether one figure is the other or a rounding of it; "at least 30" fits with 38 and does not bear it out."""
    bound = any(q.is_floor or q.is_ceiling for q in (a, b))
    return relate(a, b) in SAME and (a.figure == b.figure or not bound)


def _made(answers: Mapping[str, set[str]]) -> Corroboration:
    return Corroboration(**{answer: tuple(sorted(keys)) for answer, keys in answers.items()})


def _answer(pair: Pair, sources: Mapping[str, Source], both_named: bool) -> str:
    """The field of ``Corroboration`` that the pair belongs in; "" where one claim counts a part of the other."""
    if pair.drifts or pair.relation is Relation.UNKNOWN:
        return ""
    if bears_out(pair.a.quantity, pair.b.quantity):
        return "confirmed" if both_named else "perhaps"
    if pair.relation is Relation.DISJOINT and not revised(pair, sources):
        return "contradicted"
    return "fitting"
