"""Figures that outlets have from each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from crosscheck import Claim, Context, Evidence, Finding, Group, Origin, checker, plain, says
from crosscheck_checkers.sources.counted import is_checkable

_ASK = "who counted? look for the first source, or leave the figure out"


@checker("circular", code="CC605", scope="group", severity="warning")
def circular(group: Group, context: Context) -> Iterator[Finding]:
    """Outlets give each other as the source of a figure.

    Why it matters:
        A figure that A has from B and B has from A was counted by nobody, and looks as if two bore it out.

    Fires on:
        Harbour Post: "38 people were killed, the Canal Gazette reported." The Canal Gazette: "38 people were killed,
        according to Harbour Post." Longer rounds too, with all that cite one of those in it.

    Silent on:
        A chain with an end: one outlet cites another, which cites the police or gives the figure on its own word. An
        outlet that names a second source of the figure. Two outlets that cite each other for different figures.

    Known false alarms:
        A report that cites an earlier version of itself through another outlet.
    """
    if context.profiles is None:
        return
    claims = tuple(claim for claim in group.claims if is_checkable(claim))
    if len({claim.source_id for claim in claims}) < 2:
        return
    found = context.profiles.origins(claims, context.sources)
    rounds: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if found.of[claim.id].how == "circle" and claim.speaker:
            rounds[found.of[claim.id].key].append(claim)
    for around in rounds.values():
        yield _finding(around, found.of[around[0].id])


def _finding(claims: list[Claim], origin: Origin) -> Finding:
    figures = " and ".join(sorted({plain(claim.quantity.figure) for claim in claims}))
    evidence = tuple(Evidence(claim, note=says(claim)) for claim in claims)
    return Finding(f"{origin.name} give each other as the source of {figures}", evidence, ask=_ASK)
