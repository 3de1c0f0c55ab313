"""Figures that only a party to the event gives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from crosscheck import Claim, Context, Evidence, Finding, checker, describe
from crosscheck_checkers.sources.counted import called
from crosscheck_checkers.sources.stakes import Stake, sides_of, stake_in

_ASK = "what does anyone without a stake in it say? if nobody does, name the interest beside the figure"


@checker("interested-party", code="CC601", scope="run", severity="warning")
def interested_party(run: Context, context: Context) -> Iterator[Finding]:
    """The only speaker of a figure is a party to what it counts.

    Why it matters:
        Those who fight count their own losses low and their opponent's deeds high; readers can allow for that if they
        are told who counted.

    Fires on:
        "State news agency SANA said six civilians were killed in rebel rocket attacks." "The rebels said 27 soldiers
        had been killed." "Organisers said 100,000 people had joined the march." One finding a speaker, with
        all the places where its figures are printed; a speaker without a profile is another in another report.

    Silent on:
        "The army said a landslide had killed 12 people": it is no party to that. A figure that a hospital, a monitor or
        the other side gives too. What a party says of days, money or plans.

    Known false alarms:
        A party that quotes a count of others ("the ministry, citing the UN"), where the text does not make it plain.
    """
    told: dict[tuple[str, str], list[tuple[Claim, Stake]]] = defaultdict(list)
    for claim in context.claims:
        stake = stake_in(claim, context)
        if stake and claim.speaker:
            told[_key(claim, claim.speaker, context)].append((claim, stake))
    for staked in told.values():
        yield _finding(staked, context)


def _key(claim: Claim, speaker: str, context: Context) -> tuple[str, str]:
    """What is the same for all ways in which texts name one speaker; "the army" may be two in two reports."""
    profile = context.profiles.of_speaker(claim) if context.profiles else None
    return (profile.id, "") if profile else (speaker, claim.source_id)


def _finding(staked: list[tuple[Claim, Stake]], context: Context) -> Finding:
    name = called(staked[0][0].speaker or "")
    parties = sorted({side for _, stake in staked for side in stake.facing})
    facing = f" ({_parties(parties, context)})" if parties else ""
    abouts = " and ".join(sorted({stake.about for _, stake in staked}))
    several = "these figures rest" if len(staked) > 1 else "this figure rests"
    message = f"{several} on {name} alone, a party counting {abouts}{facing}"
    notes = ((claim, f"{describe(claim.quantity)}, on {stake.about}") for claim, stake in staked)
    evidence = tuple(Evidence(claim, note=note) for claim, note in notes)
    return Finding(message, evidence, detail=tuple(_facts(staked[0][0], context)), ask=_ASK)


def _facts(claim: Claim, context: Context) -> Iterator[str]:
    profiles = context.profiles
    profile = profiles.of_speaker(claim) if profiles else None
    if profile and profile.directed_by:
        yield f"{profile.directed_by} ({profile.reference})"
    elif profiles and (sides := sides_of(claim.speaker, context.source_of(claim), profiles)):
        names = _parties(sorted(sides), context)
        if names != claim.speaker:
            yield f"{claim.speaker}: taken to be of {names}, by its name"


def _parties(ids: list[str], context: Context) -> str:
    parties = (context.profiles.party(id) if context.profiles else None for id in ids)
    return ", ".join(party.name if party else id for party, id in zip(parties, ids, strict=True))
