"""What a speaker has at stake in a figure: whose doings and whose losses it counts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from crosscheck import Claim, Context, ProfileIndex, Relation, Role, Source, SourceKind, Span, relate
from crosscheck_checkers.sources.counted import is_checkable, sentence_of, word_list

__all__ = ["Stake", "sides_of", "stake_in"]

_SAME = {Relation.AGREES, Relation.ROUNDS_TO}
Sides = frozenset[str]
_REACH = 80  # characters after the speaker's name


@dataclass(frozen=True, slots=True, order=True)
class Stake:
    """Whose doings or losses a figure is about, as seen by its speaker, and whom the speaker faces in it."""

    about: str
    facing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scene:
    """A claim with its speaker and all that is needed to tell whose doings it counts."""

    claim: Claim
    speaker: str
    source: Source
    profiles: ProfileIndex
    own: Sides

    @property
    def day(self) -> date | None:
        return self.source.day

    @property
    def sentence(self) -> str:
        """The sentence without those who speak in it and those who are counted."""
        whole, text = self.claim.sentence, self.source.content(self.claim)
        extent = self.claim.extent if whole.covers(self.claim.extent) else Span(whole.end, whole.end)
        rest = f"{text[whole.start : extent.start]}, {text[extent.end : whole.end]}"
        return rest.replace(self.speaker, ", ")

    def named(self, text: str, role: Role) -> Sides:
        return self.profiles.party_of(text, self.source.whole, role, self.own)

    def facing(self, sides: Iterable[str]) -> Sides:
        """Those of the sides that the speaker's side fights."""
        fights = self.profiles.are_opponents
        found = frozenset(side for side in sides if any(fights(side, own, self.day) for own in self.own))
        named = frozenset(side for side in found if not self._is_general(side))
        return named or found

    def _is_general(self, side: str) -> bool:
        """Whether a side is without a country, as "rebels" are where the text does not tell which."""
        party = self.profiles.party(side)
        return party is not None and bool(party.generic) and not (party.aliases or party.demonyms or party.like)

    def holds_own(self, sides: Iterable[str]) -> bool:
        return any(self.profiles.same_side(side, own, self.day) for side in sides for own in self.own)


def stake_in(claim: Claim, context: Context) -> Stake | None:
    """What the only speaker has at stake in a figure."""
    profiles = context.profiles
    if profiles is None or claim.speaker is None:
        return None
    source = context.source_of(claim)
    if profiles.kind_of(claim.speaker) is SourceKind.ORGANISER:
        stake = Stake("its own gathering") if profiles.is_attendance(claim.outcome) else None
    elif is_checkable(claim):
        own = sides_of(claim.speaker, source, profiles)
        stake = _stake(_Scene(claim, claim.speaker, source, profiles, own))
    else:
        stake = None
    return None if stake is None or _is_shared(claim, context, profiles) else stake


def sides_of(speaker: str | None, source: Source, profiles: ProfileIndex) -> Sides:
    """The sides that a speaker belongs or is close to: by its profile, else by its name."""
    profile = profiles.match(speaker, source.whole)
    if profile:
        return profile.parties_on(source.day)
    return profiles.party_of(speaker, source.whole, Role.SPEAKER)


def _stake(scene: _Scene) -> Stake | None:
    claim = scene.claim
    if not scene.own:
        return Stake("its own doings") if _is_unknown_force(scene) else None
    doers = scene.named(claim.actor or "", Role.DOER) or scene.named(scene.sentence, Role.SCENE)
    harmed = scene.named(" ".join((*claim.modifiers, claim.counted or "")), Role.HARMED)
    harmed |= scene.named(claim.extent.of(scene.source.content(claim)), Role.HARMED)
    if facing := scene.facing(doers):
        return Stake("its opponent's doings", tuple(sorted(facing)))
    if facing := scene.facing(harmed):
        return Stake("its opponent's losses", tuple(sorted(facing)))
    facing = scene.facing(scene.named(scene.source.whole, Role.SCENE))
    if facing and (scene.holds_own(doers) or _own_forces(scene)):
        return Stake("its own doings", tuple(sorted(facing)))
    if facing and scene.holds_own(harmed):
        return Stake("its own losses", tuple(sorted(facing)))
    return None


def _is_unknown_force(scene: _Scene) -> bool:
    """Whether a name that nothing is known of speaks of its own forces ("its fighters had killed")."""
    known = scene.profiles.kind_of(scene.speaker)
    return known is None and any(char.isupper() for char in scene.speaker) and _own_forces(scene)


def _own_forces(scene: _Scene) -> bool:
    """Whether forces are called the speaker's, after its name in the sentence: "the Front said its fighters had"."""
    sentence = sentence_of(scene.claim, scene.source)
    at = sentence.find(scene.speaker)
    return at >= 0 and bool(_possessive().search(sentence[at + len(scene.speaker) :][:_REACH]))


@cache
def _possessive() -> re.Pattern[str]:
    forces = "|".join(sorted(map(re.escape, word_list("forces")), key=lambda word: (-len(word), word)))
    return re.compile(rf"\b(?:its|their|our)\s(?:own\s)?(?:{forces})\s(?!(?:were|was|had been|have been)\b)", re.I)


def _is_shared(claim: Claim, context: Context, profiles: ProfileIndex) -> bool:
    """Whether somebody of another side, or of none, gives the same figure."""
    return any(_is_independent(other, claim, context, profiles) for other in _same_figure(claim, context))


def _same_figure(claim: Claim, context: Context) -> Iterable[Claim]:
    for other in context.claims:
        alike = (other.outcome, other.source_id) == (claim.outcome, claim.source_id) and other.id != claim.id
        if alike and not other.quantity.convention and relate(other.quantity, claim.quantity) in _SAME:
            yield other
    for group in context.groups:
        if claim in group.claims:
            linked = (other for other in group.claims if group.link(claim, other))
            yield from (other for other in linked if relate(other.quantity, claim.quantity) in _SAME)


def _of_state(name: str | None, profiles: ProfileIndex) -> bool:
    """Whether a name is that of a state's outlet, by its profile or by what it calls itself."""
    return profiles.kind_of(name) is SourceKind.STATE_MEDIA


def _is_independent(other: Claim, claim: Claim, context: Context, profiles: ProfileIndex) -> bool:
    if other.speaker is None and other.source_id == claim.source_id:
        return False  # the writer repeats what the speaker said
    found = profiles.origins((claim, other), context.sources).of
    if found[claim.id].key == found[other.id].key:
        return False
    source, theirs = context.source_of(claim), context.source_of(other)
    profile = profiles.for_source(theirs)
    if _of_state(theirs.publisher, profiles) and _of_state(claim.speaker, profiles):
        return False  # one state's outlet does not bear out another's that tells the same
    by_publisher = profile.parties_on(theirs.day) if profile else frozenset[str]()
    sides = sides_of(other.speaker, theirs, profiles) if other.speaker else by_publisher
    own = sides_of(claim.speaker, source, profiles)
    return not any(profiles.same_side(a, b, source.day) for a in sides for b in own)
