"""Casualty figures from sources whose profiles tie them to a state or to a side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from crosscheck import (
    Claim,
    Context,
    Evidence,
    Finding,
    Profile,
    ProfileIndex,
    Role,
    Source,
    SourceKind,
    checker,
    describe,
)
from crosscheck_checkers.sources.counted import called, is_casualty
from crosscheck_checkers.sources.stakes import stake_in

_TIED = {SourceKind.STATE_MEDIA: "a state's own outlet", SourceKind.PARTY_MEDIA: "a party's own outlet"}
_SHOWN = 5  # figures of one source that a note lists
_ASK = "do readers learn whose outlet this is?"
_ASK_SIDE = "do readers learn which side gives the figure?"


@checker("partisan-source", code="CC602", scope="run", severity="note")
def partisan_source(run: Context, context: Context) -> Iterator[Finding]:
    """A casualty figure comes from a source that a state or a party to the conflict directs.

    Why it matters:
        A name such as SANA or VOA says nothing to most readers; who directs it does.

    Fires on:
        "Floods killed 32 people, the North Korean state agency KCNA reported." An article that a state's own agency
        publishes and that gives a toll on no independent word. Once for a source, with all the places where its figures
        are printed, the fact and where to look it up.

    Silent on:
        Public broadcasters with a board of their own; agencies owned by their members; a source without a profile,
        which is unrated and not bad; a ministry or a charity where no opponent of its side is in the story; an
        independent agency's copy in a state's outlet; figures that ``interested-party`` reports already.

    Known false alarms:
        A state agency that passes on another's count without saying so.
    """
    profiles = context.profiles
    if profiles is None:
        return
    given: dict[str, dict[str, Claim]] = defaultdict(dict)
    known: dict[str, tuple[str, Profile | None, str]] = {}
    for claim in filter(is_casualty, context.claims):
        for who, profile in _givers(claim, context, profiles):
            key = profile.id if profile else who.casefold()
            fact = _fact(who, profile, context.source_of(claim), profiles)
            if fact:
                given[key][claim.id] = claim
                known.setdefault(key, (profile.name if profile else who, profile, fact))
    for key, (name, profile, fact) in known.items():
        yield _finding(name, profile, fact, [*given[key].values()])


def _givers(claim: Claim, context: Context, profiles: ProfileIndex) -> Iterator[tuple[str, Profile | None]]:
    """Who gives the figure: its speaker, those who pass it on, and the agency or the house that vouches for it."""
    if claim.speaker and not stake_in(claim, context):
        yield claim.speaker, profiles.of_speaker(claim)
    for name in claim.via:
        yield name, profiles.match(name)
    if claim.speaker is None or _is_unnamed(claim.speaker, profiles):
        bare = profiles.origins((replace(claim, speaker=None),), context.sources).of[claim.id]
        if bare.how == "credit":
            yield bare.name, bare.profile
        elif house := (source := context.source_of(claim)).publisher or source.url:
            yield house, profiles.for_source(source)


def _is_unnamed(speaker: str, profiles: ProfileIndex) -> bool:
    """Whether a speaker is no more than a kind ("witnesses"); a ministry without a profile answers for itself."""
    kind = profiles.generic_kind(speaker)
    return profiles.match(speaker) is None and kind is not None and kind is not SourceKind.GOVERNMENT


def _fact(who: str, profile: Profile | None, source: Source, profiles: ProfileIndex) -> str:
    """Who directs the source and where to look it up; empty where nothing ties it to a state or a side in the story."""
    if profile is None:
        named = profiles.generic_kind(who) is SourceKind.STATE_MEDIA
        return f"{who}: a state's outlet by its name; there is no profile of it" if named else ""
    if profile.kind in _TIED or _is_in_story(profile, source, profiles):
        return f"{profile.directed_by or profile.kind} ({profile.reference})"
    return ""


def _is_in_story(profile: Profile, source: Source, profiles: ProfileIndex) -> bool:
    """Whether an opponent of the source's side is in the text."""
    sides = profile.parties_on(source.day)
    text = source.whole if sides else ""
    others = profiles.party_of(text, text, Role.SCENE, sides)
    return any(profiles.are_opponents(a, b, source.day) for a in sides for b in others)


def _finding(name: str, profile: Profile | None, fact: str, claims: list[Claim]) -> Finding:
    shown = claims[:_SHOWN]
    evidence = tuple(Evidence(claim, note=describe(claim.quantity)) for claim in shown)
    left = len(claims) - len(shown)
    more = (f"and {left} more {'figure' if left == 1 else 'figures'} of the same source",) if left else ()
    kind = profile.kind if profile else SourceKind.STATE_MEDIA
    what = _TIED.get(kind, "which has a side in what the text tells")
    figures = "casualty figures come" if len(claims) > 1 else "a casualty figure comes"
    ask = _ASK if kind in _TIED else _ASK_SIDE  # a movement or a ministry is no outlet
    return Finding(f"{figures} from {called(name)}, {what}", evidence, detail=(fact, *more), ask=ask)
