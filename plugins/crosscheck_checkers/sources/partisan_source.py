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
    SourceKind,
    SourceView,
    checker,
    plain,
)
from crosscheck_checkers.sources.counted import called, is_casualty, text_of
from crosscheck_checkers.sources.stakes import stake_in

_TIED = {SourceKind.STATE_MEDIA: "a state's own outlet", SourceKind.PARTY_MEDIA: "a party's own outlet"}
_SHOWN = 5  # figures of one source that a note lists
_ASK = "do readers learn whose outlet this is?"


@checker("partisan-source", code="CC602", scope="source", severity="note")
def partisan_source(view: SourceView, context: Context) -> Iterator[Finding]:
    """A casualty figure comes from a source that a state or a party to the conflict directs.

    Why it matters:
        A name such as SANA or VOA says nothing to most readers; who directs it does.

    Fires on:
        "Floods killed 32 people, the North Korean state agency KCNA reported." An article that a state's own agency
        publishes and that gives a toll on no independent word. Once for a source in a report, with the fact and where
        to look it up.

    Silent on:
        Public broadcasters with a board of their own; agencies owned by their members; a source without a profile,
        which is unrated and not bad; a ministry or a charity where no opponent of its side is in the story; figures
        that ``interested-party`` reports already.

    Known false alarms:
        A state agency that passes on another's count without saying so.
    """
    profiles = context.profiles
    if profiles is None:
        return
    given: dict[str, list[Claim]] = defaultdict(list)
    for claim in filter(is_casualty, view.claims):
        for who in (claim.speaker, *claim.via, _publisher(claim, view, context)):
            if who and (who != claim.speaker or not stake_in(claim, context)):
                given[who].append(claim)
    seen: set[str] = set()
    for who, claims in given.items():
        profile = profiles.match(who) or (profiles.for_source(view.source) if who == _house(view) else None)
        fact = _fact(who, profile, view, profiles)
        key = profile.id if profile else who.casefold()
        if fact and key not in seen:
            seen.add(key)
            yield _finding(profile.name if profile else who, profile, fact, claims)


def _house(view: SourceView) -> str:
    return view.source.publisher or view.source.url or ""


def _publisher(claim: Claim, view: SourceView, context: Context) -> str | None:
    """The publisher, for figures that it gives on no word but its own or that of unnamed speakers, and no agency's."""
    profiles = context.profiles
    if profiles is None or _is_from_agency(claim, context, profiles):
        return None
    vouches = claim.speaker is None or (profiles.match(claim.speaker) is None and profiles.generic_kind(claim.speaker))
    return (_house(view) or None) if vouches else None


def _is_from_agency(claim: Claim, context: Context, profiles: ProfileIndex) -> bool:
    """Whether the article credits an agency that it was taken from."""
    bare = replace(claim, speaker=None)
    return profiles.origins((bare,), context.sources).of[claim.id].how == "credit"


def _fact(who: str, profile: Profile | None, view: SourceView, profiles: ProfileIndex) -> str:
    """Who directs the source and where to look it up; empty where nothing ties it to a state or a side in the story."""
    if profile is None:
        named = profiles.generic_kind(who) is SourceKind.STATE_MEDIA
        return f"{who}: a state's outlet by its name; there is no profile of it" if named else ""
    if profile.kind in _TIED or _is_in_story(profile, view, profiles):
        return f"{profile.directed_by or profile.kind} ({profile.reference})"
    return ""


def _is_in_story(profile: Profile, view: SourceView, profiles: ProfileIndex) -> bool:
    """Whether an opponent of the source's side is in the text."""
    sides = profile.parties_on(view.source.day)
    text = text_of(view.source) if sides else ""
    others = profiles.party_of(text, text, Role.SCENE, sides)
    return any(profiles.are_opponents(a, b, view.source.day) for a in sides for b in others)


def _finding(name: str, profile: Profile | None, fact: str, claims: list[Claim]) -> Finding:
    shown = claims[:_SHOWN]
    evidence = tuple(Evidence(claim, note=f"{plain(claim.quantity.figure)}, from {name}") for claim in shown)
    more = (f"and {len(claims) - _SHOWN} more figures of the same source",) if len(claims) > _SHOWN else ()
    kind = profile.kind if profile else SourceKind.STATE_MEDIA
    what = _TIED.get(kind, "which has a side in what the text tells")
    return Finding(f"a casualty figure comes from {called(name)}, {what}", evidence, detail=(fact, *more), ask=_ASK)
